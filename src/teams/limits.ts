/** How much Teams takes, kept on our side so that it need not refuse [Microsoft: rate limits for bots]. */
import type { ChatAddress } from '../messages.js';

interface Window {
  readonly most: number;
  readonly withinMs: number;
}

const PER_CONVERSATION: readonly Window[] = [
  { most: 7, withinMs: 1_000 },
  { most: 8, withinMs: 2_000 },
  { most: 60, withinMs: 30_000 },
  { most: 1_800, withinMs: 3_600_000 },
];
const PER_TENANT: readonly Window[] = [{ most: 50, withinMs: 1_000 }];

export interface Limits {
  /**
   * 0: go ahead, and it is counted. More: so many milliseconds to wait, and nothing is counted. `urgent` goes ahead in
   * any case, and is counted.
   */
  take(where: Pick<ChatAddress, 'tenantId' | 'conversationId'>, now: number, urgent: boolean): number;
}

export function createLimits(): Limits {
  const conversations = new Map<string, number[]>();
  const tenants = new Map<string, number[]>();

  return {
    take({ tenantId, conversationId }, now, urgent) {
      const said = timesOf(conversations, conversationId, PER_CONVERSATION, now);
      const sent = timesOf(tenants, tenantId, PER_TENANT, now);
      const waitMs = Math.max(msUntilFree(said, PER_CONVERSATION, now), msUntilFree(sent, PER_TENANT, now));
      if (waitMs > 0 && !urgent) return waitMs;
      said.push(now);
      sent.push(now);
      return 0;
    },
  };
}

/** The instants of what was sent there, oldest first, without those that no window reaches back to. */
function timesOf(all: Map<string, number[]>, key: string, windows: readonly Window[], now: number): number[] {
  const times = all.get(key) ?? [];
  const reach = Math.max(...windows.map((window) => window.withinMs));
  const firstInReach = times.findIndex((time) => time > now - reach);
  times.splice(0, firstInReach === -1 ? times.length : firstInReach);
  // Last used comes last, so that forgetting the ones that fell silent looks at the first only.
  all.delete(key);
  all.set(key, times);
  const [silentKey, silent] = all.entries().next().value ?? [];
  if (silentKey !== undefined && silentKey !== key && (silent?.at(-1) ?? 0) <= now - reach) all.delete(silentKey);
  return times;
}

function msUntilFree(times: readonly number[], windows: readonly Window[], now: number): number {
  const waits = windows.map(({ most, withinMs }) => {
    const blocking = times.at(-most);
    return blocking === undefined ? 0 : blocking + withinMs - now;
  });
  return Math.max(0, ...waits);
}
