/** What is planned on a day by the agreed working days: nothing in a school holiday or a theme week [2.4, 2.5]. */
import { isWithin, weekdayOf, weekOf, type Day } from './day.js';
import type { Placement } from './placement.js';
import { isHoliday, type School } from './school.js';

/** Whole minutes; 0 outside the placement. */
export function plannedMinutesOn(day: Day, placement: Placement, school: School): number {
  if (!isWithin(day, placement.period)) return 0;
  if (school.themeWeeks.includes(weekOf(day)) || isHoliday(day, school)) return 0;
  return placement.plannedMinutes[weekdayOf(day)] ?? 0;
}
