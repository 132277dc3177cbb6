/** Agenda on our own connection, without the collection for logs that nobody keeps. */
import { MongoJobRepository, type Db } from '@agendajs/mongo-backend';
import type { AgendaBackend, JobParameters } from 'agenda';

export interface Backend extends AgendaBackend {
  /** Looks that are under way end: what such a one takes is taken by then. */
  readonly looksEnd: () => Promise<void>;
}

/** @param looked called whenever it has been looked what is due; answers whether a job may be taken */
export function agendaBackend(db: Db, collection: string, looked: () => boolean): Backend {
  const repository = new Repository({ mongo: db, db: { collection }, ensureIndex: false });
  repository.looked = looked;
  return {
    name: 'MongoDB',
    repository,
    ownsConnection: false,
    connect: () => repository.connect(),
    disconnect: () => repository.disconnect(),
    looksEnd: () => repository.looksEnd(),
  };
}

type Asked = Parameters<MongoJobRepository['getNextJobToRun']>;

class Repository extends MongoJobRepository {
  looked: () => boolean = () => true;
  readonly #looks = new Set<Promise<unknown>>();

  override async getNextJobToRun(...asked: Asked): Promise<JobParameters | undefined> {
    if (!this.looked()) return undefined;
    const look = this.#look(asked);
    this.#looks.add(look);
    try {
      return await look;
    } finally {
      this.#looks.delete(look);
    }
  }

  async looksEnd(): Promise<void> {
    await Promise.allSettled(this.#looks);
  }

  async #look(asked: Asked): Promise<JobParameters | undefined> {
    const job = await super.getNextJobToRun(...asked);
    // Agenda would leave a run that a crash cut short for what it is, and wait for the next time.
    return job && wasCutShort(job) ? { ...job, nextRunAt: job.lockedAt ?? null } : job;
  }
}

function wasCutShort({ lastRunAt, lastFinishedAt }: JobParameters): boolean {
  return !!lastRunAt && (!lastFinishedAt || lastFinishedAt < lastRunAt);
}
