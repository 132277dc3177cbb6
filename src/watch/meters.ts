/** Everything that is measured, by name. No name, id or word of anybody is in a label. The only place with prom-client. */
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

const QUICK = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15];
const SLOW = [0.05, 0.25, 1, 5, 15, 60, 300, 900];

export type Meters = ReturnType<typeof createMeters>;

export function createMeters(version: string) {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const quick = <L extends string>(name: string, help: string, labelNames: readonly L[]): Histogram<L> =>
    new Histogram({ name, help, labelNames: [...labelNames], registers, buckets: QUICK });
  const counter = <L extends string>(name: string, help: string, labelNames: readonly L[]): Counter<L> =>
    new Counter({ name, help, labelNames: [...labelNames], registers });
  const gauge = <L extends string>(name: string, help: string, labelNames: readonly L[]): Gauge<L> =>
    new Gauge({ name, help, labelNames: [...labelNames], registers });

  gauge('bpv_build_info', 'The version that runs.', ['version']).set({ version }, 1);
  return {
    register,
    turns: quick('bpv_turn_seconds', 'From what somebody said or pressed in Teams to what is answered.', [
      'kind',
      'outcome',
    ]),
    requests: quick('bpv_http_seconds', 'Requests, by the address as the code names it.', ['route', 'status']),
    events: counter('bpv_log_events_total', 'Lines of the log.', ['level', 'event']),
    notices: counter('bpv_notices_total', 'What became of notices: sent, put off, given up and why.', ['outcome']),
    waiting: gauge('bpv_notices_waiting', 'Notices in line: due now, later, or until their person turns up.', [
      'urgency',
      'when',
    ]),
    oldest: gauge('bpv_notice_age_seconds', 'How long the first in line has been due, or fails at every try.', [
      'urgency',
    ]),
    teams: quick('bpv_teams_seconds', 'What left for Teams, its turn included where it can wait; limit: our own.', [
      'what',
      'answer',
    ]),
    mails: quick('bpv_mail_seconds', 'Mails to the server, by its answer.', ['answer']),
    ahead: gauge('bpv_line_ahead_seconds', 'How far slots to send in are taken already.', ['line']),
    jobs: new Histogram({
      ...{ name: 'bpv_job_seconds', help: 'Runs of what is scheduled.', labelNames: ['job', 'outcome'] as const },
      ...{ registers, buckets: SLOW },
    }),
    jobDone: gauge('bpv_job_done_timestamp_seconds', 'When a job last ended well in this process.', ['job']),
    database: quick('bpv_database_seconds', 'The first read of a turn, and the commit of a week.', [
      'operation',
      'outcome',
    ]),
    ping: gauge('bpv_database_ping_seconds', 'How long the database took to answer just now; none: it did not.', []),
    databaseUp: gauge('bpv_database_up', '1 where the database answers.', []),
    setAside: gauge('bpv_documents_set_aside', 'Documents that cannot be read.', []),
    missing: gauge('bpv_not_ready', '1 for each thing that GET /ready names.', ['what']),
  };
}
