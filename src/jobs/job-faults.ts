/** What is not well with a job, by what is stored of it. */

export interface JobState {
  readonly name: string;
  readonly nextRunAt: Date | null;
  /** While a process has it; renewed as long as it runs. */
  readonly lockedAt: Date | null;
  /** How often in a row it has failed. */
  readonly failCount?: number | null;
}

/** Nobody has taken it up though it was time. */
const OVERDUE_MS = 5 * 60_000;
/** Its next time has come and gone, and the run before has not ended. */
const ENDLESS_MS = 15 * 60_000;
/** Once or twice may be something that passes. */
const MOST_FAILURES = 3;

/** "job weekly-digest: overdue"; null where it is well. A lock from before `lockedSince` has run out. */
export function faultOf(job: JobState, now: Date, lockedSince: Date): string | null {
  const { nextRunAt, lockedAt } = job;
  const lateMs = nextRunAt ? now.getTime() - nextRunAt.getTime() : 0;
  const isTaken = lockedAt !== null && lockedAt > lockedSince;
  if (!isTaken && lateMs > OVERDUE_MS) return `job ${job.name}: overdue`;
  if (isTaken && lateMs > ENDLESS_MS) return `job ${job.name}: does not end`;
  if ((job.failCount ?? 0) >= MOST_FAILURES) return `job ${job.name}: failing`;
  return null;
}
