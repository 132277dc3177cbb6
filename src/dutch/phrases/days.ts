/** One day: "vrijdag", "vorige week vrijdag", "gister", "3 dagen geleden", "vr 20 nov", "zo". */
import type { Weekday } from '../../domain/calendar/day.js';
import type { Token } from '../tokens.js';
import { NOTHING } from '../vocabulary.js';
import { dateAt } from './dates.js';
import { daysAhead, weeksAhead } from './days-ahead.js';
import { holidayAt } from './holidays.js';
import { numberAt } from './numbers.js';
import type { Recogniser, SaidDay } from './phrase.js';
import { weekAt } from './weeks.js';
import type { DayPart } from '../words/clock.js';

interface Found {
  readonly day: SaidDay;
  readonly part: DayPart | null;
  readonly end: number;
}

export const day: Recogniser = (tokens, at) => {
  const found = dayAt(tokens, at);
  return found && { said: { kind: 'day', day: found.day, part: found.part }, end: found.end };
};

/** The day that begins here. */
export function dayAt(tokens: readonly Token[], at: number): Found | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.word === 'op' || token.word === 'on') return dayAt(tokens, at + 1);
  if (token.means.relative)
    return {
      day: { by: 'offset', days: token.means.relative.days },
      part: token.means.relative.part ?? null,
      end: at + 1,
    };
  const next = tokens[at + 1];
  if (token.kind === 'digits')
    return (
      (next?.means.ordinal === true ? holiday(tokens, at) : null) ??
      (token.text.length === 4 ? weekThenDay(tokens, at) : null) ??
      (next?.means === NOTHING || next === undefined ? null : ago(tokens, at)) ??
      date(tokens, at)
    );
  if (token.means === NOTHING) return null;
  if (token.word === 'over') return inSomeDays(tokens, at);
  return (
    holiday(tokens, at) ??
    night(tokens, at) ??
    ofMonth(tokens, at) ??
    weekThenDay(tokens, at) ??
    weekday(tokens, at) ??
    ago(tokens, at) ??
    date(tokens, at) ??
    theDayBefore(tokens, at)
  );
}

function holiday(tokens: readonly Token[], at: number): Found | null {
  const found = holidayAt(tokens, at);
  return found && { day: { by: 'holiday', days: found.days }, part: null, end: found.end };
}

/** "nacht van do op vr", "vrijdag op zaterdag": one night, of the day that it began on [rule 6]. */
function night(tokens: readonly Token[], at: number): Found | null {
  let start = at;
  // "vrijdag op zaterdag": most days have no other behind them.
  if (tokens[at]?.means.weekday !== undefined && tokens[at + 1]?.word !== 'op') return null;
  while (tokens[start]?.word === 'in' || tokens[start]?.word === 'de') start++;
  const isNamed = tokens[start]?.means.part === 'night' && tokens[start]?.means.weekday === undefined;
  if (isNamed) start++;
  else start = at;
  if (tokens[start]?.word === 'van') start++;
  const first = nightDay(tokens, start);
  const second = first && tokens[first.end]?.word === 'op' ? nightDay(tokens, first.end + 1) : null;
  if (!first || !second) return null;
  const isNext = second.weekday % 7 === (first.weekday + 1) % 7;
  if (!isNext && !isNamed) return null;
  const end = tokens[second.end]?.means.part === 'night' ? second.end + 1 : second.end;
  return { day: { by: 'weekday', weekday: first.weekday, side: null, week: null }, part: 'night', end };
}

function nightDay(tokens: readonly Token[], at: number): { weekday: Weekday; end: number } | null {
  const { weekday: named, shortWeekday: short } = tokens[at]?.means ?? NOTHING;
  const found = named ?? short;
  return found === undefined ? null : { weekday: found, end: at + 1 };
}

/** "de laatste vrijdag van oktober" */
function ofMonth(tokens: readonly Token[], at: number): Found | null {
  const start = tokens[at]?.word === 'de' || tokens[at]?.word === 'the' ? at + 1 : at;
  const month = tokens[start + 3]?.means.month;
  if (month === undefined) return null;
  const [which, named, of] = [tokens[start], tokens[start + 1], tokens[start + 2]];
  const nth = ['laatste', 'last'].includes(which?.word ?? '') ? -1 : which?.means.nth;
  const said = named?.means.weekday;
  if (nth === undefined || nth > 5 || said === undefined) return null;
  if (!['van', 'in', 'of'].includes(of?.word ?? '')) return null;
  return { day: { by: 'in-month', nth, weekday: said, month }, part: null, end: start + 4 };
}

