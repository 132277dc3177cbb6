/** Several days in a row: "ma t/m wo", "ma-wo", "van 16 tot en met 18 november". */
import type { Token } from '../tokens.js';
import { joinsDays } from './beginnings.js';
import { dateOfNumbers } from './dates.js';
import { dayAt } from './days.js';
import type { Recogniser, SaidDay } from './phrase.js';

export const dayRange: Recogniser = (tokens, at) => {
  if (!hasJoinWithin(tokens, at)) return null;
  const start = tokens[at]?.means.from === true ? at + 1 : at;
  const isFrom = start > at;
  const first =
    weekdayAndDate(tokens, start) ?? dayAt(tokens, start) ?? dashedDate(tokens, start) ?? bareDate(tokens, start);
  if (!first) return null;
  const joined = joinedAt(tokens, first.end);
  if (!joined) return null;
  const last = dayAt(tokens, joined.end) ?? (joined.dash ? null : dashedDate(tokens, joined.end));
  if (!last) return null;
  const from = completed(first.day, last.day);
  // "ma - 8 di - 6": a dash before an amount joins no days; and "20/11 - 6 uur" neither.
  if (!from) return null;
  return {
    said: { kind: 'days', from, until: last.day, inclusive: joined.inclusive || (!isFrom && joined.dash) },
    end: last.end,
  };
};

/** "ma 16" of "ma 16 t/m vr 20 november" */
function weekdayAndDate(tokens: readonly Token[], at: number): { day: SaidDay; end: number } | null {
  const [named, date] = [tokens[at], tokens[at + 1]];
  const weekday = named?.means.weekday ?? named?.means.shortWeekday;
  if (weekday === undefined || date?.kind !== 'digits' || date.text.length > 2 || !joinedAt(tokens, at + 2))
    return null;
  return { day: { by: 'date', date: Number(date.text), month: null, year: null, weekday }, end: at + 2 };
}

/** "16-11 t/m 18-11": between these it is no span. */
function dashedDate(tokens: readonly Token[], at: number): { day: SaidDay; end: number } | null {
  const [date, dash, month] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (date?.kind !== 'digits' || dash?.word !== '-' || dash.spaced || month?.kind !== 'digits' || month.spaced)
    return null;
  return Number(month.text) <= 12
    ? { day: dateOfNumbers(Number(date.text), Number(month.text), null), end: at + 3 }
    : null;
}

/** Most days stand by themselves. */
function hasJoinWithin(tokens: readonly Token[], at: number): boolean {
  for (let place = at + 1; place < at + LONGEST_START && place < tokens.length; place++) {
    const token = tokens[place];
    if (token && joinsDays(token.word, token.means)) return true;
  }
  return false;
}
const LONGEST_START = 10;

/** "16" of "16 t/m 18 november", "zes" of "zes tot en met acht januari": the month comes later. */
function bareDate(tokens: readonly Token[], at: number): { day: SaidDay; end: number } | null {
  const token = tokens[at];
  const date = token?.kind === 'digits' && token.text.length <= 2 ? Number(token.text) : token?.means.number;
  if (date === undefined || !Number.isInteger(date) || date > 31) return null;
  return { day: { by: 'date', date, month: null, year: null, weekday: null }, end: at + 1 };
}

function completed(from: SaidDay, until: SaidDay): SaidDay | null {
  if (from.by === 'date' && from.month === null && until.by === 'date')
    return { ...from, month: until.month, year: until.year };
  if (from.by === 'date' && from.month === null) return null;
  // "wo t/m vr vorige week" is in one week.
  if (
    from.by === 'weekday' &&
    until.by === 'weekday' &&
    from.week === null &&
    from.side === null &&
    until.week !== null
  )
    return { ...from, week: until.week };
  return from;
}

/** What says "up to" here, and whether the last one counts. */
export function joinedAt(
  tokens: readonly Token[],
  at: number,
): { end: number; inclusive: boolean; dash: boolean } | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.word === 'tot' && tokens[at + 1]?.word === 'en' && tokens[at + 2]?.word === 'met')
    return { end: at + 3, inclusive: true, dash: false };
  if (token.word === 't/m' || token.word === 'tm' || token.word === 'tem' || token.word === 'through')
    return { end: at + 1, inclusive: true, dash: false };
  if (token.word === '-') return { end: at + 1, inclusive: true, dash: true };
  return token.means.until === true ? { end: at + 1, inclusive: false, dash: false } : null;
}
