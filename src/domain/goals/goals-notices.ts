/**
 * Who is to know of a change to goals or work agreements, and who is reminded of what waits for the praktijkopleider: they
 * after some working days, the BPV-docent after some more, as of weeks. What has become of it is seen when that time comes.
 */
import { inOfficeHours, addWorkingDays } from '../calendar/working-days.js';
import { instantOf, momentOf } from '../calendar/moment.js';
import type { HappenedEvent, Notice } from '../evidence/decision.js';
import type { PersonId } from '../people/people.js';
import type { Placement } from '../placements/placement.js';
import type { School } from '../school/school.js';
import { goalsSubject, type Goal, type GoalId, type Goals, type GoalsEvent } from './goals.js';

/** Goals, or work agreements. */
export type OfGoals = 'goals' | 'work-agreements';

/** Of which of the two an event is. */
export function ofWhich({ kind }: GoalsEvent): OfGoals {
  return kind.startsWith('work-') ? 'work-agreements' : 'goals';
}

/** Cards of it that stand in chats are brought up to date. */
export function refreshed({ id, version }: Goals, what: OfGoals, to: PersonId): Notice[] {
  const subject = goalsSubject(id, what);
  return [{ key: `refresh:${subject}:v${version + 1}`, to, about: { kind: 'refresh', subject } }];
}

/** This person hears what the next event is. */
export function told({ id, version }: Goals, what: OfGoals, to: PersonId): Notice[] {
  return [{ key: keyOfGoals(what, id, version + 1), to, about: { kind: what, placement: id, event: version + 1 } }];
}

export function keyOfGoals(what: OfGoals, id: Goals['id'], event: number): string {
  return `${what}:${id}:v${event}`;
}

/** For later, of what is sent now. */
export function unansweredLater(
  { id, version }: Goals,
  what: OfGoals,
  sentAt: string,
  { placement, school }: { readonly placement: Placement; readonly school: School },
): Notice[] {
  const { remindAfter, tellTeacherAfter } = school.unsigned;
  const event = version + 1;
  return [
    { to: placement.trainerId, after: remindAfter },
    { to: placement.teacherId, after: tellTeacherAfter },
  ].map(({ to, after }, i) => ({
    key: `goals-unanswered:${id}:v${event}:${i === 0 ? 'trainer' : 'teacher'}`,
    to,
    about: { kind: i === 0 ? 'goals-waiting' : 'goals-unanswered', placement: id, event },
    notBefore: inOfficeHours(
      instantOf(addWorkingDays(momentOf(new Date(sentAt)), after, school)),
      school,
    ).toISOString(),
  }));
}

/**
 * What still waits of what this event sent, and of what waits longer. Of what was sent on one day the last speaks for all.
 */
export function stillWaiting(
  { goals, work, history }: Goals,
  event: number,
): { readonly goals: readonly Goal[]; readonly work: boolean } | null {
  const sent = history[event - 1];
  if (!sent) return null;
  const what = ofWhich(sent.what);
  const later = history.slice(event).filter((one) => isSending(one) && ofWhich(one.what) === what);
  if (later.some(({ at }) => dayOf(at) === dayOf(sent.at))) return null;
  if (what === 'work-agreements')
    return work?.state === 'sent' && work.since === sent.at ? { goals: [], work: true } : null;
  const waiting = goals.filter(({ state, since }) => state === 'sent' && since <= sent.at);
  const isOfThat = waiting.some(({ since }) => since === sent.at);
  return isOfThat ? { goals: waiting, work: false } : null;
}

/** Whether something that happened to the same goals, or to the work agreements, has come after this event. */
export function isOvertaken({ history }: Goals, event: number): boolean {
  const what = history[event - 1]?.what;
  if (!what) return true;
  const ids = goalsOf(what);
  return history
    .slice(event)
    .some((later) => ofWhich(later.what) === ofWhich(what) && (ids === null || overlaps(ids, goalsOf(later.what))));
}

/** Of work agreements null: they are one. */
function goalsOf(what: GoalsEvent): readonly GoalId[] | null {
  if ('goal' in what) return [what.goal];
  return 'goals' in what ? what.goals.map(({ goal }) => goal) : null;
}

const overlaps = (ids: readonly GoalId[], others: readonly GoalId[] | null): boolean =>
  others === null || others.some((id) => ids.includes(id));

const isSending = ({ what }: HappenedEvent<GoalsEvent>): boolean => what.kind === 'sent' || what.kind === 'work-sent';
const dayOf = (at: string): string => momentOf(new Date(at)).day;
