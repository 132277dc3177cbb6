/** Starts the whole, and stops it in reverse order. */
import { entraAccounts } from './channels/web/api/entra-token.js';
import { build } from './build.js';
import { ConfigFault, IS_BUILT, LOCAL_SENDER, readConfig, type Config } from './config.js';
import { createScheduler, type Scheduler } from './jobs/scheduler.js';
import type { Clock, Log } from './ports.js';
import { Running } from './running.js';
import { createLog } from './watch/log.js';

const realClock: Clock = { now: () => new Date() };

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
      build: (parts) => build({ ...parts, publicUrl: null, metrics: { token: null } }, { log, running, realClock }),
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
  const { mongoUri, publicUrl, smtp, mailPerMinute, statementKeys, metricsToken } = config;
  let scheduler: Scheduler | null = null;
  const bot = await build(
    {
      ...{ mongoUri, publicUrl, smtp, mailPerMinute, statementKeys },
      settings: config.teams,
      metrics: metricsToken === null ? null : { token: metricsToken },
      clock: realClock,
      routes: [],
      accountOf: entraAccounts(config.tab, { clock: realClock, log }),
      jobFaults: () => scheduler?.faults() ?? Promise.resolve(['jobs']),
    },
    { log, running, realClock, at: [config.port, '0.0.0.0'] },
  );
  const jobs = createScheduler({
    db: bot.database.db,
    jobs: bot.scheduled,
    ports: bot.ports,
    log,
    isAway: (error) => bot.database.isAway(error),
    isHeld: bot.isOlder,
  });
  running.started('scheduler', () => jobs.stop());
  await jobs.start();
  scheduler = jobs;
  log.info('started', { version: bot.version, port: bot.port() });
}

/** What a person can mend is told as it is; anything else is a fault of ours and keeps its stack. */
function explain(error: unknown): void {
  const isMendable = error instanceof ConfigFault || (error instanceof Error && error.name === 'StartFault');
  console.error(isMendable ? error.message : error);
}

async function main(): Promise<void> {
  const config = readConfig(process.env, IS_BUILT);
  const level = config.mode === 'local' ? 'warn' : config.logLevel;
  const log = createLog(level);
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
