/** Early endings, one a placement: decided documents as any other. */
import type { Ending, EndingId } from '../domain/endings/ending.js';

export interface Endings {
  load(id: EndingId): Promise<Ending | null>;
  /** False where somebody else was first, see `DecisionStore`. */
  commit(next: Ending, expectedVersion: number): Promise<boolean>;
  /** Those that were decided and that the placement does not say yet, in order of id. */
  toCarryOut(most: number): Promise<Ending[]>;
}
