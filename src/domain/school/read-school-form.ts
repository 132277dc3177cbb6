/** What the forms of the calendar and the settings say, once filled in: a change, or what is to be mended. */
import { parseDay, weekOfNumbers, WEEKDAYS, type Day } from '../calendar/day.js';
import { PUBLIC_HOLIDAYS } from '../calendar/public-holidays.js';
import { REGIONS, schoolYearOf } from '../calendar/school-holidays.js';
import { isMailAddress } from '../people/mail-address.js';
import type { PersonId } from '../people/people.js';
import type { SchoolChange } from './change-school.js';
import { readHeads } from './form-heads.js';
import type { VirusScanner } from './school.js';
import { HELP_DESKS } from './help.js';
import { timesIn, keepingIn, thresholdsIn, workingTimeIn, talksIn } from './read-settings.js';
import { type SchoolForm, HEAD_FIELDS, type SchoolValues, type FormFault } from './school-form.js';
import { ticked } from './read-settings.js';

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
