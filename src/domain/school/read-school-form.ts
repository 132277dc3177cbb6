/** What the forms of the calendar and the settings say, once filled in: a change, or what is to be mended. */
import { parseDay, weekOfNumbers, WEEKDAYS, type Day, type Weekday } from '../calendar/day.js';
import { parseClockTime, type ClockTime } from '../calendar/moment.js';
import { PUBLIC_HOLIDAYS } from '../calendar/public-holidays.js';
import { REGIONS, schoolYearOf } from '../calendar/school-holidays.js';
import { isMailAddress } from '../people/mail-address.js';
import type { PersonId } from '../people/people.js';
import { KEEPING } from '../keeping/terms.js';
import type { SchoolChange } from './change-school.js';
import { HEAD_FORMS, readHeads } from './form-heads.js';
import type { VirusScanner } from './school.js';
import { HELP_DESKS } from './help.js';

export const SCHOOL_FORMS = [
  ...(['holiday', 'theme-week', 'school-day', 'period', 'region', 'public-holidays', 'lesson-days'] as const),
  ...([
    'times',
    'thresholds',
    'help',
    'deciders',
    'signing',
    'working-time',
    'sick-mail',
    'virus-scanner',
    'roots-mail',
    'keeping',
  ] as const),
  'talks',
  ...HEAD_FORMS,
] as const;
export type SchoolForm = (typeof SCHOOL_FORMS)[number];

/** One a head of a form. */
export const HEAD_FIELDS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'h7', 'h8'] as const;

/** Every field that one of them has. */
export const SCHOOL_FIELDS = [
  ...(['name', 'from', 'until', 'week', 'day', 'year', 'region', 'kept', 'days1', 'days2', 'days3', 'period'] as const),
  ...(['hoursDays', 'hoursAt', 'weekDay', 'weekAt', 'digestDay', 'digestAt', 'quietFrom', 'quietUntil'] as const),
  ...(['ignoredMost', 'weeksWithoutHours', 'daysUnsigned', 'daysSick', 'percentBehind', 'remindAfter'] as const),
  ...(['tellTeacherAfter', 'longSickDays', 'desk', 'phone', 'mail', 'link', 'committee', 'ending'] as const),
  ...([
    'lessonFrom',
    'lessonUntil',
    'sundayUntil',
    'sundayYears',
    'cao',
    'sickMail',
    'mentorSigns',
    'scanner',
    'rootsTo',
  ] as const),
  ...(['planner', 'seesOther', 'twoWeekly', 'goalsWithin'] as const),
  ...HEAD_FIELDS,
  ...KEEPING,
] as const;
export type SchoolValues = Readonly<Partial<Record<(typeof SCHOOL_FIELDS)[number], string>>>;

export type FormFault =
  | 'name'
  | 'day'
  | 'order'
  | 'week'
  | 'time'
  | 'number'
  | 'days'
  | 'link'
  | 'choice'
  | 'time-order'
  | 'scanner'
  | 'heads'
  | 'mail';

