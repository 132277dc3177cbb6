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

/** Throws where an index of that name means something else: only a person can decide which of the two is right. */
export async function prepareCollections(connection: Connection, log: Log): Promise<void> {
  const existing = new Set((await connection.listCollections()).map(({ name }) => name));
  const made: string[] = [];
  const faults: string[] = [];
  for (const { collection, schema } of Object.values(connection.models)) {
    if (!existing.has(collection.name)) await makeCollection(connection, collection.name);
    const found = new Map((await collection.indexes()).map((index) => [index.name, index]));
    for (const [keys, declared] of schema.indexes()) {
      const name = nameOf(keys);
      const index = found.get(name);
      if (!index) {
        await collection.createIndex(keys as never, { name, ...rulesOf(declared) }, {});
        made.push(`${collection.name}.${name}`);
      } else if (meaningOf(index.key, index) !== meaningOf(keys, declared)) {
        faults.push(`${collection.name}.${name}`);
      }
    }
  }
  if (made.length > 0) log.info('indexes-made', { indexes: made.join(', ') });
  if (faults.length > 0) {
    throw new Error(
      `These indexes are not as the code declares them: ${faults.join(', ')}. ` +
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
