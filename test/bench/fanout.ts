/**
 * `npm run bench -- fanout [COUNT] [--bots 2] [--refused 0.5] …`: so many digests and reminders through the real sender to a
 * Teams that holds to its limits and fails now and then. Ends with 1 where the aim is not met.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { MongoClient } from 'mongodb';
import { startLocalDatabase } from '../../src/local/database.js';
import { connectDatabase, type Database } from '../../src/mongo/database.js';
import { createMemoryClock, createMemoryLog } from '../support/memory-ports.js';
import type { FromBot, ToBot } from './fanout-bot.js';
import type { Late } from './fanout-late.js';
import { layNotices } from './fanout-people.js';
import type { Faults, FromTeams, Taken } from './fanout-teams.js';

const CAP = 50;
const AIM = 0.98;
/** The last of the notices wait for others of their person that hang and are tried again: no measure of the pace. */
const STEADY = 0.99;

interface Settings {
  readonly count: number;
  readonly bots: number;
  readonly faults: Faults;
}

interface Ended {
  readonly cpuSeconds: number;
  readonly firstMb: number;
  readonly mostMb: number;
  readonly late: Late;
}

export async function run(): Promise<void> {
  const settings = readSettings();
  const filesDir = mkdtempSync(join(tmpdir(), 'bpv-fanout-'));
  const dataDir = join(import.meta.dirname, '..', '..', '.data');
  const server = await startLocalDatabase({ dataDir, filesDir, env: process.env, say: console.error });
  const uri = new URL(server.uri);
  uri.pathname = `/bench_fanout_${process.pid}`;
  const database = await connectDatabase(uri.href, {
    log: createMemoryLog(),
    clock: createMemoryClock('2026-11-25T13:00:00Z'),
  });
  const teams = start('fanout-teams.ts', JSON.stringify(settings.faults));
  const bots: ChildProcess[] = [];
  try {
    const listening = await next<FromTeams>(teams);
    if (listening.kind !== 'listening') throw new Error('Teams did not start');
    await layNotices(database, settings.count, listening.serviceUrl);
    for (let i = 0; i < settings.bots; i += 1) bots.push(start('fanout-bot.ts', uri.href));
    await Promise.all(bots.map((bot) => next<FromBot>(bot)));
    const ended = await Promise.all(bots.map(untilDone));
    teams.send('taken?');
    const answer = await next<FromTeams>(teams);
    if (answer.kind !== 'taken') throw new Error('Teams does not say what it took');
    console.log(`${server.says}; ${availableParallelism()} cores, node ${process.version}`);
    process.exitCode = (await report(settings, answer.taken, ended, database)) ? 0 : 1;
  } finally {
    await Promise.all(bots.map(stop));
    if (teams.connected) teams.disconnect();
    await database.close();
    await drop(uri.href);
    await server.stop();
    rmSync(filesDir, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** By a connection that waits: 20,000 notices are not dropped in the time that a turn has. */
async function drop(uri: string): Promise<void> {
  const client = new MongoClient(uri);
  await client.db().dropDatabase();
  await client.close();
}

function readSettings(): Settings {
  const percentage = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args: process.argv.slice(3),
    allowPositionals: true,
    options: {
      bots: { type: 'string', default: '1' },
      'round-trip': { type: 'string', default: '80' },
      refused: { ...percentage, default: '0.5' },
      unavailable: { ...percentage, default: '0.5' },
      hanging: { ...percentage, default: '0.2' },
      blocked: { ...percentage, default: '0.2' },
    },
  });
  return {
    count: Number(positionals[0] ?? 20_000),
    bots: Number(values.bots),
    faults: {
      refused: Number(values.refused) / 100,
      unavailable: Number(values.unavailable) / 100,
      hanging: Number(values.hanging) / 100,
      blocked: Number(values.blocked) / 100,
      roundTripMs: Number(values['round-trip']),
    },
  };
}

function start(file: string, argument: string): ChildProcess {
  return fork(fileURLToPath(new URL(file, import.meta.url)), [argument], { execArgv: ['--import', 'tsx'] });
}

/** One that stopped by itself is only passed over. */
async function stop(bot: ChildProcess): Promise<void> {
  if (!bot.connected) return;
  bot.send('stop' satisfies ToBot);
  await once(bot, 'exit');
}

async function next<Message>(child: ChildProcess): Promise<Message> {
  const listening = new AbortController();
  const { signal } = listening;
  const stopped = once(child, 'exit', { signal }).then(() => {
    throw new Error('a process of the bench stopped by itself');
  });
  try {
    const [message] = (await Promise.race([once(child, 'message', { signal }), stopped])) as [Message];
    return message;
  } finally {
    listening.abort();
    stopped.catch(() => undefined /* It was not waited for any longer. */);
  }
}

async function untilDone(bot: ChildProcess): Promise<Ended> {
  bot.send('go' satisfies ToBot);
  const memory: number[] = [];
  for (;;) {
    const message = await next<FromBot>(bot);
    if (message.kind === 'memory') memory.push(message.mb);
    if (message.kind === 'done') {
      return { ...message, firstMb: memory[0] ?? 0, mostMb: Math.max(...memory) };
    }
  }
}

/** Whether the aim is met. */
async function report(
  { count, bots }: Settings,
  taken: Taken,
  ended: readonly Ended[],
  { db }: Database,
): Promise<boolean> {
  const stored = await db
    .collection<{ _id: string; state: string; why: string | null }>('notices')
    .find({}, { projection: { state: 1, why: 1 } })
    .toArray();
  const isBlocked = new Set(taken.blocked);
  const lost = stored.filter(({ _id, state, why }) =>
    state === 'sent' ? taken.delivered[_id] === undefined : !(why === 'unreachable' || isBlocked.has(_id)),
  );
  const doubles = Object.values(taken.delivered).reduce((sum, times) => sum + times - 1, 0);
  const caused = sumOf(taken.caused);
  const [requests = 0, seconds = 0] = taken.firsts[Math.floor(STEADY * count) - 1] ?? [];
  const perSecond = (requests - 1) / seconds;
  const whys = new Map<string, number>();
  for (const { state, why } of stored) whys.set(why ?? state, (whys.get(why ?? state) ?? 0) + 1);

  console.table({
    notices: count,
    'bot processes': bots,
    'requests a second': round(perSecond),
    'share of the cap, %': round((100 * perSecond) / CAP),
    '429 caused by us': caused,
    injected: JSON.stringify(taken.injected),
    ended: JSON.stringify(Object.fromEntries(whys)),
    doubles,
    losses: lost.length + count - stored.length,
    seconds: round(seconds),
    'bot, MB at first / most': ended.map(({ firstMb, mostMb }) => `${round(firstMb)} / ${round(mostMb)}`).join(', '),
    'bot, ms late (99 %, most)': ended.map(({ late }) => `${late.p99} / ${late.most}`).join(', '),
    'Teams, ms late (99 %, most)': `${taken.late.p99} / ${taken.late.most}`,
    'bot, processor s': ended.map(({ cpuSeconds }) => round(cpuSeconds)).join(', '),
  });
  if (caused > 0) console.log(`limits passed: ${JSON.stringify(taken.caused)}`);
  for (const { _id, state, why } of lost.slice(0, 5)) console.log(`lost: ${_id} (${state}, ${why ?? '-'})`);
  return perSecond >= AIM * CAP && caused === 0 && doubles === 0 && lost.length === 0 && stored.length === count;
}

function sumOf(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, times) => sum + times, 0);
}

function round(value: number): number {
  return Number(value.toFixed(2));
}
