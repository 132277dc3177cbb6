/** Documents that decisions are made on, in memory: nobody can change one by holding it, so none is copied to be read. */
import type { Decided } from '../../src/domain/evidence/decision.js';
import type { DecisionStore } from '../../src/ports/decisions.js';

export interface MemoryDecisionStore<Document> extends DecisionStore<Document, string> {
  /** All documents, in order of id. */
  all(): Document[];
  emptyOutbox(id: string): void;
  /** Which root took each in as it is, by id. */
  readonly marks: Map<string, unknown>;
  /** As it would be after somebody had gone about in the database: `null` takes it away. */
  tamper(id: string, change: ((document: Document) => Document) | null): void;
  remove(id: string): void;
}

/** What no store needs to copy: nobody can change it. Tests begin with the same documents some thousand times. */
const unchangeable = new WeakSet();

/** The same for good: it is kept as it is by every store that it is committed to. */
export function unchangeably<Document extends object>(document: Document): Document {
  if (unchangeable.has(document)) return document;
  const kept = frozen(structuredClone(document));
  unchangeable.add(kept);
  return kept;
}

export function createMemoryDecisionStore<Document extends Decided<unknown>>(): MemoryDecisionStore<Document> {
  const documents = new Map<string, Document>();
  const marks = new Map<string, unknown>();
  return {
    load: (id) => Promise.resolve(documents.get(id) ?? null),
    commit: (next, expectedVersion) => {
      const stands = documents.get(next.id);
      const isFirst = (stands?.version ?? 0) === expectedVersion && stands?.textsRemovedAt === next.textsRemovedAt;
      if (!isFirst) return Promise.resolve(false);
      documents.set(next.id, unchangeably(next));
      marks.delete(next.id);
      return Promise.resolve(true);
    },
    removeTexts: (next, { version, textsRemovedAt }) => {
      const stands = documents.get(next.id);
      if (stands?.version !== version || stands.textsRemovedAt !== textsRemovedAt) return Promise.resolve(false);
      documents.set(next.id, unchangeably(next));
      marks.delete(next.id);
      return Promise.resolve(true);
    },
    all: () => [...documents.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    marks,
    tamper: (id, change) => {
      const document = documents.get(id);
      if (!document) throw new Error(`There is no ${id}`);
      if (change) documents.set(id, unchangeably(change(document)));
      else documents.delete(id);
    },
    remove: (id) => void documents.delete(id),
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
