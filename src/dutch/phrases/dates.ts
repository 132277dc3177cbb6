/** Dates by number: "20 nov", "20/11", "20-11-2026", "2026-11-20", "de 20e", "nov 20th". */
import type { Token } from '../tokens.js';
import { NOTHING } from '../vocabulary.js';
import { FILLERS } from '../words/plain-talk.js';
import { holidayAt } from './holidays.js';
import { wholeAt } from './numbers.js';
import type { SaidDay } from './phrase.js';

type Found = { readonly day: Extract<SaidDay, { by: 'date' }>; readonly end: number };

/** The date that begins here. */
export function dateAt(tokens: readonly Token[], at: number): Found | null {
  const token = tokens[at];
  if (!token) return null;
  if (isArticle(token)) {
    // "de tweede kerstdag" has a name of its own; and nobody says it three times.
    if ((isArticle(tokens[at + 1]) && isArticle(tokens[at + 2])) || holidayAt(tokens, at + 1)) return null;
    return dateAt(tokens, at + 1) ?? bareAfterArticle(tokens, at + 1);
  }
  if (token.means.month !== undefined) return monthFirst(tokens, at, token.means.month);
  if (token.kind === 'digits' && token.text.length === 4) return isoDate(tokens, at);
  const said = dateNumberAt(tokens, at);
  if (!said) return null;
  if (token.kind !== 'digits') return writtenMonth(tokens, said) ?? ordinal(tokens, at, said);
  return writtenMonth(tokens, said) ?? numericDate(tokens, at) ?? ordinal(tokens, at, said) ?? ofSameMonth(tokens, at);
}

const isArticle = (token: Token | undefined): boolean => token?.word === 'de' || token?.word === 'the';

interface DateNumber {
  readonly value: number;
  /** "20e", "twintigste": which, and not how many. */
  readonly isNth: boolean;
  readonly end: number;
}

/** The number of a day of the month: "20", "20e", "twintig", "twintigste". */
function dateNumberAt(tokens: readonly Token[], at: number): DateNumber | null {
  const nth = tokens[at]?.means.nth;
  if (nth !== undefined) return { value: nth, isNth: true, end: at + 1 };
  const value = wholeAt(tokens, at);
  if (value === null) return null;
  const isNth = tokens[at]?.kind === 'digits' && isOrdinalEnding(tokens, at + 1);
  return { value, isNth, end: isNth ? at + 2 : at + 1 };
}

/** A date from its numbers; no such day is found out later, so that the bot can say so. */
export function dateOfNumbers(date: number, month: number | null, year: number | null): Found['day'] {
  return { by: 'date', date, month, year, weekday: null };
}

/** "20 november", "20 nov 2026", "20e november", "20th of november", "de twintigste van mei". */
function writtenMonth(tokens: readonly Token[], said: DateNumber): Found | null {
  let place = said.end;
  const word = tokens[place]?.word;
  if (word === 'of' || (word === 'van' && said.isNth)) place++;
  // "20-nov"
  if (tokens[place]?.word === '-' && tokens[place]?.spaced === false && tokens[place + 1]?.means.month !== undefined)
    place++;
  const month = tokens[place]?.means.month;
  if (month === undefined) return null;
  const sign = tokens[place + 1];
  // "nov. 2026", "20-nov-2026"
  const isBetween = sign?.spaced === false && (sign.text === '.' || (sign.word === '-' && !tokens[place + 2]?.spaced));
  const point = isBetween ? place + 2 : place + 1;
  const year = yearAt(tokens, point);
  return { day: dateOfNumbers(said.value, month, year), end: year === null ? place + 1 : point + 1 };
}

/** "november 20", "nov 20th, 2026" */
function monthFirst(tokens: readonly Token[], at: number, month: number): Found | null {
  const date = tokens[at + 1];
  if (date?.kind !== 'digits' || date.text.length > 2 || !date.spaced) return null;
  // "mei 6 uur" has its own number.
  if (tokens[at + 2]?.means.unit !== undefined || (tokens[at + 2]?.text === ':' && tokens[at + 3]?.spaced === false))
    return null;
  const end = isOrdinalEnding(tokens, at + 2) ? at + 3 : at + 2;
  const comma = tokens[end]?.text === ',' ? end + 1 : end;
  const year = yearAt(tokens, comma);
  return { day: dateOfNumbers(Number(date.text), month, year), end: year === null ? end : comma + 1 };
}

