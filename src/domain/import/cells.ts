/** What stands in one cell, read; or what was expected there. "" never gets here: an empty cell leaves the value. */
import { dayOf, mondayOf, parseDay, weekOfNumbers, type Day, type Week } from '../calendar/day.js';
import { schoolYearOf } from '../calendar/school-holidays.js';
import { clockTimeOf, type ClockTime } from '../calendar/moment.js';
import type { Role } from '../people/people.js';

/** What a cell should hold; the sentence is chosen in `texts`. */
export const EXPECTED = [
  ...([
    'day',
    'week',
    'number',
    'hours',
    'year',
    'school-year',
    'crebo',
    'time',
    'days',
    'weekdays',
    'role',
    'mail',
  ] as const),
  ...(['kind-of-judgement', 'calendar-kind', 'text'] as const),
  ...(['hours-range', 'days-range', 'no-state-number', 'company-id', 'born'] as const),
] as const;
export type Expected = (typeof EXPECTED)[number];

export class CellFault extends Error {
  constructor(readonly expected: Expected) {
    super(expected);
  }
}

const LONGEST = 200;

export function readText(cell: string): string {
  const text = cell.replace(/\s+/g, ' ').trim();
  // Half a sign is no text: it can be neither stored nor hashed.
  if (text.length > LONGEST || /\p{Surrogate}/u.test(text)) throw new CellFault('text');
  return text;
}

/** "2026-09-07", "7-9-2026", "07/09/2026", "7.9.2026", "07092026", "20260907", and these with a time behind them. */
export function readDay(cell: string): Day {
  const text = cell.replace(/[T ]\d{1,2}:\d{2}.*$/, '').trim();
  const parts = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  const run = /^(\d{8})$/.test(text) ? text : null;
  const day = parts
    ? dayOf(Number(parts[3]), Number(parts[2]), Number(parts[1]))
    : iso
      ? dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
      : run
        ? dayOfRun(run)
        : parseDay(text);
  if (!day || day < '1920-01-01' || day > '2100-12-31') throw new CellFault('day');
  return day;
}

/**
 * "week 4", "wk 4", "week 4 2027", "2027-W04"; null: no week at all. Without a year it is that of the school year.
 * @param today by which one knows which school year it is
 */
export function readWeek(cell: string, today: Day): Week | null {
  const said = /^(?:week|wk)\.?\s*(\d{1,2})(?:[\s,/-]+(\d{4}))?$/i.exec(cell.trim());
  const iso = /^(\d{4})-?w(\d{1,2})$/i.exec(cell.trim());
  if (!said && !iso) return null;
  const [number, year] = iso ? [Number(iso[2]), iso[1]] : [Number(said?.[1]), said?.[2]];
  const schoolYear = schoolYearOf(today);
  const autumn = Number(schoolYear.slice(0, 4));
  const week =
    year === undefined
      ? [autumn, autumn + 1]
          .map((of) => weekOfNumbers(of, number))
          .find((one) => one !== null && schoolYearOf(mondayOf(one)) === schoolYear)
      : weekOfNumbers(Number(year), number);
  if (!week || mondayOf(week) < '1920-01-01' || mondayOf(week) > '2100-12-31') throw new CellFault('week');
  return week;
}

/** Eight digits: by the century one knows which end is the year. */
function dayOfRun(run: string): Day | null {
  const asIso = dayOf(Number(run.slice(0, 4)), Number(run.slice(4, 6)), Number(run.slice(6)));
  if (/^(19|20)/.test(run) && asIso) return asIso;
  return dayOf(Number(run.slice(4)), Number(run.slice(2, 4)), Number(run.slice(0, 2)));
}

const MOST_HOURS = 10_000;

/** Minutes: "460", "460,5", "1.200", "460:00", "460 uur". */
export function readHours(cell: string): number {
  const text = cell.replace(/\s*(uren|uur|u)\.?$/i, '').trim();
  const clock = /^(\d{1,5}):([0-5]\d)(:00)?$/.exec(text);
  if (/^[-−]\s*\d/.test(text)) throw new CellFault('hours-range');
  const minutes = clock ? Number(clock[1]) * 60 + Number(clock[2]) : Math.round(numberIn(text, 'hours') * 60);
  if (minutes > MOST_HOURS * 60) throw new CellFault('hours-range');
  return minutes;
}

export function numberIn(text: string, expected: Expected): number {
  // A point before three digits at the end parts thousands; before others it is a comma.
  const plain = /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(text)
    ? text.replaceAll('.', '').replace(',', '.')
    : text.replace(',', '.');
  if (!/^\d+(\.\d+)?$/.test(plain)) throw new CellFault(expected);
  return Number(plain);
}

