/** Hours in which nothing is sent that can wait. */
import { addDays, WEEKDAYS } from '../calendar/day.js';
import { instantOf, momentOf, type ClockTime } from '../calendar/moment.js';
import type { WeeklyTimes } from '../calendar/occasions.js';
import type { Rhythm } from './rhythm.js';
import type { School } from '../school/school.js';

/** From after until lies over midnight; the same time twice: no quiet hours. */
export interface QuietHours {
  readonly from: ClockTime;
  readonly until: ClockTime;
}

/** One's own, else the school's. */
export function quietHoursOf(rhythm: Pick<Rhythm, 'quiet'> | null, school: Pick<School, 'reminders'>): QuietHours {
  return rhythm?.quiet ?? school.reminders.quiet;
}

/** `from` itself is quiet, `until` is not any more. */
export function isQuiet(time: ClockTime, { from, until }: QuietHours): boolean {
  return from <= until ? time >= from && time < until : time >= from || time < until;
}

/** When what is sent at these times comes: what falls in quiet hours waits for their end. */
export function arrivingAt(times: WeeklyTimes, quiet: QuietHours): WeeklyTimes {
  if (!isQuiet(times.at, quiet)) return times;
  const isNextDay = times.at >= quiet.until;
  const days = isNextDay ? times.days.map((day) => WEEKDAYS[day % 7] ?? day) : times.days;
  return { days, at: quiet.until };
}

/** The instant itself where it is not quiet; else the end of the quiet hours that it lies in. */
export function outsideQuietHours(instant: Date, quiet: QuietHours): Date {
  const { day, time } = momentOf(instant);
  if (!isQuiet(time, quiet)) return instant;
  return instantOf({ day: time < quiet.until ? day : addDays(day, 1), time: quiet.until });
}
