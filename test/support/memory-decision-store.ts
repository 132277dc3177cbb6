/** Documents that decisions are made on, in memory: nobody can change one by holding it, so none is copied to be read. */
import type { Decided } from '../../src/domain/evidence/decision.js';
import type { DecisionStore } from '../../src/ports/decisions.js';

export interface MemoryDecisionStore<Document> extends DecisionStore<Document, string> {
  /** All documents, in order of id. */
  all(): Document[];
  emptyOutbox(id: string): void;
}

export function createMemoryDecisionStore<Document extends Decided<unknown>>(): MemoryDecisionStore<Document> {
  const documents = new Map<string, Document>();
  return {
    load: (id) => Promise.resolve(documents.get(id) ?? null),
    commit: (next, expectedVersion) => {
      const stands = documents.get(next.id);
      const isFirst = (stands?.version ?? 0) === expectedVersion && stands?.textsRemovedAt === next.textsRemovedAt;
      if (!isFirst) return Promise.resolve(false);
      documents.set(next.id, frozen(structuredClone(next)));
      return Promise.resolve(true);
    },
    removeTexts: (next, { version, textsRemovedAt }) => {
      const stands = documents.get(next.id);
      if (stands?.version !== version || stands.textsRemovedAt !== textsRemovedAt) return Promise.resolve(false);
      documents.set(next.id, frozen(structuredClone(next)));
      return Promise.resolve(true);
    },
    all: () => [...documents.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    emptyOutbox: (id) => {
      const document = documents.get(id);
      if (document && document.outbox.length > 0) documents.set(id, Object.freeze({ ...document, outbox: [] }));
    },
  };
}

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) frozen(inner);
    Object.freeze(value);
  }
  return value;
}
