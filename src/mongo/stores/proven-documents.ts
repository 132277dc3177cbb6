/**
 * What the nightly roots know of documents: each says in `derived.root` which root took it in, and a commit takes that off
 * with the same write. So nothing that changed is passed over, whatever the clocks say.
 */
import { trusted, type IndexDefinition } from 'mongoose';
import { z } from 'zod';
import { groupedBy } from '../../domain/calendar/grouped-by.js';
import type { ProvenDocuments } from '../../ports/decisions.js';
import type { Documents } from '../documents.js';
import { writing } from '../driver-errors.js';

export const indexOfRoots: readonly [IndexDefinition] = [{ 'derived.root': 1, _id: 1 }];

/** Many with one update are quicker than each with its own; SecantusDB finds quickly by so many ids. */
const AT_ONCE = 20;

/** So many are asked for at once: no server is kept busy for longer than an operation may take. */
const PAGE = 100;

const known = z.strictObject({
  id: z.string(),
  history: z.array(z.strictObject({ hash: z.string(), was: z.string().exactOptional() })),
});

const markedForm = z.strictObject({ id: z.string(), derived: z.object({ root: z.unknown().optional() }) });

export function createProvenDocuments<Document extends { readonly id: string }>(
  documents: Documents<Document>,
  form: z.ZodType<Document>,
): ProvenDocuments<Document> {
  const { collection } = documents.model;
  const whole = documents.view(form, { derived: 0 });
  const marked = documents.view(markedForm, { 'derived.root': 1 });
  const hashes = documents.view(known, { 'history.hash': 1, 'history.was': 1 });
  const after = (id: string) => ({ _id: trusted({ $gt: id }) });

  return {
    // Not there is null as well.
    unrooted: (id, most) => whole.find({ 'derived.root': null, ...after(id) }, { _id: 1 }, most),
    rooted: async (mark, taken) => {
      for (const [version, some] of groupedBy(taken, (one) => one.version)) {
        for (let i = 0; i < some.length; i += AT_ONCE) {
          const ids = some.slice(i, i + AT_ONCE).map(({ id }) => id as never);
          await writing(collection.updateMany({ _id: { $in: ids }, version }, { $set: { 'derived.root': mark } }));
        }
      }
    },
    page: async (id, most) => {
      const found = await whole.find(after(id), { _id: 1 }, most);
      const marks = await marked.find({ _id: trusted({ $in: found.map((one) => one.id) }) });
      const markOf = new Map(marks.map((one) => [one.id, one.derived.root ?? undefined]));
      return found.map((document) => ({ document, mark: markOf.get(document.id) }));
    },
    hashes: async (ids) => {
      const found: z.infer<typeof known>[] = [];
      for (let i = 0; i < ids.length; i += PAGE) {
        found.push(...(await hashes.find({ _id: trusted({ $in: ids.slice(i, i + PAGE) }) })));
      }
      return new Map(found.map(({ id, history }) => [id, history]));
    },
    inRoots: async (first, last) => {
      const within = { 'derived.root': trusted({ $gte: first, $lte: last }) };
      const all: z.infer<typeof markedForm>[] = [];
      for (;;) {
        const found = await marked.find({ ...within, ...after(all.at(-1)?.id ?? '') }, { _id: 1 }, PAGE);
        all.push(...found);
        if (found.length < PAGE) break;
      }
      const byMark = groupedBy(all, ({ derived }) => String(derived.root));
      return new Map([...byMark].map(([mark, some]) => [mark, some.map(({ id }) => id)]));
    },
    markBetween: async (above, below) => {
      const between = { 'derived.root': trusted({ $gt: above, $lt: below }) };
      const [highest] = await marked.find(between, { 'derived.root': -1 }, 1);
      return (highest?.derived.root as string | undefined) ?? null;
    },
  };
}
