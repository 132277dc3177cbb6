/** What somebody wants to hear unasked and when, and when the next of it is due. One per person. */
import type { Day, Week, Weekday } from '../calendar/day.js';
import type { ClockTime } from '../calendar/moment.js';
import type { PersonId, SchoolId } from '../people/people.js';
import type { PlacementId } from '../placements/placement.js';
import type { Optional } from './unasked.js';

/** A student is reminded; who guides students gets a digest. */
export type RhythmKind = 'student' | 'staff';

/** What a reminder asked for: answered once these days are filled in, or this week is handed in. */
export interface AskedFor {
  readonly days: readonly Day[];
  readonly week: Week | null;
}

export interface Rhythm {
  readonly id: PersonId;
  readonly schoolId: SchoolId;
  readonly kind: RhythmKind;
  /** What was switched off. */
  readonly off: readonly Optional[];
  /** Own days and time of the hours reminder; null: the school's. */
  readonly days: readonly Weekday[] | null;
  readonly at: ClockTime | null;
  /** Own quiet hours; null: the school's. The same time twice: none. */
  readonly quiet: { readonly from: ClockTime; readonly until: ClockTime } | null;
  /** What the last reminder asked for; null where none waits for an answer. */
  readonly asked: AskedFor | null;
  /** Reminders in a row without an answer, the last one included. */
  readonly ignored: number;
  /** Working days of which the student said that they were not worked; those of the last weeks. */
  readonly notWorked: readonly Day[];
  /** Placements of a student of which it was told that all hours are made. */
  readonly made?: readonly PlacementId[];
  /** The last "later" under a reminder: the press, and until when that was. */
  readonly snoozed?: { readonly source: string; readonly until: Date };
  /** When it is to be looked whether something is due; null: never. `TO_PLAN`: at once. */
  readonly nextAt: Date | null;
  /** What was due up to then has been looked at; null: nothing ever was, so nothing was missed. */
  readonly lookedAt: Date | null;
  /** Grows by one with every change; 0: not stored yet. */
  readonly version: number;
}

/** As `nextAt`: what it rests on has changed, so it is to be looked at. */
export const TO_PLAN = new Date(0);

export function newRhythm(id: PersonId, schoolId: SchoolId, kind: RhythmKind): Rhythm {
  return {
    ...{ id, schoolId, kind, off: [], days: null, at: null, quiet: null },
    ...{ asked: null, ignored: 0, notWorked: [], nextAt: TO_PLAN, lookedAt: null, version: 0 },
  };
}
