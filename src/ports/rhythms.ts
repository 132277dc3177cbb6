/** Who is to be looked at when, for reminders and digests. */
import type { PersonId } from '../domain/people/people.js';
import type { Rhythm, RhythmKind } from '../domain/reminders/rhythm.js';

/** Who is to be looked at when: an indexed field, so that a tick costs what is due. */
export interface Rhythms {
  /** As new where only the other kind is known of this person; null where neither is. */
  of(personId: PersonId, kind: RhythmKind): Promise<Rhythm | null>;
  /** In no order; those that do not exist are left out. */
  ofMany(personIds: readonly PersonId[], kind: RhythmKind): Promise<Rhythm[]>;
  /** With `nextAt` up to and including `by`, longest due first. */
  due(kind: RhythmKind, by: Date, most: number): Promise<Rhythm[]>;
  /** The earliest `nextAt`; null where nothing is due ever. */
  next(kind: RhythmKind): Promise<Date | null>;
  /** The other kind stays. False where somebody else was first: the stored version is no longer one less than this one. */
  save(rhythm: Rhythm): Promise<boolean>;
  /** What it rests on has changed: `nextAt` becomes `TO_PLAN`; made where there is none yet. */
  plan(people: readonly Pick<Rhythm, 'id' | 'schoolId' | 'kind'>[]): Promise<void>;
}
