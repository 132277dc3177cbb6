/** The next time that the wall shows a weekday and a time: "the coming Friday, 16:00". */
import { addDays, weekdayOf, type Weekday } from '../../domain/calendar/day.js';
import type { ClockTime, Moment } from '../../domain/calendar/moment.js';

/** Later than now: on the day itself where that time has not come yet, else a week on. */
export function nextMoment({ day, time }: Moment, weekday: Weekday, at: ClockTime): Moment {
  const days = (weekday - weekdayOf(day) + 7) % 7;
  return { day: addDays(day, days === 0 && time >= at ? 7 : days), time: at };
}
