/** How placements are concluded. */
import type { Judgement } from '../domain/dossier/judgement.js';
import type { PlacementId } from '../domain/placements/placement.js';
import type { DecisionStore } from './decisions.js';

/** Final judgements, complete files and marks, one document a placement. */
export interface Judgements extends DecisionStore<Judgement, PlacementId> {
  /** Those that there are, in order of placement. */
  ofPlacements(ids: readonly PlacementId[]): Promise<Judgement[]>;
  /** Those that were concluded or opened again and whose placement does not say so yet, in order of id. */
  toCarryOut(most: number): Promise<Judgement[]>;
}
