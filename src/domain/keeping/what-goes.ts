/** What goes of somebody when the BPV-bureau removes them, and what the law keeps: signed hours prove who, where, how long [2.7]. */
import { addDays, type Day } from '../calendar/day.js';
import type { Person, PersonId } from '../people/people.js';

export interface WhatIsKept {
  readonly person: Pick<Person, 'id' | 'roles'>;
  /** Who asks it. */
  readonly by: PersonId;
  /** Something was written on a sheet of theirs, as student. */
  readonly hasHours: boolean;
  /** Placements of others, or acts on their sheets, name them. */
  readonly isNamed: boolean;
  /** Placements of others that are not over, in which they guide somebody. */
  readonly guiding: number;
  /** The last day of the last placement that names them; null: none does. */
  readonly lastDay: Day | null;
}

export type Goes =
  | { readonly kind: 'all' }
  /** How they are reached, who they are in Teams, when they were born, what was written; the name until that day, or as long as placements go on. */
  | { readonly kind: 'part'; readonly nameUntil: Day | null }
  | { readonly kind: 'refused'; readonly why: 'oneself' }
  | { readonly kind: 'refused'; readonly why: 'guides'; readonly students: number };

/** @param evidenceDays how long proof is kept after the last day */
export function whatGoes(kept: WhatIsKept, evidenceDays: number): Goes {
  const { person, by, hasHours, isNamed, guiding, lastDay } = kept;
  if (person.id === by) return { kind: 'refused', why: 'oneself' };
  if (guiding > 0) return { kind: 'refused', why: 'guides', students: guiding };
  if (!hasHours && !isNamed) return { kind: 'all' };
  return { kind: 'part', nameUntil: lastDay && addDays(lastDay, evidenceDays) };
}
