/** What is due between two moments: by the times of a cron, or by what a job itself says. */
import { CronExpressionParser, type CronExpression } from 'cron-parser';
import type { Scheduled } from '../ports.js';

const MINUTE_MS = 60_000;
const LONGEST_WAIT_MS = 60 * MINUTE_MS;

/** One job at one of its times. */
export interface Occurrence {
  readonly at: Date;
  readonly job: Scheduled;
}

/** A job that says itself when there is something to do. */
export type Asked = Scheduled & Required<Pick<Scheduled, 'next'>>;

export function isAsked(job: Scheduled): job is Asked {
  return job.next !== undefined;
}

/** Whether a time of its cron lies after `from`, and not after `until`. */
export function isDueBetween({ cron }: Scheduled, from: Date, until: Date): boolean {
  return timesOf(cron, from).next().toDate() <= until;
}

/** Every time after `from` up to and including `until` at which a job is due by its cron, in order of time. */
export function occurrencesBetween(jobs: readonly Scheduled[], from: Date, until: Date): Occurrence[] {
  const found: Occurrence[] = [];
  for (const job of jobs) {
    const times = timesOf(job.cron, from);
    for (let at = times.next().toDate(); at <= until; at = times.next().toDate()) found.push({ at, job });
  }
  return found.sort((a, b) => a.at.getTime() - b.at.getTime());
}

function timesOf(cron: string, from: Date): CronExpression {
  return CronExpressionParser.parse(cron, { currentDate: from, tz: 'Europe/Amsterdam' });
}

/** The times of one job that says itself when they are, one after the other. */
export class AskedTimes {
  private ranAt: Date | null = null;
  private waitMs = MINUTE_MS;
  private isStuck = false;

  constructor(readonly job: Asked) {}

  /**
   * After `said`, which is now where it should have been earlier. A job that has run and still says so (its data cannot
   * be read, another process is at it) is looked at again after a minute, and then less and less often.
   */
  next(said: Date | null, now: Date): Occurrence | null {
    if (!said) return null;
    const { job, ranAt, waitMs } = this;
    this.isStuck = ranAt !== null && said <= ranAt;
    const at = ranAt !== null && this.isStuck ? new Date(ranAt.getTime() + waitMs) : said;
    return { at: at > now ? at : now, job };
  }

  ran(at: Date): void {
    this.waitMs = this.isStuck ? Math.min(2 * this.waitMs, LONGEST_WAIT_MS) : MINUTE_MS;
    this.ranAt = at;
  }
}
