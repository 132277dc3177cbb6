import { expect } from 'chai';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseMoment, type Moment } from '../../src/domain/calendar/moment.js';
import type { Log, Scheduled } from '../../src/ports.js';
import { clockRoute } from '../../src/local/clock-route.js';
import { LocalJobs } from '../../src/local/local-jobs.js';
import { MovingClock } from '../../src/local/moving-clock.js';
import { asking } from '../support/web-ask.js';
import { createMemoryPorts } from '../support/memory-ports.js';

describe('movable clock, moved from outside', () => {
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
});

const at = (text: string): Moment => parseMoment(text)!;

/** The wall's time, to the millisecond where the clock stands still. */
function stamp(now: Date): string {
  const iso = new Date(now.getTime() + 3_600_000).toISOString();
  return /:00\.000Z$|:30\.250Z$/.test(iso) ? iso.slice(0, -1) : iso.slice(0, 16);
}
