/**
 * `npm run bench -- turn`: our bot beside Microsoft's echo bot, under the same load, round by round in turn. Both have
 * JWT on, check it against the same key server, and post their answers to the same local connector.
 */
import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type Load, type Round, type Said, startLoad } from './turn-load.js';
import type { FromBot, ToBot } from './turn-process.js';

const ROUNDS = 5;
const SECONDS = 4;

interface Bot {
  readonly name: string;
  readonly port: number;
  readonly about: string;
  readonly process: ChildProcess;
  readonly said: () => Said;
}

interface Measured extends Round {
  readonly cpuMsPerTurn: number;
}

export async function run(): Promise<void> {
  build();
  const load = await startLoad();
  const someone = '00000000-0000-4000-8000-000000000011';
  const echo = (): Said => ({ text: 'uren 6 vrijdag', objectId: someone });
  const bots = [
    await startBot('stock echo', 'turn-stock.ts', load, echo),
    await startBot('our adapter', 'turn-adapter.ts', load, echo),
  ];
  try {
    const rounds = new Map<Bot, Measured[]>(bots.map((bot) => [bot, []]));
    for (const bot of bots) await measure(bot, load, SECONDS / 2);
    for (let i = 0; i < ROUNDS; i += 1) {
      for (const bot of bots) rounds.get(bot)?.push(await measure(bot, load, SECONDS));
    }
    print(rounds);
  } finally {
    for (const bot of bots) bot.process.send('stop' satisfies ToBot);
    await load.close();
  }
}

/** Production runs what is compiled, so that is what is measured. */
function build(): void {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('npm run build failed');
}

async function startBot(name: string, file: string, { metadataUrl }: Load, said: () => Said): Promise<Bot> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), [metadataUrl], { execArgv: ['--import', 'tsx'] });
  for (;;) {
    const message = await nextMessage(child);
    if (message.kind === 'listening') return { name, port: message.port, about: message.about, process: child, said };
  }
}

async function measure(bot: Bot, load: Load, seconds: number): Promise<Measured> {
  const before = await cpuMs(bot);
  const round = await load.run(bot.port, seconds, bot.said);
  return { ...round, cpuMsPerTurn: ((await cpuMs(bot)) - before) / round.turns };
}

async function cpuMs(bot: Bot): Promise<number> {
  bot.process.send('used?' satisfies ToBot);
  const message = await nextMessage(bot.process);
  return message.kind === 'used' ? message.cpuMs : 0;
}

async function nextMessage(child: ChildProcess): Promise<FromBot> {
  const [message] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => {
      throw new Error('a bot of the bench stopped by itself');
    }),
  ])) as [FromBot];
  return message;
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
  const [stock, ours] = rows;
  if (!stock || !ours) return;
  const ratio = (key: 'turns/s' | 'processor ms/turn'): string => (ours[key] / stock[key]).toFixed(2);
  console.log(`ratio ours / stock: turns/s ${ratio('turns/s')}, processor time per turn ${ratio('processor ms/turn')}`);
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
