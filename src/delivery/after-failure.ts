/** What becomes of a notice that was not delivered. */
import type { Reach } from '../ports/channel.js';
import type { ChannelFailure } from './channel.js';

export type Next =
  /** `copyPossible`: it may have arrived all the same, and then comes twice: missing one is worse for all we send. */
  | { readonly kind: 'again'; readonly inMs: number; readonly counts: boolean; readonly copyPossible: boolean }
  /**
   * Nothing can be written there until the person turns up again, or something else gets there; `forget`: not at that
   * address ever. `why` is a code for the log.
   */
  | {
      readonly kind: 'when-woken';
      readonly why: string;
      readonly unreachable: NonNullable<Reach['unreachable']>;
      readonly forget: boolean;
    };

const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 30 * 60_000;
/** Some 30 hours of trying: a night and a day of trouble on the other side lose nothing. */
const MOST_ATTEMPTS = 70;
/** No connection, or no token to send with: it has not left, and one try a minute sees when it can. */
const NOT_LEFT_WAIT_MS = 60_000;

/** @param attempts earlier ones that counted; @param random 0 to 1, so that many do not come back at one moment */
export function afterFailure({ meaning, status }: ChannelFailure, attempts: number, random: number): Next {
  switch (meaning.kind) {
    case 'again': {
      const { left, retryAfterMs, copyPossible } = meaning;
      if (!left) return again(retryAfterMs ?? NOT_LEFT_WAIT_MS, false, false);
      if (attempts + 1 >= MOST_ATTEMPTS) return lost('attempts', 'refused');
      const waitMs = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** attempts) * (0.5 + random / 2);
      return again(retryAfterMs ?? waitMs, true, copyPossible);
    }
    case 'not-reachable':
      return lost('not-there', 'not-there');
    case 'gone':
      return meaning.blocked ? lost('blocked', 'blocked', true) : lost('not-there', 'not-there', true);
    case 'ours':
      return lost(`http-${String(status)}`, 'refused');
  }
}

function again(inMs: number, counts: boolean, copyPossible: boolean): Next {
  return { kind: 'again', inMs, counts, copyPossible };
}

function lost(why: string, unreachable: NonNullable<Reach['unreachable']>, forget = false): Next {
  return { kind: 'when-woken', why, unreachable, forget };
}
