/**
 * A chain of nightly roots per school over all documents that decisions are made on [2.1, 2.7]. A document's own history
 * shows that it was not changed; that one was not removed, or cut short, is shown by the roots that knew it.
 */
import type { SchoolId } from '../people/people.js';
import type { SealedEvent } from './decision.js';
import type { DocumentName } from './document-kinds.js';
import { hashOf } from './hash.js';

/** A document, and the hash of the last event in its history. */
export type Head = readonly [name: DocumentName, hash: string];

/** A line of a root: a head, or of a document that was forgotten the hash of its head alone. */
export type Line = Head | string;

export interface NightlyRoot {
  /** Whose chain it is in. Roots of before there was one per school have none: each school's chain goes on from them. */
  readonly school?: SchoolId;
  /** Numbered from 1. */
  readonly n: number;
  /** ISO instant. */
  readonly at: string;
  /** The hash of the root before, "" for the first. */
  readonly previous: string;
  /** Of what is new or has changed since the root before, in order of name. */
  readonly sheets: readonly Line[];
  readonly hash: string;
  /** JWS by the house over what `rootClaimsOf` says. Earlier roots have none. */
  readonly signature?: string;
}

/** A root as others may read it: it proves itself, and names no document. */
export interface RootHeader extends Omit<NightlyRoot, 'sheets' | 'signature'> {
  /** The hash of the list: of the hash of each line, in earlier roots of the lines themselves. */
  readonly sheets: string;
}

/** What the house signs of a root: the number is how many roots there are by then. */
export interface RootClaims extends Pick<NightlyRoot, 'at' | 'hash' | 'n'> {
  readonly school: SchoolId;
  /** How many lines it has. */
  readonly lines: number;
}

/** The last root of a school, kept apart from the roots. */
export interface ChainEnd extends RootClaims {
  /** That of the root. */
  readonly signature: string;
}

export function headerOf({ school, n, at, previous, sheets, hash }: NightlyRoot): RootHeader {
  const rest = { n, at, previous, hash };
  if (school === undefined) return { ...rest, sheets: hashOf(sheets) };
  return { ...rest, school, sheets: hashOf(sheets.map(leafOf)) };
}

/** What stays of a line when its document is forgotten: nobody finds the name by it, as nobody knows the head. */
export function leafOf(line: Line): string {
  return typeof line === 'string' ? line : hashOf(line);
}

/** The root with nothing but a leaf of each document that is forgotten: it holds as before. Null where it names none. */
export function withoutNames(root: NightlyRoot, isForgotten: (name: DocumentName) => boolean): NightlyRoot | null {
  // Those of before there was a chain per school are hashed over the names themselves.
  if (root.school === undefined) return null;
  const sheets = root.sheets.map((line) => (typeof line !== 'string' && isForgotten(line[0]) ? leafOf(line) : line));
  return sheets.every((line, i) => line === root.sheets[i]) ? null : { ...root, sheets };
}

export function rootClaimsOf({ school, at, hash, n, sheets }: NightlyRoot): RootClaims | null {
  return school === undefined ? null : { at, hash, lines: sheets.length, n, school };
}

/** Whether the hash of a header is that of its contents. */
export function isSoundHeader({ hash, ...unsealed }: RootHeader): boolean {
  return hashOf(unsealed) === hash;
}

/** What a next root follows on; null: it is the first. */
export type LastRoot = Pick<NightlyRoot, 'n' | 'hash'> | null;

/** The next root of a school over the heads that changed, whatever their order, not signed yet. */
export function nextRoot(school: SchoolId, last: LastRoot, changed: readonly Head[], at: string): NightlyRoot {
  const sheets = changed.toSorted(([a], [b]) => (a < b ? -1 : 1));
  const unsealed = { school, n: (last?.n ?? 0) + 1, at, previous: last?.hash ?? '', sheets };
  return { ...unsealed, hash: hashOf({ ...unsealed, sheets: hashOf(sheets.map(leafOf)) }) };
}

/** Whether a root is the sealed one that follows on another (null: is the first). */
export function follows(root: NightlyRoot, last: LastRoot): boolean {
  return root.n === (last?.n ?? 0) + 1 && root.previous === (last?.hash ?? '') && isSoundHeader(headerOf(root));
}

/** What an event is known by: its hash, and the one that it had before it was sealed anew. */
export type KnownAs = Pick<SealedEvent<unknown>, 'hash' | 'was'>;

/** Whether a history, which is sound in itself, still holds the head that a root recorded, also before it was sealed anew. */
export function holds(history: readonly KnownAs[], head: string): boolean {
  return history.some(({ hash, was }) => hash === head || was === head);
}

/** What a document says of the root that took it in last: "demo 00000012", in order of number. */
export function markOf(school: SchoolId, n: number): string {
  return `${school} ${String(n).padStart(8, '0')}`;
}

/** Null where it is no such mark. */
export function readMark(mark: unknown): { readonly school: SchoolId; readonly n: number } | null {
  const found = typeof mark === 'string' ? /^(?<school>.+) (?<n>\d{8})$/.exec(mark)?.groups : undefined;
  return found ? { school: found['school'] as SchoolId, n: Number(found['n']) } : null;
}
