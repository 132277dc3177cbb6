import { SLOT_MS, type Pace } from '../../src/ports.js';

export function createMemoryPace(): Pace {
  const free = new Map<string, number>();
  return {
    take: (tenantId, slots, now, latest) => {
      const first = Math.max(now, free.get(tenantId) ?? 0);
      if (first <= latest) free.set(tenantId, first + slots * SLOT_MS);
      return Promise.resolve(first);
    },
    hold: (tenantId, until) => {
      free.set(tenantId, Math.max(until, free.get(tenantId) ?? 0));
      return Promise.resolve();
    },
  };
}
