/** Builds the whole from its parts, starts it, and stops it in reverse order. The only place that knows them all. */
import { readFileSync } from 'node:fs';
import { pino } from 'pino';
import { answer, answerIsLost } from './bot.js';
import { ConfigFault, LOCAL_SENDER, readConfig, type Config, type SmtpSettings } from './config.js';
import { createPacer } from './delivery/pacer.js';
import { createSender, type Sender } from './delivery/sender.js';
import { SCHEDULED } from './features/scheduled.js';
import { tell } from './features/notices/tell.js';
import { reportFiles } from './files/reflection-report.js';
import { createVirusScan } from './files/virus-scan.js';
import { MOST_BYTES } from './files/read/read-file.js';
import { createFilesBeside } from './files/files-beside.js';
import { Running } from './running.js';
import { connectDatabase, type Database } from './mongo/database.js';
import type { Clock, Log, Ports, Scheduled } from './ports.js';
import { createScheduler, type Scheduler } from './jobs/scheduler.js';
import { createConnector } from './channels/teams/connector.js';
import { createSentFiles } from './channels/teams/sent-files.js';
import { createTeamsMembers } from './channels/teams/member.js';
import { TENANT_RATE } from './channels/teams/limits.js';
import { createMailChannel } from './channels/mail/mail-channel.js';
import { countOpen } from './features/looking/count-open.js';
import type { Person } from './domain/people/people.js';
import { createCalendarFiles } from './files/calendar-file.js';
import { createMailPace } from './channels/mail/mail-pace.js';
import { createSmtp } from './channels/mail/smtp.js';
import { createTeamsChannel } from './channels/teams/teams-channel.js';
import { teamsDoor, type TeamsDoorOptions } from './channels/teams/door.js';
import { createSigner } from './signing/signer.js';
import { createHttpServer } from './http/server.js';
import type { Route } from './messages/web.js';
import { webRoutes } from './channels/web/routes.js';
import { entraAccounts } from './channels/web/api/entra-token.js';
import { apiRoutes } from './channels/web/api/routes.js';
import type { AccountOf } from './channels/web/api/who-asks.js';
import { tabRoutes } from './channels/web/tab-page.js';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** By `npm run build`. */
const isBuilt = import.meta.url.endsWith('.js');

interface Parts {
  readonly mongoUri: string;
  readonly settings: TeamsDoorOptions['settings'];
  readonly clock: Clock;
  readonly routes: readonly Route[];
  /** Whose account a header of the tab shows. */
  readonly accountOf: AccountOf;
  /** What is not well with what is scheduled: "job weekly-digest: overdue". */
  readonly jobFaults: () => Promise<readonly string[]>;
  /** Null: this machine, at the port that the bot listens on. */
  readonly publicUrl: string | null;
  /** Null: mail is no way to anybody. */
  readonly smtp: SmtpSettings | null;
  readonly mailPerMinute: number;
  readonly statementKeys: Extract<Config, { mode: 'production' }>['statementKeys'];
}

interface Bot {
  readonly ports: Ports;
  readonly database: Database;
  readonly scheduled: readonly Scheduled[];
  readonly delivered: () => Promise<void>;
  readonly listen: (port: number, host: string) => Promise<number>;
  readonly port: () => number;
}

/**
 * Listens at once where that is asked: a process that lives says so, also while there is no database yet, and whatever
 * needs one is answered 503 until it is there.
 */
