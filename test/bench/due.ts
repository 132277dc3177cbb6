/**
 * `npm run bench -- due [10000 100000 …]`: what a reminder tick and a digest run cost with so many students in the
 * database, the same number of whom is due. Ends with 1 where that grows with who there are.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MongoClient } from 'mongodb';
import { startLocalDatabase } from '../../src/local/database.js';
import { connectDatabase } from '../../src/mongo/database.js';
import { createMemoryClock, createMemoryLog } from '../support/memory-ports.js';
import type { FromRun, Job, Took, ToRun } from './due-run.js';
import { DUE_COACHES, DUE_STUDENTS, layStudents, makeDue } from './due-school.js';

const SIZES = [10_000, 100_000, 480_000];
const ROUNDS = 7;
const EMPTY_TICKS = 20;
const MOST_SLOWER = 1.2;
const MOST_GROWTH_MB = 64;

interface Round {
  readonly reminders: Took;
  readonly digests: Took;
  /** Milliseconds where nobody is due. */
  readonly empty: readonly number[];
  /** Megabytes in use afterwards. */
  readonly heap: number;
}

interface Size {
  readonly students: number;
  /** Without the bot's limits on how long an operation may take. */
  readonly client: MongoClient;
  readonly runner: ChildProcess;
  /** The first one warms up. */
  readonly rounds: Round[];
}

export async function run(): Promise<void> {
  const given = process.argv.slice(3).map(Number);
  const filesDir = mkdtempSync(join(tmpdir(), 'bpv-due-'));
  const dataDir = join(import.meta.dirname, '..', '..', '.data');
  const server = await startLocalDatabase({ dataDir, filesDir, env: process.env, say: console.error });
  const sizes: Size[] = [];
  try {
    for (const students of given.length > 0 ? given : SIZES) sizes.push(await lay(server.uri, students));
    // The sizes take turns, each as often first and last, so that what else the machine does hits all of them alike.
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const size of round % 2 === 0 ? sizes : sizes.toReversed()) size.rounds.push(await oneRound(size));
    }
    console.log(`${server.says}; ${availableParallelism()} cores, node ${process.version}`);
    process.exitCode = report(sizes) ? 0 : 1;
  } finally {
    for (const { runner, client } of sizes) {
      if (runner.connected) runner.disconnect();
      await client.db().dropDatabase();
      await client.close();
    }
    await server.stop();
    rmSync(filesDir, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function lay(serverUri: string, students: number): Promise<Size> {
  const uri = new URL(serverUri);
  uri.pathname = `/bench_due_${process.pid}_${students}`;
  // Makes the collections and their indexes.
  await (
    await connectDatabase(uri.href, { log: createMemoryLog(), clock: createMemoryClock('2026-11-25T13:00:00Z') })
  ).close();
  const client = new MongoClient(uri.href);
  const started = performance.now();
  await layStudents(client.db(), students);
  console.error(`${students} students laid out in ${((performance.now() - started) / 1000).toFixed(0)} s`);
  const file = fileURLToPath(new URL('due-run.ts', import.meta.url));
  const runner = fork(file, [uri.href], { execArgv: ['--import', 'tsx', '--expose-gc'] });
  await next(runner);
  return { students, client, runner, rounds: [] };
}

async function oneRound({ students, client, runner }: Size): Promise<Round> {
  await makeDue(client.db(), students);
  const reminders = await took(runner, 'reminders');
  await expectNotices(client, DUE_STUDENTS);
  const digests = await took(runner, 'digests');
  await expectNotices(client, DUE_STUDENTS + DUE_COACHES);
  const empty: number[] = [];
  for (let tick = 0; tick < EMPTY_TICKS; tick += 1) empty.push((await took(runner, 'reminders')).ms);
  return { reminders, digests, empty, heap: Number(await ask(runner, 'heap')) };
}

async function expectNotices(client: MongoClient, expected: number): Promise<void> {
  const count = await client.db().collection('notices').countDocuments();
  if (count !== expected) throw new Error(`${count} notices, and not ${expected}`);
}

async function took(runner: ChildProcess, job: Job): Promise<Took> {
  const answer = await ask(runner, job);
  if (typeof answer !== 'object') throw new Error('it says something else');
  return answer;
}

function ask(runner: ChildProcess, what: ToRun): Promise<FromRun> {
  const answer = next(runner);
  runner.send(what);
  return answer;
}

async function next(runner: ChildProcess): Promise<FromRun> {
  const listening = new AbortController();
  const { signal } = listening;
  const stopped = once(runner, 'exit', { signal }).then(() => {
    throw new Error('the process that runs the jobs stopped by itself');
  });
  try {
    const [message] = (await Promise.race([once(runner, 'message', { signal }), stopped])) as [FromRun];
    return message;
  } finally {
    listening.abort();
    stopped.catch(() => undefined /* It was not waited for any longer. */);
  }
}

/** Whether it is flat, beside the first size and beside the first round. */
function report(sizes: readonly Size[]): boolean {
  const rows = sizes.map(({ students, rounds: [first, ...rounds] }) => {
    // The fastest one: what disturbs only ever adds.
    const each = (of: (round: Round) => number, due: number): number => (1000 / due) * Math.min(...rounds.map(of));
    const mostOf = (some: readonly (Round | undefined)[]): number =>
      Math.max(...some.map((round) => Math.max(round?.reminders.most ?? 0, round?.digests.most ?? 0)));
    return {
      students,
      reminders: each((round) => round.reminders.ms, DUE_STUDENTS),
      remindersAlone: each((round) => round.reminders.processorMs, DUE_STUDENTS),
      digests: each((round) => round.digests.ms, DUE_COACHES),
      digestsAlone: each((round) => round.digests.processorMs, DUE_COACHES),
      empty: median(rounds.flatMap(({ empty }) => empty)),
      atFirst: mostOf([first]),
      most: mostOf(rounds),
      heap: (rounds.at(-1)?.heap ?? NaN) - (first?.heap ?? NaN),
    };
  });
  const [smallest] = rows;
  if (!smallest) return false;
  console.table(
    rows.map((row) => ({
      students: row.students,
      'reminders, ms per 1,000 due': round(row.reminders),
      'of it the bot itself': round(row.remindersAlone),
      'digests, ms per 1,000 due': round(row.digests),
      'the bot itself': round(row.digestsAlone),
      'nobody due, ms': round(row.empty),
      'process, MB, first round / most': `${round(row.atFirst)} / ${round(row.most)}`,
      'heap in use, MB more': round(row.heap),
    })),
  );
  return rows.every(
    (row) =>
      row.reminders <= MOST_SLOWER * smallest.reminders &&
      row.digests <= MOST_SLOWER * smallest.digests &&
      row.most - smallest.atFirst <= MOST_GROWTH_MB &&
      row.heap <= MOST_GROWTH_MB,
  );
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function round(value: number): number {
  return Number(value.toFixed(1));
}
