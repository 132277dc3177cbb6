/** What Teams' refusals mean [Microsoft: rate limits and error codes of proactive messages]. */
import type { FailureMeaning } from '../../delivery/channel.js';
import type { ConnectorFailure } from './connector-failure.js';

const BLOCKED = ['ConversationBlockedByUser', 'MessageWritesBlocked'];
const NOT_THERE = ['BotNotInConversationRoster', 'BotDisabledByAdmin'];

export function meaningOf({ status, code, left, retryAfterMs }: ConnectorFailure): FailureMeaning {
  if (!left) return { kind: 'again', retryAfterMs, left, copyPossible: false };
  if (isPassing(status)) {
    return { kind: 'again', retryAfterMs, left, copyPossible: status !== 429 && status !== 412 };
  }
  if (status === 403 && BLOCKED.includes(code)) return { kind: 'gone', blocked: true };
  if (status === 403 && NOT_THERE.includes(code)) return { kind: 'not-reachable' };
  if (status === 404 && code === 'ConversationNotFound') return { kind: 'gone', blocked: false };
  return { kind: 'ours' };
}

/** Trouble on the other side: Microsoft says not to repeat a 500, but a copy does less harm than what never comes. */
function isPassing(status: number | null): boolean {
  return status === null || status === 412 || status === 429 || status >= 500;
}

/** Whether it says nothing of other chats: the choice of its person, or there is too much at this moment. */
export function isOfOnePlace(failure: ConnectorFailure): boolean {
  const { status, code } = failure;
  if (status === 429 || BLOCKED.includes(code)) return true;
  return code === 'BotNotInConversationRoster' || code === 'ConversationNotFound';
}
