/**
 * A leave request that is not answered is asked after: each who has not answered is reminded once, and the student hears
 * of it on the last working day before the leave; where that has gone by, as in a holiday, the day before it or on its
 * first day. Once its last day is over there is nothing to answer: the cards say so. What has become of it is seen when
 * that time comes [2.6].
 */
import { addDays, type Day } from '../calendar/day.js';
import type { Notice } from '../evidence/decision.js';
import type { LeaveId, LeaveRequest } from './leave.js';
import { instantOf, momentOf, type ClockTime } from '../calendar/moment.js';
import type { PersonId } from '../people/people.js';
import type { School } from '../school/school.js';
import { addWorkingDays, inOfficeHours, workingDayUpTo } from '../calendar/working-days.js';

const MORNING = '09:00' as ClockTime;

/** `askedAt`: ISO instant. Nothing where there is no time for it: the leave begins too soon. */
export function noticesOfUnanswered(
  { id, studentId, asked, answers }: LeaveRequest,
  askedAt: string,
  school: School,
): Notice[] {
  const on = (day: Day): Date => instantOf({ day, time: MORNING });
  const eve = addDays(asked.period.from, -1);
  const last = on(workingDayUpTo(eve, school));
  const toStudent = [last, on(eve), on(asked.period.from)].find((at) => at > new Date(askedAt)) ?? last;
  const due = addWorkingDays(momentOf(new Date(askedAt)), school.unsigned.remindAfter, school);
  const first = inOfficeHours(instantOf(due), school);
  const remindAt = first < last ? first : last;
  const about = { kind: 'leave-unanswered', leave: id } as const;
  const over = instantOf({ day: addDays(asked.period.until, 1), time: '00:00' as ClockTime });
  const lapse = { key: `leave-lapsed:${id}`, to: studentId, about, notBefore: over.toISOString() };
  const asking = [...answers.map(({ personId }) => ({ to: personId, at: remindAt })), { to: studentId, at: toStudent }]
    .filter(({ at }) => at > new Date(askedAt))
    .map(({ to, at }) => ({ key: keyOfUnanswered(id, to), to, about, notBefore: at.toISOString() }));
  return [...asking, lapse];
}

export function keyOfUnanswered(id: LeaveId, to: PersonId): string {
  return `leave-unanswered:${id}:${to}`;
}
