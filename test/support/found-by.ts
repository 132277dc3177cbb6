/**
 * By which index MongoDB finds what is asked. Derived, and not asked of the server: what the tests run on says of many a
 * query that it looks through everything where it does not, and MongoDB itself is in no package registry. The rule is
 * MongoDB's own: an index serves where the filter bounds its first field; of alternatives each needs one.
 */
import type { Db, Document } from 'mongodb';
import type { Query } from './queries.js';

/** The fields of each index of a collection, partial ones left out: they serve only what they were made for. */
export type Indexes = readonly (readonly string[])[];

/** The index's fields; null where all of the collection is looked through. */
export function foundBy({ filter }: Pick<Query, 'filter'>, indexes: Indexes): string | null {
  const {
    $and: all = [],
    $or: either,
    ...fields
  } = filter as Record<string, unknown> & {
    readonly $and?: readonly Document[];
    readonly $or?: readonly Document[];
  };
  const conditions = [fields, ...all].flatMap((one) => Object.entries(one));
  const found = indexes.find(([first]) =>
    conditions.some(([field, value]) => field === first && isBounded(field, value, conditions.length)),
  );
  if (found) return found.join(' ');
  const each = either?.map((branch) => foundBy({ filter: { ...branch, $and: [fields, ...all] } }, indexes));
  return each && each.length > 0 && !each.includes(null) ? each.join(' | ') : null;
}

/** Whether only a part of an index is read for it. */
function isBounded(field: string, value: unknown, conditions: number): boolean {
  if (value === null || typeof value !== 'object' || value instanceof Date) return true;
  const operators = Object.keys(value);
  if (operators.includes('$regex')) return false;
  // Page after page of everything, of which the rest of the filter leaves out most.
  if (field === '_id' && operators.join() === '$gt' && conditions > 1) return false;
  return operators.some((one) => ['$eq', '$in', '$gt', '$gte', '$lt', '$lte'].includes(one));
}

/** As they stand in the database. */
export async function indexesOf(db: Db): Promise<ReadonlyMap<string, Indexes>> {
  const collections = await db.collections();
  return new Map(
    await Promise.all(
      collections.map(async (one): Promise<[string, Indexes]> => {
        const whole = (await one.indexes()).filter(({ partialFilterExpression }) => !partialFilterExpression);
        return [one.collectionName, whole.map(({ key }) => Object.keys(key))];
      }),
    ),
  );
}
