/** A collection of documents of one form: how they go in, how they come out, and which indexes it has. */
import { Schema, type Connection, type IndexDefinition, type IndexOptions, type Model } from 'mongoose';
import type { z } from 'zod';
import { DatabaseUnavailable, type Clock } from '../ports.js';
import { inOrder, onlyThese, partOf, textAt, without, type Sort } from './fields-asked.js';
import { fieldsOf } from './fields.js';
import { bringUp, indexOfForms, inForm } from './migrations/bring-up.js';
import { formAfter, type Step, type StoredDocument } from './migrations/step.js';
import { faultsOf, type SetAside } from './set-aside.js';
import { findTogether } from './together.js';
import { reading, writing } from './driver-errors.js';

export interface Collection<T> {
  readonly name: string;
  /** What a document is. Every one passes it once, on the way out; mongoose's fields follow from it. */
  readonly form: z.ZodType<T>;
  /** From the form that documents had first to the one above, one after another. */
  readonly steps?: readonly Step[];
  /** Fields that are written beside it and read by other forms. */
  readonly beside?: readonly string[];
  readonly indexes?: readonly (readonly [IndexDefinition, IndexOptions?])[];
}

/** Where documents are: the connection, what on it cannot be read, and what brings older documents up to their form. */
export interface Storage {
  readonly connection: Connection;
  readonly setAside: SetAside;
  /** When older documents are brought up. */
  readonly clock: Clock;
  /** One per collection of which the form has changed: all of it is brought up before anything else happens. */
  readonly passes: (() => Promise<number>)[];
}

/** A document that is not of its form: it was written by a later version, or changed by hand. */
export class UnreadableDocument extends Error {
  override readonly name = 'UnreadableDocument';
}

type Filter = Readonly<Record<string, unknown>>;

/** Documents that came along with another one, by the name under which they were brought. */
export type Brought = Readonly<Record<string, readonly StoredDocument[]>>;

type WithBrought = StoredDocument & { readonly along: Brought };

/** What is read along with a document of another collection, in the same trip. */
export interface Along<T> {
  readonly stages: readonly object[];
  /** What came, read as if it had been asked for by itself. */
  readonly taken: (brought: Brought) => T;
}

/** `as`: the name under which they are brought; those of which `field` is what stands in `local` of the other. */
interface Joined {
  readonly as: string;
  /** Never empty where `field` can be: an empty list is taken for null by some servers. */
  readonly local: string;
  readonly field: string;
  /** By fields that hold texts, ascending. */
  readonly sort?: Sort;
}

/** Documents as they are read: whole, or only some fields of them. Of many, those that cannot be read are left out. */
export interface View<T> {
  /**
   * Throws where it is there and cannot be read: `UnreadableDocument`, or `DatabaseUnavailable` where a later version of
   * the bot wrote it. Null where it is not there.
   */
  readonly one: (id: string) => Promise<T | null>;
  readonly find: (filter: Filter, sort?: Sort, limit?: number) => Promise<T[]>;
  /** Those with this text in that field; what is asked at the same time is read in one go. */
  readonly by: (field: string, sort?: Sort) => (text: string) => Promise<T[]>;
  /** As `by`. */
  readonly along: (joined: Joined) => Along<T[]>;
  /** As `one`. */
  readonly oneAlong: (joined: Omit<Joined, 'field'>) => Along<T | null>;
  /** Of documents that were read whole: as `find`, and as `one`. */
  readonly among: (whole: readonly StoredDocument[]) => T[];
  readonly oneOf: (whole: StoredDocument) => T;
  /** As `find`, each with what these stages bring along. */
  readonly findWith: (filter: Filter, stages: readonly object[]) => Promise<{ document: T; brought: Brought }[]>;
}

export interface Documents<T> extends View<T> {
  readonly model: Model<StoredDocument>;
  /** Stores the document whole, in place of one with the same id. */
  readonly put: (document: T) => Promise<void>;
  /** The number of the form: goes with whatever is written whole, and with the rest only on insert. */
  readonly stamp: { readonly form: number };
  /** Of these, what is of an older form is stored anew in the present one; answers how many were. */
  readonly bringUp: (filter: Filter) => Promise<number>;
  /** Only these fields, as they are stored; or all but these, brought up to the form. */
  readonly view: <U>(form: z.ZodType<U>, projection: Readonly<Record<string, 0 | 1>>) => View<U>;
}

