/** Where a student should be by now: the hours spread evenly over the working weeks of the placement. */
import { addWeeks, weekOf, type Day, type Week } from '../calendar/day.js';
import type { Placement } from './placement.js';

/**
 * In minutes, by the working weeks up to the one before last: last week may still be written down. 0 before the first of
 * those is over, and while the POK is not in: no hours count then.
 */
export function expectedBy(today: Day, placement: Placement, isWorked: (week: Week) => boolean): number {
  if (placement.pok === null) return 0;
  // An early ending makes nobody late: the pace stays that of the whole placement [2.10].
  const last = weekOf(placement.ended?.planned ?? placement.period.until);
  const untilWeek = addWeeks(weekOf(today), -2);
  let all = 0;
  let over = 0;
  for (let week = weekOf(placement.period.from); week <= last; week = addWeeks(week, 1)) {
    if (!isWorked(week)) continue;
    all += 1;
    if (week <= untilWeek) over += 1;
  }
  return over === 0 ? 0 : (placement.minutesToMake * over) / all;
}
