/** Who is to know of a change to an early ending, and who is asked after when an answer does not come. */
import { addWorkingDays, inOfficeHours } from '../calendar/working-days.js';
import { instantOf, momentOf } from '../calendar/moment.js';
import type { Act, Notice } from '../evidence/decision.js';
import type { PersonId } from '../people/people.js';
import { holdersOf, partAsked, type AroundEnding, type Ending, type EndingId, type EndingState } from './ending.js';

/** These hear what the next event was; the cards of it that stand in chats are brought up to date. */
export function told(ending: Ending, people: readonly PersonId[], { by }: Pick<Act, 'by'>): Notice[] {
  const { id, placementId, version } = ending;
  const others = [...new Set(people)].filter((to) => to !== by);
  return [
    { key: `refresh:${id}:v${version + 1}`, to: by, about: { kind: 'refresh', subject: id } },
    ...others.map((to): Notice => ({
      ...{ key: keyOfEndingNotice(id, version + 1, to), to },
      about: { kind: 'ending', placement: placementId, event: version + 1 },
    })),
  ];
}

export const keyOfEndingNotice = (id: EndingId, version: number, to: PersonId): string =>
  `ending-told:${id}:v${version}:${to}`;

/** Everybody around the placement and the BPV-bureau: what it comes to is told to all [2.10]. */
export function everybody({ placement, office }: AroundEnding): PersonId[] {
  const { studentId, trainerId, teacherId, coachId } = placement;
  return [studentId, trainerId, teacherId, coachId, ...office];
}

/**
 * Who is asked in `state` is reminded once, and the BPV-bureau hears of it where that does not help: it can put somebody
 * else in the place of a BPV-docent who is absent.
 */
export function asksAfter(ending: Ending, state: EndingState, around: AroundEnding, { at }: Pick<Act, 'at'>): Notice[] {
  const part = partAsked({ state });
  if (part === null) return [];
  const version = ending.version + 1;
  const { remindAfter, tellTeacherAfter: tellOfficeAfter } = around.school.unsigned;
  const asks = (to: PersonId, after: number): Notice => {
    const due = instantOf(addWorkingDays(momentOf(new Date(at)), after, around.school));
    return {
      ...{ key: `ending-waits:${ending.id}:v${version}:${to}:${after}`, to },
      about: { kind: 'ending-waits', placement: ending.placementId, version },
      notBefore: inOfficeHours(due, around.school).toISOString(),
    };
  };
  const asked = holdersOf(part, around);
  return [
    ...asked.map((to) => asks(to, remindAfter)),
    ...around.office.filter((to) => !asked.includes(to)).map((to) => asks(to, tellOfficeAfter)),
  ];
}
