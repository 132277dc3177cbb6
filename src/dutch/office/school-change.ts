/** "vakantie 12 t/m 20 oktober", "themaweek 48", "schooldag vrijdag 4 december leerjaar 2", "vakanties regio noord". */
import { addDays, weekOf, type Day } from '../../domain/calendar/day.js';
import { REGIONS, schoolYearOf } from '../../domain/calendar/school-holidays.js';
import { weekInSchoolYear } from '../../domain/school/read-school-form.js';
import type { OfficeTextRequest, TypedChange } from '../../asks/typed-office.js';
import type { Doubts } from '../doubts.js';
import { dayOnCalendar, placedDays } from '../intents/prepositions.js';
import type { SaidDay } from '../phrases/phrase.js';
import * as sayings from '../sayings.js';
import { saidIn, type Sentence } from '../sentence.js';
import * as words from '../words/office-commands.js';

type Read = (doubts: Doubts) => OfficeTextRequest;

export function schoolChangeIn(sentence: Sentence, today: Day): Read | null {
  const { tokens } = sentence;
  const first = tokens[0]?.word ?? '';
  if (words.DOUBTS.has(first)) return () => ({ kind: 'doubts' });
  if (words.SETTINGS.has(first)) return () => ({ kind: 'school-settings' });
  if (words.CALENDAR.has(first) || tokens.some(({ word }) => word === 'schoolkalender'))
    return () => ({ kind: 'school-calendar' });
  const change = changeIn(sentence, today);
  return change && ((doubts) => ({ kind: 'ask-change-school', change: change(doubts) }));
}

function changeIn(sentence: Sentence, today: Day): ((doubts: Doubts) => TypedChange) | null {
  const { tokens, text } = sentence;
  const at = (is: (word: string) => boolean): number => tokens.findIndex(({ word }) => is(word));
  const region = REGIONS.find((one) => tokens.some(({ word }) => word === one));
  if (region && at((word) => words.HOLIDAYS.has(word)) >= 0) {
    const schoolYear = /\b(20\d\d)\s*[-/]\s*(?:20)?\d\d\b/.exec(text)?.[1];
    const year = schoolYear === undefined ? schoolYearOf(today) : `${schoolYear}-${Number(schoolYear) + 1}`;
    return () => ({ what: 'region', region, schoolYear: year });
  }
  const week = at((word) => words.THEME_WEEK.has(word));
  if (week >= 0) return themeWeek(sentence, week, today);
  const days = placedDays(sentence);
  if (days.length === 0) return null;
  const holiday = at((word) => words.HOLIDAY.test(word));
  const [from, until] = days;
  const ofDays = (doubts: Doubts): { readonly from: Day; readonly until: Day } => {
    const end = dayOf((until ?? from)?.day, today, doubts);
    const last = until?.how === 'until' ? addDays(end, -1) : end;
    const begin = dayOf(from?.day, today, doubts);
    if (last < begin) doubts.stop(sayings.endsBeforeItBegins);
    return { from: begin, until: last };
  };
  if (holiday >= 0) {
    const name = tokens[holiday]?.word ?? 'vakantie';
    return (doubts) => ({ what: 'holiday', name, ...ofDays(doubts) });
  }
  const year = yearIn(sentence);
  const school = at((word) => words.SCHOOL_DAY.has(word));
  if (school >= 0) {
    const name = tokens[school]?.word ?? 'schooldag';
    return (doubts) => ({ what: 'school-day', name, day: dayOf(from?.day, today, doubts), ...(year && { year }) });
  }
  const period = at((word) => words.PERIOD.has(word));
  const number = tokens[period + 1];
  if (period < 0 || number?.kind !== 'digits' || days.length < 2) return null;
  const name = `${tokens[period]?.word ?? 'blok'} ${number.text}`;
  return (doubts) => ({ what: 'period', name, ...ofDays(doubts), ...(year && { year }) });
}

/** "themaweek 48", "themaweek week 48": of this school year. */
function themeWeek(sentence: Sentence, at: number, today: Day): ((doubts: Doubts) => TypedChange) | null {
  const said = saidIn(sentence, 'week').flatMap(({ week }) => (week.by === 'number' ? [week.number] : []));
  const digits = sentence.tokens.slice(at + 1).find(({ kind }) => kind === 'digits');
  const number = said[0] ?? (digits ? Number(digits.text) : null);
  if (number === null) return null;
  const week = weekInSchoolYear(number, today);
  return (doubts) => {
    if (!week) doubts.stop(sayings.noSuchWeek(number));
    return { what: 'theme-week', week: week ?? weekOf(today) };
  };
}

/** A date without a year is one of this school year; in June and July of the next one where it has gone by. */
function dayOf(said: SaidDay | undefined, today: Day, doubts: Doubts): Day {
  if (!said) return today;
  if (said.by !== 'date' || said.year !== null || said.month === null)
    return dayOnCalendar(said, today, 'ahead', doubts);
  const first = Number(schoolYearOf(today).slice(0, 4));
  const year = said.month >= 8 ? first : first + 1;
  const isOver = today.slice(5) >= '06-01' && today.slice(5) < '08-01' && said.month >= 8;
  return dayOnCalendar({ ...said, year: isOver ? year + 1 : year }, today, 'ahead', doubts);
}

function yearIn({ tokens }: Sentence): 1 | 2 | 3 | null {
  const at = tokens.findIndex(({ word }) => words.YEAR.has(word));
  const typed = tokens[at + 1]?.text;
  return at < 0 ? null : (([1, 2, 3] as const).find((year) => String(year) === typed) ?? null);
}
