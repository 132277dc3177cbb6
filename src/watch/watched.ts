/** What is measured while it happens: each of these does what it was handed, and the meters move. */
import { randomUUID } from 'node:crypto';
import type { Turn } from '../messages.js';
import type { Route } from '../messages/web.js';
import type { Clock, Log, Scheduled, Speakers, WeekSheets } from '../ports.js';
import { UNTIL_WOKEN, type Notices } from '../ports/notices.js';
import type { Pace } from '../ports/pace.js';
import type { Meters } from './meters.js';
import { within } from './trace.js';

type Answers<O> = (turn: Turn) => Promise<O>;

/** How it came out, as a label. */
interface Came<T> {
  readonly well: (value: T) => string;
  readonly badly: (error: unknown) => string;
}

async function timed<T>(
  run: () => Promise<T>,
  { well, badly }: Came<T>,
  seen: (came: string, seconds: number) => void,
): Promise<T> {
  const began = performance.now();
  const end = (came: string): void => {
    seen(came, (performance.now() - began) / 1000);
  };
  try {
    const value = await run();
    end(well(value));
    return value;
  } catch (error) {
    end(badly(error));
    throw error;
  }
}

const failed = (): string => 'failed';
const done = (): string => 'done';
/** "429", or the code where there was no answer: "limit", "timeout". */
function answerOf(error: unknown): string {
  const { status, code } = error as { readonly status?: number | null; readonly code?: string };
  return code === 'limit' ? code : String(status ?? code ?? 'fault');
}

/** Errors and warnings are counted by their event: what a line says, a graph shows. */
export function countedLog(log: Log, { events }: Meters): Log {
  const counted =
    (level: keyof Log): Log['info'] =>
    (event, facts) => {
      events.inc({ level, event });
      log[level](event, facts);
    };
  return { info: counted('info'), warn: counted('warn'), error: counted('error') };
}

/** Each request gets an id, by which its lines of the log are found. */
export function tracedRoutes(routes: readonly Route[], { requests }: Meters): Route[] {
  return routes.map((route) => ({
    ...route,
    handle: (ask) =>
      within({ turn: randomUUID().slice(0, 8) }, () =>
        timed(
          () => route.handle(ask),
          { well: ({ status }) => String(status), badly: () => '500' },
          (status, seconds) => {
            requests.observe({ route: route.path, status }, seconds);
          },
        ),
      ),
  }));
}

export function timedTurns<O extends { readonly fault: string | null; readonly isStored: boolean }>(
  answer: Answers<O>,
  { turns }: Meters,
  log: Log,
): Answers<O> {
  return (turn) =>
    timed(
      () => answer(turn),
      { well: ({ fault, isStored }) => fault ?? (isStored ? 'stored' : 'shown'), badly: failed },
      (outcome, seconds) => {
        turns.observe({ kind: turn.kind, outcome }, seconds);
        log.info('turn', { kind: turn.kind, outcome, ms: Math.round(seconds * 1000) });
      },
    );
}

export function timedJobs(jobs: readonly Scheduled[], meters: Meters, clock: Clock): Scheduled[] {
  return jobs.map((job) => ({
    ...job,
    run: (ports) =>
      within({ job: job.name }, () =>
        timed(
          () => job.run(ports),
          { well: done, badly: failed },
          (outcome, seconds) => {
            meters.jobs.observe({ job: job.name, outcome }, seconds);
            if (outcome === 'done') meters.jobDone.set({ job: job.name }, clock.now().getTime() / 1000);
          },
        ),
      ),
  }));
}

export function countedNotices(notices: Notices, { notices: count }: Meters): Notices {
  return {
    ...notices,
    sent: async (key, at) => {
      await notices.sent(key, at);
      count.inc({ outcome: 'sent' });
    },
    giveUp: async (key, why, at) => {
      await notices.giveUp(key, why, at);
      count.inc({ outcome: why });
    },
    postpone: async (key, notBefore, counts, failedAt) => {
      await notices.postpone(key, notBefore, counts, failedAt);
      const isForPerson = notBefore.getTime() === UNTIL_WOKEN.getTime();
      count.inc({ outcome: isForPerson ? 'until-woken' : counts ? 'again' : 'later' });
    },
  };
}

/** What leaves for Teams, whatever method it goes by. */
export function timedTeams<T extends object>(
  connector: T,
  methods: readonly (keyof T & string)[],
  { teams }: Meters,
): T {
  const timedMethods = methods.map((what) => {
    const send = connector[what] as (...given: unknown[]) => Promise<unknown>;
    const own = (...given: unknown[]): Promise<unknown> =>
      timed(
        () => send(...given),
        { well: () => 'taken', badly: answerOf },
        (answer, seconds) => {
          teams.observe({ what, answer }, seconds);
        },
      );
    return [what, own] as const;
  });
  return { ...connector, ...Object.fromEntries(timedMethods) };
}

export function timedMail<T extends { send: (mail: never) => Promise<void> }>(smtp: T, { mails }: Meters): T {
  const send: T['send'] = (mail) =>
    timed(
      () => smtp.send(mail),
      { well: () => 'taken', badly: answerOf },
      (answer, seconds) => {
        mails.observe({ answer }, seconds);
      },
    );
  return { ...smtp, send };
}

/** @param lineOf a word for a line that names no tenant */
export function seenPace(
  pace: Pace,
  { ahead }: Meters,
  lineOf: (line: string) => string = (line) => (line === 'mail' ? line : 'teams'),
): Pace {
  return {
    ...pace,
    take: async (line, ms, now, latest) => {
      const from = await pace.take(line, ms, now, latest);
      ahead.set({ line: lineOf(line) }, Math.max(0, from - now) / 1000);
      return from;
    },
  };
}

/** Of the database two things that nearly every turn does: the first read, and a confirmed write. */
export function timedStores<T extends { readonly speakers: Speakers; readonly sheets: WeekSheets }>(
  stores: T,
  { database }: Meters,
): T {
  const measured = <V>(operation: string, run: () => Promise<V>): Promise<V> =>
    timed(run, { well: done, badly: failed }, (outcome, seconds) => {
      database.observe({ operation, outcome }, seconds);
    });
  const timedSheets = (sheets: WeekSheets): WeekSheets => ({
    ...sheets,
    commit: (next, expected) => measured('commit-week', () => sheets.commit(next, expected)),
  });
  return {
    ...stores,
    sheets: timedSheets(stores.sheets),
    speakers: {
      of: async (from) => {
        const speaker = await measured('who-speaks', () => stores.speakers.of(from));
        const { sheets } = speaker.stores;
        return sheets ? { ...speaker, stores: { ...speaker.stores, sheets: timedSheets(sheets) } } : speaker;
      },
    },
  };
}
