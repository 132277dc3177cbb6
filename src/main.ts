/** Builds the whole from its parts, starts it, and stops it in reverse order. The only place that knows them all. */
import { readFileSync } from 'node:fs';
import { pino } from 'pino';
import { answer } from './bot.js';
import { ConfigFault, readConfig, type Config } from './config.js';
import { SCHEDULED } from './features/scheduled.js';
import { tell } from './features/notices/tell.js';
import { statementFiles } from './files/statement-files.js';
import { connectDatabase, type Database } from './mongo/database.js';
import type { Clock, Log, Ports, Scheduled } from './ports.js';
import { createScheduler, type Scheduler } from './scheduler/scheduler.js';
import { createConnector } from './teams/connector.js';
import { createPacer } from './teams/pacer.js';
import { createSender, type Sender } from './teams/sender.js';
import { createTeamsServer, type Route, type TeamsServerOptions } from './teams/server.js';
import { webRoutes } from './web.js';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** Stops what was started, the last first; each may take its time, and none keeps the others waiting by failing. */
class Running {
  readonly #parts: { readonly name: string; readonly stop: () => Promise<void> }[] = [];
  #stopping: Promise<void> | null = null;

  constructor(private readonly log: Log) {}

  started(name: string, stop: () => Promise<void>): void {
    this.#parts.push({ name, stop });
  }

  stop(): Promise<void> {
    return (this.#stopping ??= this.#stopAll());
  }

  async #stopAll(): Promise<void> {
    for (const { name, stop } of this.#parts.toReversed()) {
      try {
        await stop();
      } catch (error) {
        this.log.error('stop-failed', { part: name, error: error instanceof Error ? error.name : typeof error });
      }
    }
  }
}

interface Parts {
  readonly mongoUri: string;
  readonly settings: TeamsServerOptions['settings'];
  readonly tenantIds: readonly string[];
  readonly clock: Clock;
  readonly routes: readonly Route[];
  /** What is not well with what is scheduled: "job weekly-digest: overdue". */
  readonly jobFaults: () => Promise<readonly string[]>;
  /** Null: this machine, at the port that the bot listens on. */
  readonly publicUrl: string | null;
}

interface Bot {
  readonly ports: Ports;
  readonly database: Database;
  readonly scheduled: readonly Scheduled[];
  readonly delivered: () => Promise<void>;
  readonly listen: (port: number, host: string) => Promise<number>;
}

async function build(parts: Parts, log: Log, running: Running): Promise<Bot> {
  const { settings, clock } = parts;
  const starting = new AbortController();
  running.started('connecting', () => {
    starting.abort();
    return Promise.resolve();
  });
  const database = await connectDatabase(parts.mongoUri, { log, signal: starting.signal });
  running.started('database-connection', () => database.close());

  const pacer = createPacer({ pace: database.ports.pace, clock: { now: () => new Date() }, log });
  const connector = createConnector({ settings, clock, pacer });
  let sender: Sender | null = null;
  let listensOn = 0;
  const ports: Ports = {
    ...database.ports,
    clock,
    log,
    files: statementFiles,
    publicUrl: () => parts.publicUrl ?? `http://localhost:${listensOn}`,
    kick: () => sender?.kick(),
    stored: () => undefined,
  };
  sender = createSender({ ...database.ports, clock, log, post: connector, tell: (notice) => tell(notice, ports) });
  ports.kick();
  running.started('sender', async () => {
    pacer.close();
    await sender.stop();
    connector.close();
  });

  const server = createTeamsServer({
    ...parts,
    routes: [...parts.routes, ...webRoutes(ports)],
    connector,
    shown: ports.shown,
    log,
    version,
    answer: (turn) => answer(turn, ports),
    // Without a database nothing is known of the jobs.
    ready: async () => ((await database.ping()) ? parts.jobFaults() : ['database']),
  });
  running.started('server', () => server.close());
  return {
    ports,
    database,
    scheduled: SCHEDULED,
    delivered: () => sender.idle(),
    listen: async (port, host) => (listensOn = await server.listen(port, host)),
  };
}

async function start(config: Config, log: Log, running: Running): Promise<void> {
  if (config.mode === 'local') {
    const { startLocal } = await import('./local/start.js');
    await startLocal({
      args: process.argv.slice(2),
      env: process.env,
      port: config.port,
      build: (parts) => build({ ...parts, publicUrl: null }, log, running),
      started: (name, stop) => {
        running.started(name, stop);
      },
      log,
      say: (line) => {
        console.log(line);
      },
    });
    return;
  }
  let scheduler: Scheduler | null = null;
  const bot = await build(
    {
      mongoUri: config.mongoUri,
      settings: config.teams,
      tenantIds: config.tenantIds,
      clock: { now: () => new Date() },
      routes: [],
      jobFaults: () => scheduler?.faults() ?? Promise.resolve(['jobs']),
      publicUrl: config.publicUrl,
    },
    log,
    running,
  );
  const jobs = createScheduler({ db: bot.database.db, jobs: bot.scheduled, ports: bot.ports, log });
  await jobs.start();
  running.started('scheduler', () => jobs.stop());
  scheduler = jobs;
  const port = await bot.listen(config.port, '0.0.0.0');
  log.info('started', { version, port });
}

/** What a person can mend is told as it is; anything else is a fault of ours and keeps its stack. */
function explain(error: unknown): void {
  const isMendable = error instanceof ConfigFault || (error instanceof Error && error.name === 'StartFault');
  console.error(isMendable ? error.message : error);
}

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const { level } = { level: config.mode === 'local' ? 'warn' : config.logLevel };
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
  const running = new Running(log);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    // Agenda keeps timers that hold a process for some seconds after everything has been stopped.
    process.once(signal, () => void running.stop().then(() => process.exit(0)));
  }
  try {
    await start(config, log, running);
  } catch (error) {
    await running.stop();
    throw error;
  }
}

main().catch((error: unknown) => {
  explain(error);
  process.exitCode = 1;
});
