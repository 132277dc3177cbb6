import type { PersonId } from '../domain/people/people.js';

/** A card that stands in somebody's chat and can be replaced. The last one per person and subject is kept. */
export interface ShownCard {
  readonly personId: PersonId;
  readonly subject: string;
  /** By which channel it got there, and where it stands: its id there, and the address as that channel has it. */
  readonly channel: string;
  readonly activityId: string;
  readonly address: Readonly<Record<string, string>>;
}
