/** What is planned on a day by the agreed working days: nothing where school is free or goes before BPV [2.4, 2.5]. */
import { isWithin, weekdayOf, type Day } from '../calendar/day.js';
import type { Placement } from '../placements/placement.js';
import { isWithoutBpv } from '../calendar/school-calendar.js';
import type { School } from '../school/school.js';

/** Whole minutes; 0 outside the placement. */
export function plannedMinutesOn(day: Day, placement: Placement, school: School): number {
  if (!isWithin(day, placement.period) || isWithoutBpv(day, placement.year, school)) return 0;
  return placement.plannedMinutes[weekdayOf(day)] ?? 0;
}
