/** Days by their name, by their date, or by both: "vrijdag", "vrijdagavond", "vr 20 nov", "vr-20-11", "20 november". */
import type { Token } from '../tokens.js';
import { dateAt } from './dates.js';
import { weeksAhead } from './days-ahead.js';
import type { SaidDay } from './phrase.js';
import { weekAt } from './weeks.js';
import type { DayPart } from '../words/clock.js';

export interface Found {
  readonly day: SaidDay;
  readonly part: DayPart | null;
  readonly end: number;
}

/** "vrijdag", "afgelopen vrijdag", "vrijdag vorige week", "vrijdag 20 november", "vrijdagavond", "vr" */
export function weekday(tokens: readonly Token[], at: number): Found | null {
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
export function shortWeekday(tokens: readonly Token[], at: number): Token['means']['shortWeekday'] {
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

export function isNamed({ means }: Token): boolean {
  return means.weekday !== undefined || means.shortWeekday !== undefined;
}

/** "20 november", and "20 november (vrijdag)" */
export function date(tokens: readonly Token[], at: number): Found | null {
  const found = dateAt(tokens, at);
  if (!found) return null;
  const open = tokens[found.end]?.text === '(' ? found.end + 1 : null;
  const named = open === null ? undefined : (tokens[open]?.means.weekday ?? tokens[open]?.means.shortWeekday);
  if (open !== null && named !== undefined && tokens[open + 1]?.text === ')')
    return { day: { ...found.day, weekday: named }, part: null, end: open + 2 };
  const part = partBehind(tokens, found.end);
  return { day: found.day, part, end: part ? found.end + 1 : found.end };
}
