import type { Pace } from '../../src/ports/pace.js';

export function createMemoryPace(): Pace {
  const free = new Map<string, number>();
  return {
    take: (line, ms, now, latest) => {
      const first = Math.max(now, free.get(line) ?? 0);
      if (first <= latest) free.set(line, first + ms);
      return Promise.resolve(first);
    },
    hold: (line, until) => {
      free.set(line, Math.max(until, free.get(line) ?? 0));
      return Promise.resolve();
    },
  };
}
