/**
 * Hours and dates of a placement change by a bpv-blad, without new signatures as long as the three parties stay the same: each
 * is a version of the POK, with from when it holds, by whom it was recorded and whether it was signed [2.1].
 */
import { isDeepStrictEqual } from 'node:util';
import type { Day } from '../calendar/day.js';
import { isBehind, isDoneBefore, type Act, type Decision, type Notice } from '../evidence/decision.js';
import type { PersonId } from '../people/people.js';
import type { Terms } from './placement-form.js';
import type { AgreedTerms, Placement } from './placement.js';
import { changeTo, subjectOf, type PlacementRecord, type PokEvent, type RecordedEvent } from './recorded.js';

/** `ended`: its last day was decided, by an early ending [2.10]. */
export type TermsRefusal = 'already' | 'behind' | 'ended';

export interface TermsCommand {
  readonly terms: Terms;
  readonly from: Day;
  readonly signed: boolean;
  readonly version: number;
}

/** Student and praktijkopleider hear what of the hours and dates has changed; the agreed days are theirs already. */
export function decideTerms(
  placement: PlacementRecord,
  { terms, from, signed, version }: TermsCommand,
  act: Act,
): Decision<PlacementRecord, RecordedEvent<Placement> | PokEvent, TermsRefusal> {
  if (isDoneBefore(placement, act)) return { kind: 'again' };
  const now = subjectOf<Placement, PokEvent>(placement);
  const next = { ...now, ...terms };
  if (isDeepStrictEqual(next, now)) return { kind: 'refused', refusal: 'already' };
  if (isBehind(placement, version)) return { kind: 'refused', refusal: 'behind' };
  const { minutesToMake, period } = terms;
  if (now.ended && period.until !== now.period.until) return { kind: 'refused', refusal: 'ended' };
  const isOfPok = minutesToMake !== now.minutesToMake || !isDeepStrictEqual(period, now.period);
  const one: AgreedTerms = { from, minutesToMake, period, signed, by: act.by, at: act.at };
  const after = isOfPok ? { ...next, agreed: [...(now.agreed ?? []), one] } : next;
  const change = changeTo<Placement, PokEvent>(placement, after, act);
  if (!isOfPok) return { kind: 'change', change };
  const event = placement.version + 1;
  const notice = (to: PersonId): Notice => ({
    ...{ key: `terms:${placement.id}:v${event}:${to}`, to },
    about: { kind: 'terms', placement: placement.id, event },
  });
  return { kind: 'change', change: { ...change, notices: [placement.studentId, placement.trainerId].map(notice) } };
}
