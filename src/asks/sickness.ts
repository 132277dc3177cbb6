/** Under a sickness, and the plan to make up what it cost. */
import { z } from 'zod';
import { HOW_LONG, isSicknessId, type SicknessId } from '../domain/sickness/sickness.js';
import { ask, older, placement, text, version } from './fields.js';

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
