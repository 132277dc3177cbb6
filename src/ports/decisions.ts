/** What stores of decided documents have in common. */

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

/** Decided documents that everybody else reads without their history. */
export interface RecordStore<Record, Id> extends DecisionStore<Record, Id> {
  /** Whole, those with an id after this one ("": from the first), in order of id: to go through all of them. */
  readonly records: (after: Id | '', most: number) => Promise<readonly Record[]>;
}
