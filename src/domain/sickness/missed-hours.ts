/**
 * Hours that sickness cost, and what of them was made up [2.3]. Whole minutes, per placement: a company plans its own
 * days, and making up is agreed with each.
 */
import { daysOf, periodOf, weekdayOf, weekOf, type Day } from '../calendar/day.js';
import type { DaysFree } from '../leave/leave.js';
import type { Placement } from '../placements/placement.js';
import { plannedMinutesOn } from '../hours/planned-hours.js';
import type { School } from '../school/school.js';
import { sickDays, type SickPeriod } from './sickness.js';
import type { WeekSummary } from '../weeks/week-sheet.js';

export interface MissedHours {
  readonly missed: number;
  /** At most what was missed until the day they were worked: more is work like any other. */
  readonly madeUp: number;
  readonly left: number;
  /** Marked as made up, and more than there was to make up then. */
  readonly beyond: number;
}

export interface MissedContext {
  readonly school: School;
  readonly today: Day;
  /** Days on which leave was granted. */
  readonly leaveDays: DaysFree;
}

/** Each placement of one student where hours were missed, in the order given. */
export function missedAt(
  placements: readonly Placement[],
  periods: readonly SickPeriod[],
  summaries: readonly WeekSummary[],
  context: MissedContext,
): { readonly placement: Placement; readonly hours: MissedHours }[] {
  return placements
    .map((placement) => ({ placement, hours: missedHours(placement, periods, summaries, context) }))
    .filter(({ hours }) => hours.missed > 0);
}

/**
 * What was planned on sick days up to and including today, less what was worked on them all the same. A granted leave
 * day, a holiday and a theme week had nothing to miss; a day in two reports is missed once.
 */
export function missedHours(
  placement: Placement,
  periods: readonly SickPeriod[],
  summaries: readonly WeekSummary[],
  { school, today, leaveDays }: MissedContext,
): MissedHours {
  const own = summaries.filter(({ placementId }) => placementId === placement.id);
  const workedOn = (day: Day): number =>
    own.find(({ week }) => week === weekOf(day))?.minutesPerDay[weekdayOf(day) - 1] ?? 0;
  const days = new Set(
    periods.flatMap((period) => {
      const sick = sickDays(period, today);
      return sick ? daysOf(sick) : [];
    }),
  );
  const missedOn = [...days]
    .filter((day) => day <= today && !leaveDays.has(day, placement.id))
    .map((day) => ({ day, minutes: Math.max(0, plannedMinutesOn(day, placement, school) - workedOn(day)) }));
  const missedBefore = (end: Day): number =>
    missedOn.reduce((sum, { day, minutes }) => sum + (day < end ? minutes : 0), 0);
  const missed = missedOn.reduce((sum, { minutes }) => sum + minutes, 0);
  let [madeUp, beyond] = [0, 0];
  for (const { day, minutes } of own.flatMap(madeUpOn).sort((a, b) => a.day.localeCompare(b.day))) {
    const some = Math.min(minutes, Math.max(0, missedBefore(day) - madeUp));
    madeUp += some;
    beyond += minutes - some;
  }
  return { missed, madeUp, left: missed - madeUp, beyond };
}

/** A week does not keep which of its hours made up: the last ones that were worked. */
function madeUpOn({ week, minutesPerDay, makeUpMinutes }: WeekSummary): { day: Day; minutes: number }[] {
  let left = makeUpMinutes;
  return daysOf(periodOf(week))
    .toReversed()
    .map((day) => {
      const minutes = Math.min(left, minutesPerDay[weekdayOf(day) - 1] ?? 0);
      left -= minutes;
      return { day, minutes };
    })
    .filter(({ minutes }) => minutes > 0);
}