export function readYear(cell: string): 1 | 2 | 3 {
  const year = Number(/^(?:leerjaar\s*|jaar\s*)?([1-3])(?:\.0+)?$/i.exec(cell.trim())?.[1]);
  if (year !== 1 && year !== 2 && year !== 3) throw new CellFault('year');
  return year;
}

/** "2026-2027", "2026/2027", "2026/27", "26/27". */
export function readSchoolYear(cell: string): string {
  const parts = /^(?:20)?(\d{2})\s*[-/]\s*(?:20)?(\d{2})$/.exec(cell.trim());
  if (!parts || Number(parts[2]) !== Number(parts[1]) + 1) throw new CellFault('school-year');
  return `20${parts[1] ?? ''}-20${parts[2] ?? ''}`;
}

/** "25798", also with the name of the programme around it. */
export function readCrebo(cell: string): string {
  const found = /(?<!\d)(\d{5})(?!\d)/.exec(cell)?.[1];
  if (found === undefined) throw new CellFault('crebo');
  return found;
}

export function readTime(cell: string): ClockTime {
  const parts = /^(\d{1,2})[:.](\d{2})(?::00)?(?:\s*uur)?$/.exec(cell.trim());
  const minutes = parts ? Number(parts[1]) * 60 + Number(parts[2]) : NaN;
  if (!(Number(parts?.[2]) < 60 && minutes < 24 * 60)) throw new CellFault('time');
  return clockTimeOf(minutes);
}

/** "460", "6,5"; what is no quarter of an hour "460:10". */
export function writeHours(minutes: number): string {
  if (minutes % 15 !== 0) return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  return String(minutes / 60).replace('.', ',');
}

export const ROLE_NAMES: Readonly<Record<string, Role>> = {
  student: 'student',
  deelnemer: 'student',
  praktijkopleider: 'trainer',
  werkbegeleider: 'mentor',
  docent: 'teacher',
  bpv_docent: 'teacher',
  slb: 'coach',
  slber: 'coach',
  mentor: 'coach',
  bureau: 'office',
  bpv_bureau: 'office',
  coordinator: 'office',
};

/** A number of the school's own; one of the state's is refused, whichever way it is written. */
export function readNumber(cell: string): string {
  const text = readText(cell);
  const digits = text.replace(/(?<=\d)[\s.-](?=\d)/g, '');
  const ofState = /(?<!\d)\d{9}(?!\d)/.exec(digits)?.[0];
  const isNamed = /bsn|burgerservice|sofi|onderwijsnummer/i.test(text);
  if (isNamed || (ofState !== undefined && isStateNumber(ofState))) throw new CellFault('no-state-number');
  return text;
}

/** The test of eleven. */
export function isStateNumber(digits: string): boolean {
  const sum = [9, 8, 7, 6, 5, 4, 3, 2, -1].reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return sum % 11 === 0;
}

/** As SBB gives them out. */
export function readCompanyId(cell: string): string {
  const id = cell.replace(/\s/g, '');
  if (!/^\d{9}$/.test(id)) throw new CellFault('company-id');
  return id;
}

const YOUNGEST = 14;

/** @param today by which nobody of these files is younger than fourteen */
export function readBorn(cell: string, today: Day): Day {
  const day = readDay(cell);
  if (Number(today.slice(0, 4)) - Number(day.slice(0, 4)) - (day.slice(4) > today.slice(4) ? 1 : 0) < YOUNGEST)
    throw new CellFault('born');
  return day;
}

export function readMail(cell: string): string {
  const mail = cell
    .trim()
    .replace(/^mailto:/i, '')
    .toLowerCase();
  if (
    mail.length > LONGEST ||
    !/^[^\s@<>",;:\\]+@[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?\.[a-z]{2,}$/.test(mail) ||
    mail.includes('..')
  )
    throw new CellFault('mail');
  return mail;
}

export function readPhone(cell: string): string {
  const phone = readText(cell);
  if (!/^\+?[\d\s()/.-]{6,30}$/.test(phone)) throw new CellFault('number');
  return phone;
}

export function readJudgement(cell: string): 'developmental' | 'qualifying' {
  const word = cell.trim().toLowerCase();
  if (word.startsWith('ontwikkel') || word === 'o') return 'developmental';
  if (word.startsWith('kwalific') || word === 'k') return 'qualifying';
  throw new CellFault('kind-of-judgement');
}