/** "vorige week vrijdag", "week 47 do" */
function weekThenDay(tokens: readonly Token[], at: number): Found | null {
  const week = weekAt(tokens, at);
  if (!week) return null;
  const place = ['op', 'de', ':', ',', 'on'].includes(tokens[week.end]?.word ?? '') ? week.end + 1 : week.end;
  const found = weekday(tokens, place);
  if (found?.day.by !== 'weekday' || found.day.week || found.day.side) return null;
  return { ...found, day: { ...found.day, week: week.week } };
}

/** "vrijdag", "afgelopen vrijdag", "vrijdag vorige week", "vrijdag 20 november", "vrijdagavond", "vr" */
function weekday(tokens: readonly Token[], at: number): Found | null {
  const side = tokens[at]?.means.side ?? null;
  const place = side === null ? at : at + 1;
  const token = tokens[place];
  const named = token?.means.weekday ?? shortWeekday(tokens, place);
  if (!token || named === undefined) return null;
  let end = place + 1;
  if (
    tokens[end]?.text === '.' &&
    !tokens[end]?.spaced &&
    token.means.weekday === undefined &&
    tokens[end + 1]?.spaced !== false
  )
    end++;
  const behind = dateBehind(tokens, end);
  // "vrij 3 december" is a day off, and "vrij 20 nov 6 uur" a Friday.
  const date = token.word === 'vrij' && behind && tokens[behind.end]?.kind !== 'digits' ? null : behind;
  if (date && side === null)
    return { day: { ...date.day, weekday: named }, part: token.means.part ?? null, end: date.end };
  const of = tokens[end]?.word === 'van' || tokens[end]?.word === 'in' || tokens[end]?.word === 'of' ? end + 1 : end;
  const ahead = side === null ? weeksAhead(tokens, end) : null;
  if (ahead)
    return {
      day: { by: 'weekday', weekday: named, side, week: { by: 'ahead', weeks: ahead.count } },
      ...{ part: token.means.part ?? null, end: ahead.end },
    };
  const week = side === null ? weekAt(tokens, of) : null;
  // "vrijdag vorige week donderdag": the week is the next day's.
  const isTaken =
    week && (tokens[week.end]?.means.weekday !== undefined || shortWeekday(tokens, week.end) !== undefined);
  if (week && !isTaken) end = week.end;
  const part = token.means.part ?? partBehind(tokens, end);
  if (token.means.part === undefined && part) end++;
  return { day: { by: 'weekday', weekday: named, side, week: week && !isTaken ? week.week : null }, part, end };
}

/** "vrijdag avond", "gisteren avond" are two words for some. */
function partBehind(tokens: readonly Token[], at: number): DayPart | null {
  const token = tokens[at];
  if (token?.means.part === undefined) return null;
  return /^(ochtend|middag|avond|nacht|morning|afternoon|evening|night)$/.test(token.word) ? token.means.part : null;
}

/** The date right behind a weekday: "vrijdag 20 november", "vr 20/11", "vrijdag de 20e". */
function dateBehind(tokens: readonly Token[], at: number): ReturnType<typeof dateAt> {
  const place =
    tokens[at]?.text === ',' && tokens[at + 1]?.kind === 'digits' && tokens[at + 2]?.means.month !== undefined
      ? at + 1
      : at;
  return dateAt(tokens, place) ?? dashedDate(tokens, place) ?? bareDate(tokens, at);
}

/** "vrijdag 20-11": behind a weekday that is a date if the numbers can be one and what follows is an amount. */
function dashedDate(tokens: readonly Token[], at: number): ReturnType<typeof dateAt> {
  const date = tokens[at];
  if (date?.kind !== 'digits') return null;
  const [dash, month] = [tokens[at + 1], tokens[at + 2]];
  if (month?.kind !== 'digits' || (dash?.word !== '-' && dash?.text !== '.')) return null;
  if (dash.spaced || month.spaced || month.text.length > 2 || Number(month.text) > 12 || Number(date.text) > 31)
    return null;
  const next = tokens[at + 3];
  if (
    next?.kind !== 'digits' &&
    next?.text !== ':' &&
    next?.means.number === undefined &&
    next?.means.half === undefined
  )
    return null;
  return {
    day: { by: 'date', date: Number(date.text), month: Number(month.text), year: null, weekday: null },
    end: at + 3,
  };
}