/** @param today of whose school year a week number is */
export function readSchoolForm(form: SchoolForm, values: SchoolValues, today: Day): SchoolChange | FormFault {
  const { name = '', from = '', until = '', day = '', week = '' } = values;
  const [first, last, only] = [parseDay(from), parseDay(until), parseDay(day)];
  const year = yearIn(values.year);
  switch (form) {
    case 'holiday':
    case 'period': {
      if (name.trim() === '') return 'name';
      if (!first || !last) return 'day';
      if (last < first) return 'order';
      return form === 'holiday'
        ? { what: 'holiday', name: name.trim().toLowerCase(), from: first, until: last }
        : { what: 'period', name: name.trim(), from: first, until: last, ...(year && { year }) };
    }
    case 'theme-week': {
      const found = weekInSchoolYear(Number(week), today);
      return found ? { what: 'theme-week', week: found } : 'week';
    }
    case 'school-day':
      if (!only) return 'day';
      return { what: 'school-day', name: name.trim() || 'schooldag', day: only, ...(year && { year }) };
    case 'region': {
      const region = REGIONS.find((one) => one === values.region);
      return region ? { what: 'region', region, schoolYear: values.year ?? schoolYearOf(today) } : 'choice';
    }
    case 'public-holidays':
      return { what: 'public-holidays', kept: ticked(PUBLIC_HOLIDAYS, values.kept) };
    case 'lesson-days': {
      const [days1, days2, days3] = [values.days1, values.days2, values.days3].map((one) => ticked(WEEKDAYS, one));
      const days = { 1: days1 ?? [], 2: days2 ?? [], 3: days3 ?? [] };
      return { what: 'lesson-days', days, ...(values.period && { period: values.period }) };
    }
    case 'times':
      return timesIn(values);
    case 'thresholds':
      return thresholdsIn(values);
    case 'help':
      return helpIn(values);
    case 'working-time':
      return workingTimeIn(values);
    case 'sick-mail':
      return values.sickMail === 'whole' || values.sickMail === 'link-only'
        ? { what: 'sick-mail', isLinkOnly: values.sickMail === 'link-only' }
        : 'choice';
    case 'virus-scanner': {
      const scanner = scannerIn(values.scanner ?? '');
      return scanner === undefined ? 'scanner' : { what: 'virus-scanner', scanner };
    }
    case 'talks':
      return talksIn(values);
    case 'preparation-form':
    case 'evaluation-form':
    case 'judgement-form': {
      const lines = HEAD_FIELDS.map((field) => values[field] ?? '');
      const heads = readHeads(form, lines);
      return heads ? { what: form, heads } : 'heads';
    }
    case 'keeping':
      return keepingIn(values);
    case 'roots-mail': {
      const to = (values.rootsTo ?? '').trim();
      if (to === '') return { what: 'roots-mail', to: null };
      return isMailAddress(to) ? { what: 'roots-mail', to } : 'mail';
    }
    case 'signing':
      if (values.mentorSigns !== 'yes' && values.mentorSigns !== 'no') return 'choice';
      return { what: 'signing', mentorSigns: values.mentorSigns === 'yes' };
    case 'deciders': {
      const ids = (text = ''): PersonId[] => text.split(',').filter(Boolean) as PersonId[];
      return { what: 'deciders', leaveCommittee: ids(values.committee), endingDeciders: ids(values.ending) };
    }
  }
}

