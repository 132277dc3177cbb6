/** Who there are at a school, found by a word, for its BPV-bureau. Of the tab alone. */
import type { Ask } from '../asks/press.js';
import type { PersonId } from '../domain/people/people.js';
import type { Guide } from '../domain/placements/placement.js';

export interface FoundPerson {
  readonly person: PersonId;
  readonly name: string;
  /** What they are, at how many placements, and what they are known by. */
  readonly lines: readonly string[];
  /** A student's page; null of staff. */
  readonly open: Ask<'show-student'> | null;
  /** What somebody can take over from them; none of who guides nobody. */
  readonly guides: readonly { readonly role: Guide; readonly words: string }[];
}

export interface PeopleFound {
  readonly kind: 'people';
  /** In all, of which these are a page. */
  readonly count: number;
  readonly rows: readonly FoundPerson[];
  readonly next: number | null;
  readonly today: string;
}
