/** A placement that ends early. */
import { answerEnding } from '../features/endings/answer-ending.js';
import { fillEnding, showEndingForm, withdrawEnding } from '../features/endings/fill-ending.js';
import { seeEnding } from '../features/endings/see-ending.js';
import { startEnding, wantsToEnd } from '../features/endings/start-ending.js';
import type { CarryOut } from './carried.js';

export const ENDINGS = {
  'end-early': wantsToEnd,
  'see-ending': seeEnding,
  'ending-form': showEndingForm,
  'open-ending': startEnding,
  'fill-ending': fillEnding,
  'agree-ending': answerEnding,
  'refuse-ending': answerEnding,
  'withdraw-ending': withdrawEnding,
} satisfies Partial<CarryOut>;
