/** Early endings, one a placement: decided documents as any other. */
import type { Ending, EndingId } from '../domain/endings/ending.js';
import type { DecisionStore } from './decisions.js';

export interface Endings extends DecisionStore<Ending, EndingId> {
  /** Those that were decided and that the placement does not say yet, in order of id. */
  toCarryOut(most: number): Promise<Ending[]>;
}
