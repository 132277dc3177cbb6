/** Which students need attention and why, for the overview and the digest of who guides them. */
import { isPlanned, openMoments, standsOutFrom, type ContactMoment } from '../talks/contact-moments.js';
import { talksAt, type Talks } from '../talks/talks.js';
import { addWeeks, daysBetween, weekOf, type Day, type Week } from '../calendar/day.js';
import { isWorkingWeek } from '../placements/forecast.js';
import { expectedBy } from '../placements/pace.js';
import { isWeekOff, type DaysFree } from '../leave/leave.js';
import { momentOf } from '../calendar/moment.js';
import type { Placement } from '../placements/placement.js';
import { allMinutes, isMade, isWritten, progressOf } from '../placements/progress.js';
import type { School } from '../school/school.js';
import type { SickRecord } from '../sickness/sickness.js';
import type { Lost } from '../people/unreachable.js';
import type { WeekSummary } from '../weeks/week-sheet.js';

export type Attention =
  /** Its last day is over, and so many minutes (0: none) are still to be made, weeks are not signed, or talks not held. */
  | { readonly kind: 'ended'; readonly on: Day; readonly short: number }
  /** So many weeks with hours, older than last week or of a placement that is over, were never handed in or came back; which, where they are few. */
  | { readonly kind: 'not-handed-in'; readonly weeks: number; readonly named?: readonly Week[] }
  /** So many working weeks in a row without hours, and not handed in as "niet gewerkt" either. */
  | { readonly kind: 'no-hours'; readonly weeks: number }
  /** So many weeks wait for a signature too long, the oldest of them for so many days. */
  | { readonly kind: 'unsigned'; readonly weeks: number; readonly days: number }
  /** Sick for so many days, the first and today included, and not better yet. */
  | { readonly kind: 'sick'; readonly days: number }
  /** So many per cent fewer hours than should have been made by now. */
  | { readonly kind: 'behind'; readonly percent: number }
  | { readonly kind: 'pok-missing' }
  /** A call or a talk is to be held by then: from that day on, where it is still to come; or it is not known to be held. */
  | {
      readonly kind: 'contact-moment';
      readonly moment: ContactMoment['kind'];
      readonly from?: Day;
      readonly until: Day;
      readonly isOver?: true;
    }
  /** Reminders have had no answer for so long that only the weekly one is left. */
  | { readonly kind: 'not-answering' }
  /** Nothing can be written to them in Teams; `lost` is why, and since when. */
  | { readonly kind: 'unreachable'; readonly who: WhoIsLost; readonly lost?: Lost };

export const WHO_IS_LOST = ['student', 'trainer', 'teacher', 'coach'] as const;
export type WhoIsLost = (typeof WHO_IS_LOST)[number];

/** What the students of a list have in common, as somebody who guides them asks for it. */
export const WHO_OF = [
  'sick',
  'behind',
  'pok-missing',
  'no-hours',
  'unsigned',
  'not-answering',
  'unreachable',
  'not-handed-in',
  'contact-moment',
  'on-leave',
] as const;
export type WhoOf = (typeof WHO_OF)[number];

export interface Calendar {
  readonly school: School;
  readonly today: Day;
  /** Days on which the student was sick, or was granted leave. */
  readonly daysOff: DaysFree;
  /** Talks of the student's, at whichever address. */
  readonly talks: readonly Talks[];
}

/** What is known of a student beside what a placement says. */
export interface StudentState {
  /** Null where there is none, or where the reader does not hear of it [2.3]. */
  readonly sickness: SickRecord | null;
  /** Null where the student is reached. */
  readonly lost: Lost | null;
  /** Reminders in a row without an answer. */
  readonly ignored: number;
}

/** Above this weeks are a number. */
const MOST_NAMED = 3;

type IsWorked = (week: Week) => boolean;

/**
 * What one placement gives cause to, the most pressing first. One that has not begun yet gives none but the talks that
 * come up; one that is over until its hours are made, all its weeks are signed and its talks are held, or its file is closed.
 */
export function attentionOf(
  placement: Placement,
  summaries: readonly WeekSummary[],
  { school, today, daysOff, talks }: Calendar,
): Attention[] {
  const isWorked = (week: Week): boolean => isWorkingWeek(week, school) && !isWeekOff(week, placement, school, daysOff);
  const own = summaries.filter(({ placementId }) => placementId === placement.id);
  if (today < placement.period.from || isFinished(placement, own, { school, today, talks })) return [];
  const { weeksWithoutHours: mostWithout, daysUnsigned: days, percentBehind: mostBehind } = school.attention;
  const isOver = today > placement.period.until;
  const waits = own
    .flatMap(({ state, submittedAt }) =>
      state === 'submitted' && submittedAt !== null ? [daysSince(submittedAt, today)] : [],
    )
    .filter((since) => isOver || since > days);
  const unsigned: Attention[] =
    waits.length > 0 ? [{ kind: 'unsigned', weeks: waits.length, days: Math.max(...waits) }] : [];
  // Last week may still be handed in.
  const left = notHandedIn(own, isOver ? null : addWeeks(weekOf(today), -1));
  const beside: Attention[] = [
    ...(placement.pok === null ? [{ kind: 'pok-missing' } as const] : []),
    ...momentsToHold(placement, { school, today, talks }),
  ];
  if (isOver) {
    // Who ended early owes no hours there [2.10].
    const short = placement.ended ? 0 : progressOf([placement], own).short;
    return [{ kind: 'ended', on: placement.period.until, short }, ...left, ...unsigned, ...beside];
  }

  const without = isWritten(placement, own) ? 0 : weeksWithoutHours(placement, own, isWorked, today);
  const percent = percentBehind(placement, own, isWorked, today);
  return [
    ...left,
    ...(without >= mostWithout ? [{ kind: 'no-hours', weeks: without } as const] : []),
    ...unsigned,
    ...(percent > mostBehind ? [{ kind: 'behind', percent: Math.round(percent) } as const] : []),
    ...beside,
  ];
}

