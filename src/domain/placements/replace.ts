/**
 * Another praktijkopleider, werkbegeleider, BPV-docent or SLB'er for a placement: from a day on. What is to come stands in the placement,
 * and is done in the morning of that day; what waits goes over then (`changePlacement`).
 */
import type { Day } from '../calendar/day.js';
import { isDoneBefore, type Act, type Decision, type Notice } from '../evidence/decision.js';
import { changePlacement } from './changed-hands.js';
import { FIELD_OF_GUIDE, guideOf, GUIDES, type Handover, type Placement, type Replacement } from './placement.js';
import { changeTo, subjectOf, type PlacementRecord, type PokEvent, type RecordedEvent } from './recorded.js';

/** `other`: it is not who was to be replaced; `behind`: it was changed since, so it cannot be undone. */
export type ReplaceRefusal = 'other' | 'behind';
type Decided = Decision<PlacementRecord, RecordedEvent<Placement> | PokEvent, ReplaceRefusal>;

/** From today on, or back in time, it is so at once; from a later day on it stands ready. */
export function decideReplace(
  placement: PlacementRecord,
  { from, today, ...how }: Replacement & { readonly from: Day; readonly today: Day },
  act: Act,
): Decided {
  if (isDoneBefore(placement, act)) return { kind: 'again' };
  if (guideOf(how.role, placement) !== how.was) return { kind: 'refused', refusal: 'other' };
  const later = (placement.handovers ?? []).filter(({ role }) => role !== how.role);
  const now = subjectOf<Placement, PokEvent>(placement);
  if (from > today) {
    const handovers = [...later, { ...how, from, by: act.by, source: act.source }];
    return { kind: 'change', change: changeTo<Placement, PokEvent>(placement, { ...now, handovers }, act) };
  }
  return taken(placement, withHandovers({ ...now, [FIELD_OF_GUIDE[how.role]]: how.becomes }, later), [how], act);
}

/**
 * One of those that stood ready; `again` where it does not stand there any more.
 * @param tellAt ISO instant: it is so from midnight on, and told once people are up
 */
export function decideHandOver(
  placement: PlacementRecord,
  handover: Handover,
  { act, tellAt }: { readonly act: Act; readonly tellAt: string },
): Decided {
  const { handovers = [] } = placement;
  const { role, was, becomes, source } = handover;
  if (!handovers.some((one) => one.source === source && one.role === role)) return { kind: 'again' };
  const later = handovers.filter((one) => one.source !== source || one.role !== role);
  const now = subjectOf<Placement, PokEvent>(placement);
  // Somebody else was put there in the meantime, who stays.
  const due = guideOf(role, placement) === was ? [{ role, was, becomes }] : [];
  const after = due.length > 0 ? { ...now, [FIELD_OF_GUIDE[role]]: becomes } : now;
  const { change } = taken(placement, withHandovers(after, later), due, act);
  return {
    kind: 'change',
    change: { ...change, notices: change.notices.map((one) => ({ ...one, notBefore: tellAt })) },
  };
}

/** It is as it was before that act, where nothing has been recorded since. */
export function decideReplaceBack(placement: PlacementRecord, done: string, act: Act): Decided {
  if (isDoneBefore(placement, act)) return { kind: 'again' };
  const [before, last] = placement.history.slice(-2);
  if (last?.source !== done || before === undefined || before.what.kind === 'pok')
    return { kind: 'refused', refusal: 'behind' };
  const now = subjectOf<Placement, PokEvent>(placement);
  const { trainerId, mentorId, teacherId, coachId, handovers = [] } = before.what.facts;
  const after = withHandovers({ ...now, trainerId, ...(mentorId && { mentorId }), teacherId, coachId }, handovers);
  const back = GUIDES.flatMap((role): Replacement[] => {
    const [was, becomes] = [guideOf(role, now), guideOf(role, after)];
    return was && becomes && was !== becomes ? [{ role, was, becomes }] : [];
  });
  return taken(placement, after, back, act);
}

/** When the first of them is to be done; null: none is. */
export function handOverDay({ handovers = [] }: Pick<Placement, 'handovers'>): Day | null {
  return handovers.map(({ from }) => from).toSorted()[0] ?? null;
}

function withHandovers(placement: Placement, handovers: readonly Handover[]): Placement {
  if (handovers.length > 0) return { ...placement, handovers };
  const { handovers: gone = [], ...without } = placement;
  return gone.length > 0 ? without : placement;
}

/** Student, who takes over and who is relieved hear it: one message each, of however many placements it is. */
function taken(
  placement: PlacementRecord,
  after: Placement,
  replaced: readonly Replacement[],
  act: Act,
): Extract<Decided, { kind: 'change' }> {
  const change = changePlacement(placement, after, act);
  const told = replaced.flatMap(({ role, was, becomes }) =>
    [placement.studentId, was, becomes].map((to): Notice => {
      const about = { kind: 'changed-hands', role, was, becomes, source: act.source } as const;
      return { key: `changed-hands:${act.source}:${role}:${was}:${to}`, to, about };
    }),
  );
  return { kind: 'change', change: { ...change, notices: [...told, ...change.notices] } };
}
