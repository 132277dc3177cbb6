/** What the BPV-bureau changes of its school: the calendar, the times, the thresholds, whom the bot points to, who decides. */
import { isDeepStrictEqual } from 'node:util';
import type { Day, Week, Weekday } from '../calendar/day.js';
import type { PublicHolidayName } from '../calendar/public-holidays.js';
import { holidaysOf, schoolYearOf, type NamedHoliday, type Region } from '../calendar/school-holidays.js';
import { isDoneBefore, type Act, type Decision } from '../evidence/decision.js';
import type { KeepingTerms } from '../keeping/terms.js';
import type { PersonId } from '../people/people.js';
import { changeTo, subjectOf, type RecordedEvent, type SchoolRecord } from '../placements/recorded.js';
import { withHeads, type HeadForm, type TypedHead } from './form-heads.js';
import type { HelpDesk, HelpDeskKind } from './help.js';
import { proposedYear } from './next-year.js';
import { USUAL_TALK_SETTINGS, type TalkSettings } from './talk-settings.js';
import type { AttentionThresholds, ReminderTimes, School, VirusScanner, SchoolDay, SchoolPeriod } from './school.js';

type Year = 1 | 2 | 3;
/** Lists of the calendar of which one thing can be taken off, by its key. */
export const CALENDAR_LISTS = ['holidays', 'themeWeeks', 'schoolDays', 'periods'] as const;
export type CalendarList = (typeof CALENDAR_LISTS)[number];

export type SchoolChange =
  /** In the place of one of that name in the same school year. */
  | { readonly what: 'holiday'; readonly name: string; readonly from: Day; readonly until: Day }
  | { readonly what: 'theme-week'; readonly week: Week }
  | { readonly what: 'school-day'; readonly name: string; readonly day: Day; readonly year?: Year | undefined }
  | {
      readonly what: 'period';
      readonly name: string;
      readonly from: Day;
      readonly until: Day;
      readonly year?: Year | undefined;
    }
  | { readonly what: 'drop'; readonly list: CalendarList; readonly key: string }
  | { readonly what: 'region'; readonly region: Region; readonly schoolYear: string }
  /** Periods and theme weeks as they are proposed for that year. */
  | { readonly what: 'next-year'; readonly schoolYear: string }
  | { readonly what: 'public-holidays'; readonly kept: readonly PublicHolidayName[] }
  /** `period`: of that one alone, by its key; else the year round. */
  | {
      readonly what: 'lesson-days';
      readonly days: Readonly<Record<Year, readonly Weekday[]>>;
      readonly period?: string | undefined;
    }
  | { readonly what: 'times'; readonly reminders: ReminderTimes }
  | {
      readonly what: 'thresholds';
      readonly attention: AttentionThresholds;
      readonly unsigned: School['unsigned'];
      readonly longSickDays: number;
    }
  | ({ readonly what: 'working-time' } & Pick<
      School,
      'lessonTimes' | 'sundayUntil' | 'sundayYears' | 'podiumkunstenCao'
    >)
  /** Whether a mail about a sickness says only that there is something to read. */
  | { readonly what: 'sick-mail'; readonly isLinkOnly: boolean }
  /** What looks through files that are handed in; null: nothing does. */
  | { readonly what: 'virus-scanner'; readonly scanner: VirusScanner | null }
  /** To whom the last nightly root goes each week; null: to nobody. */
  | { readonly what: 'roots-mail'; readonly to: string | null }
  /** How long what is kept. */
  | { readonly what: 'keeping'; readonly keeping: KeepingTerms }
  | { readonly what: 'help'; readonly desk: HelpDeskKind; readonly to: HelpDesk | null }
  /** What it settles of talks, but for the forms before them; and after how many days goals are to be there. */
  | ({ readonly what: 'talks'; readonly goalsWithinDays: number } & Omit<TalkSettings, 'forms'>)
  /** A new version of it. */
  | { readonly what: HeadForm; readonly heads: readonly TypedHead[] }
  | { readonly what: 'signing'; readonly mentorSigns: boolean }
  | {
      readonly what: 'deciders';
      readonly leaveCommittee: readonly PersonId[];
      readonly endingDeciders: readonly PersonId[];
    };

/** `already`: it is so; `behind`: something was changed since it was drawn. */
export type SchoolRefusal = 'already' | 'behind';
type Decided = Decision<SchoolRecord, RecordedEvent<School>, SchoolRefusal>;

/** @param version that of the school as it was when the change was shown */
export function decideSchool(
  school: SchoolRecord,
  { change, version }: { readonly change: SchoolChange; readonly version: number },
  act: Act,
): Decided {
  if (isDoneBefore(school, act)) return { kind: 'again' };
  const now = subjectOf<School, never>(school);
  const next = changed(now, change);
  if (isDeepStrictEqual(now, next)) return { kind: 'refused', refusal: 'already' };
  if (version !== school.version) return { kind: 'refused', refusal: 'behind' };
  return { kind: 'change', change: changeTo<School, never>(school, next, act) };
}

/** What stood before the change that made this version, as long as that is the last one. */
export function decideSchoolBack(school: SchoolRecord, version: number, act: Act): Decided {
  if (isDoneBefore(school, act)) return { kind: 'again' };
  const before = school.history[version - 2];
  if (school.version !== version || !before) return { kind: 'refused', refusal: 'behind' };
  return { kind: 'change', change: changeTo<School, never>(school, { id: school.id, ...before.what.facts }, act) };
}

export const keyOfHoliday = ({ from }: NamedHoliday): string => from;
export const keyOfSchoolDay = ({ day, year }: SchoolDay): string => `${day}:${year ?? ''}`;
export const keyOfPeriod = ({ from, year }: SchoolPeriod): string => `${from}:${year ?? ''}`;

