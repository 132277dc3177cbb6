/** Files that were sent, and those that wait for a decision, in memory. */
import type { ImportOutcome } from '../../src/domain/import/import-report.js';
import type { SentFiles, WaitingImport, WaitingImports } from '../../src/ports/office-files.js';

interface Kept {
  readonly waiting: WaitingImport;
  readonly claimed: Date | null;
  readonly outcome: ImportOutcome | null;
}

export interface MemoryImports extends WaitingImports {
  readonly all: () => readonly Kept[];
}

export function createMemoryImports(): MemoryImports {
  const imports = new Map<string, Kept>();
  const change = (id: string, changes: Partial<Kept>): Promise<void> => {
    const one = imports.get(id);
    if (one) imports.set(id, { ...one, ...changes });
    return Promise.resolve();
  };
  return {
    put: (waiting) => {
      imports.set(waiting.id, { waiting: structuredClone(waiting), claimed: null, outcome: null });
      return Promise.resolve();
    },
    find: (id) => {
      const one = imports.get(id);
      if (!one) return Promise.resolve(null);
      const { waiting, outcome } = one;
      return Promise.resolve(structuredClone(outcome ? { id, schoolId: waiting.schoolId, outcome } : waiting));
    },
    claim: (id, version, now, until) => {
      const one = imports.get(id);
      const isFree = one?.waiting.version === version && !one.outcome && (!one.claimed || one.claimed <= now);
      if (one && isFree) imports.set(id, { ...one, claimed: until });
      return Promise.resolve(isFree);
    },
    release: (id) => change(id, { claimed: null }),
    decided: (id, outcome) => change(id, { outcome, claimed: null }),
    forget: (expiredBy) => {
      for (const [id, { waiting }] of imports) if (waiting.expires <= expiredBy) imports.delete(id);
      return Promise.resolve();
    },
    all: () => [...imports.values()],
  };
}

export interface MemorySentFiles extends SentFiles {
  /** What lies at an address. */
  readonly lay: (url: string, bytes: Uint8Array) => void;
}

export function createMemorySentFiles(): MemorySentFiles {
  const files = new Map<string, Uint8Array>();
  return {
    lay: (url, bytes) => files.set(url, bytes),
    fetch: ({ url }) => Promise.resolve(files.get(url) ?? { kind: 'not-fetched' }),
  };
}
