/** Where somebody is reached, by which way: a chat in Teams, mail. */
import { isDeepStrictEqual } from 'node:util';
import type { Address } from '../messages/address.js';

/** How somebody is reached by one channel. */
export interface Reach {
  /** The one used last; null where the person was never seen there, or nothing gets there any more. */
  readonly address: Address | null;
  /** Why nothing can be written there, as the channel said last; null where it can, as far as is known. */
  readonly unreachable: 'blocked' | 'not-there' | 'refused' | null;
  /** Since when nothing can be written there; null where it can, and where the person was never seen. */
  readonly lostAt: Date | null;
  /** Since when everything written there had trouble, so that nobody knows whether it arrived; null where it has not. */
  readonly failingSince: Date | null;
}

export const NOT_REACHED: Reach = { address: null, unreachable: null, lostAt: null, failingSince: null };

/** Teams' name, under which its addresses are kept: what is said of who is reached in Teams is looked up by it. */
export const TEAMS = 'teams';
/** The same of mail. */
export const MAIL = 'mail';

/** What trouble there is at this address: what is kept of another one says nothing of it. */
export function troubleAt(address: Address | null, reach: Reach): Omit<Reach, 'address'> {
  return reach.address === null || isDeepStrictEqual(reach.address, address) ? reach : NOT_REACHED;
}
