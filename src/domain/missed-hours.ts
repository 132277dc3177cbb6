/**
 * Hours that sickness cost, and what of them was made up [2.3]. Whole minutes, per placement: a company plans its own
 * days, and making up is agreed with each.
 */
import { daysOf, weekdayOf, weekOf, type Day } from './day.js';
import type { Placement } from './placement.js';
import { plannedMinutesOn } from './planned-hours.js';
import type { School } from './school.js';
import { sickDays, type SickPeriod } from './sickness.js';
import type { WeekSummary } from './week-sheet.js';

export interface MissedHours {
  readonly missed: number;
  /** At most what was missed: more is work like any other. */
  readonly madeUp: number;
  readonly left: number;
}

export interface MissedContext {
  readonly school: School;
  readonly today: Day;
  /** Days on which leave was granted. */
  readonly leaveDays: ReadonlySet<Day>;
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
  let missed = 0;
  for (const day of days) {
    if (day > today || leaveDays.has(day)) continue;
    missed += Math.max(0, plannedMinutesOn(day, placement, school) - workedOn(day));
  }
  const made = own.reduce((sum, { makeUpMinutes }) => sum + makeUpMinutes, 0);
  const madeUp = Math.min(made, missed);
  return { missed, madeUp, left: missed - madeUp };
}
