/** A way in which people are told what they did not ask: a chat in Teams, mail. `main` lists them in order of preference. */
import type { PersonId } from '../domain/people/people.js';
import type { Address } from '../messages/address.js';
import type { Reach } from '../ports/channel.js';
import type { QueuedNotice } from '../ports/notices.js';
import type { Reply } from '../shows/reply.js';

/**
 * What writes throws `ChannelFailure`, and tries nothing twice that may have arrived. What it is called for can wait: a
 * channel keeps to its own pace.
 */
export interface Channel {
  /** One word that never changes: addresses and shown cards are kept under it. */
  readonly name: string;
  /** Where it writes to this person; null: it does not reach them. `reach` is what is kept of it. */
  addressOf(personId: PersonId, reach: Reach): Promise<Address | null>;
  /** Answers the id of what was written, to replace it by; "" where it cannot be. `notice` is what it is written for. */
  write(address: Address, reply: Reply, notice: QueuedNotice): Promise<string>;
  replace(address: Address, id: string, reply: Reply): Promise<void>;
}

/** What it means that something was not delivered. */
export type FailureMeaning =
  /**
   * Trouble that passes; `retryAfterMs` where the other side, or a limit of our own, says how long. `left` false: it
   * certainly never left. `copyPossible`: it may have arrived all the same.
   */
  | {
      readonly kind: 'again';
      readonly retryAfterMs: number | null;
      readonly left: boolean;
      readonly copyPossible: boolean;
    }
  /** Nothing gets to that person there until they turn up or something gets there. */
  | { readonly kind: 'not-reachable' }
  /** Nothing ever gets there: by a choice of the person's, or because there is no such place any more. */
  | { readonly kind: 'gone'; readonly blocked: boolean }
  /** It was refused without a reason that we know: wrong secret, wrong card, too large. Somebody must look at it. */
  | { readonly kind: 'ours' };

export class ChannelFailure extends Error {
  override readonly name = 'ChannelFailure';

  /** @param code the channel's own, for the log: never with a person in it */
  constructor(
    readonly meaning: FailureMeaning,
    readonly status: number | null,
    readonly code: string,
  ) {
    super(`${meaning.kind}: ${code} (${status ?? 'no answer'})`);
  }
}
