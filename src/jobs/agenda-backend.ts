/** Agenda on our own connection, without the collection for logs that nobody keeps. */
import { MongoJobRepository, type Db } from '@agendajs/mongo-backend';
import type { AgendaBackend, JobParameters } from 'agenda';

/** @param looked called whenever it has been looked what is due; answers whether a job may be taken */
export function agendaBackend(db: Db, collection: string, looked: () => boolean): AgendaBackend {
  const repository = new Repository({ mongo: db, db: { collection }, ensureIndex: false });
  repository.looked = looked;
  return {
    name: 'MongoDB',
    repository,
    ownsConnection: false,
    connect: () => repository.connect(),
    disconnect: () => repository.disconnect(),
  };
}

class Repository extends MongoJobRepository {
  looked: () => boolean = () => true;

  override async getNextJobToRun(
    ...asked: Parameters<MongoJobRepository['getNextJobToRun']>
  ): Promise<JobParameters | undefined> {
    if (!this.looked()) return undefined;
    const job = await super.getNextJobToRun(...asked);
    // Agenda would leave a run that a crash cut short for what it is, and wait for the next time.
    return job && wasCutShort(job) ? { ...job, nextRunAt: job.lockedAt ?? null } : job;
  }
}

function wasCutShort({ lastRunAt, lastFinishedAt }: JobParameters): boolean {
  return !!lastRunAt && (!lastFinishedAt || lastFinishedAt < lastRunAt);
}
