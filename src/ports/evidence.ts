/** What proof needs from outside: the chain of roots, links to statements, and the statements as files. */
import type { HoursStatement, StatementFormat } from '../domain/evidence/hours-statement.js';
import type { PaperId } from '../domain/dossier/papers.js';
import type { NightlyRoot } from '../domain/evidence/nightly-root.js';
import type { StatementClaims } from '../domain/evidence/signed-statement.js';
import type { PersonId } from '../domain/people/people.js';
import type { TalkId } from '../domain/talks/talks.js';
import type { PlacementId } from '../domain/placements/placement.js';

/** The chain of nightly roots. */
export interface Roots {
  last(): Promise<NightlyRoot | null>;
  /** Those after number `n` (0: from the first), in order of number. */
  page(n: number, most: number): Promise<NightlyRoot[]>;
  /** False where there is a root with this number already: somebody else has made it. */
  add(root: NightlyRoot): Promise<boolean>;
}

/** What the bearer of a link may download, once. */
export interface DownloadLink {
  readonly placementId: PlacementId;
  readonly what: LinkedFile;
  /** Who asked for it. */
  readonly personId: PersonId;
  readonly expires: Date;
}

/** What a link that works once is of. */
export type LinkedFile =
  /** The hours statement. */
  | { readonly kind: 'statement'; readonly format: StatementFormat }
  /** A paper that was handed in. */
  | { readonly kind: 'paper'; readonly paper: PaperId }
  /** The page to hand one in by. */
  | { readonly kind: 'hand-in' }
  /** A talk as an appointment. */
  | { readonly kind: 'appointment'; readonly talk: TalkId }
  /** One's own reflections, in order. */
  | { readonly kind: 'reflections' };

/** Links that were given out, by the hash of their secret; the secret itself is nowhere but in the link. */
export interface DownloadLinks {
  add(hash: string, link: DownloadLink): Promise<void>;
  /** Null where it was used, or never was. One that has expired may still be found. */
  find(hash: string): Promise<DownloadLink | null>;
  /** True for one caller only. */
  use(hash: string): Promise<boolean>;
  /** Removes those that had expired by then. */
  forget(expiredBy: Date): Promise<void>;
}

/** Signs statements by the key of this house, and knows again what it signed, also by a key that was replaced since. */
export interface StatementSigner {
  /** The id of the key in use. */
  readonly key: string;
  sign(claims: StatementClaims): Promise<string>;
  /** What a signature of this house says, and by which key; null: it is none of ours. */
  read(signature: string): Promise<{ readonly claims: StatementClaims; readonly key: string } | null>;
}

/** Hours statements as files; `src/files` writes them. */
export interface StatementFiles {
  write(statement: HoursStatement, format: StatementFormat): Promise<Buffer>;
}