/** "vrij" is a Friday only beside an amount; else it is a day off [rule 1]. */
function shortWeekday(tokens: readonly Token[], at: number): Token['means']['shortWeekday'] {
  const token = tokens[at];
  // A light desk, the "grand ma 3".
  if (token?.word === 'ma' && tokens[at - 1]?.word === 'grand') return undefined;
  if (token?.word !== 'vrij') return token?.means.shortWeekday;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const behind = next?.word === ':' || next?.word === '-' ? tokens[at + 2] : next;
  const isNext = behind?.kind === 'digits' || behind?.means.number !== undefined || behind?.means.half === true;
  const isBare =
    before?.kind === 'digits' &&
    before.spaced &&
    tokens[at - 2]?.means.week !== true &&
    tokens[at - 2]?.means.month === undefined;
  return isNext || before?.means.unit !== undefined || isBare ? token.means.shortWeekday : undefined;
}

/** "vrijdag 20 6 uur": of two numbers behind one weekday the first is its date. */
function bareDate(tokens: readonly Token[], at: number): ReturnType<typeof dateAt> {
  const date = tokens[at];
  if (date?.kind !== 'digits' || tokens[at + 1]?.kind !== 'digits') return null;
  const [before, amount, next] = [tokens[at - 2], tokens[at + 1], tokens[at + 2]];
  const isListed =
    before !== undefined &&
    (before.means.and === true || before.text === ',' || before.text === '/' || isNamed(before));
  if (isListed || !date.spaced || date.text.length > 2 || Number(date.text) > 31 || Number(date.text) < 1) return null;
  if (amount?.kind !== 'digits' || !amount.spaced || amount.line !== date.line || next?.text === '/') return null;
  const isAmount =
    next?.line !== amount.line ||
    next.means.unit !== undefined ||
    next.kind === 'sign' ||
    isNamed(next) ||
    next.means.until === true;
  if (!isAmount) return null;
  return { day: { by: 'date', date: Number(date.text), month: null, year: null, weekday: null }, end: at + 1 };
}

function isNamed({ means }: Token): boolean {
  return means.weekday !== undefined || means.shortWeekday !== undefined;
}

/** "3 dagen geleden", "two days ago", "een week geleden" */
function ago(tokens: readonly Token[], at: number): Found | null {
  const number = numberAt(tokens, at);
  if (!number?.whole) return null;
  const [unit, word] = [tokens[number.end], tokens[number.end + 1]];
  if (word?.means.ago !== true || number.value > 400) return null;
  if (unit?.means.dayWord === true)
    return { day: { by: 'offset', days: -number.value }, part: null, end: number.end + 2 };
  return unit?.means.week === true
    ? { day: { by: 'offset', days: -7 * number.value }, part: null, end: number.end + 2 }
    : null;
}

/** "over twee weken woensdag", "over 3 dagen" */
function inSomeDays(tokens: readonly Token[], at: number): Found | null {
  const ahead = weeksAhead(tokens, at);
  const days = ahead ? null : daysAhead(tokens, at);
  if (days) return { day: { by: 'offset', days: days.count }, part: null, end: days.end };
  const named = ahead && weekday(tokens, tokens[ahead.end]?.word === 'op' ? ahead.end + 1 : ahead.end);
  if (named?.day.by !== 'weekday' || named.day.week || named.day.side) return null;
  return { ...named, day: { ...named.day, week: { by: 'ahead', weeks: ahead?.count ?? 0 } } };
}

/** "20 november", and "20 november (vrijdag)" */
function date(tokens: readonly Token[], at: number): Found | null {
  const found = dateAt(tokens, at);
  if (!found) return null;
  const open = tokens[found.end]?.text === '(' ? found.end + 1 : null;
  const named = open === null ? undefined : (tokens[open]?.means.weekday ?? tokens[open]?.means.shortWeekday);
  if (open !== null && named !== undefined && tokens[open + 1]?.text === ')')
    return { day: { ...found.day, weekday: named }, part: null, end: open + 2 };
  const part = partBehind(tokens, found.end);
  return { day: found.day, part, end: part ? found.end + 1 : found.end };
}

/** "the day before yesterday", "day after tomorrow" */
function theDayBefore(tokens: readonly Token[], at: number): Found | null {
  const start = tokens[at]?.word === 'the' ? at + 1 : at;
  if (tokens[start]?.word !== 'day') return null;
  const words = tokens
    .slice(start, start + 3)
    .map(({ word }) => word)
    .join(' ');
  if (words === 'day before yesterday') return { day: { by: 'offset', days: -2 }, part: null, end: start + 3 };
  return words === 'day after tomorrow' ? { day: { by: 'offset', days: 2 }, part: null, end: start + 3 } : null;
}
