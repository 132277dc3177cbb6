/** Runs what is scheduled when its time comes, once however many processes there are. The only place with agenda. */
import { randomUUID } from 'node:crypto';
import { MongoJobRepository, type Db } from '@agendajs/mongo-backend';
import { Agenda, type AgendaBackend } from 'agenda';
import type { Log, Ports, Scheduled } from '../ports.js';

export interface SchedulerOptions {
  readonly db: Db;
  readonly jobs: readonly Scheduled[];
  readonly ports: Ports;
  readonly log: Log;
}

export interface Scheduler {
  /** Also runs each job once: whatever was missed while nothing ran, or was cut short by a crash, is caught up. */
  start(): Promise<void>;
  /** What is running ends, for at most 3 s; nothing else begins. */
  stop(): Promise<void>;
  healthy(): boolean;
}

/** What agenda needs to know of a job. One document per job, never one per person. */
interface JobDocument {
  readonly name: string;
  readonly type: 'single';
  readonly priority: number;
  readonly repeatInterval: string;
  readonly repeatTimezone: string;
  readonly nextRunAt: Date | null;
  readonly lockedAt: Date | null;
  readonly lastModifiedBy: string;
}

const COLLECTION = 'jobs';
const TIMEZONE = 'Europe/Amsterdam';
const SCAN_MS = 15_000;
/** After this a job of a process that died is taken by another one. */
const LOCK_MS = 30_000;
const STOPPING_MS = 3_000;
const LONG_AGO = new Date(0);
const DUPLICATE_KEY = 11000;

export function createScheduler({ db, jobs, ports, log }: SchedulerOptions): Scheduler {
  const documents = db.collection<JobDocument>(COLLECTION);
  const owner = `bot-${randomUUID()}`;
  const agenda = new Agenda({
    name: owner,
    backend: backendOn(db),
    processEvery: SCAN_MS,
    defaultLockLifetime: LOCK_MS,
    defaultConcurrency: 1,
    defaultLockLimit: 1,
  });
  let running = false;

  // Agenda stores a failure's message: it gets the kind of error and nothing that might have a person in it.
  for (const job of jobs) {
    agenda.define(job.name, async () => {
      try {
        await job.run(ports);
      } catch (error) {
        throw new Error(kindOf(error), { cause: error });
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
    const due = { type: 'single', repeatInterval: cron, repeatTimezone: TIMEZONE, nextRunAt: LONG_AGO } as const;
    const fresh = { priority: 0, lockedAt: null, lastModifiedBy: owner };
    try {
      await documents.updateOne({ name }, { $set: due, $setOnInsert: fresh }, { upsert: true });
    } catch (error) {
      // Another process that starts at the same moment has just stored it.
      if (!(error instanceof Error && 'code' in error && error.code === DUPLICATE_KEY)) throw error;
    }
  }

  return {
    start: async () => {
      // Two processes that start at once must not store the same job twice.
      await documents.createIndex({ name: 1 }, { name: 'name_1', unique: true }, {});
      for (const job of jobs) await schedule(job);
      await agenda.start();
      running = true;
    },
    stop: async () => {
      running = false;
      await agenda.drain(STOPPING_MS);
      // Jobs that were taken for a moment still to come, and those that did not end in time.
      const mine = { lastModifiedBy: owner, lockedAt: { $ne: null } };
      await documents.updateMany(mine, { $set: { lockedAt: null } }).catch((error: unknown) => {
        // Then the locks end by themselves.
        log.warn('jobs-not-freed', { error: kindOf(error) });
      });
    },
    healthy: () => running,
  };
}

/** Agenda's own backend would also make a collection for logs that nobody keeps. */
function backendOn(db: Db): AgendaBackend {
  const repository = new MongoJobRepository({ mongo: db, db: { collection: COLLECTION }, ensureIndex: false });
  return {
    name: 'MongoDB',
    repository,
    ownsConnection: false,
    connect: () => repository.connect(),
    disconnect: () => repository.disconnect(),
  };
}

function kindOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
