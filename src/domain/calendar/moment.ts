/**
 * The wall clock in the Netherlands. Rules are handed a `Moment` and never look at a clock themselves.
 */
import { addDays, daysBetween, parseDay, type Day } from './day.js';

/** A time of day on the wall, "HH:MM", 00:00 to 23:59. As an end, "00:00" is the midnight that closes the day. */
export type ClockTime = string & { readonly __clockTime: never };

/** What the wall calendar and clock in Europe/Amsterdam show at an instant. */
export interface Moment {
  readonly day: Day;
  readonly time: ClockTime;
}

const wall = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** A turn asks several times within one minute, and each costs as much as reading its message. */
let latest: { readonly minute: number; readonly shows: Moment } | null = null;

/** The wall clock at an instant. */
export function momentOf(instant: Date): Moment {
  const minute = Math.floor(instant.getTime() / 60_000);
  if (latest?.minute === minute) return latest.shows;
  const [day = '', time = ''] = wall.format(instant).split(' ');
  latest = { minute, shows: { day: day as Day, time: time as ClockTime } };
  return latest.shows;
}

/** Reads "YYYY-MM-DDTHH:MM"; null where the day or the time does not exist. */
export function parseMoment(text: string): Moment | null {
  const [dayText = '', timeText = '', ...rest] = text.split('T');
  const day = parseDay(dayText);
  const time = parseClockTime(timeText);
  return day && time && rest.length === 0 ? { day, time } : null;
}

/** Reads "HH:MM", 00:00 to 23:59; null otherwise. */
export function parseClockTime(text: string): ClockTime | null {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? (text as ClockTime) : null;
}

/** Minutes since 00:00: "01:30" is 90. */
export function minutesOf(time: ClockTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** The time so many minutes after midnight, round the clock: 1440 is "00:00". */
export function clockTimeOf(minutes: number): ClockTime {
  const within = ((minutes % 1440) + 1440) % 1440;
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}` as ClockTime;
}

/** Minutes from start to end; an end at or before the start is on the next day: 20:00 to 02:00 is 360. */
export function spanMinutes(start: ClockTime, end: ClockTime): number {
  const minutes = minutesOf(end) - minutesOf(start);
  return minutes > 0 ? minutes : minutes + 1440;
}

/** Minutes on the wall between two moments, ignoring clock changes; negative where `to` comes first. */
export function wallMinutesBetween(from: Moment, to: Moment): number {
  return daysBetween(from.day, to.day) * 1440 + minutesOf(to.time) - minutesOf(from.time);
}

/**
 * The instant at which the wall shows this moment. In the hour that a clock change skips, the instant an hour later
 * by the wall; in the hour that comes twice, the first.
 */
export function instantOf(moment: Moment): Date {
  const asUtc = Date.parse(`${moment.day}T${moment.time}:00Z`);
  for (const offsetMinutes of [120, 60]) {
    const candidate = new Date(asUtc - offsetMinutes * 60_000);
    const shown = momentOf(candidate);
    if (shown.day === moment.day && shown.time === moment.time) return candidate;
  }
  return new Date(asUtc - 60 * 60_000);
}

/** The moment so many wall minutes later. */
export function addWallMinutes(moment: Moment, minutes: number): Moment {
  const total = minutesOf(moment.time) + minutes;
  return { day: addDays(moment.day, Math.floor(total / 1440)), time: clockTimeOf(total) };
}
