/**
 * What is recorded, field by field: a file names some and leaves the rest, and who set a field last says its history.
 * Of a person and a placement a field is called by its place ("company.phone"), of a school by what it is ("holiday:...").
 */
import { isDeepStrictEqual } from 'node:util';
import type { Act, SealedEvent } from '../evidence/decision.js';
import type { Day, Week, Weekday } from '../calendar/day.js';
import { PUBLIC_HOLIDAYS, type PublicHolidayName } from '../calendar/public-holidays.js';
import type { School, SchoolPeriod, WorkProcess } from '../school/school.js';
import { schoolYearOf } from '../calendar/school-holidays.js';

/** Values by field; `undefined` is none. */
export type Patch = ReadonlyMap<string, unknown>;

export interface Fields<Subject> {
  readonly get: (subject: Partial<Subject>, field: string) => unknown;
  readonly with: (subject: Subject, patch: Patch) => Subject;
}

export const PLAIN: Fields<object> = {
  get: (subject, field) =>
    field.split('.').reduce<unknown>((value, part) => (value as Record<string, unknown> | undefined)?.[part], subject),
  with: (subject, patch) => {
    const next: Record<string, unknown> = { ...subject };
    for (const [field, value] of patch) {
      const [name = '', inner] = field.split('.');
      next[name] = inner === undefined ? value : { ...(next[name] as object), [inner]: value };
    }
    return next;
  },
};

/** Fields of a school that a file can set; the parts of their names are told apart by a sign that no name holds. */
const SIGN = '\u001f';
export const schoolField = (...parts: readonly (string | number | undefined)[]): string =>
  parts.map((part) => part ?? '').join(SIGN);

export interface Stretch {
  readonly name: string;
  readonly from: Day;
  readonly until: Day;
}

export function holidayField({ name, from }: Pick<Stretch, 'name' | 'from'>): string {
  return schoolField('holiday', name.toLowerCase(), schoolYearOf(from));
}
export function periodField({ name, from, year }: Pick<Stretch, 'name' | 'from'> & { readonly year?: number }): string {
  return schoolField('period', name.toLowerCase(), schoolYearOf(from), year);
}
export const periodSaid = ({ name, from, until, year }: Omit<SchoolPeriod, 'lessonDays'>): Stretch => ({
  ...{ name, from, until, ...(year !== undefined && { year }) },
});
/** Of one leerjaar: a row of the period says nothing of the lessons in it. */
export function periodLessonsField(period: Parameters<typeof periodField>[0], year: number): string {
  return schoolField('period-lessons', period.name.toLowerCase(), schoolYearOf(period.from), period.year, year);
}
export const themeField = (week: Week): string => schoolField('theme', week);
export const schoolDayField = (day: Day, year: number | undefined): string => schoolField('school-day', day, year);
export const publicHolidayField = (name: PublicHolidayName): string => schoolField('public-holiday', name);
export const lessonField = (year: number): string => schoolField('lessons', year);
export const processField = ({ crebo, code }: Pick<WorkProcess, 'crebo' | 'code'>): string =>
  schoolField('process', crebo, code);

type Calendar = Pick<
  School,
  'holidays' | 'publicHolidays' | 'themeWeeks' | 'schoolDays' | 'periods' | 'lessonDays' | 'workProcesses'
>;

/** All of them that a school has. */
export function fieldsOfSchool(school: Calendar): Map<string, unknown> {
  const { holidays, publicHolidays, themeWeeks, schoolDays, periods, lessonDays, workProcesses } = school;
  return new Map<string, unknown>([
    ...holidays.map((one) => [holidayField(one), one] as const),
    ...publicHolidays.map((name) => [publicHolidayField(name), true] as const),
    ...themeWeeks.map((week) => [themeField(week), true] as const),
    ...schoolDays.map((one) => [schoolDayField(one.day, one.year), one] as const),
    ...periods.map((one) => [periodField(one), periodSaid(one)] as const),
    ...periods.flatMap((one) =>
      Object.entries(one.lessonDays ?? {}).map(
        ([year, days]) => [periodLessonsField(one, Number(year)), days] as const,
      ),
    ),
    ...([1, 2, 3] as const).map((year) => [lessonField(year), lessonDays[year]] as const),
    ...workProcesses.map((one) => [processField(one), one] as const),
  ]);
}

