/** A placement that ends early: its form, and what each says of it. */
import { z } from 'zod';
import type { Day } from '../domain/calendar/day.js';
import { ENDING_REASONS, type EndingReason } from '../domain/endings/ending.js';
import type { PlacementId } from '../domain/placements/placement.js';
import { asksOf, day, placement, text, version } from './fields.js';
import type { TextRequest } from './typed.js';

export type EndingAsks =
  /** `placementId`: at the one address that was named. */
  | (Extract<TextRequest, { kind: 'end-early' }> & { readonly placementId?: PlacementId })
  /** As it stands, with what the reader can do. */
  | { readonly kind: 'see-ending'; readonly placement: PlacementId }
  | { readonly kind: 'ending-form'; readonly placement: PlacementId }
  /** By the BPV-bureau: the student is asked to fill it in. */
  | { readonly kind: 'open-ending'; readonly placement: PlacementId; readonly version: number }
  /** The form as it was filled in; null where nothing was chosen. */
  | {
      readonly kind: 'fill-ending';
      readonly placement: PlacementId;
      readonly version: number;
      readonly reason: EndingReason | null;
      readonly lastDay: Day | null;
      readonly remark: string;
    }
  /** By whoever has to answer; who decides also says whether the hours carry over. */
  | {
      readonly kind: 'agree-ending';
      readonly placement: PlacementId;
      readonly version: number;
      readonly carriesOver?: boolean | undefined;
    }
  | {
      readonly kind: 'refuse-ending';
      readonly placement: PlacementId;
      readonly version: number;
      readonly reason: string;
    }
  | { readonly kind: 'withdraw-ending'; readonly placement: PlacementId; readonly version: number };

const ask = asksOf<EndingAsks>();

const drawn = { placement, version };
const reason = z
  .string()
  .default('')
  .transform((chosen) => ENDING_REASONS.find((one) => one === chosen) ?? null);

export const endings = {
  'show-ending': ask({ placement }, (data) => ({ kind: 'see-ending', ...data })),
  'ending-form': ask({ placement }, (data) => ({ kind: 'ending-form', ...data })),
  'open-ending': ask(drawn, (data) => ({ kind: 'open-ending', ...data })),
  'fill-ending': ask(drawn, (data) => ({ kind: 'fill-ending', ...data }), { reason, lastDay: day, remark: text(300) }),
  'agree-ending': ask(drawn, (data) => ({ kind: 'agree-ending', ...data })),
  /** By who decides: with the hours carried over, and without. */
  'ending-with-hours': ask(drawn, (data) => ({ kind: 'agree-ending', ...data, carriesOver: true })),
  'ending-without-hours': ask(drawn, (data) => ({ kind: 'agree-ending', ...data, carriesOver: false })),
  'refuse-ending': ask(drawn, (data) => ({ kind: 'refuse-ending', ...data }), { reason: text(500) }),
  'withdraw-ending': ask(drawn, (data) => ({ kind: 'withdraw-ending', ...data })),
};
