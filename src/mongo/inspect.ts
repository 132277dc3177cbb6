/** A database as it is found, without anything in it staying changed: for who has to put it right. */
import type { Collection } from 'mongodb';
import { createConnection } from 'mongoose';
import type { Clock, Log } from '../ports.js';
import { compareCollections } from './collections.js';
import { CONNECTING } from './database.js';
import { storesOn } from './stores-on.js';
import { createSetAside } from './set-aside.js';

export interface Inspected {
  /** "7.0.12" */
  readonly version: string;
  /** Null: no replica set, and no router before one. */
  readonly members: number | null;
  /** A confirmed write of a document of its own, gone again: null where it was confirmed, else why not. */
  readonly notConfirmed: string | null;
  /** How far the server's clock is ahead of this one, in milliseconds, to half the trip. */
  readonly aheadMs: number;
  readonly tripMs: number;
  readonly collectionsMissing: number;
  readonly indexesMissing: readonly string[];
  readonly indexesDiffering: readonly string[];
  /** Tenants of the schools in it. */
  readonly tenants: readonly string[];
  readonly schools: number;
}

const PROBE = 'doctor';
const CONFIRM_MS = 5_000;
const quiet = (): void => undefined;
const LOG: Log = { info: quiet, warn: quiet, error: quiet };

/** Throws where it cannot be reached, or lets us not in. */
export async function inspectDatabase(uri: string, clock: Clock): Promise<Inspected> {
  const connection = createConnection();
  storesOn({ connection, setAside: createSetAside(LOG), clock, passes: [] });
  try {
    await connection.openUri(uri, CONNECTING);
    const { db } = connection;
    if (!db) throw new Error('connected, and no database');
    const hello = (): Promise<Hello> => db.command({ hello: 1 }) as unknown as Promise<Hello>;
    // The first one also pays for the connection.
    await hello();
    const began = clock.now().getTime();
    const { setName, hosts = [], msg, localTime } = await hello();
    const tripMs = clock.now().getTime() - began;
    const { version } = (await db.command({ buildInfo: 1 })) as unknown as { version: string };
    const compared = await compareCollections(connection);
    const schools = await db.collection<{ tenantIds?: string[] }>('schools').find().toArray();
    return {
      ...{ version, tripMs, schools: schools.length },
      members: setName !== undefined ? hosts.length : msg === 'isdbgrid' ? 0 : null,
      aheadMs: localTime.getTime() - (began + tripMs / 2),
      collectionsMissing: compared.collections.length,
      indexesMissing: compared.missing.map(({ name }) => name),
      indexesDiffering: compared.differing,
      tenants: schools.flatMap(({ tenantIds = [] }) => tenantIds),
      notConfirmed: await whyNotConfirmed(db.collection(PROBE), clock),
    };
  } finally {
    await connection.close();
  }
}

async function whyNotConfirmed(probe: Collection, clock: Clock): Promise<string | null> {
  const writeConcern = { w: 'majority', journal: true, wtimeoutMS: CONFIRM_MS } as const;
  try {
    await probe.insertOne({ at: clock.now() }, { writeConcern });
    await probe.drop();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

interface Hello {
  readonly setName?: string;
  readonly hosts?: readonly string[];
  /** Of a router of a sharded cluster. */
  readonly msg?: string;
  readonly localTime: Date;
}
