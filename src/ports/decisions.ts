/** What stores of decided documents have in common. */
import type { KnownAs } from '../domain/evidence/nightly-root.js';

/**
 * Documents that decisions are made on. A commit writes state, one event and the outbox at once, or nothing.
 * What `commit` answered true to is on disk at a majority.
 */
export interface Deciding<Document, Id> {
  load(id: Id): Promise<Document | null>;
  /** False where somebody else was first: the stored version is no longer `expectedVersion` (0: not stored yet). */
  commit(next: Document, expectedVersion: number): Promise<boolean>;
}

export interface DecisionStore<Document, Id> extends Deciding<Document, Id> {
  /**
   * Stores the document without texts that were in it, as `textsRemovedAt` says. False where it was changed since
   * `before` was read, or texts were removed from it.
   */
  removeTexts(next: Document, before: Document): Promise<boolean>;
}

/** How the nightly roots get at the documents of one kind. Those that cannot be read are set aside, and left out. */
export interface ProvenDocuments<Document> {
  /** Whole, as they are in no root yet, with an id after this one ("": from the first), in order of id. */
  unrooted(after: string, most: number): Promise<readonly Document[]>;
  /** The root of this mark took them in at that version; what has changed since stays as it is. */
  rooted(mark: string, taken: readonly Taken[]): Promise<void>;
  /** Whole, with the mark of the root that each says to be in (undefined: in none yet), in order of id. */
  page(after: string, most: number): Promise<readonly { readonly document: Document; readonly mark: unknown }[]>;
  /** Of those that are there what all events are known by, in order. */
  hashes(ids: readonly string[]): Promise<ReadonlyMap<string, readonly KnownAs[]>>;
  /** Which say to be in a root of these marks, from the first up to and including the last, by mark. */
  inRoots(first: string, last: string): Promise<ReadonlyMap<string, readonly string[]>>;
  /** The highest mark above this one and below the other; null: there is none. */
  markBetween(above: string, below: string): Promise<string | null>;
}

export interface Taken {
  readonly id: string;
  readonly version: number;
}
