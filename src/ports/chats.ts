/** What is known of the chat with somebody: where they are reached, and what was asked. */
import type { Weekday } from '../domain/calendar/day.js';
import type { PersonId } from '../domain/people/people.js';
import type { PlacementId } from '../domain/placements/placement.js';
import type { OpenQuestion } from '../messages.js';
import type { Reach } from './channel.js';
import type { ReflectionAsked } from '../domain/dossier/reflections.js';

/** Where a person can be written to, and what was talked about last. One per person. */
export interface Chat {
  readonly personId: PersonId;
  /** By the name of the channel; none where the person was never seen there. */
  readonly addresses: Readonly<Partial<Record<string, Reach>>>;
  /** The last question of the bot's, answered or not. */
  readonly question: OpenQuestion | null;
  /** The last turns in a row that were not understood, by their ids: at most two. */
  readonly missed: readonly string[];
  /** With two placements: the one chosen last per weekday. */
  readonly usualPlacement: Readonly<Partial<Record<Weekday, PlacementId>>>;
  /** Whether they want to be asked how the work went, and in which week that was done last; left out: never said. */
  readonly reflection?: ReflectionAsked;
  /** How they would rather be written to ("liever mail"); null where they never said. */
  readonly prefers: 'teams' | 'mail' | null;
}

export interface Chats {
  /** A chat with nothing in it where there is none yet. */
  of(personId: PersonId): Promise<Chat>;
  ofMany(personIds: readonly PersonId[]): Promise<Chat[]>;
  /** Sets what is given and leaves the rest. */
  update(personId: PersonId, changes: Partial<Omit<Chat, 'personId' | 'addresses'>>): Promise<void>;
  /** Sets what is given of how this channel reaches the person, and leaves the rest. */
  reach(personId: PersonId, channel: string, changes: Partial<Reach>): Promise<void>;
}
