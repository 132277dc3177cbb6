/** Runs what is scheduled by the movable clock: as time goes by, and on the way when the clock is moved forward. */
import { instantOf, momentOf, type Moment } from '../domain/calendar/moment.js';
import type { Log, Ports, Scheduled } from '../ports.js';
import type { MovingClock } from './moving-clock.js';
import { AskedTimes, isAsked, isDueBetween, occurrencesBetween, type Asked } from './on-the-way.js';

const TICK_MS = 1000;
/** A run that takes longer than this keeps the others waiting. */
const LONG_RUN_MS = 5 * 60_000;
/** A run may fail by something that passes. */
const MOST_FAILURES = 3;

/** What was run on the way; the time as the wall showed it. */
export interface Ran {
  readonly at: Moment;
  readonly name: string;
  readonly failed: boolean;
}

export interface LocalJobsOptions {
  readonly clock: MovingClock;
  readonly jobs: readonly Scheduled[];
  readonly ports: Ports;
  /** Resolves when what the jobs left to be sent has been sent. */
  readonly delivered: () => Promise<void>;
  readonly log: Log;
}

export class LocalJobs {
  private ticking: NodeJS.Timeout | null = null;
  /** One thing at a time: a tick waits for a move, a second move for the first. */
  private queue: Promise<unknown> = Promise.resolve();
  /** How often in a row each has failed. */
  private readonly failures = new Map<string, number>();
  /** Since when, by the machine's clock. */
  private running: { readonly name: string; readonly since: number } | null = null;

  constructor(private readonly options: LocalJobsOptions) {}

  /** Runs each job that was missed while the bot was off once, and from then on all when they are due. */
  async start(): Promise<void> {
    await this.inTurn(() => this.catchUp(this.options.jobs.filter(isAsked)));
    let busy = false;
    this.ticking = setInterval(() => {
      if (busy) return;
      busy = true;
      void this.inTurn(() => this.catchUp([])).finally(() => (busy = false));
    }, TICK_MS);
  }

  /** What is not well: "job nightly-root: failing". */
  faults(): readonly string[] {
    if (!this.ticking) return ['jobs'];
    const failing = [...this.failures].filter(([, times]) => times >= MOST_FAILURES);
    const { running } = this;
    const isLong = running !== null && Date.now() - running.since > LONG_RUN_MS;
    return [
      ...failing.map(([name]) => `job ${name}: failing`),
      ...(isLong ? [`job ${running.name}: does not end`] : []),
    ];
  }

  async stop(): Promise<void> {
    if (this.ticking) clearInterval(this.ticking);
    this.ticking = null;
    await this.queue;
  }

  /**
   * Moves the clock forward and runs every job at every time that it passes, with the clock standing there. The minute
   * that it shows already is no move; null for an earlier one.
   */
  async moveTo(target: Moment): Promise<readonly Ran[] | null> {
    return this.inTurn(() => this.move(target));
  }

  private async move(target: Moment): Promise<readonly Ran[] | null> {
    const { clock } = this.options;
    const shown = clock.moment();
    if (target.day === shown.day && target.time === shown.time) return [];
    const until = instantOf(target);
    if (until <= clock.now()) return null;

    clock.standAt(clock.now());
    try {
      // What came due since the last tick. What jobs themselves say is due by now comes first on the way.
      await this.catchUp([]);
      await this.options.delivered();
      const ran = await this.runUntil(until);
      clock.standAt(until);
      clock.markRun(until);
      return ran;
    } finally {
      clock.runOn();
      await this.options.delivered();
    }
  }

  private async runUntil(until: Date): Promise<readonly Ran[]> {
    const { clock, jobs, delivered } = this.options;
    const byCron = occurrencesBetween(
      jobs.filter((job) => !isAsked(job)),
      clock.ranUntil() ?? clock.now(),
      until,
    );
    const asked = jobs.filter(isAsked).map((job) => new AskedTimes(job));
    const ran: Ran[] = [];
    for (;;) {
      const now = clock.now();
      const said = await Promise.all(asked.map(async (times) => times.next(await this.ask(times.job), now)));
      const times = [byCron[0], ...said].filter((one) => one !== null && one !== undefined);
      const [first] = times.sort((a, b) => a.at.getTime() - b.at.getTime());
      if (!first || first.at > until) return ran;
      if (first === byCron[0]) byCron.shift();
      for (const one of asked) if (one.job === first.job) one.ran(first.at);
      clock.standAt(first.at);
      ran.push(await this.run(first.job));
      await delivered();
    }
  }

  /** Once each, for a job asks what is due up to now: those whose time came, and `also` those that say so. */
  private async catchUp(also: readonly Asked[]): Promise<void> {
    const { clock, jobs } = this.options;
    const now = clock.now();
    const due = jobs.filter((job) => isDueBetween(job, clock.ranUntil() ?? now, now));
    for (const job of new Set([...due, ...also])) {
      const at = isAsked(job) ? await this.ask(job) : now;
      if (at && at <= now) await this.run(job);
    }
    if (due.length > 0 || clock.ranUntil() === null) clock.markRun(now);
  }

  private async run(job: Scheduled): Promise<Ran> {
    const at = momentOf(this.options.clock.now());
    const { name } = job;
    this.running = { name, since: Date.now() };
    try {
      await job.run(this.options.ports);
      this.failures.delete(name);
      return { at, name, failed: false };
    } catch (error) {
      this.hasFailed(name, error);
      return { at, name, failed: true };
    } finally {
      this.running = null;
    }
  }

  /** When there is work for it; null where there is none, and where that cannot be said now. */
  private async ask(job: Asked): Promise<Date | null> {
    try {
      return await job.next(this.options.ports);
    } catch (error) {
      this.hasFailed(job.name, error);
      return null;
    }
  }

  private hasFailed(name: string, error: unknown): void {
    this.failures.set(name, (this.failures.get(name) ?? 0) + 1);
    this.options.log.error('job-failed', { job: name, error: error instanceof Error ? error.name : typeof error });
  }

  private inTurn<T>(act: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(act);
    this.queue = turn.catch(() => undefined);
    return turn;
  }
}
