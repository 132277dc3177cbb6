/** How often something may be asked: so many in a minute by one link, one address or one person, then not until it is over. */
import type { Clock } from '../../ports.js';

const MINUTE_MS = 60_000;
/** More than these at once are no people; what is counted is forgotten with its minute. */
const MOST_KEYS = 10_000;

export interface Limits {
  /** False where one of these has asked too often already. */
  allow(...who: readonly string[]): boolean;
}

/** @param most in one minute, at least 60: who really reads and presses never comes near it */
export function createLimits(clock: Clock, most: number): Limits {
  const counts = new Map<string, number>();
  let minute = 0;
  return {
    allow(...who) {
      const now = Math.floor(clock.now().getTime() / MINUTE_MS);
      if (now !== minute || counts.size > MOST_KEYS) counts.clear();
      minute = now;
      const asked = who.map((one) => [one, (counts.get(one) ?? 0) + 1] as const);
      for (const [one, count] of asked) counts.set(one, count);
      return asked.every(([, count]) => count <= most);
    },
  };
}
