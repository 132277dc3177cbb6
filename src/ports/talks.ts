/** Talks of placements, and when BPV-docenten can hold them. */
import type { PersonId } from '../domain/people/people.js';
import type { PlacementId } from '../domain/placements/placement.js';
import type { Availability } from '../domain/talks/availability.js';
import type { Talks } from '../domain/talks/talks.js';
import type { DecisionStore } from './decisions.js';

/** Talks and calls, one document a placement. */
export interface TalksOfPlacements extends DecisionStore<Talks, PlacementId> {
  /** Those that there are, in order of placement. */
  ofPlacements(ids: readonly PlacementId[]): Promise<Talks[]>;
}

/** One document a person. */
export type Availabilities = DecisionStore<Availability, PersonId>;
