/** Which students need attention and why, for the overview and the digest of who guides them. */
import { addWeeks, daysBetween, weekOf, type Day, type Week } from './day.js';
import { isWorkingWeek } from './forecast.js';
import { isLeaveWeek } from './leave.js';
import { momentOf } from './moment.js';
import type { Placement } from './placement.js';
import { progressOf } from './progress.js';
import type { School } from './school.js';
import type { WeekSummary } from './week-sheet.js';

export type Attention =
  /** So many working weeks in a row without hours, and not handed in as "niet gewerkt" either. */
  | { readonly kind: 'no-hours'; readonly weeks: number }
  /** So many weeks wait for a signature for over seven days. */
  | { readonly kind: 'unsigned'; readonly weeks: number }
  /** So many per cent fewer hours than should have been made by now. */
  | { readonly kind: 'behind'; readonly percent: number }
  | { readonly kind: 'pok-missing' };

export interface Calendar {
  readonly school: School;
  readonly today: Day;
  /** Days on which the student was granted leave. */
  readonly leaveDays: ReadonlySet<Day>;
}

type IsWorked = (week: Week) => boolean;

const WEEKS_WITHOUT_HOURS = 2;
const DAYS_UNSIGNED = 7;
const PERCENT_BEHIND = 10;

/** The most pressing first. A placement that has not begun yet needs none; one that is over only its signatures. */
export function attentionOf(
  placement: Placement,
  summaries: readonly WeekSummary[],
  { school, today, leaveDays }: Calendar,
): Attention[] {
  const isWorked = (week: Week): boolean =>
    isWorkingWeek(week, school) && !isLeaveWeek(week, placement, school, leaveDays);
  if (today < placement.period.from) return [];
  const own = summaries.filter(({ placementId }) => placementId === placement.id);
  const waitsTooLong = own.filter(
    ({ state, submittedAt }) =>
      state === 'submitted' && submittedAt !== null && daysSince(submittedAt, today) > DAYS_UNSIGNED,
  ).length;
  const unsigned: Attention[] = waitsTooLong > 0 ? [{ kind: 'unsigned', weeks: waitsTooLong }] : [];
  if (today > placement.period.until) return unsigned;

  const without = weeksWithoutHours(placement, own, isWorked, today);
  const percent = percentBehind(placement, own, isWorked, today);
  return [
    ...(without >= WEEKS_WITHOUT_HOURS ? [{ kind: 'no-hours', weeks: without } as const] : []),
    ...unsigned,
    ...(percent > PERCENT_BEHIND ? [{ kind: 'behind', percent: Math.round(percent) } as const] : []),
    ...(placement.pok === null ? [{ kind: 'pok-missing' } as const] : []),
  ];
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
    if (!isWorked(week)) continue;
    if (!isSilent(week)) break;
    count += 1;
  }
  return count;
}

/** By the working weeks up to the one before last: last week may still be written down. */
function percentBehind(placement: Placement, own: readonly WeekSummary[], isWorked: IsWorked, today: Day): number {
  if (placement.pok === null) return 0;
  const last = weekOf(placement.period.until);
  const untilWeek = addWeeks(weekOf(today), -2);
  let all = 0;
  let over = 0;
  for (let week = weekOf(placement.period.from); week <= last; week = addWeeks(week, 1)) {
    if (!isWorked(week)) continue;
    all += 1;
    if (week <= untilWeek) over += 1;
  }
  if (over === 0) return 0;
  const expected = (placement.minutesToMake * over) / all;
  const { counted, waiting } = progressOf([placement], own);
  return 100 - (100 * (counted + waiting)) / expected;
}
