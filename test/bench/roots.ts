/**
 * `npm run bench -- roots [20000 2000000 …]`: what the nightly root costs in a school of so many lines of hours, the same
 * number of whose weeks have changed. Ends with 1 where that grows with what there is.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { nightlyRoot } from '../../src/features/evidence/nightly-root.js';
import { startLocalDatabase } from '../../src/local/database.js';
import { connectDatabase, type Database } from '../../src/mongo/database.js';
import type { Ports } from '../../src/ports.js';
import { createMemoryPorts, type MemoryPorts } from '../support/memory-ports.js';
import { change, CHANGED, layRooted, weeksFor } from './roots-school.js';

const SIZES = [20_000, 2_000_000];
const NIGHTS = 7;
const MOST_SLOWER = 1.2;

interface Size {
  readonly lines: number;
  /** Without the bot's limits on how long an operation may take. */
  readonly client: MongoClient;
  readonly database: Database;
  readonly ports: Ports & Pick<MemoryPorts, 'log'>;
  /** Milliseconds, and of those the processor's of this process; the first one warms up. */
  readonly nights: { readonly ms: number; readonly own: number }[];
}

export async function run(): Promise<void> {
  const given = process.argv.slice(3).map(Number);
  const filesDir = mkdtempSync(join(tmpdir(), 'bpv-roots-'));
  const dataDir = join(import.meta.dirname, '..', '..', '.data');
  const server = await startLocalDatabase({ dataDir, filesDir, env: process.env, say: console.error });
  const sizes: Size[] = [];
  try {
    for (const lines of given.length > 0 ? given : SIZES) sizes.push(await lay(server.uri, lines));
    // The sizes take turns, each as often first and last, so that what else the machine does hits all of them alike.
    for (let night = 0; night <= NIGHTS; night += 1) {
      for (const size of night % 2 === 0 ? sizes : sizes.toReversed()) await oneNight(size);
    }
    console.log(`${server.says}; ${availableParallelism()} cores, node ${process.version}`);
    process.exitCode = report(sizes) ? 0 : 1;
    for (const { ports } of sizes) expectWhole(ports);
  } finally {
    for (const { client, database } of sizes) {
      await client.db().dropDatabase();
      await client.close();
      await database.close();
    }
    await server.stop();
    rmSync(filesDir, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function lay(serverUri: string, lines: number): Promise<Size> {
  const uri = new URL(serverUri);
  uri.pathname = `/bench_roots_${process.pid}_${lines}`;
  const memory = createMemoryPorts();
  const database = await connectDatabase(uri.href, memory);
  const ports = { ...memory, ...database.ports };
  const client = new MongoClient(uri.href);
  const { ms } = await took(() => layRooted(client.db(), lines, ports));
  console.error(`${lines} lines in ${weeksFor(lines)} weeks laid out in ${(ms / 1000).toFixed(0)} s`);
  // What was laid with the weeks, and is in no root yet.
  await nightlyRoot.run(ports);
  return { lines, client, database, ports, nights: [] };
}

async function oneNight({ lines, client, ports, nights }: Size): Promise<void> {
  await change(client.db(), lines);
  nights.push(await took(() => nightlyRoot.run(ports)));
  const made = ports.log.lines.findLast(({ event }) => event === 'root-made')?.facts['documents'];
  if (made !== CHANGED) throw new Error(`${made} documents, and not ${CHANGED}`);
}

function expectWhole({ log }: Size['ports']): void {
  const broken = log.lines.filter(({ level }) => level === 'error');
  if (broken.length > 0) throw new Error(`${broken.length} that are broken: ${JSON.stringify(broken[0])}`);
}

async function took(act: () => Promise<void>): Promise<{ readonly ms: number; readonly own: number }> {
  const [started, processor] = [performance.now(), process.cpuUsage()];
  await act();
  const { user, system } = process.cpuUsage(processor);
  return { ms: performance.now() - started, own: (user + system) / 1000 };
}

/** Whether it is flat beside the first size. */
function report(sizes: readonly Size[]): boolean {
  const rows = sizes.map(({ lines, nights: [, ...nights] }) => ({
    lines,
    // The fastest one: what disturbs only ever adds.
    ms: Math.min(...nights.map(({ ms }) => ms)),
    own: Math.min(...nights.map(({ own }) => own)),
  }));
  const [smallest] = rows;
  if (!smallest) return false;
  console.table(
    rows.map(({ lines, ms, own }) => ({
      lines,
      weeks: weeksFor(lines),
      [`night of ${CHANGED} changed weeks, ms`]: Number(ms.toFixed(0)),
      'of it the bot itself': Number(own.toFixed(0)),
      'beside the first': Number((ms / smallest.ms).toFixed(2)),
    })),
  );
  return rows.every(({ ms }) => ms <= MOST_SLOWER * smallest.ms);
}
