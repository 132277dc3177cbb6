/** Documents that decisions are made on, in memory: nobody shares an object with the store. */
import type { Decided } from '../../src/domain/evidence/decision.js';
import type { DecisionStore } from '../../src/ports.js';

export interface MemoryDecisionStore<Document> extends DecisionStore<Document, string> {
  /** Copies of all documents, in order of id. */
  all(): Document[];
  emptyOutbox(id: string): void;
}

export function createMemoryDecisionStore<Document extends Decided<unknown>>(): MemoryDecisionStore<Document> {
  const documents = new Map<string, Document>();
  return {
    load: (id) => Promise.resolve(structuredClone(documents.get(id) ?? null)),
    commit: (next, expectedVersion) => {
      if ((documents.get(next.id)?.version ?? 0) !== expectedVersion) return Promise.resolve(false);
      documents.set(next.id, structuredClone(next));
      return Promise.resolve(true);
    },
    all: () => structuredClone([...documents.values()].sort((a, b) => (a.id < b.id ? -1 : 1))),
    emptyOutbox: (id) => {
      const document = documents.get(id);
      if (document) documents.set(id, { ...document, outbox: [] });
    },
  };
}
