/** The cells of the workbook: texts that stay texts, hours and moments that Excel can calculate with. */
import type { Cell, Row } from 'write-excel-file/node';
import type { Day } from '../domain/calendar/day.js';
import { momentOf } from '../domain/calendar/moment.js';

export const DAY_MINUTES = 24 * 60;

/** What a cell holds at most. */
const MOST_CHARACTERS = 32_000;

export function header(titles: readonly string[]): Row {
  return titles.map((value) => ({ value, fontWeight: 'bold' as const, backgroundColor: '#E3EEF1' }));
}

export const bold = (value: string): Cell => ({ ...text(value), fontWeight: 'bold' });

/** Always text, whatever it looks like: "=1+1" that a student typed is no formula. */
export function text(value: string): {
  value: string;
  type: typeof String;
  format: '@';
  wrap: true;
  alignVertical: 'top';
} {
  return { value: value.slice(0, MOST_CHARACTERS), type: String, format: '@', wrap: true, alignVertical: 'top' };
}

export function hours(minutes: number): { value: number; type: typeof Number; format: string } {
  return { value: minutes / 60, type: Number, format: '0.00' };
}

/** A time of the day is a part of a day. */
export function time(minutes: number): Cell {
  return { value: minutes / DAY_MINUTES, type: Number, format: '[hh]:mm' };
}

export function date(day: Day): Cell {
  return { value: new Date(`${day}T00:00:00Z`), type: Date, format: 'dd-mm-yyyy' };
}

/** The wall clock in the Netherlands: a cell knows no time zone. */
export function instant(iso: string): Cell {
  const { day, time } = momentOf(new Date(iso));
  return { value: new Date(`${day}T${time}:00Z`), type: Date, format: 'dd-mm-yyyy hh:mm' };
}
