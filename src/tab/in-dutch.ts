/** Days and hours in words, for what the tab draws of numbers. Days are "2026-11-25", weeks "2026-W48", hours whole minutes. */

const at = (day: string): Date => new Date(`${day}T12:00:00Z`);
const dates = (how: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', ...how });

const LONG = dates({ weekday: 'long', day: 'numeric', month: 'long' });
const MONTH = dates({ month: 'short' });
const IN_DIGITS = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });

/** "vrijdag 20 november" */
export const dayInWords = (day: string): string => LONG.format(at(day));
/** "nov" */
export const monthInShort = (day: string): string => MONTH.format(at(day)).replace('.', '');
/** "6,5" */
export const hoursInDigits = (minutes: number): string => IN_DIGITS.format(minutes / 60);
/** "6,5 uur" */
export const hoursInWords = (minutes: number): string => `${hoursInDigits(minutes)} uur`;
/** 48 */
export const weekNumber = (week: string): number => Number(week.slice(-2));
