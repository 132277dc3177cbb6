/**
 * Whether the student is or was employed by the company: asked once at the start, as the BPV-bureau may refuse such a place.
 * Nobody but the student and the BPV-bureau sees the answer [BPV-plaats].
 */
import { isDoneBefore, type Act, type Decision } from '../evidence/decision.js';
import type { PersonId } from '../people/people.js';
import type { EmploymentAnswer, Placement } from './placement.js';
import { changeTo, subjectOf, type PlacementRecord, type PokEvent, type RecordedEvent } from './recorded.js';

/** It is answered once; what was said stands. */
export interface EmploymentRefusal {
  readonly why: 'answered-already';
}

/** `office`: who of the BPV-bureau hears it; of "no" nobody does. */
export function decideEmployment(
  record: PlacementRecord,
  answer: EmploymentAnswer,
  { act, office }: { readonly act: Act; readonly office: readonly PersonId[] },
): Decision<PlacementRecord, RecordedEvent<Placement> | PokEvent, EmploymentRefusal> {
  if (isDoneBefore(record, act)) return { kind: 'again' };
  if (record.employment) return { kind: 'refused', refusal: { why: 'answered-already' } };
  const { at, by } = act;
  const next = { ...subjectOf<Placement, PokEvent>(record), employment: { answer, at, by } };
  const change = changeTo(record, next, act);
  const told = answer === 'no' ? [] : office;
  return {
    kind: 'change',
    change: {
      ...change,
      notices: told.map((to) => ({
        key: `employment:${record.id}:${to}`,
        to,
        about: { kind: 'employment', placement: record.id },
      })),
    },
  };
}
