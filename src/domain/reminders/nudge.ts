/** Who guides a student asks that they be reminded now of what is open: once a day, and not when it is no time for it. */
import { addWeeks, periodOf, weekOf, type Day, type Week } from '../calendar/day.js';
import type { ClockTime, Moment } from '../calendar/moment.js';
import type { Notice } from '../evidence/decision.js';
import { daysToFillIn, weeksToHandIn, type StudentFacts } from '../hours/hours-to-fill-in.js';
import type { PersonId } from '../people/people.js';
import { isQuiet, type QuietHours } from './quiet-hours.js';

export type Nudge =
  | { readonly kind: 'reminds'; readonly notice: Notice }
  | { readonly kind: 'no'; readonly why: 'nothing-open' | 'day-off' }
  | { readonly kind: 'no'; readonly why: 'quiet'; readonly until: ClockTime };

/** Whoever asks, and however often: one a day. */
export const keyOfNudge = (student: PersonId, day: Day): string => `nudge:${student}:${day}`;

/** What it is about: weeks up to the last one that is over, or else days without hours. */
export type OpenNow = { readonly kind: 'weeks'; readonly upTo: Week } | { readonly kind: 'days' };

const LAST_MINUTE = '23:59' as ClockTime;

/** Null where nothing is open. This week can be handed in for as long as it lasts. */
export function openNow(facts: StudentFacts, now: Moment): OpenNow | null {
  const lastWeek = addWeeks(weekOf(now.day), -1);
  const weeks = weeksToHandIn(facts, { day: periodOf(lastWeek).until, time: LAST_MINUTE });
  if (weeks.length > 0) return { kind: 'weeks', upTo: lastWeek };
  return daysToFillIn(facts, now).length > 0 ? { kind: 'days' } : null;
}

/** @param facts with the placements only of which whoever asks may know how it goes */
export function decideNudge(
  { by, student, quiet }: { readonly by: PersonId; readonly student: PersonId; readonly quiet: QuietHours },
  facts: StudentFacts,
  now: Moment,
): Nudge {
  if (isOff(now.day, facts)) return { kind: 'no', why: 'day-off' };
  if (openNow(facts, now) === null) return { kind: 'no', why: 'nothing-open' };
  if (isQuiet(now.time, quiet)) return { kind: 'no', why: 'quiet', until: quiet.until };
  const about = { kind: 'nudge', by, day: now.day } as const;
  return { kind: 'reminds', notice: { key: keyOfNudge(student, now.day), to: student, about } };
}

/** Sick or on leave. In a holiday whoever asks knows what they do. */
export function isOff(day: Day, { leaveDays, sickDays }: StudentFacts): boolean {
  return sickDays.has(day) || leaveDays.has(day);
}
