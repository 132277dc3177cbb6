/** What was shown of an import is what is carried out: row by row, what it would make and set. */
import { hashOf } from '../evidence/hash.js';
import type { Sort } from './draft.js';
import { PLAIN } from './fields.js';
import type { ImportReport } from './import-report.js';
import type { RowRef } from './row.js';

/** By "file, sheet, row": twelve hex digits over all that the row comes to. Rows that come to nothing are not in it. */
export type AsShown = Readonly<Record<string, string>>;

const keyOf = ({ file, sheet, row }: Pick<RowRef, 'file' | 'sheet' | 'row'>): string =>
  JSON.stringify([file, sheet, row]);

export function asShown({ draft, kept }: Pick<ImportReport, 'draft' | 'kept'>): AsShown {
  const said = new Map<string, unknown[]>();
  const add = (row: RowRef, what: unknown): void => {
    const key = keyOf(row);
    said.set(key, [...(said.get(key) ?? []), what]);
  };
  for (const { subject, row } of [...draft.made.people, ...draft.made.placements]) add(row, ['made', subject]);
  const stays = new Set(kept.map(({ row, field }) => `${keyOf(row)} ${field}`));
  for (const { subject, patch } of changedIn(draft)) {
    for (const [field, { value, row }] of patch) {
      if (!stays.has(`${keyOf(row)} ${field}`)) add(row, [subject.id, field, value ?? null]);
    }
  }
  return Object.fromEntries([...said].map(([key, what]) => [key, hashOf(what).slice(0, 12)]));
}

/** Rows that now come to something else than was shown. */
export function rowsThatDiffer(shown: AsShown, now: AsShown): RowRef[] {
  const keys = new Set([...Object.keys(shown), ...Object.keys(now)]);
  return [...keys]
    .filter((key) => shown[key] !== now[key])
    .map((key) => {
      const [file, sheet, row] = JSON.parse(key) as [string, string, number];
      return { file, sheet, row };
    })
    .sort((a, b) => a.row - b.row);
}

export interface FieldChange {
  readonly field: string;
  readonly was: unknown;
  readonly is: unknown;
}

/** What one row changes of one document. */
export interface RowChange {
  readonly row: RowRef;
  readonly sort: Sort;
  /** As it stands. */
  readonly subject: { readonly id: string };
  readonly fields: readonly FieldChange[];
}

/** In order of the rows; what a person set and stays is left out. */
export function changesOf({ draft, changes }: Pick<ImportReport, 'draft' | 'changes'>): RowChange[] {
  const patches = new Map(
    [
      ...draft.changed.people.map((one) => ['people', one] as const),
      ...draft.changed.placements.map((one) => ['placements', one] as const),
      ...(draft.changed.school ? [['school', draft.changed.school] as const] : []),
    ].map(([sort, one]) => [`${sort} ${one.subject.id}`, one]),
  );
  return changes.flatMap(({ row, sets }) => {
    const documents = new Map(sets.map(({ sort, id }) => [`${sort} ${id}`, sort]));
    return [...documents].flatMap(([key, sort]) => {
      const { subject, patch } = patches.get(key) ?? {};
      if (!subject || !patch) return [];
      const fields = sets
        .filter((set) => `${set.sort} ${set.id}` === key)
        .map(({ field }) => ({ field, was: PLAIN.get(subject, field), is: patch.get(field)?.value }));
      return [{ row, sort, subject, fields }];
    });
  });
}

const changedIn = ({ changed }: ImportReport['draft']) => [
  ...changed.people,
  ...changed.placements,
  ...(changed.school ? [changed.school] : []),
];
