/** What the form of a placement says, once filled in: what was agreed, or the field that is to be mended. */
import { parseDay, type Day } from '../calendar/day.js';
import { schoolYearOf } from '../calendar/school-holidays.js';
import { CellFault, readHours, readTime } from '../import/cells.js';
import { readPlannedDays } from '../import/weekday-cells.js';
import type { Placement } from './placement.js';

/** Of a new placement alone: who and where. */
export const WHO_FIELDS = [
  ...(['studentName', 'studentNumber', 'studentMail', 'company', 'address', 'companyPhone'] as const),
  ...(['trainerName', 'trainerMail', 'trainerPhone', 'teacher', 'coach'] as const),
] as const;
/** Of every one: how much, when. `since` and `signed` are of a bpv-blad: from which day it holds, and whether it is signed. */
export const TERM_FIELDS = ['hours', 'from', 'until', 'year', 'days', 'start', 'since', 'signed'] as const;
export type PlacementField = (typeof WHO_FIELDS)[number] | (typeof TERM_FIELDS)[number];
export type PlacementValues = Readonly<Partial<Record<PlacementField, string>>>;

export type Terms = Pick<
  Placement,
  'minutesToMake' | 'period' | 'year' | 'schoolYear' | 'plannedMinutes' | 'usualStart'
>;

export function readTerms(values: PlacementValues): Terms | { readonly fault: PlacementField } {
  const { hours = '', from = '', until = '', days = '', start = '' } = values;
  const [first, last] = [parseDay(from), parseDay(until)];
  const minutesToMake = read(readHours, hours);
  if (minutesToMake === null || minutesToMake <= 0) return { fault: 'hours' };
  if (!first) return { fault: 'from' };
  if (!last || last < first) return { fault: 'until' };
  const year = ([1, 2, 3] as const).find((one) => String(one) === values.year);
  if (!year) return { fault: 'year' };
  const plannedMinutes = days.trim() === '' ? {} : read(readPlannedDays, days);
  if (plannedMinutes === null) return { fault: 'days' };
  const usualStart = read(readTime, start);
  if (usualStart === null) return { fault: 'start' };
  const period = { from: first, until: last };
  return { minutesToMake, period, year, schoolYear: schoolYearOf(first), plannedMinutes, usualStart };
}

/** From which day a bpv-blad holds, and whether it was signed anew. */
export function readSince({ since = '', signed }: PlacementValues, today: Day): { from: Day; signed: boolean } {
  return { from: parseDay(since) ?? today, signed: signed === 'yes' };
}

function read<T>(reader: (cell: string) => T, typed: string): T | null {
  try {
    return reader(typed.trim());
  } catch (error) {
    if (error instanceof CellFault) return null;
    throw error;
  }
}
