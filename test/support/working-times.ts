/** Days with work, and what is marked of them. */
import { type Day } from '../../src/domain/calendar/day.js';
import type { ClockTime } from '../../src/domain/calendar/moment.js';
import { minutesIn, type SaidEntry } from '../../src/domain/weeks/week-sheet.js';
import type { School } from '../../src/domain/school/school.js';
import { workingTimeMarks } from '../../src/domain/hours/working-time.js';
import { school } from './people.js';

export const MINOR = '2010-01-01' as Day;

export const ADULT = '2000-01-01' as Day;

export const said = (day: string, minutes: number): SaidEntry => ({ day: day as Day, minutes });

export const span = (day: string, start: string, end: string, minutes: number): SaidEntry => ({
  ...said(day, minutes),
  start: start as ClockTime,
  end: end as ClockTime,
});

/** The kinds of marks on the last day of these entries. */
export const kinds = (entries: readonly SaidEntry[], born: Day | null = ADULT, more: Partial<School> = {}): string[] =>
  workingTimeMarks({
    days: [entries.at(-1)!.day],
    entries,
    minutesOn: (day) => minutesIn(entries.filter((entry) => entry.day === day)),
    born,
    year: 2,
    school: school(more),
  }).map(({ kind }) => kind);

/** "night 2026-11-26 420": of all these days, with the minutes that are said. */
export const marks = (entries: readonly SaidEntry[], born: Day | null = ADULT, more: Partial<School> = {}): string[] =>
  workingTimeMarks({
    days: [...new Set(entries.map(({ day }) => day))],
    entries,
    minutesOn: (day) => minutesIn(entries.filter((entry) => entry.day === day)),
    born,
    year: 2,
    school: school(more),
  }).map((mark) => [mark.kind, mark.day, 'minutes' in mark ? mark.minutes : ''].join(' ').trim());
