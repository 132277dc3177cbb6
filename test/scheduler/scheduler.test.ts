import { once, EventEmitter } from 'node:events';
import { expect } from 'chai';
import { momentOf } from '../../src/domain/moment.js';
import { connectDatabase, type Database } from '../../src/mongo/database.js';
import type { Ports, Scheduled } from '../../src/ports.js';
import { createScheduler, type Scheduler } from '../../src/scheduler/scheduler.js';
import { databaseUri } from '../support/database.js';
import { createMemoryLog, createMemoryPorts, type MemoryPorts } from '../support/memory-ports.js';

/** A job that says when it began, and ends when it is let go. */
function slow(
  name: string,
  cron = '0 8 * * 1',
): { job: Scheduled; began: () => number; next: () => Promise<unknown>; letGo: () => void } {
  const events = new EventEmitter();
  let began = 0;
  return {
    job: {
      name,
      cron,
      run: async () => {
        began += 1;
        const go = once(events, 'go');
        events.emit('began');
        await go;
      },
    },
    began: () => began,
    next: () => once(events, 'began'),
    letGo: () => events.emit('go'),
  };
}

describe('the scheduler', function () {
  this.timeout(20_000);
  let database: Database;
  let ports: MemoryPorts;
  let log: MemoryPorts['log'];
  const started: Scheduler[] = [];
  before(async () => {
    database = await connectDatabase(await databaseUri(), { log: createMemoryLog(), dbName: 'scheduler' });
  });
  beforeEach(() => {
    ports = createMemoryPorts();
    ({ log } = ports);
  });
  afterEach(async () => {
    for (const scheduler of started.splice(0)) await scheduler.stop();
    await documents(database.db).deleteMany({});
  });
  after(() => database.close());

  const documents = (db: Database['db']): ReturnType<Database['db']['collection']> => db.collection('jobs');
  const start = async (...jobs: Scheduled[]): Promise<Scheduler> => {
    const scheduler = createScheduler({ db: database.db, jobs, ports, log });
    started.push(scheduler);
    await scheduler.start();
    return scheduler;
  };
  const stored = (name: string): Promise<Record<string, unknown> | null> => documents(database.db).findOne({ name });
  /** Until agenda has written down that the run is over. */
  const settled = async (name: string): Promise<Record<string, unknown>> => {
    for (;;) {
      const document = await stored(name);
      if (document?.['lockedAt'] === null && document['lastFinishedAt'] instanceof Date) return document;
    }
  };

  it('runs each job once at the start, with the ports, and then at its time in Amsterdam', async () => {
    const given: Ports[] = [];
    await start({ name: 'digest', cron: '0 8 * * 1', run: (handed) => Promise.resolve(void given.push(handed)) });
    const next = momentOf((await settled('digest'))['nextRunAt'] as Date);
    expect(given).to.deep.equal([ports]);
    expect(next.time).to.equal('08:00');
    expect(new Date(next.day).getUTCDay()).to.equal(1);
  });

  it('lets one process run a job that another one is running', async () => {
    const digest = slow('digest');
    const began = digest.next();
    await start(digest.job);
    await began;
    const sweep = slow('sweep', '* * * * *');
    const other = sweep.next();
    await start(digest.job, sweep.job);
    await other;
    expect(digest.began()).to.equal(1);
    digest.letGo();
    sweep.letGo();
  });

  it('stores a job once, also where two processes start at the same moment', async () => {
    const jobs = ['a', 'b', 'c'].map((name) => ({ name, cron: '* * * * *', run: () => Promise.resolve() }));
    await Promise.all([start(...jobs), start(...jobs), start(...jobs)]);
    expect(await documents(database.db).countDocuments()).to.equal(3);
  });

  it('takes over what a process that died was running, once its lock has run out', async () => {
    const run = { name: 'digest', cron: '0 8 * * 1', run: () => Promise.resolve() };
    await (await start(run)).stop();
    await documents(database.db).updateOne({ name: 'digest' }, { $set: { lockedAt: new Date(Date.now() - 31_000) } });
    const again = slow('digest');
    const began = again.next();
    await start(again.job);
    await began;
    again.letGo();
  });

  it('follows a changed time and leaves the others as they are', async () => {
    const job = (name: string, cron: string): Scheduled => ({ name, cron, run: () => Promise.resolve() });
    await (await start(job('a', '0 8 * * 1'), job('b', '0 8 * * 1'))).stop();
    const before = await stored('b');
    await (await start(job('a', '0 9 * * 2'), job('b', '0 8 * * 1'))).stop();
    expect((await stored('a'))?.['repeatInterval']).to.equal('0 9 * * 2');
    expect((await stored('b'))?.['_id']).to.deep.equal(before?.['_id']);
  });

  it('logs a job that fails by its name and kind of error, and runs the others', async () => {
    const failing: Scheduled = {
      name: 'failing',
      cron: '* * * * *',
      run: () => Promise.reject(new TypeError('Sanne is ziek')),
    };
    const fine = slow('fine');
    const began = fine.next();
    await start(failing, fine.job);
    await began;
    fine.letGo();
    const document = await settled('failing');
    expect(document['failReason']).to.equal('TypeError');
    expect(log.lines).to.deep.equal([
      { level: 'error', event: 'job-failed', facts: { job: 'failing', error: 'TypeError' } },
    ]);
  });

  it('stops when what is running has ended, and leaves nothing locked', async () => {
    const digest = slow('digest');
    const began = digest.next();
    const scheduler = await start(digest.job);
    await began;
    expect(scheduler.healthy()).to.equal(true);
    let stopped = false;
    const stopping = scheduler.stop().then(() => (stopped = true));
    expect(scheduler.healthy()).to.equal(false);
    await new Promise(setImmediate);
    expect(stopped).to.equal(false);
    digest.letGo();
    await stopping;
    expect((await stored('digest'))?.['lockedAt']).to.equal(null);
  });
});
