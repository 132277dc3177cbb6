/** Two processes as they run in production (`dist/main.js`), on one database, with clocks that can be set. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../src/local/free-port.js';
import type { Dice } from './dice.js';

const ROOT = join(import.meta.dirname, '..', '..');
const PRELOADED = ['test/soak/faults-clock.mjs', 'test/support/preset-token.mjs'];
const BOTS = 2;
/** So long after the first the second clock is set. */
const APART_MS = 400;
const READY_EVERY_MS = 250;

export interface FaultyBots {
  /** What their clocks show. */
  now(): Date;
  /** Asks one of them. */
  ask(path: string, init: RequestInit): Promise<Response>;
  /** SIGKILL to one of them, or a tidy end, and started again after so long. */
  end(how: 'SIGKILL' | 'SIGTERM', forMs: number): Promise<void>;
  freeze(forMs: number): Promise<void>;
  /** Forward, or back. */
  setClocks(byMs: number): Promise<void>;
  /** Until both say that all is well with them. */
  ready(withinMs: number): Promise<void>;
  /** What both have logged. */
  readonly log: readonly string[];
  /** Each time that one ended by itself, as it was started again by whoever looks after it. */
  readonly ended: readonly string[];
  close(): Promise<void>;
}

interface Bot {
  readonly port: number;
  process: ChildProcess;
  /** It was told to. */
  ends: boolean;
}

/** As a container's restart policy does. */
const STARTED_AGAIN_MS = 1_000;

export async function startFaultyBots(
  env: Readonly<Record<string, string>>,
  { startAt, cwd, dice }: { readonly startAt: Date; readonly cwd: string; readonly dice: Dice },
): Promise<FaultyBots> {
  const log: string[] = [];
  const ended: string[] = [];
  let aheadMs = startAt.getTime() - Date.now();
  let isClosed = false;

  function run(port: number): ChildProcess {
    const child = fork(join(ROOT, 'dist/main.js'), [], {
      cwd,
      execArgv: PRELOADED.flatMap((file) => ['--import', pathToFileURL(join(ROOT, file)).href]),
      env: { PATH: process.env['PATH'], ...env, PORT: String(port), FAULTS_AHEAD_MS: String(aheadMs) },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      let rest = '';
      stream?.on('data', (chunk: Buffer) => {
        const lines = (rest + chunk.toString()).split('\n');
        rest = lines.pop() ?? '';
        log.push(...lines);
      });
    }
    return child;
  }

  const ports: number[] = [];
  while (ports.length < BOTS) ports.push(await freePort((ports.at(-1) ?? 4_139) + 1));
  const bots = ports.map((port): Bot => ({ port, process: run(port), ends: false }));
  for (const bot of bots) void lookAfter(bot);
  // Also where the run was given up.
  const killAll = (): void => {
    for (const bot of bots) bot.process.kill('SIGKILL');
  };
  process.once('exit', killAll);

  async function lookAfter(bot: Bot): Promise<void> {
    for (;;) {
      const [code, signal] = (await once(bot.process, 'exit')) as [number | null, string | null];
      while (bot.ends) await pause(20);
      if (isClosed) return;
      if ((bot.process.exitCode ?? bot.process.signalCode) === null) continue;
      ended.push(`${code ?? signal ?? ''}: ${log.slice(-3).join(' / ')}`);
      await pause(STARTED_AGAIN_MS);
      bot.process = run(bot.port);
    }
  }

  async function isReady({ port }: Bot): Promise<boolean> {
    const answer = await fetch(`http://127.0.0.1:${port}/ready`).catch(() => null);
    return answer?.ok === true;
  }

  return {
    log,
    ended,
    now: () => new Date(Date.now() + aheadMs),
    ask: (path, init) => fetch(`http://127.0.0.1:${dice.one(bots)!.port}${path}`, init),
    async end(how, forMs) {
      const bot = dice.one(bots)!;
      if ((bot.process.exitCode ?? bot.process.signalCode) !== null) return;
      bot.ends = true;
      const gone = once(bot.process, 'exit');
      bot.process.kill(how);
      await gone;
      await pause(forMs);
      bot.process = run(bot.port);
      bot.ends = false;
    },
    async freeze(forMs) {
      const { process: frozen } = dice.one(bots)!;
      frozen.kill('SIGSTOP');
      await pause(forMs);
      frozen.kill('SIGCONT');
    },
    async setClocks(byMs) {
      aheadMs += Math.round(byMs);
      for (const { process: child } of dice.isBelow(0.5) ? bots : bots.toReversed()) {
        if (child.connected) child.send({ aheadMs });
        await pause(APART_MS);
      }
    },
    async ready(withinMs) {
      const until = Date.now() + withinMs;
      while (Date.now() < until) {
        if ((await Promise.all(bots.map(isReady))).every(Boolean)) return;
        await pause(READY_EVERY_MS);
      }
      throw new Error(`the bots are not ready:\n${log.slice(-5).join('\n')}`);
    },
    async close() {
      isClosed = true;
      const live = bots.filter(({ process: child }) => (child.exitCode ?? child.signalCode) === null);
      const gone = live.map(({ process: child }) => once(child, 'exit'));
      for (const { process: child } of live) child.kill('SIGTERM');
      await Promise.race([Promise.all(gone), pause(8_000, undefined, { ref: false })]);
      killAll();
      process.off('exit', killAll);
    },
  };
}
