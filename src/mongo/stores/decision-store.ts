/** Documents that decisions are made on: state, one event and the outbox change in one write, or nothing does. */
import type { AnyBulkWriteOperation, BulkWriteResult } from 'mongodb';
import { z } from 'zod';
import type { Decided, Notice } from '../../domain/evidence/decision.js';
import type { DecisionStore, ProvenDocuments } from '../../ports/decisions.js';
import { notice } from '../decided.js';
import { openDocuments, type Collection, type Documents, type Storage } from '../documents.js';
import { fieldsOf } from '../fields.js';
import { together } from '../together.js';
import { isDuplicate, isOnlyDuplicates, writing, writingInParts } from '../driver-errors.js';
import { createProvenDocuments, indexOfRoots } from './proven-documents.js';

/** A document whose notices have not been moved yet. */
export interface FullOutbox {
  readonly id: string;
  readonly version: number;
  readonly changedAt: Date;
  readonly notices: readonly Notice[];
}

export interface Outboxes {
  readonly full: () => Promise<FullOutbox[]>;
  /** Those that have changed since stay full, and are found again. */
  readonly empty: (outboxes: readonly FullOutbox[]) => Promise<void>;
}

export interface Decisions<Document> extends Collection<Document> {
  /** Fields that other readers need, worked out anew at every commit. */
  readonly derive: (document: Document) => Readonly<Record<string, unknown>>;
}

interface Commit<Document> {
  readonly next: Document;
  readonly expectedVersion: number;
}

type Write = Extract<AnyBulkWriteOperation, { insertOne: object } | { updateOne: object }>;
type Written = Pick<BulkWriteResult, 'insertedIds' | 'matchedCount'>;

const outbox: z.ZodType<FullOutbox> = z
  .strictObject({
    id: z.string(),
    version: z.int(),
    outbox: z.array(notice),
    derived: z.strictObject({ changedAt: z.date() }),
  })
  .transform(({ id, version, outbox: notices, derived }) => ({ id, version, notices, ...derived }));