/** "20/11", "20-11-2026", "20.11.26"; two numbers with a dash or a point can be something else, see spans and numbers. */
function numericDate(tokens: readonly Token[], at: number): Found | null {
  const [date, sign, month] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (
    sign?.kind !== 'sign' ||
    !date ||
    month?.kind !== 'digits' ||
    month.text.length > 2 ||
    sign.spaced ||
    month.spaced
  )
    return null;
  if (sign.text !== '/' && sign.word !== '-' && sign.text !== '.') return null;
  const again = tokens[at + 3];
  const year =
    again?.word === sign.word && !again.spaced && tokens[at + 4]?.spaced === false
      ? yearAt(tokens, at + 4, true)
      : null;
  if (year !== null) return { day: dateOfNumbers(Number(date.text), Number(month.text), year), end: at + 5 };
  const isFraction =
    sign.text === '/' && (tokens[at + 3]?.means.unit !== undefined || tokens[at + 3]?.means.break === true);
  // Two days of a list: "20/21 november".
  // Over 24 it is no time of day: "31-11".
  const isOver =
    sign.word === '-' &&
    (Number(date.text) > 24 || Number(month.text) > 24) &&
    again?.means.unit === undefined &&
    again?.means.month === undefined;
  if (isOver) return { day: dateOfNumbers(Number(date.text), Number(month.text), null), end: at + 3 };
  if (sign.text !== '/' || isFraction || again?.text === '/' || tokens[at + 3]?.means.month !== undefined) return null;
  return { day: dateOfNumbers(Number(date.text), Number(month.text), null), end: at + 3 };
}

/** "2026-11-20" */
function isoDate(tokens: readonly Token[], at: number): Found | null {
  if (tokens[at + 1]?.kind !== 'sign') return null;
  const [year, first, month, second, date] = tokens.slice(at, at + 5);
  if (
    !/^(19|20)\d\d$/.test(year?.text ?? '') ||
    first?.word !== second?.word ||
    (first?.word !== '-' && first?.word !== '/')
  )
    return null;
  if (month?.kind !== 'digits' || date?.kind !== 'digits' || month.spaced || date.spaced) return null;
  return { day: dateOfNumbers(Number(date.text), Number(month.text), Number(year?.text)), end: at + 5 };
}

/** "20e", "twintigste"; but "de 2e show" and "repetitie 1e akte" are the second and the first of something. */
function ordinal(tokens: readonly Token[], at: number, said: DateNumber): Found | null {
  if (!said.isNth) return null;
  const [before, next] = [tokens[at - 1], tokens[said.end]];
  if (before?.kind === 'word' && before.means === NOTHING && !['op', 'de', 'the', 'uren'].includes(before.word))
    return null;
  const isNamed = next?.kind === 'word' && next.means === NOTHING && next.line === tokens[at]?.line;
  if (isNamed && !FILLERS.has(next.word)) return null;
  // "eerste" by itself says little: "op de eerste", "vrijdag de eerste".
  if (tokens[at]?.means.nth !== undefined && before?.word !== 'de' && before?.word !== 'the') return null;
  return { day: dateOfNumbers(said.value, null, null), end: said.end };
}

const LONGEST_LIST = 14;

/** "24" of "24 en 25 november", "24, 25 en 26 nov". */
function ofSameMonth(tokens: readonly Token[], at: number): Found | null {
  const [date, and] = [tokens[at], tokens[at + 1]];
  if (Number(date?.text) > 31 || (and?.means.and !== true && and?.text !== ',' && and?.text !== '/')) return null;
  if (!tokens.slice(at, at + LONGEST_LIST).some(({ means }) => means.month !== undefined)) return null;
  if (and.text === ',' && !tokens[at + 2]?.spaced) return null;
  // "16 nov 8, 17 nov 6": that 8 is an amount.
  if (tokens[at - 1]?.means.month !== undefined) return null;
  const next = dateAt(tokens, at + 2);
  if (!next || next.day.month === null || next.day.weekday !== null || tokens[at + 2]?.kind !== 'digits') return null;
  // "6, 20/11" has a month of its own.
  if (tokens[at + 3]?.text === '/' && and.text !== '/') return null;
  return { day: { ...next.day, date: Number(date?.text) }, end: at + 1 };
}

/** "de 20": only where no unit makes it an amount. */
function bareAfterArticle(tokens: readonly Token[], at: number): Found | null {
  const [date, next] = [tokens[at], tokens[at + 1]];
  if (date?.kind !== 'digits' || date.text.length > 2 || Number(date.text) > 31 || Number(date.text) < 1) return null;
  if (next && (next.means.unit !== undefined || next.means.fraction !== undefined || !next.spaced)) return null;
  // "6 uur op de 20", "de 20 8 uur": an amount is beside it; "1 op de 10" and "de 6 spots" are no days.
  const opened = tokens[at - 2]?.word === 'op' ? tokens[at - 3] : tokens[at - 2];
  const isBeside = opened?.means.unit !== undefined || next?.kind === 'digits' || next?.means.number !== undefined;
  return isBeside ? { day: dateOfNumbers(Number(date.text), null, null), end: at + 1 } : null;
}

function isOrdinalEnding(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.means.ordinal === true && !token.spaced;
}

/** "2026" or, behind numbers, "26". */
function yearAt(tokens: readonly Token[], at: number, short = false): number | null {
  const token = tokens[at];
  if (token?.kind !== 'digits') return null;
  if (/^20[0-9]{2}$/.test(token.text) && !isSpanBehind(tokens, at)) return Number(token.text);
  return short && token.text.length === 2 ? 2000 + Number(token.text) : null;
}

/** "20 nov 2000-2300": those are times. */
function isSpanBehind(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.word === '-' && tokens[at + 2]?.kind === 'digits' && tokens[at + 2]?.text.length === 4;
}
