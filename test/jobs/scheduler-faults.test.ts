import { expect } from 'chai';
import { connectDatabase, type Database } from '../../src/mongo/database.js';
import type { Scheduled } from '../../src/ports.js';
import { createScheduler, type Scheduler } from '../../src/jobs/scheduler.js';
import { databaseUri } from '../support/database.js';
import { createMemoryClock, createMemoryLog, createMemoryPorts, type MemoryPorts } from '../support/memory-ports.js';
import { slow } from '../support/slow-jobs.js';

describe('the scheduler, where something is not well', function () {
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

  it('says which jobs are not well, whichever process should have run them', async () => {
    const fine: Scheduled = { name: 'fine', cron: '0 8 * * 1', run: () => Promise.resolve() };
    const scheduler = await start(fine, { ...fine, name: 'digest' }, { ...fine, name: 'root' });
    for (const name of ['fine', 'digest', 'root']) await settled(name);
    const since = (ms: number): Date => new Date(Date.now() - ms);
    await documents(database.db).updateOne({ name: 'digest' }, { $set: { nextRunAt: since(301_000) } });
    await documents(database.db).updateOne({ name: 'root' }, { $set: { failCount: 3 } });
    // Of a version that had more jobs.
    await documents(database.db).insertOne({ name: 'gone', nextRunAt: since(301_000), lockedAt: null });
    expect((await scheduler.faults()).toSorted()).to.deep.equal(['job digest: overdue', 'job root: failing']);
    await documents(database.db).updateMany({}, { $set: { nextRunAt: since(-1000), failCount: 0 } });
    aheadMs = 3_001;
    expect(await scheduler.faults()).to.deep.equal([]);
  });

  it('is not well where it has not looked for jobs for a minute', async () => {
    const scheduler = await start();
    aheadMs = 55_000;
    expect(await scheduler.faults()).to.deep.equal([]);
    aheadMs = 64_000;
    expect(await scheduler.faults()).to.deep.equal(['jobs']);
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

  describe('whose database goes away while it starts', () => {
    const AWAY = new Error('away');
    const run = { name: 'digest', cron: '0 8 * * 1', run: () => Promise.resolve() };
    /** Another fault each time that the job is to be stored, until there are none left. */
    const failing = (...faults: Error[]): Database['db'] => {
      const jobs = documents(database.db);
      const collection = Object.assign(Object.create(jobs) as typeof jobs, {
        updateOne: (...asked: Parameters<typeof jobs.updateOne>) => {
          const fault = faults.shift();
          return fault ? Promise.reject(fault) : jobs.updateOne(...asked);
        },
      });
      return Object.assign(Object.create(database.db) as Database['db'], { collection: () => collection });
    };
    const scheduler = (db: Database['db'], wait: () => Promise<unknown>): Scheduler => {
      const one = createScheduler({ db, jobs: [run], ports, log, isAway: (error) => error === AWAY, wait });
      started.push(one);
      return one;
    };

    it('waits for it, is not well meanwhile, and then runs what there is', async () => {
      const faults: (readonly string[])[] = [];
      const one = scheduler(failing(AWAY, AWAY), async () => faults.push(await one.faults()));
      await one.start();
      expect(faults).to.deep.equal([['jobs'], ['jobs']]);
      expect(log.lines.map(({ event }) => event)).to.deep.equal(['jobs-not-scheduled', 'jobs-not-scheduled']);
      expect((await settled('digest'))['name']).to.equal('digest');
    });

    it('waits no longer once it is stopped', async () => {
      const one = scheduler(failing(...Array.from({ length: 9 }, () => AWAY)), () => one.stop());
      await one.start();
      expect(await stored('digest')).to.equal(null);
    });

    it('does not wait for what no waiting mends', async () => {
      const fault = new Error('not allowed');
      const one = scheduler(failing(fault), () => Promise.reject(new Error('it waited')));
      expect(await one.start().catch((error: unknown) => error)).to.equal(fault);
    });
  });
});
