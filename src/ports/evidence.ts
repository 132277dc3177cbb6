/** What proof needs from outside: the chain of roots, links to statements, and the statements as files. */
import type { Week } from '../domain/calendar/day.js';
import type { HoursStatement, StatementFormat } from '../domain/evidence/hours-statement.js';
import type { PaperId } from '../domain/dossier/papers.js';
import type { DocumentKind } from '../domain/evidence/document-kinds.js';
import type { ChainEnd, NightlyRoot, RootClaims } from '../domain/evidence/nightly-root.js';
import type { StatementClaims } from '../domain/evidence/signed-statement.js';
import type { Documents } from '../domain/evidence/sound-documents.js';
import type { PersonId, SchoolId } from '../domain/people/people.js';
import type { TalkId } from '../domain/talks/talks.js';
import type { PlacementId } from '../domain/placements/placement.js';
import type { ProvenDocuments } from './decisions.js';

/** A chain of nightly roots: a school's own, or (null) the one that all had together before. */
export type Chain = SchoolId | null;

/** The chains of nightly roots. */
export interface Roots {
  last(chain: Chain): Promise<NightlyRoot | null>;
  /** Those of the chain after number `n` (0: from the first), in order of number. */
  page(chain: Chain, n: number, most: number): Promise<NightlyRoot[]>;
  /** False where the chain has a root with this number already: somebody else has made it. */
  add(root: NightlyRoot): Promise<boolean>;
  /** In the place of the same root with names of documents that are forgotten in it. */
  forgetNames(root: NightlyRoot): Promise<void>;
  /** What the house signed last for a school; kept apart from the roots. */
  end(school: SchoolId): Promise<ChainEnd | null>;
  /** Of every school that ever had a root, in order of school. */
  ends(): Promise<ChainEnd[]>;
  keepEnd(end: ChainEnd): Promise<void>;
  /** In which week the last root of a school went out by mail; null: never yet. */
  sentIn(school: SchoolId): Promise<Week | null>;
  keepSent(school: SchoolId, week: Week): Promise<void>;
  /** Where the round through all documents and roots is; null: it never began. */
  round(): Promise<Round | null>;
  keepRound(round: Round): Promise<void>;
}

/** What was looked at last in the round: a document, and a root. */
export interface Round {
  /** How many documents this pass through all of them has seen. */
  readonly seen: number;
  /** How many the last whole pass saw; null: there was none yet. */
  readonly all: number | null;
  readonly document: { readonly kind: DocumentKind; readonly id: string } | null;
  readonly root: { readonly chain: Chain; readonly n: number } | null;
}

/** All documents that decisions are made on, by kind. */
export type Proven = { readonly [Kind in DocumentKind]: ProvenDocuments<Documents[Kind]> };

/** What the bearer of a link may download, once. */
export interface DownloadLink {
  /** Null where it is of a person. */
  readonly placementId: PlacementId | null;
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
  | { readonly kind: 'reflections' }
  /** All that is kept of the person. */
  | { readonly kind: 'my-data'; readonly as: 'page' | 'json' };

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

/** Signs statements and roots by the key of this house, and knows again what it signed, also by a key that was replaced since. */
export interface StatementSigner {
  /** The id of the key in use. */
  readonly key: string;
  sign(claims: StatementClaims): Promise<string>;
  /** What a signature of this house says, and by which key; null: it is none of ours. */
  read(signature: string): Promise<{ readonly claims: StatementClaims; readonly key: string } | null>;
  signRoot(claims: RootClaims): Promise<string>;
  /** Whether this house signed that. */
  isRootOf(signature: string, claims: RootClaims): Promise<boolean>;
}

/** A mail to an address that a school named, and that is nobody's here. */
export interface MailOut {
  /** `key`: the same mail has the same. False: not now; later it may go. */
  send(mail: {
    readonly key: string;
    readonly to: string;
    readonly subject: string;
    readonly text: string;
  }): Promise<boolean>;
}

/** Hours statements as files; `src/files` writes them. */
export interface StatementFiles {
  write(statement: HoursStatement, format: StatementFormat): Promise<Buffer>;
}
