/** How much there is to look at is known by the last whole pass, and no longer counted: the pass begins anew. */
import type { Step } from './step.js';

export const rootRounds2: Step = (round) => ({ ...round, document: null, seen: 0, all: null });
