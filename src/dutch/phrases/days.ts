/** One day: "vrijdag", "vorige week vrijdag", "gister", "3 dagen geleden", "vr 20 nov", "zo". */
import type { Weekday } from '../../domain/calendar/day.js';
import type { Token } from '../tokens.js';
import { NOTHING } from '../vocabulary.js';
import { daysAhead, weeksAhead } from './days-ahead.js';
import { holidayAt } from './holidays.js';
import { numberAt } from './numbers.js';
import type { Recogniser } from './phrase.js';
import { weekAt } from './weeks.js';
import { date, weekday, type Found } from './weekday-dates.js';

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
