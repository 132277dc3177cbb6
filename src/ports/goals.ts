/** Goals and work agreements. */
import type { Goals } from '../domain/goals/goals.js';
import type { PlacementId } from '../domain/placements/placement.js';
import type { DecisionStore } from './decisions.js';

/** Goals and work agreements, one document a placement. */
export interface GoalsOfPlacements extends DecisionStore<Goals, PlacementId> {
  /** Those that there are, in order of placement. */
  ofPlacements(ids: readonly PlacementId[]): Promise<Goals[]>;
}
