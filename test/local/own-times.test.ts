import { expect } from 'chai';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instantOf, parseMoment, type Moment } from '../../src/domain/calendar/moment.js';
import type { Log, Scheduled } from '../../src/ports.js';
import { written } from '../../src/local/clock-route.js';
import { LocalJobs } from '../../src/local/local-jobs.js';
import { MovingClock } from '../../src/local/moving-clock.js';
import { createMemoryPorts } from '../support/memory-ports.js';

describe('movable clock: jobs with times of their own', () => {
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

  describe('a job that says itself when there is something to do', () => {
    it('runs at exactly those times, among the others in order of time', async () => {
      const clock = MovingClock.open(dataDir, at('2026-11-25T14:00'));
      const exact = new Date(instantOf(at('2026-11-25T15:00')).getTime() + 30_250);
      const due = [exact, instantOf(at('2026-11-26T09:07'))];
      const ran = await jobsOf(clock, [job('hourly', '0 15 * * *'), asked(due)]).moveTo(at('2026-11-26T09:07'));
      expect(ran?.map(({ name }) => name)).to.deep.equal(['hourly', 'asked', 'asked']);
      expect(events.filter((event) => event.startsWith('asked'))).to.deep.equal([
        'asked 2026-11-25T15:00:30.250',
        'asked 2026-11-26T09:07:00.000',
      ]);
    });

    it('is not run on the way where that is a minute later, or never', async () => {
      const clock = MovingClock.open(dataDir, at('2026-11-25T14:00'));
      const jobs = [asked([instantOf(at('2026-11-26T09:08'))]), asked([])];
      expect(await jobsOf(clock, jobs).moveTo(at('2026-11-26T09:07'))).to.deep.equal([]);
      expect(await running?.moveTo(at('2026-11-26T09:08'))).to.have.length(1);
    });

    it('what should have been done before is done first, once', async () => {
      const clock = MovingClock.open(dataDir, at('2026-11-25T14:00'));
      const ran = await jobsOf(clock, [job('at three', '0 15 * * *'), asked([new Date(0)])]).moveTo(
        at('2026-11-25T16:00'),
      );
      expect(ran?.map((run) => `${run.name} ${written(run.at)}`)).to.deep.equal([
        'asked 2026-11-25T14:00',
        'at three 2026-11-25T15:00',
      ]);
    });

    it('that has run and keeps saying so is looked at again after a minute, and then less and less often', async () => {
      const clock = MovingClock.open(dataDir, at('2026-11-25T14:00'));
      const stuck: Scheduled = { ...job('stuck', '* * * * *'), next: () => Promise.resolve(new Date(0)) };
      const ran = await jobsOf(clock, [stuck]).moveTo(at('2026-11-25T17:00'));
      expect(ran?.map((run) => run.at.time)).to.deep.equal([
        ...['14:00', '14:01', '14:03', '14:07', '14:15', '14:31', '15:03', '16:03'],
      ]);
    });

    it('what it leads another one to do is done on the same way', async () => {
      const clock = MovingClock.open(dataDir, at('2026-11-25T14:00'));
      const [first, second] = [[instantOf(at('2026-11-25T15:00'))], [] as Date[]];
      const leading = asked(first);
      const jobs: Scheduled[] = [
        {
          ...leading,
          run: (ports) => {
            second.push(instantOf(at('2026-11-25T15:02')));
            return leading.run(ports);
          },
        },
        { ...asked(second), name: 'led' },
      ];
      const ran = await jobsOf(clock, jobs).moveTo(at('2026-11-25T16:00'));
      expect(ran?.map((run) => `${run.name} ${run.at.time}`)).to.deep.equal(['asked 15:00', 'led 15:02']);
    });

    it('and cannot say it now keeps nothing up, and neither does it when it fails', async () => {
      const clock = MovingClock.open(dataDir, at('2026-11-25T14:00'));
      const broken: Scheduled = { ...asked([]), name: 'broken', next: () => Promise.reject(new Error('no')) };
      const failing: Scheduled = {
        ...asked([new Date(0)]),
        name: 'failing',
        run: () => Promise.reject(new Error('no')),
      };
      const jobs = jobsOf(clock, [broken, failing, job('next', '0 16 * * *')]);
      const ran = await jobs.moveTo(at('2026-11-25T16:00'));
      expect(ran?.at(-1)).to.deep.include({ name: 'next', failed: false });
      expect(ran?.map(({ name }) => name)).not.to.include('broken');
    });

    it('is run by time that goes by, and at the start, only where it says so', async () => {
      await store({ aheadMs: 0, ranUntil: new Date(Date.now() - 120_000).toISOString() });
      const soon = { ...asked([new Date(Date.now() + 3_600_000)]), name: 'soon' };
      await jobsOf(MovingClock.open(dataDir, null), [asked([new Date(0)]), soon]).start();
      expect(events.map((event) => event.split(' ')[0])).to.deep.equal(['asked']);
    });
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

  /** Due at each of these in turn; a run does what is due by then. */
  const asked = (due: Date[]): Scheduled => ({
    ...job('asked', '* * * * *'),
    next: () => Promise.resolve(due[0] ?? null),
    run: ({ clock }) => {
      while (due[0] && due[0] <= clock.now()) due.shift();
      return Promise.resolve(void events.push(`asked ${stamp(clock.now())}`));
    },
  });

  const store = (content: object): Promise<void> => writeFile(join(dataDir, 'clock.json'), JSON.stringify(content));
});

const at = (text: string): Moment => parseMoment(text)!;

/** The wall's time, to the millisecond where the clock stands still. */
function stamp(now: Date): string {
  const iso = new Date(now.getTime() + 3_600_000).toISOString();
  return /:00\.000Z$|:30\.250Z$/.test(iso) ? iso.slice(0, -1) : iso.slice(0, 16);
}
