/** Where a student will end at the pace of the last six working weeks: "met dit tempo 448 van 460 in week 26". */
import { addWeeks, weekOf, type Day, type Week } from '../calendar/day.js';
import { isWeekOff, type DaysFree } from '../leave/leave.js';
import type { Placement } from './placement.js';
import { isWritten, minutesThatCount } from './progress.js';
import type { FreeDays } from '../calendar/school-calendar.js';
import type { School } from '../school/school.js';
import type { WeekSummary } from '../weeks/week-sheet.js';
import { workingDaysIn } from '../calendar/working-days.js';

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
 * Null before one working week is over, once the hours are made, and where it was decided that it ends early [2.10]. A working week is one that is no holiday, no theme
 * week and not all leave or sickness; the running week does not count yet, nor last week while nothing is written in it,
 * and one without hours before that counts as it is. The pace is that of all hours, also those from before the POK.
 */
export function forecastOf(
  placement: Placement,
  summaries: readonly WeekSummary[],
  school: School,
  { today, daysOff }: { readonly today: Day; readonly daysOff: DaysFree },
): Forecast | null {
  if (placement.ended) return null;
  const isWorked = (week: Week): boolean => isWorkingWeek(week, school) && !isWeekOff(week, placement, school, daysOff);
  const own = summaries.filter(({ placementId }) => placementId === placement.id);
  if (isWritten(placement, own)) return null;
  const written = new Map(own.map((summary) => [summary.week, summary]));
  const workedIn = (week: Week): number => sumOf(written.get(week)?.minutesPerDay ?? []);
  const total = sumOf(own.map((summary) => minutesThatCount(summary, placement)));
  const lastWeek = addWeeks(weekOf(today), -1);
  // Until this week is over last week may still be written down.
  const isToCome = workedIn(lastWeek) === 0 && (written.get(lastWeek)?.submittedAt ?? null) === null;
  const last = weekOf(placement.period.until);

  const past: number[] = [];
  for (
    let week = isToCome ? addWeeks(lastWeek, -1) : lastWeek;
    past.length < WEEKS_OF_PACE;
    week = addWeeks(week, -1)
  ) {
    if (week < weekOf(placement.period.from)) break;
    if (week <= last && isWorked(week)) past.push(workedIn(week));
  }
  if (past.length === 0) return null;
  const pace = sumOf(past) / past.length;

  let minutes = total;
  let week = weekOf(today);
  // The running week still gets what is missing to the usual pace, and last week all of it while it is to be written.
  if (isToCome && lastWeek >= weekOf(placement.period.from) && isWorked(lastWeek)) minutes += pace;
  minutes += isWorked(week) ? Math.max(0, pace - workedIn(week)) : 0;
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

const sumOf = (minutes: readonly number[]): number => minutes.reduce((sum, one) => sum + one, 0);

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
