import { expect } from 'chai';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instantOf, momentOf, parseMoment, type Moment } from '../../src/domain/calendar/moment.js';
import type { Log, Scheduled } from '../../src/ports.js';
import { written } from '../../src/local/clock-route.js';
import { LocalJobs } from '../../src/local/local-jobs.js';
import { MovingClock } from '../../src/local/moving-clock.js';
import { createMemoryPorts } from '../support/memory-ports.js';

describe('movable clock', () => {
  let dataDir: string;
  let running: LocalJobs | null = null;
  let events: string[] = [];

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'bpv-clock-'));
    events = [];
  });

  afterEach(async () => {
    await running?.stop();
    running = null;
    await rm(dataDir, { recursive: true });
  });

  it('starts where it is asked to, and runs on', () => {
    const clock = MovingClock.open(dataDir, at('2026-11-25T14:00'));
    expect(written(clock.moment())).to.equal('2026-11-25T14:00');
    expect(clock.now().getTime()).to.be.within(instantOf(at('2026-11-25T14:00')).getTime(), Date.now() + 1e12);
  });

  it('shows the real time where nothing was asked, and a command beside the bot what the bot shows', () => {
    expect(Math.abs(MovingClock.shown(dataDir).getTime() - Date.now())).to.be.below(1000);
    expect(Math.abs(MovingClock.open(dataDir, null).now().getTime() - Date.now())).to.be.below(1000);
    MovingClock.open(dataDir, at('2126-11-25T14:00'));
    expect(written(momentOf(MovingClock.shown(dataDir)))).to.equal('2126-11-25T14:00');
  });

  it('goes on where it was after a restart', async () => {
    await jobsOf(MovingClock.open(dataDir, at('2026-11-25T14:00')), []).moveTo(at('2026-11-27T16:00'));
    expect(written(MovingClock.open(dataDir, null).moment())).to.equal('2026-11-27T16:00');
  });

  it('is put forward at a restart, and never back unless it is a fresh one', () => {
    MovingClock.open(dataDir, at('2026-11-25T14:00'));
    expect(written(MovingClock.open(dataDir, at('2026-11-25T13:00')).moment())).to.equal('2026-11-25T14:00');
    expect(written(MovingClock.open(dataDir, at('2026-11-26T09:00')).moment())).to.equal('2026-11-26T09:00');
    MovingClock.forget(dataDir);
    expect(written(MovingClock.open(dataDir, at('2026-11-25T13:00')).moment())).to.equal('2026-11-25T13:00');
  });

  it('runs what becomes due on the way, in order of time, with the clock standing there, and delivers after each', async () => {
    const clock = MovingClock.open(dataDir, at('2026-11-25T14:00'));
    const jobs = jobsOf(clock, [job('digest', '0 8 * * 5'), job('reminder', '0 16 * * 3-5')]);
    await jobs.start();
    const ran = await jobs.moveTo(at('2026-11-27T16:00'));
    expect(ran?.map((run) => `${run.name} ${written(run.at)}`)).to.deep.equal([
      'reminder 2026-11-25T16:00',
      'reminder 2026-11-26T16:00',
      'digest 2026-11-27T08:00',
      'reminder 2026-11-27T16:00',
    ]);
    // The first delivery and the last one are for what was left before and after.
    expect(events.slice(1, -1)).to.deep.equal([
      'reminder 2026-11-25T16:00:00.000',
      'delivered 2026-11-25T16:00:00.000',
      'reminder 2026-11-26T16:00:00.000',
      'delivered 2026-11-26T16:00:00.000',
      'digest 2026-11-27T08:00:00.000',
      'delivered 2026-11-27T08:00:00.000',
      'reminder 2026-11-27T16:00:00.000',
      'delivered 2026-11-27T16:00:00.000',
    ]);
    expect(written(clock.moment())).to.equal('2026-11-27T16:00');
  });

  it('a job that fails is told and keeps nothing up', async () => {
    const clock = MovingClock.open(dataDir, at('2026-11-25T14:00'));
    const broken: Scheduled = { name: 'broken', cron: '0 15 * * *', run: () => Promise.reject(new Error('no')) };
    const ran = await jobsOf(clock, [broken, job('next', '0 16 * * *')]).moveTo(at('2026-11-25T16:00'));
    expect(ran?.map(({ name, failed }) => `${name} ${failed}`)).to.deep.equal(['broken true', 'next false']);
    expect(events).to.include('log job-failed');
  });

  it('what was missed while the bot was off runs once each at the start', async () => {
    await store({ aheadMs: 0, ranUntil: new Date(Date.now() - 3 * 3_600_000).toISOString() });
    await jobsOf(MovingClock.open(dataDir, null), [job('minute', '* * * * *'), job('yearly', '0 0 29 2 *')]).start();
    expect(events.map((event) => event.split(' ')[0])).to.deep.equal(['minute']);
  });

  it('time that goes by runs jobs too', async () => {
    // Half a second before four o'clock.
    const soon = instantOf(at('2026-11-25T16:00')).getTime() - 500;
    await store({ aheadMs: soon - Date.now(), ranUntil: new Date(soon).toISOString() });
    await new Promise<void>((resolve) => {
      const run = (): Promise<void> => {
        resolve();
        return Promise.resolve();
      };
      const four: Scheduled = { name: 'four', cron: '0 16 * * *', run };
      void jobsOf(MovingClock.open(dataDir, null), [four]).start();
    });
  });

  it('two moves at once are done one after the other', async () => {
    const clock = MovingClock.open(dataDir, at('2026-11-25T14:00'));
    const jobs = jobsOf(clock, [job('hourly', '0 * * * *')]);
    const [first, second] = await Promise.all([
      jobs.moveTo(at('2026-11-25T16:00')),
      jobs.moveTo(at('2026-11-25T17:00')),
    ]);
    expect([first?.length, second?.length]).to.deep.equal([2, 1]);
  });

  it('jobs are not well while none is run, and where one has failed three times in a row', async () => {
    const clock = MovingClock.open(dataDir, at('2026-11-25T14:00'));
    let fails = true;
    const broken: Scheduled = {
      name: 'broken',
      cron: '0 * * * *',
      run: () => (fails ? Promise.reject(new Error('no')) : Promise.resolve()),
    };
    const jobs = jobsOf(clock, [broken]);
    expect(jobs.faults()).to.deep.equal(['jobs']);
    await jobs.start();
    await jobs.moveTo(at('2026-11-25T16:00'));
    expect(jobs.faults()).to.deep.equal([]);
    await jobs.moveTo(at('2026-11-25T17:00'));
    expect(jobs.faults()).to.deep.equal(['job broken: failing']);
    fails = false;
    await jobs.moveTo(at('2026-11-25T18:00'));
    expect(jobs.faults()).to.deep.equal([]);
  });

  function jobsOf(clock: MovingClock, jobs: readonly Scheduled[]): LocalJobs {
    const write = (event: string): void => {
      events.push(`log ${event}`);
    };
    const log: Log = { info: write, warn: write, error: write };
    const delivered = (): Promise<void> => {
      events.push(`delivered ${stamp(clock.now())}`);
      return Promise.resolve();
    };
    running = new LocalJobs({ clock, jobs, ports: { ...createMemoryPorts(), clock }, delivered, log });
    return running;
  }

  const job = (name: string, cron: string): Scheduled => ({
    name,
    cron,
    run: ({ clock }) => Promise.resolve(void events.push(`${name} ${stamp(clock.now())}`)),
  });

  const store = (content: object): Promise<void> => writeFile(join(dataDir, 'clock.json'), JSON.stringify(content));
});

const at = (text: string): Moment => parseMoment(text)!;

/** The wall's time, to the millisecond where the clock stands still. */
function stamp(now: Date): string {
  const iso = new Date(now.getTime() + 3_600_000).toISOString();
  return /:00\.000Z$|:30\.250Z$/.test(iso) ? iso.slice(0, -1) : iso.slice(0, 16);
}
