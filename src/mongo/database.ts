/** The connection to MongoDB, and every store on it. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Db } from 'mongodb';
import { createConnection, type Connection } from 'mongoose';
import { DatabaseUnavailable, type Clock, type Log } from '../ports.js';
import type { Processes } from '../ports/processes.js';
import { prepareCollections } from './collections.js';
import type { Storage } from './documents.js';
import { createSetAside } from './set-aside.js';
import { asUnavailable } from './driver-errors.js';
import { createProcessStore } from './stores/process-store.js';
import { type Stores, storesOn } from './stores-on.js';

export interface Database {
  readonly ports: Stores;
  /** For the scheduler, which shares the connection. */
  readonly db: Db;
  /** Whether the database answers; takes a few seconds at most, and never throws. */
  ping(): Promise<boolean>;
  /** Whether an error of the connection means that the database is not there just now. */
  isAway(error: unknown): boolean;
  /** Documents of an older form are stored anew in the present one; answers how many were. */
  bringUp(): Promise<number>;
  /** How many documents cannot be read, as far as anybody tried. */
  setAside(): number;
  close(): Promise<void>;
}

export interface ConnectOptions {
  readonly log: Log;
  /** When documents of an older form are brought up. */
  readonly clock: Clock;
  /** Milliseconds of this process, which no clock sets; tests put their own here. */
  readonly elapsed?: () => number;
  /** In place of the database that the address names. */
  readonly dbName?: string;
  /** Comes between what is made (collections, indexes) and what is changed: documents of an older form. */
  readonly beforeBringUp?: (processes: Processes) => Promise<void>;
  /** Stops the waiting for a database that is not there. */
  readonly signal?: AbortSignal;
}

/**
 * A server that refuses fails an operation at once, one that hangs within some six seconds, and then every operation
 * within two until it is back. Without these numbers an operation on a hanging server waits for a minute.
 */
const TIMEOUTS = {
  serverSelectionTimeoutMS: 1_500,
  connectTimeoutMS: 2_000,
  socketTimeoutMS: 2_500,
  heartbeatFrequencyMS: 2_000,
  waitQueueTimeoutMS: 2_000,
};
const LONGEST_WAIT_MS = 5_000;

/** Tries until the database is there. Throws what no waiting mends: a wrong address or password, a differing index. */
export async function connectDatabase(uri: string, options: ConnectOptions): Promise<Database> {
  for (let attempt = 1; ; attempt += 1) {
    const connection = createConnection();
    try {
      return await open(connection, uri, options);
    } catch (error) {
      await connection.close(true);
      if (!isAway(error)) throw error;
      const retryInMs = Math.min(LONGEST_WAIT_MS, 250 * 2 ** attempt);
      options.log.warn('database-unreachable', { attempt, retryInMs, error: error instanceof Error ? error.name : '' });
      await pause(retryInMs, undefined, { ...(options.signal && { signal: options.signal }) });
    }
  }
}

const isAway = (error: unknown): boolean => asUnavailable(error, false) instanceof DatabaseUnavailable;

/** How every connection of ours is made. */
export const CONNECTING = {
  ...TIMEOUTS,
  autoCreate: false,
  autoIndex: false,
  bufferCommands: false,
  sanitizeFilter: true,
  ignoreUndefined: true,
  writeConcern: { w: 'majority', journal: true },
  // A write that the driver sends twice can fail as if it had never been sent, and then we would say so.
  retryWrites: false,
} as const;

async function open(connection: Connection, uri: string, options: ConnectOptions): Promise<Database> {
  const { log, clock, dbName } = options;
  const setAside = createSetAside(log);
  const storage: Storage = { connection, setAside, clock, passes: [] };
  const ports = storesOn(storage, options.elapsed);
  const processes = createProcessStore(storage);
  await connection.openUri(uri, { ...CONNECTING, ...(dbName !== undefined && { dbName }) });
  await prepareCollections(connection, log);
  await options.beforeBringUp?.(processes);
  // One after another, and before anything is read by fields that only the present forms have.
  const bringUp = async (): Promise<number> => {
    let broughtUp = 0;
    for (const pass of storage.passes) broughtUp += await pass();
    if (broughtUp > 0) log.info('documents-brought-up', { documents: broughtUp });
    return broughtUp;
  };
  await bringUp();
  let closing = false;
  connection.on('disconnected', () => {
    if (!closing) log.warn('database-lost');
  });
  connection.on('connected', () => {
    log.info('database-back');
  });
  const { db } = connection;
  if (!db) throw new Error('connected, and no database');
  return {
    ports,
    db,
    bringUp,
    setAside: () => setAside.count(),
    isAway,
    ping: () =>
      db.command({ ping: 1 }).then(
        () => true,
        () => false,
      ),
    close: async () => {
      closing = true;
      await connection.close();
    },
  };
}
