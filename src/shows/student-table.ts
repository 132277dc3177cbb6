/** The students of who guides them, as rows of a table: numbers, as a table sorts by them. Of the tab alone. */
import type { Ask } from '../asks/press.js';
import type { PersonId } from '../domain/people/people.js';
import type { Attention } from '../domain/roster/attention.js';

export type AttentionKind = Attention['kind'];

export interface StudentRow {
  readonly student: PersonId;
  readonly name: string;
  readonly companies: readonly string[];
  /** Leerjaar. */
  readonly year: number;
  /** Minutes that count, wait, and are written; and of how many. */
  readonly signed: number;
  readonly handedIn: number;
  readonly written: number;
  readonly toMake: number;
  /** Minutes that should have been made by now. */
  readonly norm: number;
  /** Weeks that wait for a signature, and that came back. */
  readonly weeksWaiting: number;
  readonly weeksReturned: number;
  /** Why the student needs attention; none where on course. */
  readonly attention: readonly string[];
  /** Compared one after another, the smaller one is more pressing: what the table is sorted by at first. */
  readonly pressure: readonly number[];
  /** The same, for who looks for one kind of it. */
  readonly kinds: readonly AttentionKind[];
  /** Minutes of each of the last twelve weeks, the running one last. */
  readonly perWeek: readonly number[];
  readonly open: Ask<'show-student'>;
}

export interface StudentTable {
  readonly kind: 'students';
  /** A page, so that the first of a thousand are there at once; those with nothing left to do are left out. */
  readonly rows: readonly StudentRow[];
  /** Where the next page begins; null after the last. */
  readonly next: number | null;
}
