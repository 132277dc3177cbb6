/**
 * Tombstones, and how far they were carried out. The two are kept apart: a backup holds the second without the first, so
 * that after it is put back whatever was removed since is removed again.
 */
import { trusted } from 'mongoose';
import { z } from 'zod';
import { REMOVED, tombstoneId, type Tombstone } from '../../domain/keeping/tombstone.js';
import { KEEPING } from '../../domain/keeping/terms.js';
import type { Tombstones } from '../../ports/keeping.js';
import { openDocuments, type Storage } from '../documents.js';
import { writing } from '../driver-errors.js';

const tombstone = z.strictObject({
  ...{ id: z.string(), what: z.enum(REMOVED), subject: z.string(), at: z.string() },
  ...{ rule: z.enum(['asked', ...KEEPING]), isCarriedOut: z.boolean() },
});
const mark = z.strictObject({ id: z.string(), at: z.string() });
const MARK = 'tombstones';

export function createTombstoneStore(storage: Storage): Tombstones {
  const tombstones = openDocuments(storage, {
    ...{ name: 'tombstones', form: tombstone },
    indexes: [[{ at: 1 }], [{ isCarriedOut: 1 }]],
  });
  const marks = openDocuments(storage, { name: 'keeping', form: mark });
  const { collection } = tombstones.model;
  return {
    put: async (added) => {
      if (added.length === 0) return;
      const operations = added.map((one) => ({
        replaceOne: {
          filter: { _id: tombstoneId(one) as never },
          replacement: { ...one, isCarriedOut: false, ...tombstones.stamp },
          upsert: true,
        },
      }));
      await writing(collection.bulkWrite(operations, { ordered: false }));
    },
    toCarryOut: async () => {
      const known = (await marks.one(MARK))?.at ?? '';
      const later = { at: trusted({ $gt: known }) };
      const found = await tombstones.find({ $or: [{ isCarriedOut: false }, later] }, { at: 1, _id: 1 });
      return found.map(({ what, subject, at, rule }): Tombstone => ({ what, subject, at, rule }));
    },
    carriedOut: async (done) => {
      const last = done
        .map(({ at }) => at)
        .sort()
        .at(-1);
      if (last === undefined) return;
      const operations = done.map((one) => ({
        updateOne: { filter: { _id: tombstoneId(one) as never, at: one.at }, update: { $set: { isCarriedOut: true } } },
      }));
      await writing(collection.bulkWrite(operations, { ordered: false }));
      const update = { $max: { at: last }, $setOnInsert: marks.stamp };
      await writing(marks.model.collection.updateOne({ _id: MARK as never }, update, { upsert: true }));
    },
    known: async (ids) => (await tombstones.find({ _id: trusted({ $in: [...ids] }) })).map(({ id }) => id),
  };
}
