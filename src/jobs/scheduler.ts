/** Runs what is scheduled when its time comes, once however many processes there are. The only place with agenda. */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Db } from '@agendajs/mongo-backend';
import { Agenda, type Job } from 'agenda';
import type { Log, Ports, Scheduled } from '../ports.js';
import { agendaBackend } from './agenda-backend.js';
import { faultOf, type JobState } from './job-faults.js';

export interface SchedulerOptions {
  readonly db: Db;
  readonly jobs: readonly Scheduled[];
  readonly ports: Ports;
  readonly log: Log;
  /** Whether an error means that the database is not there just now: waited for, whatever else it is ends the start. */
  readonly isAway: (error: unknown) => boolean;
  /** Real time; tests put their own here. */
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<unknown>;
  /** Other processes run the jobs just now: none is taken here. */
  readonly isHeld?: () => boolean;
}

export interface Scheduler {
  /**
   * Also runs each job once: whatever was missed while nothing ran, or was cut short by a crash, is caught up. Where the
   * database goes just now, it is waited for, until `stop`.
   */
  start(): Promise<void>;
  /** What is running ends, for at most 3 s; nothing else begins. */
  stop(): Promise<void>;
  /** What is not well, whichever process should have run it: "job weekly-digest: overdue"; "jobs": nothing is run here. */
  faults(): Promise<readonly string[]>;
}

/** What agenda needs to know of a job. One document per job, never one per person. */
interface JobDocument extends JobState {
  readonly type: 'single';
  readonly priority: number;
  readonly repeatInterval: string;
  readonly repeatTimezone: string;
  readonly lastModifiedBy: string;
}

const COLLECTION = 'jobs';
const TIMEZONE = 'Europe/Amsterdam';
const SCAN_MS = 15_000;
/** After this a job of a process that died is taken by another one. */
const LOCK_MS = 30_000;
/** While a job runs its lock is renewed, unless it never seems to end. */
const TOUCH_MS = 10_000;
const LONGEST_RUN_MS = 60 * 60_000;
/** Nobody has looked for jobs here. */
const SILENT_MS = 4 * SCAN_MS;
/** `/ready` may be asked as often as one likes. */
const FAULTS_KEPT_MS = 3_000;
const STOPPING_MS = 3_000;
const AGAIN_MS = 2_000;
const DUPLICATE_KEY = 11000;

