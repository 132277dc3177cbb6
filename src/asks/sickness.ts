/** Under a sickness, and the plan to make up what it cost. */
import { z } from 'zod';
import { HOW_LONG, isSicknessId, type HowLong, type SicknessId } from '../domain/sickness/sickness.js';
import { asksOf, older, placement, text, version } from './fields.js';
import type { PlacementId } from '../domain/placements/placement.js';
import type { TextRequest } from './typed.js';

export type SicknessAsks =
  | Extract<TextRequest, { kind: 'sick' | 'sick-update' | 'recovered' | 'not-sick' }>
  /** A report as it stands. */
  | { readonly kind: 'see-sickness'; readonly sickness: SicknessId }
  /** How long, on the card that was made when the student said something in event `said`. */
  | { readonly kind: 'sick-how-long'; readonly sickness: SicknessId; readonly said: number; readonly answer: HowLong }
  | { readonly kind: 'still-sick' | 'back-today'; readonly sickness: SicknessId; readonly said?: number | undefined }
  /** "Toch niet ziek", "Gezien" */
  | { readonly kind: 'take-back-sick'; readonly sickness: SicknessId }
  | { readonly kind: 'seen-sick'; readonly sickness: SicknessId }
  /** `version`: from which its card was drawn; a card from before cards said so does not tell. */
  | {
      readonly kind: 'decide-long-sick';
      readonly sickness: SicknessId;
      readonly isExtended: boolean;
      readonly version?: number | undefined;
    }
  /** How missed hours are made up: the plan as it stands; a proposal, or another; agreed to as it was shown. */
  | (Extract<TextRequest, { kind: 'make-up' }> & { readonly placement?: PlacementId })
  | {
      readonly kind: 'propose-make-up';
      readonly placement: PlacementId;
      readonly version: number;
      readonly proposal: string;
      /** It names no day, so it plans nothing. */
      readonly unclear?: true;
    }
  | { readonly kind: 'agree-make-up'; readonly placement: PlacementId; readonly version: number };

const ask = asksOf<SicknessAsks>();

const sicknessId = z.custom<SicknessId>((id) => typeof id === 'string' && isSicknessId(id));
/** The student's word that its card is drawn from. */
const said = z.number().int().min(1);

export const sickness = {
  'sick-how-long': ask({ sickness: sicknessId, said, answer: z.enum(HOW_LONG) }, (data) => ({
    ...{ kind: 'sick-how-long', ...data },
  })),
  'still-sick': ask({ sickness: sicknessId, said: older(said) }, (data) => ({ kind: 'still-sick', ...data })),
  'back-today': ask({ sickness: sicknessId, said: older(said) }, (data) => ({ kind: 'back-today', ...data })),
  'take-back-sick': ask({ sickness: sicknessId }, (data) => ({ kind: 'take-back-sick', ...data })),
  'show-sickness': ask({ sickness: sicknessId }, (data) => ({ kind: 'see-sickness', ...data })),
  'seen-sick': ask({ sickness: sicknessId }, (data) => ({ kind: 'seen-sick', ...data })),
  'decide-long-sick': ask({ sickness: sicknessId, isExtended: z.boolean(), version: older(version) }, (data) => ({
    ...{ kind: 'decide-long-sick', ...data },
  })),
  'make-up': ask({ placement }, (data) => ({ kind: 'make-up', ...data })),
  'propose-make-up': ask({ placement, version }, (data) => ({ kind: 'propose-make-up', ...data }), {
    proposal: text(300),
  }),
  'agree-make-up': ask({ placement, version }, (data) => ({ kind: 'agree-make-up', ...data })),
};
