/** Cells of a file that name days of the week, and the hours of each. */
import type { Weekday } from '../calendar/day.js';
import { CellFault, readHours, numberIn, writeHours } from './cells.js';

const WEEKDAY_NAMES = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const;
const WHOLE_NAMES = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;

function readWeekday(word: string): Weekday | null {
  const at = WEEKDAY_NAMES.findIndex((name, i) => word === name || word === WHOLE_NAMES[i]);
  return at < 0 ? null : ((at + 1) as Weekday);
}

/** Minutes per weekday: "do 7; vr 6,5", "do 7:30, vr 6", "donderdag 7 uur / vrijdag 6 uur". */
export function readPlannedDays(cell: string): Readonly<Partial<Record<Weekday, number>>> {
  const found = [
    ...cell.toLowerCase().matchAll(/([a-z]+)\s*:?\s*(\d{1,2}(?::[0-5]\d|[,.]\d{1,2})?)\s*(?:uren|uur|u\b)?/g),
  ];
  const left = found.reduce((text, [whole]) => text.replace(whole, ''), cell.toLowerCase());
  const days: Partial<Record<Weekday, number>> = {};
  for (const [, word = '', amount = ''] of found) {
    const weekday = readWeekday(word);
    const minutes = /:/.test(amount) ? readHours(amount) : Math.round(numberIn(amount, 'days') * 60);
    if (weekday === null || weekday in days) throw new CellFault('days');
    if (minutes > 24 * 60) throw new CellFault('days-range');
    if (minutes > 0) days[weekday] = minutes;
  }
  if (found.length === 0 || /[^\s;,/+&.-]/.test(left.replace(/\ben\b/g, ''))) throw new CellFault('days');
  return days;
}

export function writePlannedDays(days: Readonly<Partial<Record<Weekday, number>>>): string {
  return WEEKDAY_NAMES.flatMap((name, i) => {
    const minutes = days[(i + 1) as Weekday];
    return minutes === undefined ? [] : [`${name} ${writeHours(minutes)}`];
  }).join('; ');
}

/** "ma di wo", "ma, di", "ma t/m do". */
export function readWeekdays(cell: string): readonly Weekday[] {
  const words = cell
    .toLowerCase()
    .replace(/t\/m|tot en met/g, ' - ')
    .split(/[\s,;/+&]+/)
    .filter((word) => word !== '' && word !== 'en');
  const days = new Set<Weekday>();
  let isRange = false;
  for (const word of words.flatMap((one) => one.split(/(-)/).filter((part) => part !== ''))) {
    if (word === '-') {
      isRange = true;
      continue;
    }
    const day = readWeekday(word);
    if (day === null) throw new CellFault('weekdays');
    const last = Math.max(0, ...days);
    if (isRange && last >= 1) for (let one = last + 1; one < day; one++) days.add(one as Weekday);
    isRange = false;
    days.add(day);
  }
  if (days.size === 0) throw new CellFault('weekdays');
  return [...days].sort((a, b) => a - b);
}

export function writeWeekdays(days: readonly Weekday[]): string {
  return days.map((day) => WEEKDAY_NAMES[day - 1]).join(' ');
}