export function createScheduler({
  db,
  jobs,
  ports,
  log,
  isAway,
  wait = (ms, signal) => pause(ms, undefined, { signal }),
  isHeld = () => false,
}: SchedulerOptions): Scheduler {
  const documents = db.collection<JobDocument>(COLLECTION);
  const owner = `bot-${randomUUID()}`;
  const { clock } = ports;
  let lookedAt = clock.now();
  const looked = (): boolean => {
    lookedAt = clock.now();
    return !isHeld();
  };
  const backend = agendaBackend(db, COLLECTION, looked);
  const agenda = new Agenda({
    name: owner,
    backend,
    processEvery: SCAN_MS,
    defaultLockLifetime: LOCK_MS,
    defaultConcurrency: 1,
    defaultLockLimit: 1,
  });
  const stopping = new AbortController();
  let running = false;
  let kept: { readonly at: Date; readonly faults: Promise<readonly string[]> } | null = null;

  // Agenda stores a failure's message: it gets the kind of error and nothing that might have a person in it.
  for (const job of jobs) {
    // oxlint-disable-next-line typescript/no-misused-promises -- agenda waits for it: its second way of being called
    agenda.define(job.name, async (held) => {
      const renewed = renew(held, log);
      try {
        await job.run(ports);
      } catch (error) {
        throw new Error(kindOf(error), { cause: error });
      } finally {
        await renewed.end();
      }
    });
  }
  agenda.on('fail', (error: Error, { attrs }: { attrs: { name: string } }) => {
    // Without a database all of them fail, and that is said elsewhere already.
    const level = error.message === 'DatabaseUnavailable' ? 'warn' : 'error';
    log[level]('job-failed', { job: attrs.name, error: error.message });
  });
  // Agenda could not look for jobs; it tries again at the next scan.
  agenda.on('error', (error: unknown) => {
    log.warn('jobs-not-looked-for', { error: kindOf(error) });
  });

  /** Due at once. Not by agenda's own `every`, which would also free the lock of a process that is running the job. */
  async function schedule({ name, cron }: Scheduled): Promise<void> {
    const nextRunAt = clock.now();
    const due = { type: 'single', repeatInterval: cron, repeatTimezone: TIMEZONE, nextRunAt } as const;
    const fresh = { priority: 0, lockedAt: null, lastModifiedBy: owner };
    try {
      await documents.updateOne({ name }, { $set: due, $setOnInsert: fresh }, { upsert: true });
    } catch (error) {
      // Another process that starts at the same moment has just stored it.
      if (!(error instanceof Error && 'code' in error && error.code === DUPLICATE_KEY)) throw error;
    }
  }

  async function look(): Promise<readonly string[]> {
    const now = clock.now();
    if (!running || now.getTime() - lookedAt.getTime() > SILENT_MS) return ['jobs'];
    const lockedSince = new Date(now.getTime() - LOCK_MS);
    const known = (await documents.find().toArray()).filter(({ name }) => jobs.some((job) => job.name === name));
    return known.map((job) => faultOf(job, now, lockedSince)).filter((fault) => fault !== null);
  }

  /** All of it again, which does no harm to what was stored. */
  async function scheduleAll(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        // Two processes that start at once must not store the same job twice.
        await documents.createIndex({ name: 1 }, { name: 'name_1', unique: true }, {});
        for (const job of jobs) await schedule(job);
        return;
      } catch (error) {
        if (!isAway(error)) throw error;
        log.warn('jobs-not-scheduled', { error: kindOf(error) });
        await wait(AGAIN_MS, stopping.signal).catch(() => undefined /* called off */);
      }
    }
  }

  return {
    start: async () => {
      await scheduleAll();
      if (stopping.signal.aborted) return;
      await agenda.start();
      looked();
      running = true;
    },
    stop: async () => {
      running = false;
      stopping.abort();
      await agenda.drain(STOPPING_MS);
      // Agenda waits for what it runs alone, and would keep the lock of what it is about to take.
      await backend.looksEnd();
      // Jobs that were taken for a moment still to come, and those that did not end in time.
      const mine = { lastModifiedBy: owner, lockedAt: { $ne: null } };
      await documents.updateMany(mine, { $set: { lockedAt: null } }).catch((error: unknown) => {
        // Then the locks end by themselves.
        log.warn('jobs-not-freed', { error: kindOf(error) });
      });
    },
    faults: () => {
      if (!kept || clock.now().getTime() - kept.at.getTime() > FAULTS_KEPT_MS) {
        // What cannot be looked at is not known to be well.
        kept = { at: clock.now(), faults: look().catch(() => ['jobs']) };
      }
      return kept.faults;
    },
  };
}

/** Holds the lock of a job that runs for long; what is on its way when it ends is waited for, or it would lock it anew. */
function renew(job: Job, log: Log): { readonly end: () => Promise<void> } {
  const ended = new AbortController();
  const { signal } = ended;
  const renewing = (async () => {
    for (let ranMs = TOUCH_MS; ranMs <= LONGEST_RUN_MS; ranMs += TOUCH_MS) {
      await pause(TOUCH_MS, undefined, { signal, ref: false }).catch(() => undefined);
      if (signal.aborted) return;
      await job.touch().catch((error: unknown) => {
        log.warn('job-lock-not-renewed', { job: job.attrs.name, error: kindOf(error) });
      });
    }
  })();
  return {
    end: () => {
      ended.abort();
      return renewing;
    },
  };
}

function kindOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
