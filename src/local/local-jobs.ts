/** Runs what is scheduled by the movable clock: as time goes by, and on the way when the clock is moved forward. */
import { CronExpressionParser } from 'cron-parser';
import { instantOf, momentOf, type Moment } from '../domain/moment.js';
import type { Log, Ports, Scheduled } from '../ports.js';
import type { MovingClock } from './moving-clock.js';

const TICK_MS = 1000;

/** One job at one of its times. */
export interface Occurrence {
  readonly at: Date;
  readonly job: Scheduled;
}

/** What was run on the way; the time as the wall showed it. */
export interface Ran {
  readonly at: Moment;
  readonly name: string;
  readonly failed: boolean;
}

/** Every time after `from` up to and including `until` at which a job is due, in order of time. */
export function occurrencesBetween(jobs: readonly Scheduled[], from: Date, until: Date): Occurrence[] {
  const found: Occurrence[] = [];
  for (const job of jobs) {
    const times = CronExpressionParser.parse(job.cron, { currentDate: from, tz: 'Europe/Amsterdam' });
    for (let at = times.next().toDate(); at <= until; at = times.next().toDate()) found.push({ at, job });
  }
  return found.sort((a, b) => a.at.getTime() - b.at.getTime());
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

  constructor(private readonly options: LocalJobsOptions) {}

  /** Runs each job that was missed while the bot was off once, and from then on all when they are due. */
  async start(): Promise<void> {
    await this.inTurn(() => this.catchUp());
    let busy = false;
    this.ticking = setInterval(() => {
      if (busy) return;
      busy = true;
      void this.inTurn(() => this.catchUp()).finally(() => (busy = false));
    }, TICK_MS);
  }

  /** Whether time that goes by runs jobs. */
  healthy(): boolean {
    return this.ticking !== null;
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
    const { clock, jobs, delivered } = this.options;
    const shown = clock.moment();
    if (target.day === shown.day && target.time === shown.time) return [];
    const until = instantOf(target);
    if (until <= clock.now()) return null;

    // What came due since the last tick.
    await this.catchUp();
    const ran: Ran[] = [];
    for (const { at, job } of occurrencesBetween(jobs, clock.ranUntil() ?? clock.now(), until)) {
      clock.standAt(at);
      ran.push(await this.run(job));
      await delivered();
    }
    clock.standAt(until);
    clock.markRun(until);
    clock.runOn();
    await delivered();
    return ran;
  }

  private async catchUp(): Promise<void> {
    const { clock, jobs } = this.options;
    const now = clock.now();
    const due = occurrencesBetween(jobs, clock.ranUntil() ?? now, now);
    // A job asks what is due up to now, so once is enough for all the times that it missed.
    for (const job of new Set(due.map((occurrence) => occurrence.job))) await this.run(job);
    if (due.length > 0 || clock.ranUntil() === null) clock.markRun(now);
  }

  private async run(job: Scheduled): Promise<Ran> {
    const { clock, ports, log } = this.options;
    const at = momentOf(clock.now());
    try {
      await job.run(ports);
      return { at, name: job.name, failed: false };
    } catch (error) {
      log.error('job-failed', { job: job.name, error: error instanceof Error ? error.name : typeof error });
      return { at, name: job.name, failed: true };
    }
  }

  private inTurn<T>(act: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(act);
    this.queue = turn.catch(() => undefined);
    return turn;
  }
}
