/**
 * Public holidays of a year. In this trade they are often working days: nobody is refused hours on them, or asked for
 * them. Which of them a school keeps is its own to say.
 */
import { addDays, weekdayOf, type Day } from './day.js';

/** Nieuwjaarsdag, Goede Vrijdag, 2e Paasdag, Koningsdag, 5 mei, Hemelvaart, 2e Pinksterdag, 1e en 2e Kerstdag. */
export const PUBLIC_HOLIDAYS = [
  ...(['new-year', 'good-friday', 'easter-monday', 'kings-day', 'liberation-day'] as const),
  ...(['ascension-day', 'whit-monday', 'christmas-day', 'boxing-day'] as const),
] as const;
export type PublicHolidayName = (typeof PUBLIC_HOLIDAYS)[number];

export interface PublicHoliday {
  readonly name: PublicHolidayName;
  readonly day: Day;
}

/** In the order of PUBLIC_HOLIDAYS. */
export function publicHolidays(year: number): PublicHoliday[] {
  return PUBLIC_HOLIDAYS.map((name) => ({ name, day: dayOf(name, year) }));
}

/** Days of a year are asked for again and again, and are always the same. */
const known = new Map<string, ReadonlyMap<Day, PublicHolidayName>>();

export function publicHolidayOn(day: Day): PublicHolidayName | null {
  const year = day.slice(0, 4);
  const ofYear =
    known.get(year) ?? new Map(publicHolidays(Number(year)).map((holiday) => [holiday.day, holiday.name] as const));
  known.set(year, ofYear);
  return ofYear.get(day) ?? null;
}

/** 1e Paasdag: the first Sunday after the first full moon of spring, by the table of the church (Anonymous Gregorian). */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - moon - (year % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  return addDays(dateIn(year, '03-22'), moon + sunday - 7 * late);
}

function dayOf(name: PublicHolidayName, year: number): Day {
  switch (name) {
    case 'new-year':
      return dateIn(year, '01-01');
    case 'good-friday':
      return addDays(easterSunday(year), -2);
    case 'easter-monday':
      return addDays(easterSunday(year), 1);
    case 'kings-day':
      // A day earlier where the birthday is a Sunday.
      return weekdayOf(dateIn(year, '04-27')) === 7 ? dateIn(year, '04-26') : dateIn(year, '04-27');
    case 'liberation-day':
      return dateIn(year, '05-05');
    case 'ascension-day':
      return addDays(easterSunday(year), 39);
    case 'whit-monday':
      return addDays(easterSunday(year), 50);
    case 'christmas-day':
      return dateIn(year, '12-25');
    case 'boxing-day':
      return dateIn(year, '12-26');
  }
}

const dateIn = (year: number, monthAndDate: string): Day => `${String(year).padStart(4, '0')}-${monthAndDate}` as Day;
