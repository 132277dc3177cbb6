/** Files of the BPV-bureau on their way in: where they lie, what stands in them, and those that wait for a decision. */
import type { ImportId, SentFile, Settable } from '../asks/import.js';
import type { AsShown } from '../domain/import/as-shown.js';
import type { ImportOutcome } from '../domain/import/import-report.js';
import type { FileFault, OfficeFile } from '../domain/import/sheet.js';
import type { PersonId, SchoolId } from '../domain/people/people.js';

/** Gets what was sent from where it lies, and from nowhere else. */
export interface SentFiles {
  fetch(file: SentFile): Promise<Uint8Array | FileFault>;
}

/** What stands in a file. */
export interface OfficeFiles {
  /** @param own headers that the school has given a meaning */
  read(name: string, bytes: Uint8Array, own: Readonly<Record<string, string>>): Promise<OfficeFile>;
}

/** Files that were read and shown: what must not be kept of a person is gone from them already. */
export interface WaitingImport {
  readonly id: ImportId;
  readonly schoolId: SchoolId;
  readonly personId: PersonId;
  /** Counts what was shown of it. */
  readonly version: number;
  readonly files: readonly OfficeFile[];
  /** What no column says, asked once for the file. */
  readonly set: Readonly<Partial<Record<Settable, string>>>;
  readonly shown: AsShown;
  readonly expires: Date;
}

export interface DecidedImport {
  readonly id: ImportId;
  readonly schoolId: SchoolId;
  readonly outcome: ImportOutcome;
}

export interface WaitingImports {
  /** In place of what was shown before. */
  put(waiting: WaitingImport): Promise<void>;
  /** Null where it never was, or is forgotten; one that has expired may still be found. */
  find(id: ImportId): Promise<WaitingImport | DecidedImport | null>;
  /** True for one caller only until that time: who carries it out. */
  claim(id: ImportId, version: number, now: Date, until: Date): Promise<boolean>;
  /** It was not carried out after all: somebody can try again. */
  release(id: ImportId): Promise<void>;
  /** The files are gone; what came of them is known until it would have expired. */
  decided(id: ImportId, outcome: ImportOutcome): Promise<void>;
  /** Removes those that had expired by then. */
  forget(expiredBy: Date): Promise<void>;
}

export const isDecided = (found: WaitingImport | DecidedImport): found is DecidedImport => 'outcome' in found;
