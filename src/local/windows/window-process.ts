/** Microsoft's Agents Playground as a process that is there when it is needed, and ends with the bot. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const PLAYGROUND = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js');
/** One that lives comes up, also where much else goes on; one that died is seen at once. */
const START_MS = 60_000;
const STOP_MS = 2000;
const POLL_MS = 40;
/** A window that dies more often than this within a minute stays down until somebody looks at it again. */
const MOST_RESTARTS = 3;
const RESTARTS_WITHIN_MS = 60_000;

/**
 * Runs before the tool: it listens on all addresses of the machine and outlives a killed parent, and a chat window of
 * an invented student should do neither.
 */
const GUARD = `
import { Server } from 'node:net';
const listen = Server.prototype.listen;
Server.prototype.listen = function (port, ...rest) { return listen.call(this, Number(port), '127.0.0.1', ...rest); };
process.on('disconnect', () => process.exit());
`;

/** What keeps a window at some 100 MB instead of 135; the second half is read by glibc and ignored elsewhere. */
const SMALL = ['--max-semi-space-size=1', '--max-old-space-size=96'];
const SMALL_ENV = { MALLOC_ARENA_MAX: '1', MALLOC_TRIM_THRESHOLD_: '100000', MALLOC_MMAP_THRESHOLD_: '65536' };

export interface WindowProcessOptions {
  /** Holds the configuration, and gets the tool's own logs. */
  readonly folder: string;
  readonly port: number;
  readonly botUrl: string;
  /** What the bot is told to answer to. */
  readonly serviceUrl: string;
  /** Called once for every time it died by itself; `again` says whether it is started again. */
  readonly died: (again: boolean) => void;
}

export interface WindowProcess {
  /** Starts it where it does not run; resolves when it answers. */
  ready(): Promise<void>;
  /** Null where it does not run. */
  pid(): number | null;
  stop(): Promise<void>;
}

export function createWindowProcess(options: WindowProcessOptions): WindowProcess {
  let child: ChildProcess | null = null;
  let starting: Promise<void> | null = null;
  let stopping = false;
  let restarts: number[] = [];

  const start = async (): Promise<void> => {
    const own = fork(PLAYGROUND, argsOf(options), {
      cwd: options.folder,
      execArgv: [...SMALL, '--import', `data:text/javascript,${encodeURIComponent(GUARD)}`],
      env: { ...process.env, ...SMALL_ENV, TEAMSAPPTESTER_BROWSER: 'none' },
      // A group of its own: Ctrl-C in the terminal reaches the bot, which stops its windows.
      detached: true,
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    child = own;
    own.once('exit', () => {
      if (child !== own) return;
      child = null;
      starting = null;
      if (!stopping) diedByItself();
    });
    for (let waited = 0; waited < START_MS && child === own; waited += POLL_MS) {
      if (await listens(options.port)) return;
      await wait(POLL_MS);
    }
    own.kill('SIGKILL');
    throw new Error(`The chat window on port ${options.port} does not start; its log is in ${options.folder}`);
  };
  const ready = (): Promise<void> => {
    if (stopping) return Promise.reject(new Error('The chat windows are closing'));
    starting ??= start().catch((error: unknown) => {
      starting = null;
      throw error;
    });
    return starting;
  };
  const diedByItself = (): void => {
    const now = Date.now();
    restarts = restarts.filter((at) => now - at < RESTARTS_WITHIN_MS);
    const again = restarts.length < MOST_RESTARTS;
    options.died(again);
    if (!again) return;
    restarts.push(now);
    // A start that fails is a death of its own, and is told as one.
    ready().catch(() => undefined);
  };

  return {
    ready,
    pid: () => child?.pid ?? null,
    stop: async () => {
      stopping = true;
      if (!child) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      const force = setTimeout(() => child?.kill('SIGKILL'), STOP_MS);
      await ended;
      clearTimeout(force);
    },
  };
}

function argsOf({ botUrl, port, serviceUrl }: WindowProcessOptions): string[] {
  return [
    ...['--app-endpoint', botUrl, '--channel-id', 'msteams', '--port', String(port)],
    ...['--service-url', serviceUrl, '--disable-telemetry'],
  ];
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const answer = (open: boolean): void => {
      socket.destroy();
      resolve(open);
    };
    socket.once('connect', () => {
      answer(true);
    });
    socket.once('error', () => {
      answer(false);
    });
  });
}
