/** What was said of a form that was sent, for the page that follows it: kept for a minute, in this process alone. */
import type { Clock } from '../../ports.js';

const KEPT_MS = 60_000;
const MOST_KEPT = 1_000;

export interface Said {
  keep(address: string, lines: readonly string[]): void;
  /** None where nothing was, or it is over; looking takes nothing away. */
  of(address: string): readonly string[];
}

export function createSaid(clock: Clock): Said {
  const kept = new Map<string, { readonly lines: readonly string[]; readonly until: number }>();
  return {
    keep(address, lines) {
      const now = clock.now().getTime();
      if (kept.size >= MOST_KEPT) for (const [one, { until }] of kept) if (until <= now) kept.delete(one);
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(address, { lines, until: now + KEPT_MS });
    },
    of(address) {
      const found = kept.get(address);
      return found && found.until > clock.now().getTime() ? found.lines : [];
    },
  };
}
