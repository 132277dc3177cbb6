/** Texts in a history stand beside its chain: until then they were hashed with all the rest, and could not be removed. */
import type { SealedEvent } from '../../domain/evidence/decision.js';
import { sealedAnew } from '../../domain/evidence/evidence.js';
import type { Step } from './step.js';

export const textsBeside: Step = ({ history, ...document }) => ({
  ...document,
  history: sealedAnew(history as readonly SealedEvent<unknown>[]),
});
