/** What is asked of a database, as the driver sends it: each kind of question once, to ask the server how it finds it. */
import type { CommandStartedEvent, Db, Document } from 'mongodb';

/** A filter on a collection, by which documents are found to be read, changed or removed. */
export interface Query {
  readonly collection: string;
  readonly filter: Document;
  readonly sort: Document | undefined;
}

/** Every kind of query that is sent from now on. */
export function listenToQueries(db: Db): ReadonlyMap<string, Query> {
  const heard = new Map<string, Query>();
  db.client.on('commandStarted', ({ commandName, command, databaseName }: CommandStartedEvent) => {
    if (databaseName !== db.databaseName) return;
    for (const query of queriesIn(commandName, command)) {
      const kind = kindOf(query);
      if (!heard.has(kind)) heard.set(kind, query);
    }
  });
  return heard;
}

function queriesIn(name: string, command: Document): Query[] {
  const collection = String(command[name]);
  const query = (filter: unknown, sort?: unknown): Query => ({
    ...{ collection, filter: filter ?? {}, sort: sort as Document | undefined },
  });
  const each = (all: unknown): Document[] => (all ?? []) as Document[];
  switch (name) {
    case 'find':
      return [query(command['filter'], command['sort'])];
    case 'count':
    case 'distinct':
    case 'findAndModify':
      return [query(command['query'], command['sort'])];
    case 'update':
      return each(command['updates']).map(({ q }) => query(q));
    case 'delete':
      // With an empty filter a test tidies up.
      return each(command['deletes']).flatMap(({ q }) => (Object.keys(q as Document).length > 0 ? [query(q)] : []));
    case 'aggregate': {
      const stages = each(command['pipeline']);
      return [query(stages[0]?.['$match']), ...joinsIn(stages)];
    }
    default:
      return [];
  }
}

/** What comes along is found by one field each. */
function joinsIn(stages: readonly Document[]): Query[] {
  return stages.flatMap(({ $lookup: join }) => {
    if (join === undefined) return [];
    const { from, foreignField, pipeline = [] } = join as { from: string; foreignField: string; pipeline?: Document[] };
    return [{ collection: from, filter: { [foreignField]: 'somebody' }, sort: undefined }, ...joinsIn(pipeline)];
  });
}

/** "placements: schoolId period.until $lt, sorted by _id" */
export function kindOf({ collection, filter, sort }: Query): string {
  const fields = Object.entries(filter).map(([field, value]) => `${field}${operatorsOf(value)}`);
  const by = sort && Object.keys(sort).length > 0 ? `, by ${Object.keys(sort).join(' ')}` : '';
  return `${collection}: ${fields.toSorted().join(' ')}${by}`;
}

function operatorsOf(value: unknown): string {
  if (Array.isArray(value)) return `(${value.map((one) => kindOfBranch(one as Document)).join(' | ')})`;
  if (value === null || typeof value !== 'object' || value instanceof Date) return '';
  return ` ${Object.keys(value)
    .filter((key) => key.startsWith('$'))
    .map((key) => (key === '$eq' ? '' : key))
    .join(' ')}`.trimEnd();
}

const kindOfBranch = (branch: Document): string =>
  Object.entries(branch)
    .map(([field, value]) => `${field}${operatorsOf(value)}`)
    .join(' ');
