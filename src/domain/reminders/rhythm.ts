/**
 * What somebody wants to hear unasked and when, and when the next of it is due. A person has one of each kind that they
 * are; what they said of being written to at all is of both.
 */
import type { Day, Week, Weekday } from '../calendar/day.js';
import type { ClockTime } from '../calendar/moment.js';
import type { PersonId, SchoolId } from '../people/people.js';
import type { PlacementId } from '../placements/placement.js';
import { optionalFor, type Optional } from './unasked.js';

/** A student is reminded; who guides students gets a digest. */
export type RhythmKind = 'student' | 'staff';

/** What a reminder asked for: answered once these days are filled in, or this week is handed in. */
export interface AskedFor {
  readonly days: readonly Day[];
  readonly week: Week | null;
}

/** What is of one kind. */
export interface Timing {
  /** Own days and time of the hours reminder, or of the digest; null: the school's. */
  readonly days: readonly Weekday[] | null;
  readonly at: ClockTime | null;
  /** When it is to be looked whether something is due; null: never. `TO_PLAN`: at once. */
  readonly nextAt: Date | null;
  /** What was due up to then has been looked at; null: nothing ever was, so nothing was missed. */
  readonly lookedAt: Date | null;
}

/** What is of the person. */
interface Shared {
  readonly id: PersonId;
  readonly schoolId: SchoolId;
  /** What was switched off. */
  readonly off: readonly Optional[];
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
  /** Grows by one with every change, of whichever kind; 0: not stored yet. */
  readonly version: number;
}

export interface Rhythm extends Shared, Timing {
  readonly kind: RhythmKind;
}

/** Both kinds of one person, as they are stored: one document. */
export interface PersonRhythms extends Shared {
  readonly student?: Timing;
  readonly staff?: Timing;
}

/** By which of somebody's rhythms it comes. */
export const rhythmOfKind = (kind: Optional): RhythmKind =>
  optionalFor(['student']).includes(kind) ? 'student' : 'staff';

/** As `nextAt`: what it rests on has changed, so it is to be looked at. */
export const TO_PLAN = new Date(0);

export function newRhythm(id: PersonId, schoolId: SchoolId, kind: RhythmKind): Rhythm {
  const shared = { id, schoolId, off: [], quiet: null, asked: null, ignored: 0, notWorked: [], version: 0 };
  return { ...shared, ...NEW_TIMING, kind };
}

const NEW_TIMING: Timing = { days: null, at: null, nextAt: TO_PLAN, lookedAt: null };

/** That of one kind; as new where nothing is known of it yet. */
export function rhythmIn({ student, staff, ...shared }: PersonRhythms, kind: RhythmKind): Rhythm {
  return { ...shared, ...({ student, staff }[kind] ?? NEW_TIMING), kind };
}

/** As it is to be stored: what is of the person, and what is of this kind. */
export function asStored({ kind, days, at, nextAt, lookedAt, ...shared }: Rhythm): PersonRhythms {
  return { ...shared, [kind]: { days, at, nextAt, lookedAt } };
}
