/** Who is to be looked at when, and what digests said, in memory. */
import type { Digest } from '../../src/domain/roster/digest.js';
import { newRhythm, TO_PLAN, type Rhythm } from '../../src/domain/reminders/rhythm.js';
import type { Digests, Rhythms } from '../../src/ports.js';

export interface MemoryRhythms extends Rhythms {
  /** Copies of all, in order of id. */
  all(): Rhythm[];
}

export function createMemoryRhythms(): MemoryRhythms {
  const rhythms = new Map<string, Rhythm>();
  const all = (): Rhythm[] => structuredClone([...rhythms.values()].sort((a, b) => (a.id < b.id ? -1 : 1)));
  const inOrder = (kind: Rhythm['kind']): { rhythm: Rhythm; nextAt: Date }[] =>
    all()
      .flatMap((rhythm) => (rhythm.kind === kind && rhythm.nextAt ? [{ rhythm, nextAt: rhythm.nextAt }] : []))
      .sort((a, b) => a.nextAt.getTime() - b.nextAt.getTime());
  return {
    all,
    of: (id) => Promise.resolve(structuredClone(rhythms.get(id) ?? null)),
    ofMany: (ids) => Promise.resolve(all().filter(({ id }) => ids.includes(id))),
    due: (kind, by, most) =>
      Promise.resolve(
        inOrder(kind)
          .filter(({ nextAt }) => nextAt <= by)
          .slice(0, most)
          .map(({ rhythm }) => rhythm),
      ),
    next: (kind) => Promise.resolve(inOrder(kind)[0]?.nextAt ?? null),
    save: (rhythm) => {
      if ((rhythms.get(rhythm.id)?.version ?? 0) !== rhythm.version - 1) return Promise.resolve(false);
      rhythms.set(rhythm.id, structuredClone(rhythm));
      return Promise.resolve(true);
    },
    plan: (people) => {
      for (const { id, schoolId, kind } of people) {
        const known = rhythms.get(id) ?? newRhythm(id, schoolId, kind);
        rhythms.set(id, { ...known, nextAt: TO_PLAN, version: known.version + 1 });
      }
      return Promise.resolve();
    },
  };
}

export function createMemoryDigests(): Digests {
  const digests = new Map<string, Digest>();
  return {
    byId: (id) => Promise.resolve(structuredClone(digests.get(id) ?? null)),
    add: (digest) => {
      if (digests.has(digest.id)) return Promise.resolve(false);
      digests.set(digest.id, structuredClone(digest));
      return Promise.resolve(true);
    },
  };
}
