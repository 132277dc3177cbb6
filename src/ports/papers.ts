/** Papers that were handed in, their files, and what looks through those for what does harm. */
import type { Papers } from '../domain/dossier/papers.js';
import type { PlacementId } from '../domain/placements/placement.js';
import type { VirusScanner } from '../domain/school/school.js';
import type { DecisionStore } from './decisions.js';

/** Papers, one document a placement. */
export interface PapersOfPlacements extends DecisionStore<Papers, PlacementId> {
  /** Those that there are, in order of placement. */
  ofPlacements(ids: readonly PlacementId[]): Promise<Papers[]>;
  /** Of these files (SHA-256) those that some paper still needs, of other placements than these. */
  inUse(files: readonly string[], but?: readonly PlacementId[]): Promise<string[]>;
}

/** The bytes of files, each once, by their SHA-256. */
export interface PaperFiles {
  /** What is there already is only put off from being forgotten. */
  put(sha256: string, bytes: Uint8Array, now: Date): Promise<void>;
  /** Null where it is not there, or not any more. */
  get(sha256: string): Promise<Uint8Array | null>;
  /** Put before then, with a hash after this one ("": from the first), in order. */
  putBefore(then: Date, after: string, most: number): Promise<string[]>;
  /** Removes those of them that were not put again since. */
  forget(files: readonly string[], then: Date): Promise<void>;
}

/** 'not-scanned': it did not answer, so nothing is known. */
export type Scanned = 'clean' | 'infected' | 'not-scanned';

export interface VirusScan {
  scan(bytes: Uint8Array, by: VirusScanner): Promise<Scanned>;
}
