import { expect } from 'chai';
import { momentOf } from '../../src/domain/calendar/moment.js';
import { connectDatabase, type Database } from '../../src/mongo/database.js';
import type { Ports, Scheduled } from '../../src/ports.js';
import { agendaBackend } from '../../src/jobs/agenda-backend.js';
import { createScheduler, type Scheduler } from '../../src/jobs/scheduler.js';
import { databaseUri } from '../support/database.js';
import { createMemoryClock, createMemoryLog, createMemoryPorts, type MemoryPorts } from '../support/memory-ports.js';
import { slow } from '../support/slow-jobs.js';

describe('the scheduler', function () {
  this.timeout(20_000);
  let database: Database;
  let ports: MemoryPorts;
  let log: MemoryPorts['log'];
  let aheadMs = 0;
  const started: Scheduler[] = [];
  before(async () => {
    database = await connectDatabase(await databaseUri(), {
      log: createMemoryLog(),
      clock: createMemoryClock('2026-11-25T13:00:00Z'),
      dbName: `scheduler-${process.pid}`,
    });
  });
  beforeEach(() => {
    aheadMs = 0;
    ports = { ...createMemoryPorts(), clock: { now: () => new Date(Date.now() + aheadMs), set: () => undefined } };
    ({ log } = ports);
  });
  afterEach(async () => {
    for (const scheduler of started.splice(0)) await scheduler.stop();
    await documents(database.db).deleteMany({});
  });
  after(() => database.close());

  const documents = (db: Database['db']): ReturnType<Database['db']['collection']> => db.collection('jobs');
  const start = async (...jobs: Scheduled[]): Promise<Scheduler> => {
    const scheduler = createScheduler({ db: database.db, jobs, ports, log, isAway: () => false });
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

  it('a slow job keeps none of the others waiting', async () => {
    const digest = slow('digest', '* * * * *');
    const began = digest.next();
    const others = ['a', 'b', 'c'].map((name) => slow(name, '* * * * *'));
    const begun = others.map((other) => other.next());
    await start(digest.job, ...others.map(({ job }) => job));
    await Promise.all([began, ...begun]);
    digest.letGo();
    for (const other of others) other.letGo();
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

  it('does a run that a crash cut short again at once, and waits for the next time of one that had ended', async () => {
    await (await start({ name: 'digest', cron: '0 8 * * 1', run: () => Promise.resolve() })).stop();
    const backend = agendaBackend(database.db, 'jobs', () => true);
    await backend.connect();
    const [began, monday] = [new Date(Date.now() - 31_000), new Date(Date.now() + 86_400_000)];
    const takenOver = async (lastFinishedAt: Date | null): Promise<Date | null | undefined> => {
      const fields = { lockedAt: began, lastRunAt: began, lastFinishedAt, nextRunAt: monday };
      await documents(database.db).updateOne({ name: 'digest' }, { $set: fields });
      const job = await backend.repository.getNextJobToRun(
        'digest',
        new Date(),
        new Date(Date.now() - 30_000),
        undefined,
        {},
      );
      return job?.nextRunAt;
    };
    expect(await takenOver(null)).to.be.within(began, new Date());
    expect(await takenOver(new Date(began.getTime() - 1))).to.be.within(began, new Date());
    expect(await takenOver(new Date(began.getTime() + 1))).to.deep.equal(monday);
  });

  it('takes nothing while it is held, and so leaves it to whoever runs beside it', async () => {
    await (await start({ name: 'digest', cron: '0 8 * * 1', run: () => Promise.resolve() })).stop();
    await documents(database.db).updateOne({ name: 'digest' }, { $set: { nextRunAt: new Date(0), lockedAt: null } });
    let isHeld = true;
    const backend = agendaBackend(database.db, 'jobs', () => !isHeld);
    await backend.connect();
    const taken = async (): Promise<string | undefined> => {
      const lockedBefore = new Date(Date.now() - 30_000);
      return (await backend.repository.getNextJobToRun('digest', new Date(), lockedBefore, undefined, {}))?.name;
    };
    expect(await taken()).to.equal(undefined);
    expect((await documents(database.db).findOne({ name: 'digest' }))?.['lockedAt']).to.equal(null);
    isHeld = false;
    expect(await taken()).to.equal('digest');
  });

  it('has taken what it was about to take before it frees its jobs: none is left locked by who has stopped', async () => {
    await (await start({ name: 'digest', cron: '0 8 * * 1', run: () => Promise.resolve() })).stop();
    await documents(database.db).updateOne({ name: 'digest' }, { $set: { nextRunAt: new Date(0), lockedAt: null } });
    const backend = agendaBackend(database.db, 'jobs', () => true);
    await backend.connect();
    void backend.repository.getNextJobToRun('digest', new Date(), new Date(Date.now() - 30_000), undefined, {});
    await backend.looksEnd();
    expect((await stored('digest'))?.['lockedAt']).to.be.instanceOf(Date);
  });

  it('follows a changed time and leaves the others as they are', async () => {
    const job = (name: string, cron: string): Scheduled => ({ name, cron, run: () => Promise.resolve() });
    await (await start(job('a', '0 8 * * 1'), job('b', '0 8 * * 1'))).stop();
    const before = await stored('b');
    await (await start(job('a', '0 9 * * 2'), job('b', '0 8 * * 1'))).stop();
    expect((await stored('a'))?.['repeatInterval']).to.equal('0 9 * * 2');
    expect((await stored('b'))?.['_id']).to.deep.equal(before?.['_id']);
  });

  it('stops when what is running has ended, and leaves nothing locked', async () => {
    const digest = slow('digest');
    const began = digest.next();
    const scheduler = await start(digest.job);
    await began;
    expect(await scheduler.faults()).to.deep.equal([]);
    let stopped = false;
    const stopping = scheduler.stop().then(() => (stopped = true));
    aheadMs = 4_000;
    expect(await scheduler.faults()).to.deep.equal(['jobs']);
    await new Promise(setImmediate);
    expect(stopped).to.equal(false);
    digest.letGo();
    await stopping;
    expect((await stored('digest'))?.['lockedAt']).to.equal(null);
  });
});