export function changed(school: School, change: SchoolChange): School {
  switch (change.what) {
    case 'holiday': {
      const { name, from, until } = change;
      return { ...school, holidays: withHoliday(school.holidays, { name, from, until }) };
    }
    case 'theme-week':
      return { ...school, themeWeeks: [...new Set([...school.themeWeeks, change.week])].sort() };
    case 'school-day': {
      const { name, day, year } = change;
      const one: SchoolDay = { name, day, ...(year && { year }) };
      const others = school.schoolDays.filter((other) => keyOfSchoolDay(other) !== keyOfSchoolDay(one));
      return { ...school, schoolDays: [...others, one].sort((a, b) => (a.day < b.day ? -1 : 1)) };
    }
    case 'period':
      return { ...school, periods: withPeriod(school.periods, change) };
    case 'drop':
      return withoutOne(school, change);
    case 'region':
      return {
        ...school,
        holidays: holidaysOf(change.region, change.schoolYear).reduce(withHoliday, school.holidays),
      };
    case 'next-year': {
      const { periods, themeWeeks } = proposedYear(school, change.schoolYear);
      return {
        ...school,
        periods: [...school.periods, ...periods].sort(byOrder),
        themeWeeks: [...school.themeWeeks, ...themeWeeks].sort(),
      };
    }
    case 'public-holidays':
      return { ...school, publicHolidays: change.kept };
    case 'lesson-days': {
      const { days, period } = change;
      if (period === undefined) return { ...school, lessonDays: days };
      const periods = school.periods.map((one) => (keyOfPeriod(one) === period ? { ...one, lessonDays: days } : one));
      return { ...school, periods };
    }
    case 'times':
      return { ...school, reminders: change.reminders };
    case 'thresholds': {
      const { attention, unsigned, longSickDays } = change;
      return { ...school, attention, unsigned, longSickDays };
    }
    case 'working-time': {
      const { lessonTimes, sundayUntil, sundayYears, podiumkunstenCao } = change;
      return { ...school, lessonTimes, sundayUntil, sundayYears, podiumkunstenCao };
    }
    case 'help': {
      const others = Object.fromEntries(Object.entries(school.help).filter(([desk]) => desk !== change.desk));
      return { ...school, help: change.to === null ? others : { ...others, [change.desk]: change.to } };
    }
    case 'sick-mail':
      return { ...without(school, 'sickMail'), ...(change.isLinkOnly && { sickMail: 'link-only' }) };
    case 'virus-scanner':
      return { ...without(school, 'virusScanner'), ...(change.scanner && { virusScanner: change.scanner }) };
    case 'talks': {
      const { goalsWithinDays, planner, seesOnceBothAreIn, asksTwoWeekly } = change;
      const { forms } = school.talks ?? USUAL_TALK_SETTINGS;
      return { ...school, goalsWithinDays, talks: { planner, seesOnceBothAreIn, asksTwoWeekly, forms } };
    }
    case 'keeping':
      return { ...school, keeping: change.keeping };
    case 'roots-mail':
      return { ...without(school, 'rootsMail'), ...(change.to !== null && { rootsMail: change.to }) };
    case 'preparation-form':
    case 'evaluation-form':
    case 'judgement-form':
      return withHeads(school, change.what, change.heads);
    case 'signing':
      return { ...school, mentorSigns: change.mentorSigns };
    case 'deciders': {
      const { leaveCommittee, endingDeciders } = change;
      return { ...school, leaveCommittee, endingDeciders };
    }
  }
}

/** Where what may be left out is to be gone. */
function without(school: School, left: 'sickMail' | 'virusScanner' | 'rootsMail'): School {
  return Object.fromEntries(Object.entries(school).filter(([field]) => field !== left)) as unknown as School;
}

function withHoliday(holidays: School['holidays'], one: NamedHoliday): School['holidays'] {
  const year = schoolYearOf(one.from);
  const others = holidays.filter(({ name, from }) => name !== one.name || schoolYearOf(from) !== year);
  return [...others, one].sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** Of one leerjaar before those of all, as the first that fits a day counts. */
function withPeriod(
  periods: School['periods'],
  { name, from, until, year }: Extract<SchoolChange, { what: 'period' }>,
): School['periods'] {
  const schoolYear = schoolYearOf(from);
  const isSame = (other: SchoolPeriod): boolean =>
    other.name === name && other.year === year && schoolYearOf(other.from) === schoolYear;
  const lessonDays = periods.find(isSame)?.lessonDays;
  const one: SchoolPeriod = { name, from, until, ...(year && { year }), ...(lessonDays && { lessonDays }) };
  return [...periods.filter((other) => !isSame(other)), one].sort(byOrder);
}

const orderOf = (period: SchoolPeriod): string => `${period.year === undefined ? 2 : 1} ${period.from}`;
const byOrder = (a: SchoolPeriod, b: SchoolPeriod): number => (orderOf(a) < orderOf(b) ? -1 : 1);

function withoutOne(school: School, { list, key }: Extract<SchoolChange, { what: 'drop' }>): School {
  switch (list) {
    case 'holidays':
      return { ...school, holidays: school.holidays.filter((one) => keyOfHoliday(one) !== key) };
    case 'themeWeeks':
      return { ...school, themeWeeks: school.themeWeeks.filter((week) => week !== key) };
    case 'schoolDays':
      return { ...school, schoolDays: school.schoolDays.filter((one) => keyOfSchoolDay(one) !== key) };
    case 'periods':
      return { ...school, periods: school.periods.filter((one) => keyOfPeriod(one) !== key) };
  }
}
