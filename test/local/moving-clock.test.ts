import { expect } from 'chai';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instantOf, momentOf, parseMoment, type Moment } from '../../src/domain/calendar/moment.js';
import type { Log, Scheduled } from '../../src/ports.js';
import { clockRoute, written } from '../../src/local/clock-route.js';
import { LocalJobs } from '../../src/local/local-jobs.js';
import { MovingClock } from '../../src/local/moving-clock.js';
import { asking } from '../support/web-ask.js';
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

  describe('POST /local/clock', () => {
    it('answers where it stands and what ran', async () => {
      const { status, body } = await post({ now: '2026-11-25T16:00' });
      expect(status).to.equal(200);
      expect(JSON.parse(String(body))).to.deep.equal({
        now: '2026-11-25T16:00',
        ran: [{ at: '2026-11-25T16:00', name: 'reminder', failed: false }],
      });
    });

    it('a minute back is refused, the same minute is no move', async () => {
      expect(await post({ now: '2026-11-25T13:59' })).to.deep.include({ status: 400 });
      expect(JSON.parse(String((await post({ now: '2026-11-25T14:00' })).body))).to.deep.equal({
        now: '2026-11-25T14:00',
        ran: [],
      });
    });

    it('two years ahead is as far as it goes at once', async () => {
      const short = (now: string): ReturnType<typeof post> => {
        const clock = MovingClock.open(dataDir, at('2026-11-25T14:00'));
        return clockRoute(clock, () => Promise.resolve([])).handle(asking({ body: { now } }));
      };
      expect((await short('2028-11-25T14:00')).status).to.equal(200);
      for (const now of ['2028-11-27T14:00', '9999-12-31T00:00']) {
        expect(await short(now)).to.deep.include({ status: 400 });
      }
    });

    it('what is no moment is refused', async () => {
      for (const body of [{}, null, 'x', { now: 5 }, { now: '2026-11-31T10:00' }, { now: '2026-11-25' }]) {
        expect((await post(body)).status, JSON.stringify(body)).to.equal(400);
      }
    });

    const post = (body: unknown): ReturnType<ReturnType<typeof clockRoute>['handle']> => {
      const clock = MovingClock.open(dataDir, at('2026-11-25T14:00'));
      const jobs = jobsOf(clock, [job('reminder', '0 16 * * *')]);
      return clockRoute(clock, (target) => jobs.moveTo(target)).handle(asking({ body }));
    };
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
