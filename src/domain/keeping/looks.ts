/** Who of the staff looked at which student's page or file, and when: for the BPV-bureau to answer to the student (AVG). */
import type { Way } from '../evidence/decision.js';
import type { PersonId, SchoolId } from '../people/people.js';
import type { PlacementId } from '../placements/placement.js';

/** de pagina, een week, ziekte of verlof, een plaatsing (leerdoelen, gesprekken, dossier), een bestand */
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
