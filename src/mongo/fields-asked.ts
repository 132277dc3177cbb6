/** Which fields of a document are asked for, and in which order: in an aggregation, and of what was read whole. */
import type { StoredDocument } from './migrations/step.js';

export type Sort = Readonly<Record<string, 1 | -1>>;

/** What an aggregation makes of each document in a list, named "one"; by fields that stand at the top of it. */
export function onlyThese(fields: readonly string[]): object {
  const made = Object.fromEntries(fields.map((field) => [field, `$$one.${field}`]));
  return { _id: '$$one._id', form: { $ifNull: ['$$one.form', 1] }, ...made };
}

/** As above: all but these. */
export function without(fields: readonly string[]): object {
  const cond = { $not: [{ $in: ['$$field.k', fields] }] };
  return { $arrayToObject: { $filter: { input: { $objectToArray: '$$one' }, as: 'field', cond } } };
}

/** These fields of it, where it has them; at most one step deep. */
export function partOf(whole: StoredDocument, fields: readonly string[]): StoredDocument {
  const part: Record<string, unknown> & { _id: string } = { _id: whole._id };
  for (const field of fields) {
    const [first = '', last] = field.split('.');
    const value = whole[first];
    if (last === undefined && value !== undefined) part[first] = value;
    else if (typeof value === 'object' && value !== null && last !== undefined && last in value)
      part[first] = { ...(part[first] as object | undefined), [last]: (value as Record<string, unknown>)[last] };
  }
  return part;
}

export function inOrder(stored: readonly StoredDocument[], sort: Sort = {}): readonly StoredDocument[] {
  const key = (document: StoredDocument): string =>
    Object.keys(sort)
      .map((field) => textAt(document, field))
      .join(' ');
  return stored.toSorted((a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b))));
}

/** The text that stands at "teams.objectId", or "". */
export function textAt(document: object, field: string): string {
  let value: unknown = document;
  for (const part of field.split('.')) {
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[part] : undefined;
  }
  return typeof value === 'string' ? value : '';
}
