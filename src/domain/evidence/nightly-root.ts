/**
 * A chain of nightly roots over all sheets and all that the school recorded [2.1, 2.7]. A document's own history shows that
 * it was not changed; that one was not removed, or cut short, is shown by the roots that knew it.
 */
import type { SealedEvent } from './decision.js';
import { hashOf } from './hash.js';
import type { SheetId } from '../weeks/week-sheet.js';

/** What is kept in the chain beside the sheets. */
export const RECORD_KINDS = [
  ...(['placement', 'person', 'school', 'goals', 'papers', 'reflections', 'talks', 'availability'] as const),
  'judgement',
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** "placement sanne-de-brug"; a sheet goes by its id alone. */
export type RecordName = `${RecordKind} ${string}`;

/** A sheet or a record, and the hash of the last event in its history. */
export type Head = readonly [name: SheetId | RecordName, hash: string];

export interface NightlyRoot {
  /** Numbered from 1. */
  readonly n: number;
  /** ISO instant. */
  readonly at: string;
  /** The hash of the root before, "" for the first. */
  readonly previous: string;
  /** Those that are new or have changed since the root before, in order of id. */
  readonly sheets: readonly Head[];
  readonly hash: string;
}

/** A root as others may read it: it proves itself, and names nobody's sheets. */
export interface RootHeader extends Omit<NightlyRoot, 'sheets'> {
  /** The hash of the list. */
  readonly sheets: string;
}

export function headerOf(root: NightlyRoot): RootHeader {
  return { ...root, sheets: hashOf(root.sheets) };
}

/** Whether the hash of a header is that of its contents. */
export function isSoundHeader({ hash, ...unsealed }: RootHeader): boolean {
  return hashOf(unsealed) === hash;
}

/** The next root over the heads that changed, whatever their order; null where there are none. */
export function nextRoot(
  last: Pick<NightlyRoot, 'n' | 'hash'> | null,
  changed: readonly Head[],
  at: string,
): NightlyRoot | null {
  if (changed.length === 0) return null;
  const sheets = changed.toSorted(([a], [b]) => (a < b ? -1 : 1));
  const unsealed = { n: (last?.n ?? 0) + 1, at, previous: last?.hash ?? '' };
  return { ...unsealed, sheets, hash: hashOf({ ...unsealed, sheets: hashOf(sheets) }) };
}

/** Whether a root is the sealed one that follows on another (null: is the first). */
export function follows(root: NightlyRoot, last: Pick<NightlyRoot, 'n' | 'hash'> | null): boolean {
  return root.n === (last?.n ?? 0) + 1 && root.previous === (last?.hash ?? '') && isSoundHeader(headerOf(root));
}

/** Whether a history, which is sound in itself, still holds the head that a root recorded, also before it was sealed anew. */
export function holds(history: readonly SealedEvent<unknown>[], head: string): boolean {
  return history.some(({ hash, was }) => hash === head || was === head);
}
