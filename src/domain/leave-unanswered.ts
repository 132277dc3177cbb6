/**
 * A leave request that is not answered is asked after: each who has not answered is reminded once, and the student hears
 * of it on the last working day before the leave. What has become of it is seen when that time comes [2.6].
 */
import { addDays } from './day.js';
import type { Notice } from './decision.js';
import type { LeaveRequest } from './leave.js';
import { instantOf, momentOf, type ClockTime } from './moment.js';
import type { School } from './school.js';
import { addWorkingDays, inOfficeHours, workingDayUpTo } from './working-days.js';

const MORNING = '09:00' as ClockTime;

/** `askedAt`: ISO instant. Nothing where there is no time for it: the leave begins too soon. */
export function noticesOfUnanswered(
  { id, studentId, asked, answers }: LeaveRequest,
  askedAt: string,
  school: School,
): Notice[] {
  const day = workingDayUpTo(addDays(asked.period.from, -1), school);
  const last = instantOf({ day, time: MORNING });
  const due = addWorkingDays(momentOf(new Date(askedAt)), school.unsigned.remindAfter, school);
  const first = inOfficeHours(instantOf(due), school);
  const remindAt = first < last ? first : last;
  const about = { kind: 'leave-unanswered', leave: id } as const;
  return [...answers.map(({ personId }) => ({ to: personId, at: remindAt })), { to: studentId, at: last }]
    .filter(({ at }) => at > new Date(askedAt))
    .map(({ to, at }) => ({ key: `leave-unanswered:${id}:${to}`, to, about, notBefore: at.toISOString() }));
}
