/** A database of so many schools, with the bot's stores on it. */
import { availableParallelism } from 'node:os';
import { readdirSync, readFileSync } from 'node:fs';
import { MongoClient, type Db } from 'mongodb';
import { createConnection } from 'mongoose';
import { prepareCollections } from '../../src/mongo/collections.js';
import { connectDatabase, CONNECTING, type Database } from '../../src/mongo/database.js';
import { storesOn } from '../../src/mongo/stores-on.js';
import { createSetAside } from '../../src/mongo/set-aside.js';
import { createMemoryClock, createMemoryLog, createMemoryPorts, type MemoryPorts } from '../support/memory-ports.js';
import { layCopy, layFirstSchool, LINES_A_SCHOOL, NOW, readTemplate, signAnew } from './growth-school.js';

export interface Size {
  readonly schools: number;
  readonly lines: number;
  readonly uri: string;
  /** Without the bot's limits on how long an operation may take. */
  readonly client: MongoClient;
  readonly db: Db;
  readonly database: Database;
  readonly ports: MemoryPorts;
}

const UNLIMITED = { socketTimeoutMS: 0, waitQueueTimeoutMS: 0, connectTimeoutMS: 0, serverSelectionTimeoutMS: 60_000 };

export const schoolsFor = (lines: number): number => Math.max(1, Math.round(lines / LINES_A_SCHOOL));

/** Laid out where it is not there yet. `first`: where the first school stands already. */
export async function openSize(uri: string, schools: number, first: Size | undefined): Promise<Size> {
  const client = new MongoClient(uri);
  const db = client.db();
  const there = await db.collection('schools').countDocuments();
  if (there !== schools) {
    await db.dropDatabase();
    const started = performance.now();
    await (first ? layCopies(uri, db, schools, first) : layFirst(uri, db, schools));
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    console.error(`${schools * LINES_A_SCHOOL} lines in ${schools} schools laid out in ${seconds} s`);
  }
  const own = { clock: createMemoryClock(NOW), log: createMemoryLog() };
  await signAnew(db);
  const database = await connectDatabase(uri, own);
  const ports = createMemoryPorts({ ...own, ...(database.ports as unknown as Partial<MemoryPorts>) });
  return { schools, lines: schools * LINES_A_SCHOOL, uri, client, db, database, ports };
}

/** Waits for as long as a server that does much else may take. */
async function withStores(uri: string, act: (ports: MemoryPorts) => Promise<void>): Promise<void> {
  const own = { clock: createMemoryClock(NOW), log: createMemoryLog() };
  const connection = createConnection();
  const stores = storesOn({ connection, setAside: createSetAside(own.log), clock: own.clock, passes: [] });
  await connection.openUri(uri, { ...CONNECTING, ...UNLIMITED, writeConcern: { w: 1 } });
  await prepareCollections(connection, own.log);
  await act(createMemoryPorts({ ...own, ...(stores as unknown as Partial<MemoryPorts>) }));
  const broken = own.log.lines.find(({ level }) => level === 'error');
  if (broken) throw new Error(`the first school is not as it should be: ${JSON.stringify(broken)}`);
  await connection.close();
}

async function layFirst(uri: string, db: Db, schools: number): Promise<void> {
  await withStores(uri, (ports) => layFirstSchool(db, ports));
  const template = await readTemplate(db);
  for (let k = 1; k < schools; k += 1) await layCopy(db, template, k);
}

async function layCopies(uri: string, db: Db, schools: number, first: Size): Promise<void> {
  // Makes the collections and their indexes.
  await withStores(uri, () => Promise.resolve());
  const template = await readTemplate(first.db);
  for (let k = 0; k < schools; k += 1) await layCopy(db, template, k);
}

export const machine = (): string => `${availableParallelism()} cores, node ${process.version}`;

/** Milliseconds of the processor that this process and the database have had, as far as the system tells. */
export function processorMs(server: number | null): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000 + (server === null ? 0 : ofProcess(server));
}

function ofProcess(pid: number): number {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    const nanoseconds = threads.map((id) =>
      Number(readFileSync(`/proc/${pid}/task/${id}/schedstat`, 'utf8').split(' ')[0]),
    );
    return nanoseconds.reduce((sum, one) => sum + one, 0) / 1e6;
  } catch {
    // Another system, or a thread that has just ended.
    return 0;
  }
}
