/** A collection of documents of one form: how they go in, how they come out, and which indexes it has. */
import { Schema, trusted, type Connection, type IndexDefinition, type IndexOptions, type Model } from 'mongoose';
import type { z } from 'zod';
import { fieldsOf } from './fields.js';
import { faultsOf, type SetAside } from './set-aside.js';
import { findTogether } from './together.js';
import { reading, writing } from './driver-errors.js';

/** A document as the driver hands it out. */
export interface StoredDocument {
  readonly _id: string;
  readonly [field: string]: unknown;
}

export interface Collection<T> {
  readonly name: string;
  /** What a document is. Every one passes it once, on the way out; mongoose's fields follow from it. */
  readonly form: z.ZodType<T>;
  /** Fields that are written beside it and read by other forms. */
  readonly beside?: readonly string[];
  readonly indexes?: readonly (readonly [IndexDefinition, IndexOptions?])[];
}

/** Where documents are: the connection, and what on it cannot be read. */
export interface Storage {
  readonly connection: Connection;
  readonly setAside: SetAside;
}

/** A document that is not of its form: it was written by a later version, or changed by hand. */
export class UnreadableDocument extends Error {
  override readonly name = 'UnreadableDocument';
}

type Filter = Readonly<Record<string, unknown>>;
type Sort = Readonly<Record<string, 1 | -1>>;

/** Documents as they are read: whole, or only some fields of them. Of many, those that cannot be read are left out. */
export interface View<T> {
  /** Throws `UnreadableDocument` where it is there and cannot be read; null where it is not there. */
  readonly one: (id: string) => Promise<T | null>;
  readonly find: (filter: Filter, sort?: Sort, limit?: number) => Promise<T[]>;
  /** Those with this text in that field; what is asked at the same time is read in one go. */
  readonly by: (field: string, sort?: Sort) => (text: string) => Promise<T[]>;
}

export interface Documents<T> extends View<T> {
  readonly model: Model<StoredDocument>;
  /** Stores the document whole, in place of one with the same id. */
  readonly put: (document: T) => Promise<void>;
  /** Only these fields, or all but these. */
  readonly view: <U>(form: z.ZodType<U>, projection: Readonly<Record<string, 0 | 1>>) => View<U>;
}

export function openDocuments<T extends { readonly id: string }>(
  { connection, setAside }: Storage,
  { name, form, beside = [], indexes = [] }: Collection<T>,
): Documents<T> {
  // A field that the schema does not know is an error; left to itself mongoose would drop it without a word.
  const options = { strict: 'throw', minimize: false, versionKey: false } as const;
  const extra = Object.fromEntries(beside.map((field) => [field, Schema.Types.Mixed]));
  const schema = new Schema<StoredDocument>({ _id: String, ...fieldsOf(form), ...extra }, options);
  for (const [keys, how] of indexes) schema.index(keys, how);
  const model = connection.model<StoredDocument>(name, schema, name);

  const view: Documents<T>['view'] = <U>(viewForm: z.ZodType<U>, projection: Readonly<Record<string, 0 | 1>>) => {
    const findStored = (filter: Filter, sort: Sort = {}, limit = 0): Promise<StoredDocument[]> =>
      reading(model.find(filter, projection, { sort, limit }).lean<StoredDocument[]>().exec());
    const findBy = (field: string, sort?: Sort): ((text: string) => Promise<readonly StoredDocument[]>) =>
      findTogether(
        (values) => findStored({ [field]: trusted({ $in: values }) }, sort),
        (document) => textAt(document, field),
      );
    const findOne = findBy('_id');

    /** An error where it is not of that form: half understood, it would be written back without the other half. */
    function read({ _id, ...fields }: StoredDocument): U | UnreadableDocument {
      const document = { collection: name, id: _id };
      const parsed = viewForm.safeParse({ id: _id, ...fields });
      if (!parsed.success) {
        setAside.put(document, viewForm, parsed.error);
        return new UnreadableDocument(`${name} ${_id}: ${faultsOf(parsed.error)}`);
      }
      setAside.readable(document, viewForm);
      return parsed.data;
    }
    const readAll = (stored: readonly StoredDocument[]): U[] =>
      stored.map(read).filter((one): one is U => !(one instanceof UnreadableDocument));

    return {
      one: async (id) => {
        const [stored] = await findOne(id);
        const found = stored ? read(stored) : null;
        if (found instanceof UnreadableDocument) throw found;
        return found;
      },
      find: async (filter, sort, limit) => readAll(await findStored(filter, sort, limit)),
      by: (field, sort) => {
        const found = findBy(field, sort);
        return async (text) => readAll(await found(text));
      },
    };
  };

  return {
    ...view(form, {}),
    view,
    model,
    put: async ({ id, ...document }) => {
      await writing(model.replaceOne({ _id: id }, document, { upsert: true }).exec());
    },
  };
}

/** The text that stands at "teams.objectId", or "". */
function textAt(document: object, field: string): string {
  let value: unknown = document;
  for (const part of field.split('.')) {
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[part] : undefined;
  }
  return typeof value === 'string' ? value : '';
}
