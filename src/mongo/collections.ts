/**
 * Makes what is missing of collections and indexes, one after another and before anything else happens: SecantusDB
 * hangs where a collection is made while another connection writes into it.
 */
import { MongoServerError } from 'mongodb';
import type { Connection } from 'mongoose';
import type { Log } from '../ports.js';

const NAMESPACE_EXISTS = 48;

interface Rules {
  readonly unique?: unknown;
  readonly partialFilterExpression?: object;
}

/** What stands in the database beside what the code declares: "weeks.placementId_1_week_1". */
export interface Compared {
  readonly collections: readonly string[];
  readonly missing: readonly { readonly name: string; readonly make: () => Promise<unknown> }[];
  /** An index of that name that means something else: only a person can decide which of the two is right. */
  readonly differing: readonly string[];
}

/** Changes nothing. */
export async function compareCollections(connection: Connection): Promise<Compared> {
  const existing = new Set((await connection.listCollections()).map(({ name }) => name));
  const missing: { name: string; make: () => Promise<unknown> }[] = [];
  const differing: string[] = [];
  for (const { collection, schema } of Object.values(connection.models)) {
    const indexes = existing.has(collection.name) ? await collection.indexes() : [];
    const found = new Map(indexes.map((index) => [index.name, index]));
    for (const [keys, declared] of schema.indexes()) {
      const name = nameOf(keys);
      const index = found.get(name);
      if (!index) {
        const make = (): Promise<unknown> => collection.createIndex(keys as never, { name, ...rulesOf(declared) }, {});
        missing.push({ name: `${collection.name}.${name}`, make });
      } else if (meaningOf(index.key, index) !== meaningOf(keys, declared)) {
        differing.push(`${collection.name}.${name}`);
      }
    }
  }
  const named = Object.values(connection.models).map(({ collection }) => collection.name);
  return { collections: named.filter((name) => !existing.has(name)), missing, differing };
}

/** Throws where an index differs. */
export async function prepareCollections(connection: Connection, log: Log): Promise<void> {
  const { collections, missing, differing } = await compareCollections(connection);
  for (const name of collections) await makeCollection(connection, name);
  for (const { make } of missing) await make();
  if (missing.length > 0) log.info('indexes-made', { indexes: missing.map(({ name }) => name).join(', ') });
  if (differing.length > 0) {
    throw new Error(
      `These indexes are not as the code declares them: ${differing.join(', ')}. ` +
        'Drop each with db.<collection>.dropIndex("<index>"); it is made anew at the next start.',
    );
  }
}

async function makeCollection(connection: Connection, name: string): Promise<void> {
  try {
    await connection.createCollection(name);
  } catch (error) {
    // Another process that starts at the same moment was first.
    if (!(error instanceof MongoServerError && error.code === NAMESPACE_EXISTS)) throw error;
  }
}

/** MongoDB's own way of naming: "placementId_1_week_1". */
function nameOf(keys: object): string {
  return Object.entries(keys).flat().join('_');
}

function meaningOf(keys: object, rules: Rules): string {
  return JSON.stringify([keys, rulesOf(rules)]);
}

function rulesOf({ unique, partialFilterExpression }: Rules): object {
  return { ...(unique ? { unique: true } : {}), ...(partialFilterExpression && { partialFilterExpression }) };
}
