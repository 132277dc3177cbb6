/** A collection of documents of one form: how they go in, how they come out, and which indexes it has. */
import { Schema, trusted, type Connection, type IndexDefinition, type IndexOptions, type Model } from 'mongoose';
import type { z } from 'zod';
import { findTogether } from './together.js';
import { reading, writing } from './driver-errors.js';

/** A document as the driver hands it out. */
export interface StoredDocument {
  readonly _id: string;
  readonly [field: string]: unknown;
}

export interface Collection<T> {
  readonly name: string;
  /** Every document passes it once, on the way out. */
  readonly form: z.ZodType<T>;
  /** The fields as mongoose casts and guards them on the way in; what lies deeper is `{}` (mixed). */
  readonly fields: Readonly<Record<string, StringConstructor | NumberConstructor | DateConstructor | object>>;
  readonly indexes?: readonly (readonly [IndexDefinition, IndexOptions?])[];
}

type Filter = Readonly<Record<string, unknown>>;
type Sort = Readonly<Record<string, 1 | -1>>;

/** Documents as they are read: whole, or only some fields of them. */
export interface View<T> {
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
  connection: Connection,
  { name, form, fields, indexes = [] }: Collection<T>,
): Documents<T> {
  // A field that the schema does not know is an error; left to itself mongoose would drop it without a word.
  const options = { strict: 'throw', minimize: false, versionKey: false } as const;
  const schema = new Schema<StoredDocument>({ _id: String, ...fields }, options);
  for (const [keys, how] of indexes) schema.index(keys, how);
  const model = connection.model<StoredDocument>(name, schema, name);

  const view: Documents<T>['view'] = (viewForm, projection) => {
    const findStored = (filter: Filter, sort: Sort = {}, limit = 0): Promise<StoredDocument[]> =>
      reading(model.find(filter, projection, { sort, limit }).lean<StoredDocument[]>().exec());
    return {
      find: async (filter, sort, limit) =>
        (await findStored(filter, sort, limit)).map((document) => readStored(viewForm, name, document)),
      by: (field, sort) => {
        const found = findTogether(
          (values) => findStored({ [field]: trusted({ $in: values }) }, sort),
          (document) => textAt(document, field),
        );
        return async (text) => (await found(text)).map((document) => readStored(viewForm, name, document));
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

/**
 * The document, its `_id` as `id`. Throws where it is not of that form: a document that is only half understood would
 * be written back without the other half. The error names fields, never what stands in them.
 */
function readStored<T>(form: z.ZodType<T>, name: string, { _id, ...fields }: StoredDocument): T {
  const parsed = form.safeParse({ id: _id, ...fields });
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, code }) => `${path.join('.') || 'document'} (${code})`);
  throw new Error(`${name} ${_id} cannot be read: ${faults.join(', ')}`);
}

/** The text that stands at "teams.objectId", or "". */
function textAt(document: object, field: string): string {
  let value: unknown = document;
  for (const part of field.split('.')) {
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[part] : undefined;
  }
  return typeof value === 'string' ? value : '';
}
