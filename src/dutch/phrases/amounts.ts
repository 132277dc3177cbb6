/** Amounts of time: "6 uur", "6u30", "6 uur en een kwartier", "anderhalf uur", "390 min", "half uur", "een paar uur". */
import type { Token } from '../tokens.js';
import { NOTHING } from '../vocabulary.js';
import { numberAt } from './numbers.js';
import type { Recogniser, SaidAmount } from './phrase.js';

type Found = SaidAmount & { readonly end: number };

export const amount: Recogniser = (tokens, at) => {
  const found = amountAt(tokens, at);
  return (
    found && { said: { kind: 'amount', minutes: found.minutes, or: found.or, vague: found.vague }, end: found.end }
  );
};

/** The amount with a unit that begins here. */
export function amountAt(tokens: readonly Token[], at: number): Found | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.means.about === true || token.text === '±' || token.text === '~')
    return measuredAt(tokens, afterArticle(tokens, at + 1));
  const qualified = afterArticle(tokens, at);
  if (tokens[qualified]?.means.moreOrLess === true) return vague(tokens, qualified);
  if (isNegative(tokens, at)) {
    const size = measuredAt(tokens, at + 1);
    return size && { ...size, minutes: -size.minutes };
  }
  return measuredAt(tokens, at);
}

function measuredAt(tokens: readonly Token[], at: number): Found | null {
  return guess(tokens, at) ?? vagueAmount(tokens, at) ?? orSo(tokens, at) ?? withRest(tokens, plainAmount(tokens, at));
}

/** "een uur of 6": about six. */
function orSo(tokens: readonly Token[], at: number): Found | null {
  const start = afterArticle(tokens, at);
  const unit = tokens[start]?.means.unit;
  const number = unit !== undefined && tokens[start + 1]?.word === 'of' ? numberAt(tokens, start + 2) : null;
  if (!number || unit === undefined || tokens[number.end]?.means.unit !== undefined) return null;
  return { minutes: toMinutes(number.value, unit), or: null, vague: true, end: number.end };
}

/** "ruim 6 uur": six, and an unknown bit. */
function vague(tokens: readonly Token[], at: number): Found | null {
  const next = tokens[at + 1]?.word === 'dan' ? at + 2 : at + 1;
  const size = measuredAt(tokens, afterArticle(tokens, next));
  if (size) return { ...size, vague: true };
  // "een dik uur"
  const unit = tokens[next]?.means.unit;
  if (unit !== undefined) return { minutes: unit, or: null, vague: true, end: next + 1 };
  const number = numberAt(tokens, next);
  // "meer dan 6 mensen", "ruim 2 weken": those are no hours.
  const behind = number ? tokens[number.end] : undefined;
  if (behind?.kind === 'word' && (behind.means === NOTHING || behind.means.week || behind.means.dayWord)) return null;
  return number && { minutes: toMinutes(number.value, 60), or: null, vague: true, end: number.end };
}

/** "een paar uur", "wat uurtjes". */
function vagueAmount(tokens: readonly Token[], at: number): Found | null {
  const start = afterArticle(tokens, at);
  const unit = tokens[start]?.means.vague === true ? tokens[start + 1]?.means.unit : undefined;
  // "wat u kunt"
  if (unit === undefined || tokens[start + 1]?.word === 'u') return null;
  return { minutes: 0, or: null, vague: true, end: start + 2 };
}

/** "6 of 7 uur", "6 à 7 uur": which of the two? */
function guess(tokens: readonly Token[], at: number): Found | null {
  const first = numberAt(tokens, at);
  if (!first || !EITHER.has(tokens[first.end]?.word ?? '')) return null;
  const second = numberAt(tokens, first.end + 1);
  const unit = second ? tokens[second.end]?.means.unit : undefined;
  if (!second || unit === undefined || second.value <= first.value) return null;
  return {
    minutes: toMinutes(first.value, unit),
    or: toMinutes(second.value, unit),
    vague: false,
    end: second.end + 1,
  };
}

const EITHER: ReadonlySet<string> = new Set(['of', 'a', 'or', '/']);

function plainAmount(tokens: readonly Token[], at: number): Found | null {
  const start = afterArticle(tokens, at);
  const token = tokens[start];
  if (!token) return null;
  if (token.means.wholeAmount !== undefined) return sure(token.means.wholeAmount, start + 1);
  return hoursAndMinutes(tokens, at) ?? counted(tokens, at) ?? oneOf(tokens, start);
}

/** "6:30 uur", "6:30u". */
function hoursAndMinutes(tokens: readonly Token[], at: number): Found | null {
  if (tokens[at + 1]?.text !== ':') return null;
  const [hours, colon, minutes, unit] = tokens.slice(at, at + 4);
  if (hours?.kind !== 'digits' || colon?.text !== ':' || minutes?.kind !== 'digits' || minutes.text.length !== 2)
    return null;
  if (unit?.means.unit !== 60 || Number(minutes.text) > 59) return null;
  return sure(Number(hours.text) * 60 + Number(minutes.text), at + 4);
}

