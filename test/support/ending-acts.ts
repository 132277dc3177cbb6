/** An early ending: who does something about it to Sanne, and who is shown it. */
import type { EndingAsks } from '../../src/asks/endings.js';
import type { Act } from './acts.js';
import { agreeing, endingFilled, endingOpened, filling, PLACEMENT, refusing, teacherAgreed } from './endings.js';
import type { Who } from './everybody.js';

const ALL: readonly Who[] = ['student', 'trainer', 'mentor', 'teacher', 'coach', 'office'];

export const ENDING_ACTS: { readonly [Kind in EndingAsks['kind']]: Act<Kind> } = {
  'end-early': { request: { kind: 'end-early', name: 'Sanne' }, sees: ['student', 'office'], after: endingOpened },
  'see-ending': { request: { kind: 'see-ending', placement: PLACEMENT }, sees: ALL, after: endingFilled },
  'ending-form': { request: { kind: 'ending-form', placement: PLACEMENT }, sees: ['student'] },
  'open-ending': {
    request: { kind: 'open-ending', placement: PLACEMENT, version: 0 },
    ...{ changes: ['office'], sees: ['office'] },
  },
  'fill-ending': { request: filling(), changes: ['student'], sees: ['student'] },
  'agree-ending': { request: agreeing(1), changes: ['trainer'], sees: ALL, after: endingFilled },
  'refuse-ending': { request: refusing(3), changes: ['office'], sees: ALL, after: teacherAgreed },
  'withdraw-ending': {
    request: { kind: 'withdraw-ending', placement: PLACEMENT, version: 1 },
    ...{ changes: ['student', 'office'], sees: ['student', 'office'], after: endingFilled },
  },
};
