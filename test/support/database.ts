/** One real database server for a whole test run: the chain of `npm start`, on files that are thrown away. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalDatabase, type LocalDatabase } from '../../src/local/database.js';

/** What is installed once for `npm start` serves the tests as well. */
export const DATA_DIR = join(import.meta.dirname, '..', '..', '.data');

let started: Promise<LocalDatabase> | null = null;

/** The server's address. Each suite connects with a `dbName` of its own. */
export async function databaseUri(): Promise<string> {
  // Of the run that this process is a part of.
  const shared = process.env['TEST_DATABASE_URI'];
  if (shared !== undefined) return shared;
  started ??= start();
  return (await started).uri;
}

async function start(): Promise<LocalDatabase> {
  const filesDir = mkdtempSync(join(tmpdir(), 'bpv-test-'));
  const database = await startLocalDatabase({
    dataDir: DATA_DIR,
    filesDir,
    env: process.env,
    say: (line) => process.stderr.write(`${line}\n`),
  });
  // Nothing in it is worth a tidy end, and this way it also ends with a run that is cut short.
  process.once('exit', () => {
    if (database.pid !== null) killNow(database.pid);
    rmSync(filesDir, { recursive: true, force: true, maxRetries: 3 });
  });
  return database;
}

function killNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It is gone already.
  }
}