export function createDecisionStore<Document extends Decided<unknown>, Id extends string>(
  storage: Storage,
  { derive, indexes = [], ...collection }: Decisions<Document>,
): {
  decisions: DecisionStore<Document, Id>;
  outboxes: Outboxes;
  documents: Documents<Document>;
  proven: ProvenDocuments<Document>;
} {
  const documents = openDocuments(storage, {
    ...collection,
    beside: ['derived'],
    indexes: [...indexes, [{ 'derived.toCollect': 1 }], indexOfRoots],
  });
  const { model, stamp } = documents;
  const fields = Object.keys(fieldsOf(collection.form));
  const load = documents.view(collection.form, { derived: 0 }).one;
  const full = documents.view(outbox, { version: 1, outbox: 1, 'derived.changedAt': 1 });

  /** Only as it was read: in the form of today, and with no text less since. */
  const asRead = ({ id, textsRemovedAt }: Document, version: number): object => ({
    ...{ _id: id, version, textsRemovedAt: textsRemovedAt ?? null },
    form: stamp.form > 1 ? stamp.form : { $in: [null, 1] },
  });

  function writeOf({ next, expectedVersion }: Commit<Document>): Write {
    const { id, history, ...state } = next;
    const derived = {
      ...derive(next),
      changedAt: new Date(history.at(-1)?.at ?? 0),
      toCollect: next.outbox.length > 0,
    };
    // A server takes new documents of one write together, where it takes upserts one by one (measured: five times slower).
    if (expectedVersion === 0)
      return { insertOne: { document: { _id: id, ...state, ...stamp, derived, history } as never } };
    // What may be left out and was taken off.
    const gone = fields.filter((field) => !(field in next));
    return {
      updateOne: {
        filter: asRead(next, expectedVersion),
        update: {
          $set: { ...state, ...stamp, derived },
          ...(gone.length > 0 && { $unset: Object.fromEntries(gone.map((field) => [field, 1])) }),
          $push: { history: { $each: history.slice(expectedVersion) } },
        } as never,
      },
    };
  }

  /**
   * Many decisions in one journalled write: each is a compare-and-set of its own, only the wait for the disk is shared.
   * By the driver's own collection: mongoose would cast every field again, for a fifth of the cost of the write.
   */
  async function commitAll(commits: readonly Commit<Document>[]): Promise<boolean[]> {
    // New documents and changed ones leave one after the other.
    const isInParts = new Set(commits.map(({ expectedVersion }) => expectedVersion === 0)).size > 1;
    const written = await (isInParts ? writingInParts : writing)(write(commits.map(writeOf)));
    // Somebody else's document with this id makes a new one a duplicate key: they were first.
    const won = commits.map((_, i) => i in written.insertedIds);
    const updates = commits.flatMap(({ expectedVersion }, i) => (expectedVersion > 0 ? [i] : []));
    if (written.matchedCount === updates.length) return won.map((inserted, i) => inserted || updates.includes(i));
    // Some came too late, and the server says only how many: whose event stands in the history was first.
    const firstHashes = await writingInParts(whoWasFirst(updates.flatMap((i) => commits[i]?.next.id ?? [])));
    return commits.map(({ next, expectedVersion }, i) => {
      const mine = next.history[expectedVersion]?.hash;
      return won[i] === true || (mine !== undefined && firstHashes.get(next.id)?.[expectedVersion]?.hash === mine);
    });
  }

  async function whoWasFirst(ids: readonly string[]): ReturnType<typeof proven.hashes> {
    // Or they were decided on a document that is stored in an older form: it is right at the next try.
    await documents.bringUp({ _id: { $in: ids } });
    return proven.hashes(ids);
  }

  async function removeTexts({ id, ...next }: Document, before: Document): Promise<boolean> {
    const at = new Date(next.textsRemovedAt ?? 0);
    const derived = { ...derive({ id, ...next } as Document), changedAt: at, toCollect: next.outbox.length > 0 };
    const write = model.collection.updateOne(asRead(before, before.version), { $set: { ...next, ...stamp, derived } });
    return (await writing(write)).matchedCount === 1;
  }

  async function write(writes: readonly Write[]): Promise<Written> {
    const [only, ...more] = writes;
    try {
      if (only && more.length === 0) return await writeOne(only);
      return await model.collection.bulkWrite([...writes], { ordered: false });
    } catch (error) {
      if (isOnlyDuplicates(error)) return error.result;
      throw error;
    }
  }

  /** As itself: in a bulk it costs this process a fifth more. */
  async function writeOne(only: Write): Promise<Written> {
    const { collection } = model;
    try {
      if ('updateOne' in only) {
        const { matchedCount } = await collection.updateOne(only.updateOne.filter, only.updateOne.update);
        return { insertedIds: {}, matchedCount };
      }
      const { insertedId } = await collection.insertOne(only.insertOne.document);
      return { insertedIds: { 0: insertedId }, matchedCount: 0 };
    } catch (error) {
      if (isDuplicate(error)) return { insertedIds: {}, matchedCount: 0 };
      throw error;
    }
  }

  const proven = createProvenDocuments(documents, collection.form);
  const commit = together(commitAll);
  return {
    documents,
    proven,
    decisions: {
      load,
      commit: (next, expectedVersion) => commit({ next, expectedVersion }),
      removeTexts,
    },
    outboxes: {
      full: () => full.find({ 'derived.toCollect': true }),
      empty: async (emptied) => {
        if (emptied.length === 0) return;
        await writing(
          model.collection.bulkWrite(
            emptied.map(({ id, version }) => ({
              updateOne: {
                filter: { _id: id as never, version },
                update: { $set: { outbox: [], 'derived.toCollect': false } },
              },
            })),
            { ordered: false },
          ),
        );
      },
    },
  };
}
