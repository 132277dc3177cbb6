import type { Notice } from '../domain/evidence/decision.js';
import type { PersonId } from '../domain/people/people.js';
import type { ShownCard } from '../messages/shown-card.js';
import type { Reply } from '../shows/reply.js';

/** Cards that stand in chats, and what they show from now on. */
export type Updates = readonly { readonly shown: ShownCard; readonly reply: Reply }[];
/** What a notice comes to at the moment it is delivered. */
export type Telling =
  /** Overtaken by what happened since. */
  | { readonly kind: 'nothing' }
  /**
   * `reliedOnBy`: who counts on it that this arrives, and hears it where not; `inPlaceOf`: cards it replaces; `then`: to be
   * told once this has been.
   */
  | {
      readonly kind: 'write';
      readonly reply: Reply;
      readonly reliedOnBy?: PersonId;
      readonly inPlaceOf?: Updates;
      readonly then?: readonly Notice[];
    }
  /** An answer has said it already: it counts as told, and is not written. */
  | { readonly kind: 'said' }
  /** Not now: quiet hours, or less time has gone by than was thought. */
  | { readonly kind: 'later'; readonly until: Date }
  /** It lies with somebody else by now: these are told in its place. */
  | { readonly kind: 'passed-on'; readonly notices: readonly Notice[] }
  /** Cards that stand in chats and now show something else. */
  | { readonly kind: 'update'; readonly cards: Updates };