/** A number and a unit: "6 uur", "3 kwartier", "6uurtjes". */
function counted(tokens: readonly Token[], at: number): Found | null {
  const number = numberAt(tokens, at);
  if (!number) return null;
  // "8+ uur" and "8 uur+" are eight and more.
  const isMore = isPlus(tokens, number.end);
  const place = isMore ? number.end + 1 : number.end;
  const word = tokens[place];
  const unit = word?.means.unit;
  if (unit === undefined) return null;
  // "30 min. pauze"
  const point = tokens[place + 1];
  const isShort =
    point?.text === '.' && !point.spaced && (word?.text.length ?? 0) <= 3 && tokens[place + 2]?.line === point.line;
  return {
    minutes: toMinutes(number.value, unit),
    or: number.or === null || unit !== 60 ? null : toMinutes(number.or, unit),
    vague: isMore || isPlus(tokens, place + 1),
    end: isShort ? place + 2 : place + 1,
  };
}

/** A plus that is glued to what is before it and joins nothing to it. */
function isPlus(tokens: readonly Token[], at: number): boolean {
  const [plus, next] = [tokens[at], tokens[at + 1]];
  return plus?.text === '+' && !plus.spaced && (next === undefined || (next.spaced && next.kind !== 'digits'));
}

/** "half uur", "kwart uur", and the quarter that needs no number: "een kwartier". */
function oneOf(tokens: readonly Token[], at: number): Found | null {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first?.means.half === true && second?.means.unit === 60) return sure(30, at + 2);
  // "half an hour"
  if (
    first?.means.half === true &&
    (second?.word === 'an' || second?.word === 'a') &&
    tokens[at + 2]?.means.unit === 60
  )
    return sure(30, at + 3);
  if (tokens[at - 1]?.word === "'n" && first?.means.unit === 60) return sure(60, at + 1);
  if (first?.word === 'an' && second?.means.unit === 60) return sure(60, at + 2);
  if (first?.word === 'kwart' && second?.means.unit === 60) return sure(15, at + 2);
  if (first?.word === 'driekwart' && second?.means.unit === 60) return sure(45, at + 2);
  return first?.means.unit === 15 ? sure(15, at + 1) : null;
}

/** What follows the hours: "6 uur en een kwartier", "6u30", "6 uur 30 min", "2 uur en een half". */
function withRest(tokens: readonly Token[], hours: Found | null): Found | null {
  if (!hours || hours.minutes % 60 !== 0 || hours.or !== null || tokens[hours.end - 1]?.means.unit !== 60) return hours;
  const next = tokens[hours.end];
  if (!next) return hours;
  const glued = next.kind === 'digits' && !next.spaced && next.text.length === 2 && Number(next.text) < 60;
  if (glued && tokens[hours.end + 1]?.means.unit === undefined)
    return {
      ...hours,
      minutes: hours.minutes + Number(next.text),
      end: tokens[hours.end + 1]?.word === 'm' ? hours.end + 2 : hours.end + 1,
    };
  const start = next.means.and === true ? hours.end + 1 : hours.end;
  const rest =
    plainAmount(tokens, start) ?? minutesLetter(tokens, start) ?? bareMinutes(tokens, start) ?? halfMore(tokens, start);
  if (!rest || rest.minutes >= 60) return hours;
  // "8 uur half uur pauze": that is the break's.
  const isBreak = tokens[rest.end]?.means.break === true || tokens[start - 1]?.means.break === true;
  return isBreak ? hours : { ...hours, minutes: hours.minutes + rest.minutes, end: rest.end };
}

/** "6u30m" */
function minutesLetter(tokens: readonly Token[], at: number): Found | null {
  const number = tokens[at];
  const letter = tokens[at + 1];
  return number?.kind === 'digits' && letter?.word === 'm' && !letter.spaced ? sure(Number(number.text), at + 2) : null;
}

/** "6 uur 30", where nothing is counted by the 30. */
function bareMinutes(tokens: readonly Token[], at: number): Found | null {
  const [hours, number, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const minutes = number?.kind === 'digits' ? Number(number.text) : number?.means.number;
  if (hours?.means.unit !== 60 || !number || (minutes !== 15 && minutes !== 30 && minutes !== 45)) return null;
  return !next || next.line !== number.line || next.text === ',' || next.means.shortWeekday || next.means.weekday
    ? sure(minutes, at + 1)
    : null;
}

/** "2 uur en een half" */
function halfMore(tokens: readonly Token[], at: number): Found | null {
  if (tokens[at - 1]?.means.and !== true) return null;
  const start = afterArticle(tokens, at);
  const next = tokens[start + 1];
  const isTime = next?.kind === 'digits' || next?.means.number !== undefined;
  return tokens[start]?.means.half === true && !isTime ? sure(30, start + 1) : null;
}

/** A minus that is glued to the number and to nothing before it: "-6 uur". A dash with a space is the mark of a list. */
export function isNegative(tokens: readonly Token[], at: number): boolean {
  const [minus, number] = [tokens[at], tokens[at + 1]];
  // "maandag min drie uur"; but "8 uur min half uur pauze" takes off.
  const before = tokens[at - 1];
  const isFirst = !before || before.means.weekday !== undefined || before.means.relative !== undefined;
  if (minus?.word === 'min' || minus?.word === 'minus') return isFirst && numberAt(tokens, at + 1) !== null;
  return minus?.word === '-' && minus.spaced && number?.kind === 'digits' && !number.spaced;
}

const sure = (minutes: number, end: number): Found => ({ minutes, or: null, vague: false, end });

const toMinutes = (value: number, unit: number): number => Math.round(value * unit);

function afterArticle(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.word;
  // "de 6 uur", "een half uur", "zo'n 6 uur", "'n half uur"
  return word === 'een' || word === 'de' || word === 'a' || word === "'n" || word === 'the' ? at + 1 : at;
}
