import { trusted } from 'mongoose';
import { z } from 'zod';
import type { Head, NightlyRoot } from '../../domain/evidence/nightly-root.js';
import type { SheetId } from '../../domain/weeks/week-sheet.js';
import type { Roots } from '../../ports/evidence.js';
import { openDocuments, type Storage } from '../documents.js';
import { isOnlyDuplicates, writing } from '../driver-errors.js';
import { text } from '../stored.js';

const head: z.ZodType<Head> = z.tuple([text<SheetId>(/./), z.string()]);

const stored = z.strictObject({
  id: z.string(),
  n: z.int(),
  at: z.string(),
  previous: z.string(),
  sheets: z.array(head),
  hash: z.string(),
});

export function createRootStore(storage: Storage): Roots {
  const roots = openDocuments(storage, {
    name: 'roots',
    form: stored,
    indexes: [[{ n: 1 }]],
  });
  const { model } = roots;
  return {
    last: async () => (await roots.find({}, { n: -1 }, 1)).map(withoutId)[0] ?? null,
    page: async (n, most) => (await roots.find({ n: trusted({ $gt: n }) }, { n: 1 }, most)).map(withoutId),
    add: async (root) => {
      // One root per number: the number is its name.
      const document = { ...root, ...roots.stamp, _id: String(root.n) as never };
      return writing(
        model.collection.insertMany([document]).then(
          () => true,
          (error: unknown) => {
            if (isOnlyDuplicates(error)) return false;
            throw error;
          },
        ),
      );
    },
  };
}

function withoutId({ n, at, previous, sheets, hash }: z.infer<typeof stored>): NightlyRoot {
  return { n, at, previous, sheets, hash };
}