export function openDocuments<T extends { readonly id: string }>(
  { connection, setAside, clock, passes }: Storage,
  { name, form: ownForm, steps = [], beside = [], indexes = [] }: Collection<T>,
): Documents<T> {
  // A field that the schema does not know is an error; left to itself mongoose would drop it without a word.
  const options = { strict: 'throw', minimize: false, versionKey: false } as const;
  const extra = Object.fromEntries(beside.map((field) => [field, Schema.Types.Mixed]));
  const schema = new Schema<StoredDocument>({ _id: String, ...fieldsOf(ownForm), ...extra, form: Number }, options);
  for (const [keys, how] of [...indexes, ...(steps.length > 0 ? [indexOfForms] : [])]) schema.index(keys, how);
  const model = connection.model<StoredDocument>(name, schema, name);
  const stamp = { form: formAfter(steps) };
  const now = (): string => clock.now().toISOString();
  const failed = (id: string, why: string): void => {
    setAside.put({ collection: name, id }, ownForm, why);
  };
  const bringUpThese = (filter: Filter): Promise<number> => bringUp(model, filter, steps, { now, failed });
  // Where the form never changed, every document is of the first one, also those that do not say so.
  if (steps.length > 0) passes.push(() => bringUpThese({}));

  const view: Documents<T>['view'] = <U>(viewForm: z.ZodType<U>, projection: Readonly<Record<string, 0 | 1>>) => {
    const isPart = Object.values(projection).includes(1);
    const asked = isPart ? { ...projection, form: 1 } : projection;
    const leftOut = new Set(isPart ? [] : Object.keys(projection));
    const findStored = (filter: Filter, sort: Sort = {}, limit = 0): Promise<StoredDocument[]> =>
      reading(model.find(filter, asked, { sort, limit }).lean<StoredDocument[]>().exec());
    // By the driver's own collection, as nearly every turn does it: texts need no cast, which is a third of its cost.
    const findBy = (field: string, sort: Sort = {}): ((text: string) => Promise<readonly StoredDocument[]>) =>
      findTogether(
        (values) =>
          reading(
            model.collection.find<StoredDocument>({ [field]: { $in: values } }, { projection: asked, sort }).toArray(),
          ),
        (document) => textAt(document, field),
      );
    const findOne = findBy('_id');

    /** A part is taken as it is stored: the pass at the start has been there. */
    function fieldsIn(stored: StoredDocument): object {
      const { _id: id, form = 1, ...fields } = stored;
      if (isPart || form === stamp.form) return { id, ...fields };
      return Object.fromEntries(Object.entries(inForm(stored, steps, now)).filter(([field]) => !leftOut.has(field)));
    }

    /** An error where it is not of that form: half understood, it would be written back without the other half. */
    function read(stored: StoredDocument): U | UnreadableDocument {
      const document = { collection: name, id: stored._id };
      const parsed = parse(stored);
      if (typeof parsed === 'string') {
        setAside.put(document, viewForm, parsed);
        return new UnreadableDocument(`${name} ${stored._id}: ${parsed}`);
      }
      setAside.readable(document, viewForm);
      return parsed.data;
    }

    /** What is wrong with it, where it is not of that form. */
    function parse(stored: StoredDocument): { readonly data: U } | string {
      let fields: object;
      try {
        fields = fieldsIn(stored);
      } catch (error) {
        return error instanceof Error ? error.message : typeof error;
      }
      const parsed = viewForm.safeParse(fields);
      return parsed.success ? parsed : faultsOf(parsed.error);
    }

    /** A join without a pipeline of its own: with one, not every server looks by the index. */
    function stagesOf({ as, local: localField, field: foreignField }: Joined): object[] {
      const along = `along.${as}`;
      const join = { $lookup: { from: name, localField, foreignField, as: along } };
      if (Object.keys(asked).length === 0) return [join];
      const map = {
        input: `$${along}`,
        as: 'one',
        in: isPart ? onlyThese(Object.keys(projection)) : without([...leftOut]),
      };
      return [join, { $set: { [along]: { $map: map } } }];
    }

    function projected(whole: StoredDocument): StoredDocument {
      if (isPart) return partOf(whole, Object.keys(asked));
      const some = Object.entries(whole).filter(([field]) => !leftOut.has(field));
      return Object.fromEntries(some) as StoredDocument;
    }

    function readable(stored: StoredDocument): U {
      const found = read(stored);
      if (!(found instanceof UnreadableDocument)) return found;
      // A newer process has it: who tries again is served there.
      throw Number(stored['form'] ?? 1) > stamp.form ? new DatabaseUnavailable(false, { cause: found }) : found;
    }

    const readAll = (stored: readonly StoredDocument[]): U[] =>
      stored.map(read).filter((one): one is U => !(one instanceof UnreadableDocument));

    return {
      one: async (id) => {
        const [stored] = await findOne(id);
        return stored ? readable(stored) : null;
      },
      find: async (filter, sort, limit) => readAll(await findStored(filter, sort, limit)),
      by: (field, sort) => {
        const found = findBy(field, sort);
        return async (text) => readAll(await found(text));
      },
      along: (joined) => ({
        stages: stagesOf(joined),
        taken: (brought) => readAll(inOrder(brought[joined.as] ?? [], joined.sort)),
      }),
      findWith: async (filter, stages) => {
        const pipeline = [{ $match: filter }, { $project: asked }, ...stages];
        const found = (await reading(model.collection.aggregate(pipeline).toArray())) as unknown as WithBrought[];
        return found.flatMap(({ along, ...stored }) => {
          const document = read(stored);
          return document instanceof UnreadableDocument ? [] : [{ document, brought: along }];
        });
      },
      among: (whole) => readAll(whole.map(projected)),
      oneOf: (whole) => readable(projected(whole)),
      oneAlong: (joined) => ({
        stages: stagesOf({ ...joined, field: '_id' }),
        taken: (brought) => {
          const [stored] = brought[joined.as] ?? [];
          return stored ? readable(stored) : null;
        },
      }),
    };
  };

  return {
    ...view(ownForm, {}),
    view,
    model,
    stamp,
    bringUp: bringUpThese,
    put: async ({ id, ...document }) => {
      await writing(model.replaceOne({ _id: id }, { ...document, ...stamp }, { upsert: true }).exec());
    },
  };
}
