import type { Rate } from '../../delivery/pacer.js';

/**
 * How much Teams takes from one app in one tenant [Microsoft: rate limits for bots]: 50 in a second. Some 1.7 % under it,
 * and the way there takes longer one time than another: 50 slots take 1,017 ms.
 */
export const TENANT_RATE: Rate = { slotMs: 20.35, most: 50, withinMs: 1_015 };

/** How much Teams takes in one conversation, kept on our side so that it need not refuse [Microsoft: rate limits for bots]. */
interface Window {
  readonly most: number;
  readonly withinMs: number;
}

const WINDOWS: readonly Window[] = [
  { most: 7, withinMs: 1_000 },
  { most: 8, withinMs: 2_000 },
  { most: 60, withinMs: 30_000 },
  { most: 1_800, withinMs: 3_600_000 },
];
const REACH_MS = Math.max(...WINDOWS.map(({ withinMs }) => withinMs));

/** Instants are epoch milliseconds. */
export interface Limits {
  /** In how many milliseconds something can go there; 0: now. `elsewhere`: when other processes wrote there. */
  msUntilFree(conversationId: string, now: number, elsewhere?: readonly number[]): number;
  /** Something goes there now. */
  count(conversationId: string, now: number): void;
  /** Teams asks to write nothing there before that time. */
  hold(conversationId: string, until: number): void;
}

interface Conversation {
  /** Of what was sent, oldest first. */
  readonly times: number[];
  heldUntil: number;
}

export function createLimits(): Limits {
  const conversations = new Map<string, Conversation>();

  /** Without what no window reaches back to. */
  function at(conversationId: string, now: number): Conversation {
    const conversation = conversations.get(conversationId) ?? { times: [], heldUntil: 0 };
    const { times } = conversation;
    const firstInReach = times.findIndex((time) => time > now - REACH_MS);
    times.splice(0, firstInReach === -1 ? times.length : firstInReach);
    // Last used comes last, so that forgetting the ones that fell silent looks at the first only.
    conversations.delete(conversationId);
    conversations.set(conversationId, conversation);
    const [silentId, silent] = conversations.entries().next().value ?? [];
    if (silentId !== undefined && silentId !== conversationId && isSilent(silent, now)) conversations.delete(silentId);
    return conversation;
  }

  return {
    msUntilFree(conversationId, now, elsewhere = []) {
      const { times, heldUntil } = at(conversationId, now);
      const all = elsewhere.length === 0 ? times : [...times, ...elsewhere].sort((a, b) => a - b);
      const waits = WINDOWS.map(({ most, withinMs }) => {
        const blocking = all.at(-most);
        return blocking === undefined ? 0 : blocking + withinMs - now;
      });
      return Math.max(0, heldUntil - now, ...waits);
    },
    count(conversationId, now) {
      at(conversationId, now).times.push(now);
    },
    hold(conversationId, until) {
      const conversation = at(conversationId, until);
      conversation.heldUntil = Math.max(conversation.heldUntil, until);
    },
  };
}

function isSilent(conversation: Conversation | undefined, now: number): boolean {
  return (conversation?.times.at(-1) ?? 0) <= now - REACH_MS && (conversation?.heldUntil ?? 0) <= now;
}
