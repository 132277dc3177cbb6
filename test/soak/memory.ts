/**
 * The compiled bot in a process of its own, with everything between Teams and the database, and what it holds after so
 * many stored turns: what is in use once the garbage is gone, and what the system has given it.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { buildAsProduction, nextMessage } from '../bench/turn.js';
import { startLoad } from '../bench/turn-load.js';
import { openBenchSchool } from '../bench/turn-school.js';
import type { ToBot } from '../bench/turn-process.js';

export interface Held {
  readonly turns: number;
  /** Megabytes, after the garbage was taken away. */
  readonly heap: number;
  /** Megabytes of the process as the system counts them. */
  readonly process: number;
}

export interface MemoryResult {
  /** Which server the database was. */
  readonly about: string;
  readonly held: readonly Held[];
  readonly failed: number;
}

const SECONDS = 2;

export async function memoryRun({ turns, every }: { turns: number; every: number }): Promise<MemoryResult> {
  buildAsProduction();
  const load = await startLoad();
  const school = await openBenchSchool(load.serviceUrl);
  const env = await school.environment(load.metadataUrl);
  const bot = fork(fileURLToPath(new URL('../bench/turn-whole.ts', import.meta.url)), [load.metadataUrl, ''], {
    execArgv: ['--import', 'tsx', '--expose-gc'],
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  try {
    const port = await listening(bot);
    const held: Held[] = [];
    let [done, failed] = [0, 0];
    while (done < turns) {
      const round = await load.run(port, SECONDS, () => school.said());
      done += round.turns;
      failed += round.failed;
      if (done < (held.length + 1) * every) continue;
      held.push({ turns: done, ...(await memoryOf(bot)) });
    }
    return { about: school.about, held, failed };
  } finally {
    if (bot.connected) bot.send('stop' satisfies ToBot);
    await load.close();
    await school.close();
  }
}

/** Megabytes more per 1,000 turns, by the straight line through what was held once the process was warm. */
export function slopeOf(held: readonly Held[], of: 'heap' | 'process'): number {
  const [meanX, meanY] = [mean(held.map(({ turns }) => turns)), mean(held.map((one) => one[of]))];
  const over = held.reduce((sum, one) => sum + (one.turns - meanX) * (one[of] - meanY), 0);
  return (1000 * over) / held.reduce((sum, { turns }) => sum + (turns - meanX) ** 2, 0);
}

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

async function listening(bot: ChildProcess): Promise<number> {
  const message = await nextMessage(bot);
  if (message.kind !== 'listening') throw new Error('the bot did not start');
  for (let tries = 0; tries < 300; tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${message.port}/ready`).catch(() => null);
    if (answer?.status === 200) return message.port;
    await pause(200);
  }
  throw new Error('the bot does not become ready');
}

async function memoryOf(bot: ChildProcess): Promise<Pick<Held, 'heap' | 'process'>> {
  bot.send('memory?' satisfies ToBot);
  const message = await nextMessage(bot);
  if (message.kind !== 'memory') throw new Error('the bot says something else');
  return { heap: message.heap, process: message.process };
}
