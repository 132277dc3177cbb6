/** The database of a laptop: the first way to get one that works here, and the same one at every start after. */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import type { Engine, ServerProgram } from './database/engine.js';
import { mongodDownloaded, mongodOnPath } from './database/mongod.js';
import { readRecord, writeRecord, type DatabaseRecord } from './database/record.js';
import { secantusdRs } from './database/secantusd-rs.js';
import { secantusdb } from './database/secantusdb.js';
import { answers, isAlive, startServer, stopServer, uriOf } from './database/server-process.js';
import { freePort } from './free-port.js';
import { StartFault } from './start-fault.js';

export interface LocalDatabaseOptions {
  /** `.data`: what was downloaded or installed is kept here. */
  readonly dataDir: string;
  /** Where the record and the database's own files go; `dataDir` where not given. */
  readonly filesDir?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Tells the person at the keyboard, one line at a time. */
  readonly say: (line: string) => void;
}

export interface LocalDatabase {
  readonly uri: string;
  /** One line: which server, and why that one. */
  readonly says: string;
  /** Null where `MONGODB_URI` was given. */
  readonly pid: number | null;
  stop(): Promise<void>;
}

/** In this order; the first that can be had is taken. */
const ENGINES: readonly Engine[] = [mongodOnPath, secantusdRs, mongodDownloaded, secantusdb];

/** Throws `StartFault` with a message that says what can be done. */
export async function startLocalDatabase(options: LocalDatabaseOptions): Promise<LocalDatabase> {
  const given = options.env['MONGODB_URI'];
  if (given) {
    return { uri: given, says: 'Database: the one of MONGODB_URI', pid: null, stop: () => Promise.resolve() };
  }
  const { dataDir, say } = options;
  const filesDir = options.filesDir ?? dataDir;
  await mkdir(filesDir, { recursive: true });

  const record = await readRecord(filesDir);
  if (record && (await isLeftBehind(record))) {
    await writeRecord(filesDir, { ...record, bot: process.pid });
    return running(record, 'still running from last time');
  }

  const { engine, program, why } = record ? await sameAs(record, dataDir, say) : await firstToBeHad(dataDir, say);
  const place = {
    filesDir: join(filesDir, engine.name),
    logFile: join(filesDir, `${engine.name}.log`),
    port: await freePort(record?.port ?? 0),
  };
  await mkdir(place.filesDir, { recursive: true });
  const pid = await startServer(program, place);
  const started = { engine: engine.name, version: program.version, port: place.port, pid, bot: process.pid };
  await writeRecord(filesDir, started);
  return running(started, why);
}

/** `--fresh`: no data is left. What was installed stays. */
export async function emptyLocalDatabase(
  options: Pick<LocalDatabaseOptions, 'dataDir' | 'filesDir' | 'env'>,
): Promise<void> {
  const given = options.env['MONGODB_URI'];
  if (given) {
    const client = new MongoClient(given);
    await client.db().dropDatabase();
    await client.close();
    return;
  }
  const filesDir = options.filesDir ?? options.dataDir;
  const record = await readRecord(filesDir);
  if (record && (await isLeftBehind(record))) process.kill(record.pid, 'SIGKILL');
  for (const { name } of ENGINES) await rm(join(filesDir, name), { recursive: true, force: true });
  await rm(join(filesDir, 'database.json'), { force: true });
}

/** Whether a server still runs whose bot was killed; throws where the bot lives. */
async function isLeftBehind(record: DatabaseRecord): Promise<boolean> {
  // The number of a process can have gone to another one, so it has to answer as well.
  if (!isAlive(record.pid) || !(await answers(uriOf(record.port)))) return false;
  if (record.bot === process.pid || !isAlive(record.bot)) return true;
  throw new StartFault(`The bot already runs here (process ${record.bot}). Stop that one first.`);
}

function running(record: DatabaseRecord, why: string): LocalDatabase {
  return {
    uri: uriOf(record.port),
    says: `Database: ${record.engine} ${record.version} on port ${record.port} (${why})`,
    pid: record.pid,
    stop: () => stopServer(record.pid),
  };
}

interface Found {
  readonly engine: Engine;
  readonly program: ServerProgram;
  readonly why: string;
}

async function sameAs(record: DatabaseRecord, dataDir: string, say: (line: string) => void): Promise<Found> {
  const engine = ENGINES.find(({ name }) => name === record.engine);
  if (!engine) throw new StartFault(`No way is known to start ${record.engine}.`);
  const program = await engine.find(dataDir, say);
  if (typeof program !== 'string') return { engine, program, why: 'as last time' };
  throw new StartFault(
    `The data in .data was made with ${record.engine} ${record.version}, and ${program}. ` +
      'Make it available again, or start with --fresh to begin with an empty database.',
  );
}

async function firstToBeHad(dataDir: string, say: (line: string) => void): Promise<Found> {
  const reasons: string[] = [];
  for (const engine of ENGINES) {
    const program = await engine.find(dataDir, say);
    if (typeof program !== 'string') return { engine, program, why: reasons.join(', ') || 'it is on PATH' };
    reasons.push(program);
  }
  throw new StartFault(
    [
      `No database can be had here: ${reasons.join(', ')}. One of these is enough:`,
      '  MONGODB_URI=mongodb://... in the environment',
      ...ENGINES.map(({ way }) => `  ${way}`),
    ].join('\n'),
  );
}
