/**
 * Days and weeks of the calendar, without a clock and without a time zone: a worked day is a name
 * on the wall ("2026-03-12"), so a clock change can never move it.
 */

/** A calendar day, "YYYY-MM-DD"; always one that exists. */
export type Day = string & { readonly __day: never };

/** An ISO week, "2026-W47" (ISO year, not calendar year); always one that exists. */
export type Week = string & { readonly __week: never };

/** Monday = 1 ... Sunday = 7, as ISO 8601 counts. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** A stretch of days, first and last included. */
export interface Period {
  readonly from: Day;
  readonly until: Day;
}

const MS_PER_DAY = 86_400_000;

/**
 * The name of each day by its number since 1970-01-01 and the number of each name, made when they are first needed: every
 * rule asks for days, and a message must not cost thousands of dates.
 */
const names = new Map<number, Day>();
const numbers = new Map<Day, number>();

function nameOf(number: number): Day {
  const known = names.get(number);
  if (known !== undefined) return known;
  const name = new Date(number * MS_PER_DAY).toISOString().slice(0, 10) as Day;
  names.set(number, name);
  return name;
}

function numberOf(day: Day): number {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  const number = Date.parse(day) / MS_PER_DAY;
  numbers.set(day, number);
  return number;
}

/** A day from its numbers (month 1-12), or null where the calendar has no such day: `dayOf(2027, 2, 29)` is null. */
export function dayOf(year: number, month: number, date: number): Day | null {
  const at = new Date(Date.UTC(year, month - 1, date));
  const exists = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === date;
  return exists ? nameOf(at.getTime() / MS_PER_DAY) : null;
}

/** Reads "YYYY-MM-DD"; null where it is not of that form or does not exist. */
export function parseDay(text: string): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts ? dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}

/** `addDays('2026-02-28', 1)` is '2026-03-01'; negative goes back. */
export function addDays(day: Day, days: number): Day {
  return nameOf(numberOf(day) + days);
}

/** Whole days from one day to another; negative where `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

/** All days of a period in order; none where `until` is before `from`. */
export function daysOf(period: Period): Day[] {
  const length = daysBetween(period.from, period.until) + 1;
  return Array.from({ length: Math.max(0, length) }, (_, i) => addDays(period.from, i));
}

/** Whether the day is in the period, first and last day included. */
export function isWithin(day: Day, period: Period): boolean {
  return day >= period.from && day <= period.until;
}

export function weekdayOf(day: Day): Weekday {
  // 1970-01-01 was a Thursday.
  return (((((numberOf(day) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** The ISO week in which a day falls: 2027-01-01 is in "2026-W53". */
export function weekOf(day: Day): Week {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const year = thursday.slice(0, 4);
  const number = Math.floor(daysBetween(`${year}-01-01` as Day, thursday) / 7) + 1;
  return `${year}-W${String(number).padStart(2, '0')}` as Week;
}

/** A week from its numbers, or null: week 53 exists in 2026 and not in 2027. */
export function weekOfNumbers(isoYear: number, number: number): Week | null {
  if (!Number.isInteger(number) || number < 1 || number > 53) return null;
  const fourth = dayOf(isoYear, 1, 4);
  if (!fourth) return null;
  const week = weekOf(addDays(fourth, (number - 1) * 7));
  return week === `${String(isoYear)}-W${String(number).padStart(2, '0')}` ? week : null;
}

/** Reads "2026-W47"; null where it is not of that form or does not exist. */
export function parseWeek(text: string): Week | null {
  const parts = /^(\d{4})-W(\d{2})$/.exec(text);
  return parts ? weekOfNumbers(Number(parts[1]), Number(parts[2])) : null;
}

/** 47 for "2026-W47". */
export function weekNumber(week: Week): number {
  return Number(week.slice(6));
}

/** The Monday of a week. */
export function mondayOf(week: Week): Day {
  const fourth = `${week.slice(0, 4)}-01-04` as Day;
  return addDays(fourth, 1 - weekdayOf(fourth) + (weekNumber(week) - 1) * 7);
}

/** Monday to Sunday of a week. */
export function periodOf(week: Week): Period {
  const monday = mondayOf(week);
  return { from: monday, until: addDays(monday, 6) };
}

/** The week so many weeks later; negative goes back. */
export function addWeeks(week: Week, weeks: number): Week {
  return weekOf(addDays(mondayOf(week), weeks * 7));
}