/** "clamd.example.com:3310"; nothing: null, no scanner; undefined where it is no such address. */
function scannerIn(typed: string): VirusScanner | null | undefined {
  if (typed.trim() === '') return null;
  const [, host = '', digits = ''] = /^([a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?):(\d{1,5})$/i.exec(typed.trim()) ?? [];
  const port = Number(digits);
  return host !== '' && port > 0 && port < 65_536 ? { host: host.toLowerCase(), port } : undefined;
}

/** Week 31 and later are of the first calendar year of a school year. */
export function weekInSchoolYear(number: number, today: Day): ReturnType<typeof weekOfNumbers> {
  const first = Number(schoolYearOf(today).slice(0, 4));
  return weekOfNumbers(number >= 31 ? first : first + 1, number);
}

function timesIn(values: SchoolValues): SchoolChange | FormFault {
  const at = (text = ''): ClockTime | null => parseClockTime(text);
  const [hours, week, digest] = [at(values.hoursAt), at(values.weekAt), at(values.digestAt)];
  const [quietFrom, quietUntil] = [at(values.quietFrom), at(values.quietUntil)];
  if (!hours || !week || !digest || !quietFrom || !quietUntil) return 'time';
  const days = ticked(WEEKDAYS, values.hoursDays);
  const [weekDay] = ticked(WEEKDAYS, values.weekDay);
  const [digestDay] = ticked(WEEKDAYS, values.digestDay);
  if (days.length === 0 || !weekDay || !digestDay) return 'days';
  const ignoredMost = numberIn(values.ignoredMost, 1);
  if (ignoredMost === null) return 'number';
  return {
    what: 'times',
    reminders: {
      hours: { days, at: hours },
      week: { day: weekDay, at: week },
      digest: { day: digestDay, at: digest },
      quiet: { from: quietFrom, until: quietUntil },
      ignoredMost,
    },
  };
}

/** Days; of no kind is it nothing, as what was just said would be gone by the night. */
function keepingIn(values: SchoolValues): SchoolChange | FormFault {
  const days = (text = ''): number => (/^\d{1,5}$/.test(text.trim()) ? Number(text) : 0);
  const { evidence, sickness, leave, messages, looks } = values;
  const keeping = {
    ...{ evidence: days(evidence), sickness: days(sickness), leave: days(leave) },
    ...{ messages: days(messages), looks: days(looks) },
  };
  return Object.values(keeping).every((one) => one >= 1) ? { what: 'keeping', keeping } : 'number';
}

function thresholdsIn(values: SchoolValues): SchoolChange | FormFault {
  const weeksWithoutHours = numberIn(values.weeksWithoutHours, 1);
  const [daysUnsigned, daysSick] = [numberIn(values.daysUnsigned, 0), numberIn(values.daysSick, 0)];
  const percentBehind = numberIn(values.percentBehind, 0);
  const [remindAfter, tellTeacherAfter] = [numberIn(values.remindAfter, 1), numberIn(values.tellTeacherAfter, 1)];
  const longSickDays = numberIn(values.longSickDays, 1);
  if (weeksWithoutHours === null || daysUnsigned === null || daysSick === null || percentBehind === null)
    return 'number';
  if (remindAfter === null || tellTeacherAfter === null || longSickDays === null) return 'number';
  return {
    what: 'thresholds',
    attention: { weeksWithoutHours, daysUnsigned, daysSick, percentBehind },
    unsigned: { remindAfter, tellTeacherAfter },
    longSickDays,
  };
}

/** When lessons are, and what goes beside the law for its companies and leerjaren. */
function workingTimeIn(values: SchoolValues): SchoolChange | FormFault {
  const [from, until] = [parseClockTime(values.lessonFrom ?? ''), parseClockTime(values.lessonUntil ?? '')];
  const sundayUntil = parseClockTime(values.sundayUntil ?? '');
  if (!from || !until || !sundayUntil) return 'time';
  if (until <= from) return 'time-order';
  if (values.cao !== 'yes' && values.cao !== 'no') return 'choice';
  return {
    ...{ what: 'working-time', lessonTimes: { from, until }, sundayUntil },
    ...{ sundayYears: ticked([1, 2, 3], values.sundayYears), podiumkunstenCao: values.cao === 'yes' },
  };
}

/** Who plans talks, who sees which form when, whether it is asked every other week, and by when goals are made. */
function talksIn({ planner, seesOther, twoWeekly, goalsWithin }: SchoolValues): SchoolChange | FormFault {
  const planned = (['student', 'teacher'] as const).find((one) => one === planner);
  if (!planned || (seesOther !== 'both' && seesOther !== 'each')) return 'choice';
  if (twoWeekly !== 'yes' && twoWeekly !== 'no') return 'choice';
  const goalsWithinDays = numberIn(goalsWithin, 1);
  if (goalsWithinDays === null) return 'number';
  return {
    ...{ what: 'talks', planner: planned, seesOnceBothAreIn: seesOther === 'both' },
    ...{ asksTwoWeekly: twoWeekly === 'yes', goalsWithinDays },
  };
}

/** Nothing filled in but the desk: the bot points there no more. */
function helpIn({ desk: asked, name = '', phone = '', mail = '', link = '' }: SchoolValues): SchoolChange | FormFault {
  const desk = HELP_DESKS.find((one) => one === asked);
  if (!desk) return 'choice';
  const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
  if ([name, phone, mail, link].every((one) => one.trim() === '')) return { what: 'help', desk, to: null };
  if (name.trim() === '') return 'name';
  if (link !== '' && !isAddress(link)) return 'link';
  return {
    what: 'help',
    desk,
    to: { name: name.trim(), phone: orNull(phone), mail: orNull(mail), link: orNull(link) },
  };
}

/** As a stored one is: by https. */
const isAddress = (text: string): boolean => /^https:\/\/[^\s/]+\.[^\s]+$/.test(text.trim());

const yearIn = (text = ''): 1 | 2 | 3 | null => ([1, 2, 3] as const).find((one) => String(one) === text) ?? null;

function numberIn(text = '', least: number): number | null {
  const value = Number(text);
  return /^\d{1,3}$/.test(text.trim()) && value >= least ? value : null;
}

function ticked<Item extends string | number>(of: readonly Item[], text = ''): Item[] {
  const ticks = text.split(',');
  return of.filter((item) => ticks.includes(String(item)));
}

export const asTicked = (days: readonly Weekday[]): string => days.join(',');
