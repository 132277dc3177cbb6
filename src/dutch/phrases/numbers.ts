/** Numbers: "6", "6,5", "6½", "2 1/2", "zes en een half", "zeseneenhalf". */
import type { Token } from '../tokens.js';
import { NOTHING } from '../vocabulary.js';
import { HALF_ENDINGS } from '../words/numbers.js';

export interface SaidNumber {
  readonly value: number;
  /** "6.30" can be six hours thirty: the value in hours by that reading. */
  readonly or: number | null;
  /** Only digits, without a fraction. */
  readonly whole: boolean;
  readonly end: number;
}

/** What was found in the last message: each of its places is asked about by several readers. */
let asked: { readonly tokens: readonly Token[]; readonly found: (SaidNumber | null)[] } = { tokens: [], found: [] };

/** The number that begins here. */
export function numberAt(tokens: readonly Token[], at: number): SaidNumber | null {
  const token = tokens[at];
  if (!token || (token.kind !== 'digits' && token.means === NOTHING)) return null;
  if (asked.tokens !== tokens) asked = { tokens, found: [] };
  const before = asked.found[at];
  if (before !== undefined) return before;
  return (asked.found[at] = numberOf(token, tokens, at));
}

function numberOf(token: Token, tokens: readonly Token[], at: number): SaidNumber | null {
  if (token.kind === 'digits') return isPartOfName(tokens, at) ? null : digitsAt(tokens, at);
  const { fraction, number } = token.means;
  if (fraction !== undefined) return { value: fraction, or: null, whole: false, end: at + 1 };
  if (token.kind === 'sign') return pointFirst(token, tokens[at + 1], at + 2);
  if (number === undefined) return null;
  return withHalf(tokens, { value: number, or: null, whole: Number.isInteger(number), end: at + 1 });
}

/** ".5" and ",25": a half and a quarter without their nought. */
function pointFirst(sign: Token, digits: Token | undefined, end: number): SaidNumber | null {
  if ((sign.text !== '.' && sign.text !== ',') || !sign.spaced || digits?.spaced !== false) return null;
  return POINT_FIRST.has(digits.text) ? { value: Number(`0.${digits.text}`), or: null, whole: false, end } : null;
}
const POINT_FIRST: ReadonlySet<string> = new Set(['5', '25', '50', '75']);

/** "K1", "mp3", "XLR3": a number glued to a word that is no word of ours is part of its name. */
function isPartOfName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  // "4k", "10mm"
  if (next?.kind === 'word' && !next.spaced && next.means === NOTHING && isUnit(next.word)) return true;
  const before = tokens[at - 1];
  if (!before || tokens[at]?.spaced !== false) return false;
  return before.text === '#' || (before.kind === 'word' && before.word !== 'x' && before.means === NOTHING);
}

function digitsAt(tokens: readonly Token[], at: number): SaidNumber {
  const whole = Number(tokens[at]?.text);
  const next = tokens[at + 1];
  if (next?.means.fraction !== undefined)
    return { value: whole + next.means.fraction, or: null, whole: false, end: at + 2 };
  if (next?.kind === 'sign') {
    const after = tokens[at + 2];
    if ((next.text === ',' || next.text === '.') && !next.spaced && after?.kind === 'digits' && !after.spaced)
      return decimal(whole, next.text, after.text, at + 3);
    const fraction = fractionAt(tokens, at);
    if (fraction !== null) return { value: fraction, or: null, whole: false, end: at + 3 };
  }
  // "6enhalf"
  if (next?.kind === 'word' && !next.spaced && HALF_ENDINGS.some((ending) => ending === next.word))
    return { value: whole + 0.5, or: null, whole: false, end: at + 2 };
  const behind = next?.kind === 'digits' ? fractionAt(tokens, at + 1) : null;
  if (behind !== null) return { value: whole + behind, or: null, whole: false, end: at + 4 };
  return withHalf(tokens, { value: whole, or: null, whole: true, end: at + 1 });
}

/**
 * "6,5" is six and a half. "6.30" and "6,15" have the look of a clock, so they can be read in two ways; ",25", ",50" and
 * ",75" are quarters of an hour, and ",00" is the same either way.
 */
function decimal(whole: number, sign: string, digits: string, end: number): SaidNumber {
  const value = Number(`${whole}.${digits}`);
  // "1.000 uur" is a thousand.
  if (sign === '.' && digits.length === 3) return { value: whole * 1000 + Number(digits), or: null, whole: false, end };
  const minutes = Number(digits);
  const isClocklike = digits.length === 2 && minutes > 0 && minutes < 60 && minutes % 5 === 0 && minutes % 25 !== 0;
  return { value, or: isClocklike ? whole + minutes / 60 : null, whole: false, end };
}

/** "1/2", "1/4" or "3/4". */
function fractionAt(tokens: readonly Token[], at: number): number | null {
  const slash = tokens[at + 1];
  if (slash?.text !== '/' || slash.spaced) return null;
  const below = tokens[at + 2];
  if (below?.spaced !== false) return null;
  const said = `${tokens[at]?.text ?? ''}/${below.text}`;
  return said === '1/2' ? 0.5 : said === '1/4' ? 0.25 : said === '3/4' ? 0.75 : null;
}

/** "zes-en-een-half" */
function afterHyphen(tokens: readonly Token[], at: number): number {
  const hyphen = tokens[at];
  return hyphen?.word === '-' && !hyphen.spaced && tokens[at + 1]?.kind === 'word' ? at + 1 : at;
}

/** "zes komma vijfenzeventig", "7 punt 5": what is said behind the point, as it would be in digits. */
function spokenDecimal(tokens: readonly Token[], number: SaidNumber): SaidNumber | null {
  const behind = tokens[number.end + 1];
  if (!Number.isInteger(number.value)) return null;
  const digits = behind?.kind === 'digits' ? behind.text : behind?.means.number?.toString();
  return digits === undefined ? null : decimal(number.value, ',', digits, number.end + 2);
}
/** Two letters at most; "2x4" and "30m" say something. */
function isUnit(word: string): boolean {
  return word.length <= 2 && word !== 'x' && word !== 'm';
}
const POINTS: ReadonlySet<string> = new Set(['komma', 'punt', 'point', 'comma']);

/** The whole number that begins here, in digits (of so many at most) or in words: "20", "twintig". */
export function wholeAt(tokens: readonly Token[], at: number, longest = 2): number | null {
  const token = tokens[at];
  if (token?.kind === 'digits') return token.text.length <= longest ? Number(token.text) : null;
  const number = token?.means.number;
  return number !== undefined && Number.isInteger(number) ? number : null;
}

/** "zes en een half", "6 en half". */
function withHalf(tokens: readonly Token[], number: SaidNumber): SaidNumber {
  const next = tokens[number.end];
  if (!next) return number;
  if (POINTS.has(next.word)) return spokenDecimal(tokens, number) ?? number;
  if (next.means === NOTHING) return number;
  let end = afterHyphen(tokens, number.end);
  if (tokens[end]?.means.and !== true) return number;
  end = afterHyphen(tokens, end + 1);
  const article = tokens[end];
  if (article?.word === 'een' || article?.word === "'n" || article?.word === 'n' || article?.word === 'a')
    end = afterHyphen(tokens, end + 1);
  if (tokens[end]?.means.half !== true) return number;
  // "6 en half 7" and "4 en een half uur": a clock time, or the next amount.
  if (tokens[end + 1]?.kind === 'digits' || tokens[end + 1]?.means.number !== undefined) return number;
  return { value: number.value + 0.5, or: null, whole: false, end: end + 1 };
}
