/**
 * `npm run bench -- turn`: our bot beside Microsoft's echo bot, under the same load, round by round in turn. Both have
 * JWT on, check it against the same key server, and post their answers to the same local connector. A plain bot that
 * stores the same hours, and the floor beneath (our adapter with three operations), stand beside them.
 */
import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Load, type Round, type Said, startLoad } from './turn-load.js';
import { openBenchSchool } from './turn-school.js';
import type { FromBot, ToBot } from './turn-process.js';

const ROUNDS = 4;
const SECONDS = 6;
/** A bot that sat still while the others had their turn is woken first: node puts away what nobody runs. */
const WAKING_SECONDS = 2;
/** The compiler in node has seen enough by then; as many for each, as a slow bot would still be cold after as many seconds. */
const WARM_TURNS = 3_000;

interface Bot {
  readonly name: string;
  readonly port: number;
  readonly process: ChildProcess;
  readonly said: () => Said;
}

/** Enough that at full speed none of them says too much. */
const MANY = 5_000;

interface Measured extends Round {
  readonly cpuMsPerTurn: number;
}

export async function run(): Promise<void> {
  buildAsProduction();
  const load = await startLoad();
  const school = await openBenchSchool(load.serviceUrl);
  // Of one person no more than 20 messages in ten seconds are read.
  let said = 0;
  const echo = (): Said => ({
    ...{ text: 'uren 6 vrijdag' },
    objectId: `00000000-0000-4000-8000-2${String((said += 1) % MANY).padStart(11, '0')}`,
  });
  const bots: Bot[] = [];
  try {
    bots.push(await startBot('stock echo', 'turn-stock.ts', load, echo));
    bots.push(await startBot('our adapter, echoing', 'turn-adapter.ts', load, echo));
    const env = await school.environment(load.metadataUrl);
    // Their own count of days: what these say is not asked of ours.
    const same = (): Said => ({ ...school.again(), text: `uren 3 ${(said += 1) % 28} oktober` });
    bots.push(
      await startBot(
        'the floor: our adapter, three operations',
        'turn-adapter.ts',
        load,
        same,
        {},
        await school.peers('floor'),
      ),
    );
    bots.push(await startBot('the plain bot, storing', 'turn-plain.ts', load, same, {}, await school.peers('plain')));
    bots.push(await startBot('our whole bot, storing', 'turn-whole.ts', load, () => school.said(), env));
    const rounds = new Map<Bot, Measured[]>(bots.map((bot) => [bot, []]));
    for (const bot of bots) await warmUp(bot, load);
    for (let i = 0; i < ROUNDS; i += 1) {
      for (const bot of bots) rounds.get(bot)?.push(await measure(bot, load, SECONDS));
    }
    console.log(`${school.about}; ${availableParallelism()} cores, node ${process.version}`);
    print(rounds);
    const stored = await school.stored();
    console.log(`stored: ${stored} of ${school.asked()} days that were said`);
    if (stored !== school.asked()) throw new Error(`not every turn stored its hours; the bot said ${load.lastPost()}`);
  } finally {
    for (const bot of bots) bot.process.send('stop' satisfies ToBot);
    await load.close();
    await school.close();
  }
}

/** Production runs what is compiled, so that is what is measured. */
export function buildAsProduction(): void {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('npm run build failed');
}

async function startBot(
  name: string,
  file: string,
  { metadataUrl }: Load,
  said: () => Said,
  env: Readonly<Record<string, string>> = {},
  databaseUri = '',
): Promise<Bot> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), [metadataUrl, databaseUri], {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, ...env },
    // What a bot logs costs it the same whoever reads it.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const message = await nextMessage(child);
  if (message.kind !== 'listening') throw new Error(`${name} did not start`);
  await untilItAnswers(message.port);
  return { name, port: message.port, process: child, said };
}

async function untilItAnswers(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      await fetch(`http://127.0.0.1:${port}/health`);
      return;
    } catch {
      await pause(200);
    }
  }
  throw new Error('a bot of the bench does not answer');
}

async function warmUp(bot: Bot, load: Load): Promise<void> {
  for (let warm = 0; warm < WARM_TURNS;) {
    const { turns } = await load.run(bot.port, 2, bot.said);
    if (turns === 0) throw new Error(`${bot.name} answers nothing`);
    warm += turns;
  }
}

async function measure(bot: Bot, load: Load, seconds: number): Promise<Measured> {
  await load.run(bot.port, WAKING_SECONDS, bot.said);
  const before = await cpuMs(bot);
  const round = await load.run(bot.port, seconds, bot.said);
  return { ...round, cpuMsPerTurn: ((await cpuMs(bot)) - before) / round.turns };
}

async function cpuMs(bot: Bot): Promise<number> {
  bot.process.send('used?' satisfies ToBot);
  const message = await nextMessage(bot.process);
  return message.kind === 'used' ? message.cpuMs : 0;
}

export async function nextMessage(child: ChildProcess): Promise<FromBot> {
  const listening = new AbortController();
  const { signal } = listening;
  try {
    const [message] = (await Promise.race([
      once(child, 'message', { signal }),
      once(child, 'exit', { signal }).then(() => {
        throw new Error('a bot of the bench stopped by itself');
      }),
    ])) as [FromBot];
    return message;
  } finally {
    listening.abort();
  }
}

function print(rounds: ReadonlyMap<Bot, readonly Measured[]>): void {
  const rows = [...rounds].map(([{ name }, measured]) => ({
    name,
    'turns/s': median(measured.map(({ turns, seconds }) => turns / seconds)),
    'p50 ms': median(measured.map(({ latencies }) => at(latencies, 0.5))),
    'p99 ms': median(measured.map(({ latencies }) => at(latencies, 0.99))),
    'processor ms/turn': median(measured.map(({ cpuMsPerTurn }) => cpuMsPerTurn)),
    failed: measured.reduce((sum, { failed }) => sum + failed, 0),
    unanswered: measured.reduce((sum, { turns, posted }) => sum + turns - posted, 0),
  }));
  console.table(
    Object.fromEntries(
      rows.map(({ name, ...numbers }) => [
        name,
        Object.fromEntries(Object.entries(numbers).map(([key, value]) => [key, Number(value.toFixed(3))])),
      ]),
    ),
  );
  const ours = rows.at(-1);
  for (const peer of ours ? rows.slice(0, -1) : []) {
    const ratio = (key: 'turns/s' | 'processor ms/turn'): string => ((ours?.[key] ?? 0) / peer[key]).toFixed(2);
    console.log(
      `our whole bot / ${peer.name}: turns/s ${ratio('turns/s')}, processor time ${ratio('processor ms/turn')}`,
    );
  }
}

function median(values: readonly number[]): number {
  return at(
    [...values].sort((a, b) => a - b),
    0.5,
  );
}

function at(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
