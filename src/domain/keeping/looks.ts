/** Who of the staff looked at which student's page or file, and when: for the BPV-bureau to answer to the student (AVG). */
import type { Way } from '../evidence/decision.js';
import type { Person, PersonId, SchoolId } from '../people/people.js';
import type { PlacementId } from '../placements/placement.js';

/** de pagina, een week, ziekte of verlof, leerdoelen en gesprekken en dossier, een bestand */
export const LOOKED_AT = ['page', 'week', 'absence', 'placement', 'file'] as const;
export type LookedAt = (typeof LOOKED_AT)[number];

export interface Look {
  readonly schoolId: SchoolId;
  readonly by: PersonId;
  /** The student, or the placement. */
  readonly of: PersonId | PlacementId;
  readonly what: LookedAt;
  readonly way: Way;
  readonly at: Date;
}

/** Which field of a request says of whom it is: of one student, and nothing of several. */
const FIELDS: readonly {
  readonly field: string;
  readonly what: LookedAt;
  /** Of an id that has the student's or the placement's in it. */
  readonly part?: number;
}[] = [
  { field: 'student', what: 'page' },
  { field: 'sheet', what: 'week', part: 0 },
  { field: 'sickness', what: 'absence', part: 1 },
  { field: 'leave', what: 'absence', part: 1 },
  { field: 'paper', what: 'file', part: 1 },
  { field: 'placement', what: 'placement' },
];

/** What somebody of the staff has looked at by what they asked; null where it is of nobody, or one's own. */
export function lookIn(asked: object, { id, roles }: Pick<Person, 'id' | 'roles'>): Pick<Look, 'of' | 'what'> | null {
  if (roles.every((role) => role === 'student')) return null;
  const said = asked as Readonly<Record<string, unknown>>;
  for (const { field, what, part } of FIELDS) {
    const value = said[field];
    if (typeof value !== 'string') continue;
    const of = part === undefined ? value : value.split(':')[part];
    return of === undefined || of === '' || of === id ? null : { of: of as Look['of'], what };
  }
  return null;
}
