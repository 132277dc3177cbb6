/** What tests of decisions ask of every decision. */
import type { Act, Change, Decided, Decision } from '../../src/domain/evidence/decision.js';
import { applied } from '../../src/domain/evidence/evidence.js';
import type { Person } from '../../src/domain/people/people.js';

let sources = 0;

/** Something that this person does then, on Wednesday 25 November at 14:00 by the wall; each from a source of its own. */
export function actOf(by: Person, more: Partial<Act> = {}): Act {
  const role = by.roles[0] ?? 'student';
  return {
    at: '2026-11-25T13:00:00.000Z',
    by: by.id,
    role,
    way: 'chat',
    source: `deciding-${String((sources += 1))}`,
    ...more,
  };
}

export function changeIn<Document, What>(decision: Decision<Document, What, unknown>): Change<Document, What> {
  if (decision.kind !== 'change') throw new Error(`no change: ${JSON.stringify(decision)}`);
  return decision.change;
}

/** The document once it is stored. */
export function after<Document extends Decided<What>, What>(decision: Decision<Document, What, unknown>): Document {
  return applied(changeIn(decision));
}

/** "again", "change", or why it is refused. */
export function outcome(decision: Decision<unknown, unknown, { readonly why: string } | string>): string {
  if (decision.kind !== 'refused') return decision.kind;
  return typeof decision.refusal === 'string' ? decision.refusal : decision.refusal.why;
}
