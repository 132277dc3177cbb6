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
import { startLocalDatabase } from '../../src/local/database.js';
import { connectDatabase, type Database } from '../../src/mongo/database.js';
import { createMemoryLog } from '../support/memory-ports.js';
import type { FromRun, Took, ToRun } from './due-run.js';
import { DUE_COACHES, DUE_STUDENTS, layStudents, makeDue } from './due-school.js';

const SIZES = [10_000, 100_000, 480_000];
const ROUNDS = 5;
const EMPTY_TICKS = 20;
const MOST_SLOWER = 1.2;
const MOST_GROWTH_MB = 64;

interface Size {
  readonly students: number;
  readonly database: Database;
  readonly runner: ChildProcess;
  readonly reminders: Took[];
  readonly digests: Took[];
  /** Milliseconds where nobody is due. */
  readonly empty: number[];
}

export async function run(): Promise<void> {
  const given = process.argv.slice(3).map(Number);
  const filesDir = mkdtempSync(join(tmpdir(), 'bpv-due-'));
  const dataDir = join(import.meta.dirname, '..', '..', '.data');
  const server = await startLocalDatabase({ dataDir, filesDir, env: process.env, say: console.error });
  const sizes: Size[] = [];
  try {
    for (const students of given.length > 0 ? given : SIZES) sizes.push(await lay(server.uri, students));
    // The first round warms up.
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const size of sizes) await oneRound(size, round > 0);
    }
    console.log(`${server.says}; ${availableParallelism()} cores, node ${process.version}`);
    process.exitCode = report(sizes) ? 0 : 1;
  } finally {
    for (const { runner, database } of sizes) {
      runner.disconnect();
      await database.db.dropDatabase();
      await database.close();
    }
    await server.stop();
    rmSync(filesDir, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function lay(serverUri: string, students: number): Promise<Size> {
  const uri = new URL(serverUri);
  uri.pathname = `/bench_due_${process.pid}_${students}`;
  const database = await connectDatabase(uri.href, { log: createMemoryLog() });
  const started = performance.now();
  await layStudents(database, students);
  console.error(`${students} students laid out in ${((performance.now() - started) / 1000).toFixed(0)} s`);
  const file = fileURLToPath(new URL('due-run.ts', import.meta.url));
  const runner = fork(file, [uri.href], { execArgv: ['--import', 'tsx', '--expose-gc'] });
  await next(runner);
  return { students, database, runner, reminders: [], digests: [], empty: [] };
}

/** The sizes take turns, so that what else the machine does hits all of them alike. */
async function oneRound(size: Size, isKept: boolean): Promise<void> {
  const { students, database, runner } = size;
  await makeDue(database, students);
  const reminders = await ask(runner, 'reminders');
  await expectNotices(database, DUE_STUDENTS);
  const digests = await ask(runner, 'digests');
  await expectNotices(database, DUE_STUDENTS + DUE_COACHES);
  const empty: number[] = [];
  for (let tick = 0; tick < EMPTY_TICKS; tick += 1) empty.push((await ask(runner, 'reminders')).ms);
  if (!isKept) return;
  size.reminders.push(reminders);
  size.digests.push(digests);
  size.empty.push(...empty);
}

async function expectNotices({ db }: Database, expected: number): Promise<void> {
  const count = await db.collection('notices').countDocuments();
  if (count !== expected) throw new Error(`${count} notices, and not ${expected}`);
}

async function ask(runner: ChildProcess, what: ToRun): Promise<Took> {
  const answer = next(runner);
  runner.send(what);
  const took = await answer;
  if (took === 'ready') throw new Error('it was ready already');
  return took;
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

/** Whether it is flat. */
function report(sizes: readonly Size[]): boolean {
  const rows = sizes.map(({ students, reminders, digests, empty }) => ({
    students,
    'reminders, ms per 1,000 due': (1000 / DUE_STUDENTS) * median(reminders.map(({ ms }) => ms)),
    'of it the bot itself': (1000 / DUE_STUDENTS) * median(reminders.map(({ processorMs }) => processorMs)),
    'digests, ms per 1,000 due': (1000 / DUE_COACHES) * median(digests.map(({ ms }) => ms)),
    'of it the bot': (1000 / DUE_COACHES) * median(digests.map(({ processorMs }) => processorMs)),
    'nobody due, ms': median(empty),
    'heap, MB more at the end': (digests.at(-1)?.heap ?? NaN) - (digests[0]?.heap ?? NaN),
    'process, MB more in a run': Math.max(...[...reminders, ...digests].map(({ grew }) => grew)),
  }));
  console.table(
    rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, round(value)]))),
  );
  const [first] = rows;
  return rows.every(
    (row) =>
      first !== undefined &&
      row['reminders, ms per 1,000 due'] <= MOST_SLOWER * first['reminders, ms per 1,000 due'] &&
      row['digests, ms per 1,000 due'] <= MOST_SLOWER * first['digests, ms per 1,000 due'] &&
      row['heap, MB more at the end'] <= MOST_GROWTH_MB &&
      row['process, MB more in a run'] <= MOST_GROWTH_MB,
  );
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function round(value: number): number {
  return Number(value.toFixed(1));
}
