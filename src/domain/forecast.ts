/** Where a student will end at the pace of the last six working weeks: "met dit tempo 448 van 460 in week 26". */
import { addWeeks, weekOf, type Day, type Week } from './day.js';
import { isLeaveWeek } from './leave.js';
import type { Placement } from './placement.js';
import { minutesThatCount } from './progress.js';
import type { FreeDays } from './school-calendar.js';
import type { School } from './school.js';
import type { WeekSummary } from './week-sheet.js';
import { workingDaysIn } from './working-days.js';

const WEEKS_OF_PACE = 6;

export interface Forecast {
  /** Minutes that will have been made, at most what is to be made. */
  readonly minutes: number;
  readonly toMake: number;
  /** The week in which the total is reached; else the last of the placement. */
  readonly week: Week;
  readonly reached: boolean;
}

/**
 * Null before one working week is over. A working week is one that is no holiday, no theme week and not all granted
 * leave; the running week does not count yet, and one without hours counts as it is.
 */
export function forecastOf(
  placement: Placement,
  summaries: readonly WeekSummary[],
  school: School,
  { today, leaveDays }: { readonly today: Day; readonly leaveDays: ReadonlySet<Day> },
): Forecast | null {
  const isWorked = (week: Week): boolean =>
    isWorkingWeek(week, school) && !isLeaveWeek(week, placement, school, leaveDays);
  const made = new Map<Week, number>();
  for (const summary of summaries) {
    if (summary.placementId !== placement.id) continue;
    made.set(summary.week, minutesThatCount(summary, placement));
  }
  const total = [...made.values()].reduce((sum, minutes) => sum + minutes, 0);
  const last = weekOf(placement.period.until);

  const past: number[] = [];
  for (let week = addWeeks(weekOf(today), -1); past.length < WEEKS_OF_PACE; week = addWeeks(week, -1)) {
    if (week < weekOf(placement.period.from)) break;
    if (week <= last && isWorked(week)) past.push(made.get(week) ?? 0);
  }
  if (past.length === 0) return null;
  const pace = past.reduce((sum, minutes) => sum + minutes, 0) / past.length;

  let minutes = total;
  let week = weekOf(today);
  const thisWeek = made.get(week) ?? 0;
  // The running week still gets what is missing to the usual pace.
  minutes += isWorked(week) ? Math.max(0, pace - thisWeek) : 0;
  while (minutes < placement.minutesToMake && week < last) {
    week = addWeeks(week, 1);
    if (isWorked(week)) minutes += pace;
  }
  const reached = minutes >= placement.minutesToMake;
  return {
    minutes: Math.min(Math.round(minutes), placement.minutesToMake),
    toMake: placement.minutesToMake,
    week: reached ? week : last,
    reached,
  };
}

/** Asked for every week of every placement of a school, and always the same. */
const known = new WeakMap<School, Map<Week, boolean>>();

/** At least one of Monday to Friday is not free, and it is no theme week. */
export function isWorkingWeek(week: Week, school: School): boolean {
  const ofSchool = known.get(school) ?? new Map<Week, boolean>();
  known.set(school, ofSchool);
  const isWorked = ofSchool.get(week) ?? (!school.themeWeeks.includes(week) && !isHolidayWeek(week, school));
  ofSchool.set(week, isWorked);
  return isWorked;
}

/** All of Monday to Friday are free. */
export function isHolidayWeek(week: Week, school: FreeDays): boolean {
  return workingDaysIn(week, school).length === 0;
}
