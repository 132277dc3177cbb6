/** Papers and their files, in memory. */
import { filesIn, type Papers } from '../../src/domain/dossier/papers.js';
import type { PaperFiles, PapersOfPlacements } from '../../src/ports/papers.js';
import { createMemoryDecisionStore, type MemoryDecisionStore } from './memory-decision-store.js';

export function createMemoryPapers(): PapersOfPlacements & MemoryDecisionStore<Papers> {
  const store = createMemoryDecisionStore<Papers>();
  return {
    ...store,
    ofPlacements: (ids) => Promise.resolve(store.all().filter(({ id }) => ids.includes(id))),
    inUse: (files, but = []) => {
      const others = store.all().filter(({ id }) => !but.includes(id));
      const needed = new Set(others.flatMap(filesIn));
      return Promise.resolve(files.filter((file) => needed.has(file)));
    },
  };
}

export interface MemoryPaperFiles extends PaperFiles {
  readonly all: () => readonly string[];
}

export function createMemoryPaperFiles(): MemoryPaperFiles {
  const files = new Map<string, { readonly bytes: Uint8Array; readonly at: Date }>();
  return {
    put: (sha256, bytes, at) => {
      files.set(sha256, { bytes: files.get(sha256)?.bytes ?? bytes, at });
      return Promise.resolve();
    },
    get: (sha256) => Promise.resolve(files.get(sha256)?.bytes ?? null),
    putBefore: (then, after, most) =>
      Promise.resolve(
        [...files]
          .filter(([sha256, { at }]) => sha256 > after && at < then)
          .map(([sha256]) => sha256)
          .sort()
          .slice(0, most),
      ),
    forget: (sha256s, then) => {
      for (const sha256 of sha256s) if ((files.get(sha256)?.at ?? then) < then) files.delete(sha256);
      return Promise.resolve();
    },
    all: () => [...files.keys()],
  };
}
