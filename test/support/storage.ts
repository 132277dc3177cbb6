/** Stores on a database of their own, by a connection that the test can also look through. */
import { createConnection } from 'mongoose';
import type { Storage } from '../../src/mongo/documents.js';
import { createSetAside } from '../../src/mongo/set-aside.js';
import { databaseUri } from './database.js';
import { createMemoryClock, createMemoryLog } from './memory-ports.js';

export async function openStorage(
  dbName: string,
): Promise<Storage & { readonly log: ReturnType<typeof createMemoryLog> }> {
  const log = createMemoryLog();
  const connection = await createConnection(await databaseUri(), {
    dbName,
    autoCreate: false,
    autoIndex: false,
  }).asPromise();
  return {
    connection,
    setAside: createSetAside(log),
    clock: createMemoryClock('2026-11-25T13:00:00Z'),
    passes: [],
    log,
  };
}
