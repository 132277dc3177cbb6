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
export function dayInWords(day: Day): string {
  return `${weekdayName(day)} ${dateOf(day)} ${monthName(day)}`;
}

/** "vr 20 nov", "ma 8 mrt" */
export function dayInShort(day: Day): string {
  const month = monthName(day);
  return `${weekdayName(day).slice(0, 2)} ${dateOf(day)} ${month === 'maart' ? 'mrt' : month.slice(0, 3)}`;
}

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
export function weekInWords(week: Week): string {
  return `week ${weekNumber(week)}`;
}

/** "week 47 (16 t/m 22 november)" */
export function weekWithDates(week: Week): string {
  const monday = mondayOf(week);
  const sunday = addDays(monday, 6);
  const from = monthName(monday) === monthName(sunday) ? dateOf(monday) : `${dateOf(monday)} ${monthName(monday)}`;
  return `${weekInWords(week)} (${from} t/m ${dateOf(sunday)} ${monthName(sunday)})`;
}

/** Whether the week lies in the school year of that day: from August to July. */
export function isOfSchoolYear(week: Week, today: Day): boolean {
  return schoolYearOf(mondayOf(week)) === schoolYearOf(today);
}
const schoolYearOf = (day: Day): number => Number(day.slice(0, 4)) - (day.slice(5) < '08-01' ? 1 : 0);

/** The year of a day of another school year than today's, as " 2025"; "" in this one, where a week and a day say enough. */
export const yearIfOther = (day: Day, today: Day): string =>
  schoolYearOf(day) === schoolYearOf(today) ? '' : ` ${day.slice(0, 4)}`;

/** The same, with its year where that is another school year than the one of today. */
export function weekWithYear(week: Week, today: Day): string {
  return `${weekWithDates(week)}${yearIfOther(mondayOf(week), today)}`;
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
