/** Who is to be looked at when, and what digests said, in memory. */
import type { Digest } from '../../src/domain/roster/digest.js';
import {
  asStored,
  newRhythm,
  rhythmIn,
  TO_PLAN,
  type PersonRhythms,
  type Rhythm,
  type RhythmKind,
} from '../../src/domain/reminders/rhythm.js';
import type { Rhythms } from '../../src/ports/rhythms.js';
import type { Digests } from '../../src/ports/digests.js';

export interface MemoryRhythms extends Rhythms {
  /** Copies of all, in order of id. */
  all(): Rhythm[];
}

export function createMemoryRhythms(): MemoryRhythms {
  const stored = new Map<string, PersonRhythms>();
  const ofKind = (kind: RhythmKind): Rhythm[] =>
    structuredClone([...stored.values()].filter((one) => one[kind]).map((one) => rhythmIn(one, kind)));
  const inOrder = (kind: RhythmKind): { rhythm: Rhythm; nextAt: Date }[] =>
    ofKind(kind)
      .flatMap((rhythm) => (rhythm.nextAt ? [{ rhythm, nextAt: rhythm.nextAt }] : []))
      .sort((a, b) => a.nextAt.getTime() - b.nextAt.getTime());
  return {
    all: () => [...ofKind('student'), ...ofKind('staff')].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
    of: (id, kind) => {
      const found = stored.get(id);
      return Promise.resolve(found ? structuredClone(rhythmIn(found, kind)) : null);
    },
    ofMany: (ids, kind) => Promise.resolve(ofKind(kind).filter(({ id }) => ids.includes(id))),
    due: (kind, by, most) =>
      Promise.resolve(
        inOrder(kind)
          .filter(({ nextAt }) => nextAt <= by)
          .slice(0, most)
          .map(({ rhythm }) => rhythm),
      ),
    next: (kind) => Promise.resolve(inOrder(kind)[0]?.nextAt ?? null),
    save: (rhythm) => {
      const known = stored.get(rhythm.id);
      if ((known?.version ?? 0) !== rhythm.version - 1) return Promise.resolve(false);
      stored.set(rhythm.id, structuredClone({ ...known, ...asStored(rhythm) }));
      return Promise.resolve(true);
    },
    plan: (people) => {
      for (const { id, schoolId, kind } of people) {
        const known = stored.get(id);
        const rhythm = known ? rhythmIn(known, kind) : newRhythm(id, schoolId, kind);
        stored.set(id, { ...known, ...asStored({ ...rhythm, nextAt: TO_PLAN, version: rhythm.version + 1 }) });
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