async function build(parts: Parts, log: Log, running: Running, at?: readonly [number, string]): Promise<Bot> {
  const { settings, clock } = parts;
  let database: Database | null = null;
  let sender: Sender | null = null;
  let listensOn = 0;
  const signer = createSigner(parts.statementKeys);
  const files = createFilesBeside();
  running.started('files', () => files.stop());
  const realClock: Clock = { now: () => new Date() };
  const smtp = parts.smtp && createSmtp(parts.smtp, { clock: realClock, log });
  const domain = parts.smtp?.from.address.split('@')[1] ?? new URL(parts.publicUrl ?? 'http://localhost').hostname;
  const pacer = createPacer({
    rate: TENANT_RATE,
    pace: { take: (...asked) => ports.pace.take(...asked), hold: (...asked) => ports.pace.hold(...asked) },
    clock: realClock,
    log,
  });
  const connector = createConnector({ settings, clock, pacer, log });
  // Its stores are filled in when the database is there; nobody asks for them before.
  const ports = {
    ...{ clock, log, files, signer },
    sendsMail: smtp !== null,
    publicUrl: () => parts.publicUrl ?? `http://localhost:${listensOn}`,
    members: createTeamsMembers(connector, log),
    sentFiles: createSentFiles({ isLocal: settings === null, mostBytes: MOST_BYTES, log }),
    officeFiles: files,
    ...{ virusScan: createVirusScan({ log }), reportFiles },
    calendarFile: createCalendarFiles(domain),
    kick: () => sender?.kick(),
  } as unknown as Ports;

  const teams = teamsDoor({
    ...{
      settings,
      isOurs: async (tenantId) => (await ports.schools.byTenant(tenantId)) !== null,
      clock,
      connector,
      log,
    },
    shown: { put: (card) => ports.shown.put(card) },
    answer: (turn) => answer(turn, ports),
    answerIsLost: (turn, reply) => answerIsLost(turn, reply, ports),
  });
  const folder = new URL(isBuilt ? 'tab/' : '../dist/tab/', import.meta.url);
  const tab = [...apiRoutes(parts.accountOf, ports), ...tabRoutes({ folder, isLocal: settings === null })];
  const server = createHttpServer({
    isLocal: settings === null,
    routes: [teams, ...parts.routes, ...webRoutes(ports), ...tab],
    log,
    version,
    isStarted: () => database !== null,
    setAside: () => database?.setAside() ?? 0,
    publicKeys: signer.publicKeys,
    ready: async () => {
      const [isThere, canSend] = await Promise.all([database?.ping() ?? false, connector.canSend()]);
      // Without a database nothing is known of the jobs.
      return [
        ...(isThere ? await parts.jobFaults() : ['database']),
        ...(canSend ? [] : ['teams-token']),
        ...(connector.isRefused() ? ['teams-sending'] : []),
        ...(smtp?.isRefused() ? ['mail'] : []),
      ];
    },
  });
  const stopServer = (): Promise<void> => server.close();
  running.started('server', stopServer);
  const listen = async (port: number, host: string): Promise<number> => (listensOn = await server.listen(port, host));
  if (at) await listen(...at);

  const starting = new AbortController();
  running.started('connecting', () => {
    starting.abort();
    return Promise.resolve();
  });
  const connected = await connectDatabase(parts.mongoUri, { log, clock, signal: starting.signal });
  running.started('database-connection', () => connected.close());
  Object.assign(ports, connected.ports);
  // By the first of these that reaches somebody: the next way to people is a folder beside `teams`, and an entry here.
  const mail = smtp && {
    ...{ smtp, pace: createMailPace(ports.pace, parts.mailPerMinute, realClock), ports, domain },
    ...{ calendarFile: ports.calendarFile, openOf: (person: Person): Promise<number> => countOpen(person, ports) },
  };
  const channels = [createTeamsChannel(connector), ...(mail ? [createMailChannel(mail)] : [])];
  sender = createSender({ ...connected.ports, clock, log, channels, tell: (notice) => tell(notice, ports) });
  running.started('sender', async () => {
    pacer.close();
    await sender.stop();
    connector.close();
    smtp?.close();
  });
  // Nobody is let in any more before what answers them is stopped.
  running.started('server', stopServer);
  database = connected;
  ports.kick();
  return {
    ports,
    database,
    scheduled: SCHEDULED,
    delivered: () => sender.idle(),
    listen,
    port: () => listensOn,
  };
}

interface Start {
  readonly args: readonly string[];
  readonly running: Running;
  /** Local mode alone: stops what runs, and starts with these. */
  readonly again: (args: readonly string[]) => void;
}

async function start(config: Config, log: Log, { args, running, again }: Start): Promise<void> {
  if (config.mode === 'local') {
    const { startLocal } = await import('./local/start.js');
    await startLocal({
      args,
      env: process.env,
      port: config.port,
      smtp: config.smtp,
      sender: LOCAL_SENDER,
      build: (parts) => build({ ...parts, publicUrl: null }, log, running),
      started: running.started.bind(running),
      again: (more) => {
        // Of what is given twice the last counts.
        again([...args, ...more]);
      },
      log,
      say: (line) => {
        console.log(line);
      },
    });
    return;
  }
  const { mongoUri, publicUrl, smtp, mailPerMinute, statementKeys } = config;
  let scheduler: Scheduler | null = null;
  const clock: Clock = { now: () => new Date() };
  const bot = await build(
    {
      ...{ mongoUri, publicUrl, smtp, mailPerMinute, statementKeys },
      settings: config.teams,
      clock,
      routes: [],
      accountOf: entraAccounts(config.tab, { clock, log }),
      jobFaults: () => scheduler?.faults() ?? Promise.resolve(['jobs']),
    },
    log,
    running,
    [config.port, '0.0.0.0'],
  );
  const jobs = createScheduler({ db: bot.database.db, jobs: bot.scheduled, ports: bot.ports, log });
  await jobs.start();
  running.started('scheduler', () => jobs.stop());
  scheduler = jobs;
  log.info('started', { version, port: bot.port() });
}

/** What a person can mend is told as it is; anything else is a fault of ours and keeps its stack. */
function explain(error: unknown): void {
  const isMendable = error instanceof ConfigFault || (error instanceof Error && error.name === 'StartFault');
  console.error(isMendable ? error.message : error);
}

async function main(): Promise<void> {
  const config = readConfig(process.env, isBuilt);
  const level = config.mode === 'local' ? 'warn' : config.logLevel;
  const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
  const log: Log = {
    info: (event, facts) => {
      logger.info(facts, event);
    },
    warn: (event, facts) => {
      logger.warn(facts, event);
    },
    error: (event, facts) => {
      logger.error(facts, event);
    },
  };
  let running = new Running(log);
  let ends = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      ends = true;
      // Agenda keeps timers that hold a process for some seconds after everything has been stopped.
      void running.stop().then(() => process.exit(0));
    });
  }
  const begin = async (args: readonly string[]): Promise<void> => {
    const own = running;
    try {
      await start(config, log, { args, running: own, again: (newArgs) => void anew(newArgs) });
    } catch (error) {
      await own.stop();
      throw error;
    }
  };
  const anew = async (args: readonly string[]): Promise<void> => {
    await running.stop();
    if (ends) return;
    running = new Running(log);
    await begin(args).catch(fail);
  };
  await begin(process.argv.slice(2));
}

function fail(error: unknown): void {
  explain(error);
  process.exitCode = 1;
}

main().catch(fail);