/** Nothing is left to do: its file is closed, or it is over with all hours made, or early, every week signed and its talks held. */
export function isFinished(
  placement: Placement,
  own: readonly WeekSummary[],
  { school, today, talks }: Pick<Calendar, 'school' | 'today' | 'talks'>,
): boolean {
  if (placement.closed !== undefined && placement.closed <= today) return true;
  if (today <= placement.period.until) return false;
  if (!placement.ended && !isMade(placement, own)) return false;
  if (!placement.ended && momentsToHold(placement, { school, today, talks }).length > 0) return false;
  return !own.some((summary) => summary.state === 'submitted' || isToHandIn(summary));
}

/** Weeks with hours that were not handed in, of before this one; null: of whatever week. */
export function notHandedIn(own: readonly WeekSummary[], before: Week | null): Attention[] {
  const left = own.filter((summary) => isToHandIn(summary) && (before === null || summary.week < before));
  const named = left.length <= MOST_NAMED ? { named: left.map(({ week }) => week) } : {};
  return left.length > 0 ? [{ kind: 'not-handed-in', weeks: left.length, ...named }] : [];
}

function isToHandIn({ state, minutesPerDay }: WeekSummary): boolean {
  return state !== 'submitted' && state !== 'approved' && minutesPerDay.some((minutes) => minutes > 0);
}

/** From some days ahead until it is known that they were held; not one that is planned on a day that is still to come. */
function momentsToHold(
  placement: Placement,
  { school, today, talks: all }: Pick<Calendar, 'school' | 'today' | 'talks'>,
): Attention[] {
  const talks = talksAt(placement.id, all);
  return openMoments(placement, school, talks)
    .filter((moment) => standsOutFrom(moment) <= today && !isPlanned(moment, talks, today))
    .map(({ kind, from, until }) => ({
      ...{ kind: 'contact-moment', moment: kind, until },
      ...(today < from && { from }),
      ...(today > until && { isOver: true }),
    }));
}

/** What the student gives cause to, whichever the placement. */
export function attentionOfStudent(
  { sickness, lost, ignored }: StudentState,
  { school, today }: Pick<Calendar, 'school' | 'today'>,
): Attention[] {
  const sick = daysSick(sickness, today);
  return [
    ...(sick > school.attention.daysSick ? [{ kind: 'sick', days: sick } as const] : []),
    // Who cannot be reached has not been asked.
    ...(lost === null && ignored >= school.reminders.ignoredMost ? [{ kind: 'not-answering' } as const] : []),
    ...(lost ? [{ kind: 'unreachable', who: 'student', lost } as const] : []),
  ];
}

function daysSick(sickness: SickRecord | null, today: Day): number {
  const last = sickness?.periods.at(-1);
  return last?.state === 'open' && last.from <= today ? daysBetween(last.from, today) + 1 : 0;
}

function daysSince(instant: string, today: Day): number {
  return daysBetween(momentOf(new Date(instant)).day, today);
}

/** Working weeks that are over, counted back to the last one with hours; none where there are hours this week. */
function weeksWithoutHours(placement: Placement, own: readonly WeekSummary[], isWorked: IsWorked, today: Day): number {
  const known = new Map(own.map((summary) => [summary.week, summary]));
  const isSilent = (week: Week): boolean => {
    const summary = known.get(week);
    return !summary || (summary.submittedAt === null && summary.minutesPerDay.every((minutes) => minutes === 0));
  };
  const current = weekOf(today);
  if (!isSilent(current)) return 0;
  let count = 0;
  for (let week = addWeeks(current, -1); week >= weekOf(placement.period.from); week = addWeeks(week, -1)) {
    // Hours are hours, also in a holiday.
    if (!isSilent(week)) break;
    if (isWorked(week)) count += 1;
  }
  return count;
}

function percentBehind(placement: Placement, own: readonly WeekSummary[], isWorked: IsWorked, today: Day): number {
  const expected = expectedBy(today, placement, isWorked);
  if (expected === 0) return 0;
  return 100 - (100 * allMinutes(progressOf([placement], own))) / expected;
}
