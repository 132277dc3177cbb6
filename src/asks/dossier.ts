/** The file of a placement, its final judgement, and how it is concluded. */
import { z } from 'zod';
import { RESULTS, type Result } from '../domain/dossier/file-facts.js';
import type { Day } from '../domain/calendar/day.js';
import type { PersonId } from '../domain/people/people.js';
import type { PlacementId } from '../domain/placements/placement.js';
import type { TextRequest } from './typed.js';
import { asksOf, day, placement, text, version } from './fields.js';

/** Whose: of a student whom staff named, or at one address; without either one's own. */
interface OfWhom {
  readonly student?: PersonId;
  readonly placement?: PlacementId;
}

export type DossierAsks =
  /** The file; of staff without a name all those of their students, from this row on. */
  | (Extract<TextRequest, { kind: 'dossier' }> & OfWhom & { readonly from?: number })
  /** The final judgement as it stands. */
  | ({ readonly kind: 'judgement' } & OfWhom)
  | { readonly kind: 'judge-form'; readonly placement: PlacementId }
  /** `heads`: in the order of the form; null where nothing was chosen. */
  | {
      readonly kind: 'judge';
      readonly placement: PlacementId;
      readonly version: number;
      readonly form: number;
      readonly heads: readonly (Result | null)[];
      readonly attitude: Result | null;
      readonly result: Result | null;
      readonly discussedOn: Day | null;
      readonly remark: string;
    }
  /** `version`: of the judgement as it was shown; left out where it was typed. */
  | ({ readonly kind: 'complete-file'; readonly version?: number } & OfWhom)
  /** A closed file, by the SLB'er. `version`: of the judgement as it was shown. */
  | { readonly kind: 'open-file'; readonly placement: PlacementId; readonly version: number }
  /** `on`: left out, today. */
  | ({ readonly kind: 'mark-entered'; readonly version?: number; readonly on?: Day } & OfWhom);

const ask = asksOf<DossierAsks>();

/** "" where nothing was chosen. */
const result = z
  .string()
  .max(20)
  .default('')
  .transform((chosen) => RESULTS.find((one) => one === chosen) ?? null);

/** As many as a school's form may have. */
export const MOST_HEADS = 8;
const HEADS = { h1: result, h2: result, h3: result, h4: result, h5: result, h6: result, h7: result, h8: result };

export const dossierAsks = {
  'show-dossier': ask({ placement }, (data) => ({ kind: 'dossier', ...data })),
  'show-dossiers': ask({ from: z.number().int().min(0) }, (data) => ({ kind: 'dossier', ...data })),
  'show-judgement': ask({ placement }, (data) => ({ kind: 'judgement', ...data })),
  'judge-form': ask({ placement }, (data) => ({ kind: 'judge-form', ...data })),
  judge: ask(
    { placement, version, form: version },
    ({ h1, h2, h3, h4, h5, h6, h7, h8, ...data }) => ({
      ...{ kind: 'judge', ...data, heads: [h1, h2, h3, h4, h5, h6, h7, h8] },
    }),
    { ...HEADS, attitude: result, result, discussedOn: day, remark: text(300) },
  ),
  'complete-file': ask({ placement, version }, (data) => ({ kind: 'complete-file', ...data })),
  'open-file': ask({ placement, version }, (data) => ({ kind: 'open-file', ...data })),
  'mark-entered': ask({ placement, version }, (data) => ({ kind: 'mark-entered', ...data })),
};