export const OF_SCHOOL: Fields<School> = {
  get: (school, field) => ('holidays' in school ? fieldsOfSchool(school as School).get(field) : undefined),
  with: (school, patch) => [...patch].reduce((next, [field, value]) => withField(next, field, value), school),
};

function withField(school: School, field: string, value: unknown): School {
  const [sort = '', first = ''] = field.split(SIGN);
  switch (sort) {
    case 'holiday':
      return { ...school, holidays: inPlace(school.holidays, holidayField, field, value as Stretch, byDay) };
    case 'public-holiday': {
      const kept = new Set<string>([...school.publicHolidays, first]);
      return { ...school, publicHolidays: PUBLIC_HOLIDAYS.filter((name) => kept.has(name)) };
    }
    case 'theme':
      return { ...school, themeWeeks: [...new Set([...school.themeWeeks, first as Week])].sort() };
    case 'school-day': {
      const fieldOf = (one: School['schoolDays'][number]): string => schoolDayField(one.day, one.year);
      const byOwnDay = (a: { day: Day }, b: { day: Day }): number => a.day.localeCompare(b.day);
      return { ...school, schoolDays: inPlace(school.schoolDays, fieldOf, field, value as never, byOwnDay) };
    }
    case 'period': {
      const lessons = school.periods.find((one) => periodField(one) === field)?.lessonDays;
      const period = { ...(value as Stretch), ...(lessons && { lessonDays: lessons }) };
      return { ...school, periods: inPlace(school.periods, periodField, field, period) };
    }
    case 'period-lessons': {
      const year = Number(field.split(SIGN).at(-1));
      const periods = school.periods.map((one) =>
        periodLessonsField(one, year) === field ? { ...one, lessonDays: { ...one.lessonDays, [year]: value } } : one,
      );
      return { ...school, periods };
    }
    case 'lessons':
      return { ...school, lessonDays: { ...school.lessonDays, [Number(first)]: value as readonly Weekday[] } };
    case 'process':
      return { ...school, workProcesses: inPlace(school.workProcesses, processField, field, value as WorkProcess) };
    default:
      return school;
  }
}

const byDay = (a: Stretch, b: Stretch): number => a.from.localeCompare(b.from);

/** The one of that field in its place; a new one at the end, or in order where there is one. */
function inPlace<T>(
  list: readonly T[],
  fieldOf: (one: T) => string,
  field: string,
  value: T,
  order?: (a: T, b: T) => number,
): readonly T[] {
  const at = list.findIndex((one) => fieldOf(one) === field);
  if (at >= 0) return list.with(at, value);
  return order ? [...list, value].sort(order) : [...list, value];
}

/** Whether two values say the same: nothing, an empty text and an empty list are alike. */
export function isSameValue(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(a ?? null, b ?? null);
}

const BY_PEOPLE: ReadonlySet<string> = new Set(['chat', 'card', 'mail', 'tab']);
export const IMPORT = 'import:';

/**
 * Who set the field to what stands there, where that was a person and not a file: such a value stays. `facts` are those
 * after each event.
 */
export function setByPerson<Subject extends object>(
  history: readonly SealedEvent<unknown>[],
  factsAfter: readonly Partial<Subject>[],
  fields: Fields<Subject>,
  field: string,
): Pick<Act, 'by' | 'at'> | null {
  for (let i = history.length - 1; i >= 0; i--) {
    const [event, facts, before] = [history[i], factsAfter[i], factsAfter[i - 1]];
    if (!event || !facts) continue;
    if (before !== undefined && isSameValue(fields.get(facts, field), fields.get(before, field))) continue;
    const value = fields.get(facts, field);
    const isEmpty = value === undefined || value === null || value === '';
    return !isEmpty && BY_PEOPLE.has(event.way) && !event.source.startsWith(IMPORT)
      ? { by: event.by, at: event.at }
      : null;
  }
  return null;
}
