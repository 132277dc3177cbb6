/** Documents of an older form, as they are read and as they are stored anew. */
import type { FindCursor } from 'mongodb';
import type { IndexDefinition, Model } from 'mongoose';
import { reading, writing } from '../driver-errors.js';
import { broughtUp, formAfter, type Fields, type Step, type StoredDocument } from './step.js';

type Filter = Readonly<Record<string, unknown>>;

/** So many at a time. */
const PAGE = 100;

/** So that a start costs what is of an older form, however much there is. */
export const indexOfForms: readonly [IndexDefinition] = [{ form: 1, _id: 1 }];

/** @param now ISO instant, asked for where a document is of an older form */
export function inForm(
  { _id: id, form = 1, ...fields }: StoredDocument,
  steps: readonly Step[],
  now: () => string,
): Fields {
  const present = formAfter(steps);
  if (form === present) return { id, ...fields };
  if (typeof form !== 'number' || form > present) throw new Error('form (of a later version)');
  return broughtUp({ id, ...fields }, form, steps, now());
}

/**
 * Stores what is of an older form anew in the present one; answers how many were. Each only as it was read: what
 * somebody wrote in between stays, and who does the same at the same time is as good. It can be stopped anywhere.
 */
export async function bringUp(
  model: Model<StoredDocument>,
  filter: Filter,
  steps: readonly Step[],
  { now, failed }: { readonly now: () => string; readonly failed: (id: string, why: string) => void },
): Promise<number> {
  const { collection } = model;
  const form = formAfter(steps);
  // Those from before there were forms say none.
  const earlier = { $in: [null, ...Array.from({ length: form - 1 }, (_, i) => i + 1)] };
  const { _id: ids, ...rest } = filter as { readonly _id?: object };
  // Some of what a later version wrote are found to be so; the others when they are read.
  let done = await storedAnew(await reading(found({ ...filter, form: { $gte: form + 1 } }).toArray()));
  for (let last = ''; ;) {
    const page = await reading(
      found({ ...rest, form: earlier, _id: { ...ids, $gt: last } })
        .sort({ _id: 1 })
        .toArray(),
    );
    const end = page.at(-1);
    if (!end) return done;
    last = end._id;
    done += await storedAnew(page);
  }

  // Without `$and`, for which SecantusDB would look through everything.
  function found(those: object): FindCursor<StoredDocument> {
    return collection.find(those).limit(PAGE) as unknown as FindCursor<StoredDocument>;
  }

  async function storedAnew(found: readonly StoredDocument[]): Promise<number> {
    const operations = found.flatMap((stored) => {
      try {
        const { id, ...fields } = inForm(stored, steps, now);
        const asRead = { ...stored, _id: id, form: stored['form'] ?? null };
        return [{ replaceOne: { filter: asRead as never, replacement: { ...fields, form } } }];
      } catch (error) {
        failed(stored._id, error instanceof Error ? error.message : typeof error);
        return [];
      }
    });
    if (operations.length === 0) return 0;
    return (await writing(collection.bulkWrite(operations, { ordered: false }))).matchedCount;
  }
}
