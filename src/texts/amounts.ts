/** Days, hours and times as a Dutch reader says them. */
import {
  addDays,
  mondayOf,
  weekdayOf,
  weekNumber,
  type Day,
  type Period,
  type Week,
  type Weekday,
} from '../domain/calendar/day.js';
import { momentOf, type ClockTime } from '../domain/calendar/moment.js';
import { yearIfOther } from './said-on.js';

const WEEKDAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;
const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** "vrijdag" */
export const weekdayInWords = (weekday: Weekday): string => WEEKDAYS[weekday - 1] ?? '';
const weekdayName = (day: Day): string => weekdayInWords(weekdayOf(day));
const monthName = (day: Day): string => MONTHS[Number(day.slice(5, 7)) - 1] ?? '';
const dateOf = (day: Day): number => Number(day.slice(8));

/** "vrijdag 20 november" */
export const dayInWords = (day: Day): string =>
  `${weekdayName(day)} ${dateOf(day)} ${monthName(day)}${yearIfOther(day)}`;

/** "vr 20 nov", "ma 8 mrt" */
export const dayInShort = (day: Day): string => `${dayOfWeek(day)}${yearIfOther(day)}`;

/** The same under a week that is named. */
export function dayOfWeek(day: Day): string {
  const month = monthName(day);
  return `${weekdayName(day).slice(0, 2)} ${dateOf(day)} ${month === 'maart' ? 'mrt' : month.slice(0, 3)}`;
}

/** "vrijdag 20 november 2026" */
export const dayWithItsYear = (day: Day): string => `${weekdayName(day)} ${dateInWords(day)}`;

/** "20 november 2026" */
export function dateInWords(day: Day): string {
  return `${dateOf(day)} ${monthName(day)} ${day.slice(0, 4)}`;
}

/** "vrijdag 20 november", or "maandag 7 september t/m donderdag 10 september" */
export function periodInWords({ from, until }: Period): string {
  return from === until ? dayInWords(from) : `${dayInWords(from)} t/m ${dayInWords(until)}`;
}

/** "Vrijdag 20 november" at the start of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "6 uur", "7,5 uur", "45 minuten", "6 uur en 20 minuten": decimals only where they are quarters of an hour. */
export function hoursInWords(minutes: number): string {
  if (minutes % 15 === 0)
    return minutes === 0 || minutes >= 60 ? `${hoursInDigits(minutes)} uur` : `${minutes} minuten`;
  const hours = Math.floor(minutes / 60);
  const rest = `${minutes % 60} ${minutes % 60 === 1 ? 'minuut' : 'minuten'}`;
  return hours === 0 ? rest : `${hours} uur en ${rest}`;
}

/** "6", "7,5", "152,25"; "6:20" where it is no quarter. */
export function hoursInDigits(minutes: number): string {
  if (minutes % 15 === 0) return String(minutes / 60).replace('.', ',');
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** "448": an estimate, so in whole hours, and never more than it comes to. */
export const hoursAtThisPace = (minutes: number): string => String(Math.floor(minutes / 60));

/** "week 47" */
export const weekInWords = (week: Week): string => `week ${weekNumberInWords(week)}`;

/** "47", where it is clear that weeks are meant. */
export const weekNumberInWords = (week: Week): string => `${weekNumber(week)}${yearIfOther(mondayOf(week))}`;

/** "week 47 van 2026", for who reads it whenever. */
export const weekOfYear = (week: Week): string => `week ${weekNumber(week)} van ${week.slice(0, 4)}`;

/** "week 47 (16 t/m 22 november)" */
export const weekWithDates = (week: Week): string => `${datesOf(week)}${yearIfOther(mondayOf(week))}`;

/** The same with its year, where which year is meant is the doubt. */
export const weekWithItsYear = (week: Week): string => `${datesOf(week)} ${mondayOf(week).slice(0, 4)}`;

function datesOf(week: Week): string {
  const monday = mondayOf(week);
  const sunday = addDays(monday, 6);
  const from = monthName(monday) === monthName(sunday) ? dateOf(monday) : `${dateOf(monday)} ${monthName(monday)}`;
  return `week ${weekNumber(week)} (${from} t/m ${dateOf(sunday)} ${monthName(sunday)})`;
}

/** "13:00-20:00", with "00:00" as the midnight at the end. */
export function spanInDigits(start: ClockTime, end: ClockTime): string {
  return `${start}-${end === '00:00' ? '24:00' : end}`;
}

/** "vrijdag 27 november 16:02" on the wall in the Netherlands. */
export function instantInWords(iso: string): string {
  const { day, time } = momentOf(new Date(iso));
  return `${dayInWords(day)} ${time}`;
}

/** "do 19 nov, vr 20 nov en za 21 nov" */
export function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1) ?? ''}`;
}

/** " bij Theater De Brug"; "" where no company is to be named. */
export const atThem = (companies: readonly string[]): string =>
  companies.length === 0 ? '' : ` bij ${listed(companies)}`;

/** "Karel" of "Karel Jansen". */
export function firstName(name: string): string {
  return name.split(' ')[0] ?? name;
}
