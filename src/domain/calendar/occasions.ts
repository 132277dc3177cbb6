/** Times of the week on the wall: "Friday 16:00" is that on both sides of a clock change. */
import { addDays, weekdayOf, type Day, type Weekday } from './day.js';
import { instantOf, momentOf, type ClockTime } from './moment.js';

export interface WeeklyTimes {
  readonly days: readonly Weekday[];
  readonly at: ClockTime;
}

/** The latest at or before this instant; null where no day was chosen. */
export function lastOccasion({ days, at }: WeeklyTimes, now: Date): Date | null {
  const today = momentOf(now).day;
  for (let back = 0; back <= 7; back += 1) {
    const day = addDays(today, -back);
    if (!days.includes(weekdayOf(day))) continue;
    const instant = instantOf({ day, time: at });
    if (instant <= now) return instant;
  }
  return null;
}

/** The first after this instant on a day that will do; null where there is none until and including `until`. */
export function nextOccasion(
  { days, at }: WeeklyTimes,
  after: Date,
  { until, isFree }: { readonly until: Day; readonly isFree: (day: Day) => boolean },
): Date | null {
  for (let day = momentOf(after).day; day <= until; day = addDays(day, 1)) {
    if (!days.includes(weekdayOf(day)) || isFree(day)) continue;
    const instant = instantOf({ day, time: at });
    if (instant > after) return instant;
  }
  return null;
}
