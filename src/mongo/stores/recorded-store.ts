/**
 * What the school records, as its readers know it and as decisions are made on it: everybody reads it without history,
 * so that it costs the same however often it was changed.
 */
import { z } from 'zod';
import type { Decided } from '../../domain/evidence/decision.js';
import type { DecisionStore, ProvenDocuments } from '../../ports/decisions.js';
import { decided } from '../decided.js';
import { createDecisionStore, type Decisions, type Outboxes } from './decision-store.js';
import type { Documents, Storage, View } from '../documents.js';

type Shape = Readonly<Record<string, z.ZodType>>;

/** What happens to anything that is recorded: all that stands from then on. */
export function recordedEvent(shape: Shape): z.ZodObject {
  const facts = Object.fromEntries(Object.entries(shape).filter(([field]) => field !== 'id'));
  return z.strictObject({ kind: z.enum(['recorded', 'changed', 'taken-over']), facts: z.strictObject(facts) });
}

export function createRecordedStore<
  Subject extends { readonly id: string },
  Document extends Decided<unknown>,
  Id extends string,
>(
  storage: Storage,
  {
    shape,
    event = recordedEvent(shape),
    ...rest
  }: Omit<Decisions<Document>, 'form' | 'derive'> &
    Partial<Pick<Decisions<Document>, 'derive'>> & { readonly shape: Shape; readonly event?: z.ZodType },
): {
  readonly read: View<Subject>;
  readonly decisions: DecisionStore<Document, Id>;
  readonly outboxes: Outboxes;
  readonly proven: ProvenDocuments<Document>;
  readonly documents: Documents<Document>;
  /** As a decision needs it. */
  readonly whole: View<Document>;
} {
  // The shape is that of the subject; what is said about types here, the contract suites hold.
  const form = z.strictObject({ ...shape, ...decided(event) }) as unknown as z.ZodType<Document>;
  const store = createDecisionStore<Document, Id>(storage, { derive: () => ({}), ...rest, form });
  const read = store.documents.view(z.strictObject(shape) as unknown as z.ZodType<Subject>, {
    ...{ version: 0, history: 0, outbox: 0, textsRemovedAt: 0, derived: 0 },
  });
  return { ...store, read, whole: store.documents.view(form, { derived: 0 }) };
}
