/** The POK, and the hours statement as a file. */
import { z } from 'zod';
import { parseDay, type Day } from '../domain/calendar/day.js';
import { asksOf, older, placement, text, version } from './fields.js';
import { EMPLOYMENT_ANSWERS, type EmploymentAnswer, type PlacementId } from '../domain/placements/placement.js';

export type PlacementAsks =
  /**
   * The hours statement as a file; of which placement, once that is known. `toChoose`: only which there are, also of one
   * alone: who looks is given no link.
   */
  | { readonly kind: 'export'; readonly placement?: PlacementId; readonly toChoose?: true }
  /** The form of the day on which the POK was handed in; that day as it says; null where no day was chosen. */
  | { readonly kind: 'ask-pok'; readonly placement: PlacementId }
  | {
      readonly kind: 'set-pok';
      readonly placement: PlacementId;
      /** How often it had been recorded when the form was drawn. */
      readonly version?: number | undefined;
      readonly pok: Day | null;
    }
  /** Whether the student is or was employed there. */
  | { readonly kind: 'employment'; readonly placement?: PlacementId }
  | { readonly kind: 'employed'; readonly placement: PlacementId; readonly answer: EmploymentAnswer }
  /** `sure`: by who has seen how many hours then no longer count. */
  | {
      readonly kind: 'clear-pok';
      readonly placement: PlacementId;
      readonly sure?: true;
      readonly version?: number | undefined;
    };

const ask = asksOf<PlacementAsks>();

export const placements = {
  'ask-pok': ask({ placement }, (data) => ({ kind: 'ask-pok', ...data })),
  'set-pok': ask(
    { placement, version: older(version) },
    ({ pok, ...data }) => ({ kind: 'set-pok', ...data, pok: parseDay(pok) }),
    { pok: text(10) },
  ),
  'clear-pok': ask({ placement, version: older(version), sure: z.literal(true).optional() }, ({ sure, ...data }) => ({
    kind: 'clear-pok',
    ...data,
    ...(sure && { sure }),
  })),
  'ask-employment': ask({ placement }, (data) => ({ kind: 'employment', ...data })),
  employed: ask({ placement, answer: z.enum(EMPLOYMENT_ANSWERS) }, (data) => ({ kind: 'employed', ...data })),
  /** Carried, or chosen of a list. */
  export: ask({ placement: placement.optional() }, ({ placement: id }) =>
    id ? { kind: 'export', placement: id } : null,
  ),
};
