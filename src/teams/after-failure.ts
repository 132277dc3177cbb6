/** What becomes of a notice that was not delivered [Microsoft: rate limits and error codes of proactive messages]. */
import type { Chat } from '../ports.js';
import type { ConnectorFailure } from './connector-failure.js';

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
      readonly unreachable: NonNullable<Chat['unreachable']>;
      readonly forget: boolean;
    };

const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 30 * 60_000;
/** Some 30 hours of trying: a night and a day of trouble at Microsoft lose nothing. */
const MOST_ATTEMPTS = 70;
/** No connection, or no token to send with: it has not left, and one try a minute sees when it can. */
const NOT_LEFT_WAIT_MS = 60_000;

const BLOCKED = ['ConversationBlockedByUser', 'MessageWritesBlocked'];
const NOT_THERE = ['BotNotInConversationRoster', 'BotDisabledByAdmin'];

/** @param attempts earlier ones that counted; @param random 0 to 1, so that many do not come back at one moment */
export function afterFailure(failure: ConnectorFailure, attempts: number, random: number): Next {
  const { status, code, left } = failure;
  if (!left) return again(failure.retryAfterMs ?? NOT_LEFT_WAIT_MS, false, false);
  if (isPassing(status)) {
    if (attempts + 1 >= MOST_ATTEMPTS) return lost('attempts', 'refused');
    const waitMs = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** attempts) * (0.5 + random / 2);
    return again(failure.retryAfterMs ?? waitMs, true, status !== 429 && status !== 412);
  }
  if (status === 403 && BLOCKED.includes(code)) return lost('blocked', 'blocked', true);
  if (status === 403 && NOT_THERE.includes(code)) return lost('not-there', 'not-there');
  if (status === 404 && code === 'ConversationNotFound') return lost('not-there', 'not-there', true);
  return lost(`http-${String(status)}`, 'refused');
}

/** Trouble on the other side: Microsoft says not to repeat a 500, but a copy does less harm than what never comes. */
function isPassing(status: number | null): boolean {
  return status === null || status === 412 || status === 429 || status >= 500;
}

function again(inMs: number, counts: boolean, copyPossible: boolean): Next {
  return { kind: 'again', inMs, counts, copyPossible };
}

function lost(why: string, unreachable: NonNullable<Chat['unreachable']>, forget = false): Next {
  return { kind: 'when-woken', why, unreachable, forget };
}
