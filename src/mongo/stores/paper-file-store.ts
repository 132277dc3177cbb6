/** Bytes of papers. A document may be 16 MB, and a file no more than 10: each is one. */
import { Binary } from 'mongodb';
import { trusted } from 'mongoose';
import { z } from 'zod';
import type { PaperFiles } from '../../ports/papers.js';
import { openDocuments, type Storage } from '../documents.js';
import { writing } from '../driver-errors.js';

const bytes = z
  .custom<Binary | Uint8Array>((value) => value instanceof Binary || value instanceof Uint8Array)
  .transform((value): Uint8Array => (value instanceof Binary ? value.value() : value));
const file = z.strictObject({ id: z.string(), at: z.date(), bytes });
const name = z.strictObject({ id: z.string(), at: z.date() });

export function createPaperFileStore(storage: Storage): PaperFiles {
  const files = openDocuments(storage, {
    name: 'paper-files',
    form: file,
    indexes: [[{ at: 1 }]],
  });
  const { model, stamp } = files;
  const names = files.view(name, { at: 1 });
  return {
    put: async (id, added, at) => {
      const update = { $set: { at, ...stamp }, $setOnInsert: { bytes: Buffer.from(added) } };
      await writing(model.collection.updateOne({ _id: id as never }, update, { upsert: true }));
    },
    get: async (id) => (await files.one(id))?.bytes ?? null,
    putBefore: async (then, after, most) => {
      const found = await names.find({ _id: trusted({ $gt: after }), at: trusted({ $lt: then }) }, { _id: 1 }, most);
      return found.map(({ id }) => id);
    },
    forget: async (ids, then) => {
      await writing(model.deleteMany({ _id: trusted({ $in: [...ids] }), at: trusted({ $lt: then }) }).exec());
    },
  };
}
