/** "Later herinneren": over 2 uur, vanavond, morgen. */
import { addDays } from '../calendar/day.js';
import { addWallMinutes, clockTimeOf, instantOf, minutesOf, momentOf, type ClockTime } from '../calendar/moment.js';
import { outsideQuietHours, type QuietHours } from './quiet-hours.js';

export const SNOOZES = ['two-hours', 'tonight', 'tomorrow'] as const;
export type Snooze = (typeof SNOOZES)[number];

export const TONIGHT = '20:00' as ClockTime;
const ROUNDED_TO_MINUTES = 5;

/** The instant, never in quiet hours. An evening that is over is the next day's; tomorrow is at the usual time. */
export function snoozedUntil(how: Snooze, now: Date, { usual, quiet }: { usual: ClockTime; quiet: QuietHours }): Date {
  const moment = momentOf(now);
  const tomorrow = addDays(moment.day, 1);
  switch (how) {
    case 'two-hours': {
      const later = addWallMinutes(moment, 120);
      const rounded = Math.ceil(minutesOf(later.time) / ROUNDED_TO_MINUTES) * ROUNDED_TO_MINUTES;
      const day = rounded === 1440 ? addDays(later.day, 1) : later.day;
      return outsideQuietHours(instantOf({ day, time: clockTimeOf(rounded) }), quiet);
    }
    case 'tonight':
      return outsideQuietHours(instantOf({ day: moment.time < TONIGHT ? moment.day : tomorrow, time: TONIGHT }), quiet);
    case 'tomorrow':
      return outsideQuietHours(instantOf({ day: tomorrow, time: usual }), quiet);
  }
}
