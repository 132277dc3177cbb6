/** Cuts a message into phrases: at each place the recogniser that reads furthest has it, and what none reads is a word. */
import type { Token } from '../tokens.js';
import { remembered } from '../remembered.js';
import { meaningOf, NOTHING, type Means } from '../vocabulary.js';
import { amount, beginsAmount, isMinus, isNegative } from './amounts.js';
import { pause } from './breaks.js';
import { beginsPart, beginsTime, clockTime, partAt } from './clock-times.js';
import { dayRange, joinsDays } from './day-ranges.js';
import { beginsDay, day } from './days.js';
import { dateOfNumbers } from './dates.js';
import { beginsNumber, numberAt, wholeAt } from './numbers.js';
import type { Phrase, Recogniser } from './phrase.js';
import { beginsSpan, joinsTimes, span } from './spans.js';
import { beginsWeek, EACH_DAY, eachDay, week, wholeWeek } from './weeks.js';

const part: Recogniser = (tokens, at) => {
  const found = partAt(tokens, at);
  return found && { said: { kind: 'part', part: found.part }, end: found.end };
};

/** "6", "6,5", "-6"; "6.12" can be a date. */
const number: Recogniser = (tokens, at) => {
  const negative = isNegative(tokens, at);
  const found = numberAt(tokens, negative ? at + 1 : at);
  if (!found) return null;
  // "een" without a unit is an article.
  if (tokens[at]?.word === 'een' && found.whole) return null;
  const sign = negative ? -1 : 1;
  const [date, month] = [tokens[at], tokens[at + 2]];
  const isDate = found.end === at + 3 && tokens[at + 1]?.text === '.' && date && month;
  return {
    said: {
      kind: 'number',
      minutes: sign * Math.round(found.value * 60),
      or: found.or === null ? null : Math.round(found.or * 60),
      vague: false,
      date: isDate ? dateOfNumbers(Number(date.text), Number(month.text), null) : null,
    },
    end: found.end,
  };
};

/** "2x4 uur", "2 x 4 uur", "3 dagen", "anderhalve dag", "6 weken": what is counted is not what is worked. */
const times: Recogniser = (tokens, at) => {
  const count = numberAt(tokens, at);
  if (!count) return null;
  const next = tokens[count.end];
  if (next?.means.dayWord === true || (next?.means.week === true && wholeAt(tokens, count.end + 1) === null))
    return { said: { kind: 'times' }, end: count.end + 1 };
  if (!Number.isInteger(count.value)) return null;
  return TIMES.has(next?.word ?? '') && numberAt(tokens, count.end + 1)
    ? { said: { kind: 'times' }, end: count.end + 1 }
    : null;
};

const TIMES: ReadonlySet<string> = new Set(['x', '×', '*', 'keer', 'times', 'maal']);

/** "en", "+", "," between things of one kind. */
const join: Recogniser = (tokens, at) => {
  const token = tokens[at];
  if (token?.means.and !== true && !JOINS.has(token?.text ?? '')) return null;
  return { said: { kind: 'join' }, end: at + 1 };
};
const JOINS: ReadonlySet<string> = new Set([',', ';', '/', '|']);

interface Row {
  readonly recognise: Recogniser;
  /** Whether it may find something at this word. */
  readonly begins: (word: string, means: Readonly<Means>) => boolean;
  /** And at a number in digits. */
  readonly digits: boolean;
  /** A word without which there is nothing of its kind in a message. */
  readonly needs?: (word: string, means: Readonly<Means>) => boolean;
}

/** Of two that read as far, the first. */
const RECOGNISERS: readonly Row[] = [
  {
    ...{ recognise: dayRange, digits: true, needs: joinsDays },
    begins: (word, means) => means.from === true || beginsDay(word, means),
  },
  { recognise: day, digits: true, begins: beginsDay },
  {
    ...{ recognise: wholeWeek, digits: false, needs: (_, means) => means.whole === true },
    begins: (word, means) => means.whole === true || ['de', 'the', 'een'].includes(word),
  },
  { recognise: week, digits: true, begins: beginsWeek },
  { recognise: pause, digits: true, needs: (_, means) => means.break === true, begins: () => true },
  { recognise: span, digits: true, needs: joinsTimes, begins: beginsSpan },
  { recognise: amount, digits: true, begins: beginsAmount },
  { recognise: times, digits: true, begins: beginsNumber },
  { recognise: number, digits: true, begins: (word, means) => isMinus(word) || beginsNumber(word, means) },
  {
    ...{ recognise: clockTime, digits: true },
    begins: (_, means) => means.at === true || means.until === true || means.from === true || beginsTime(means),
  },
  {
    ...{ recognise: eachDay, digits: false },
    begins: (word, means) => means.each === true || word === '/' || EACH_DAY.has(word),
  },
  { recognise: part, digits: false, needs: (_, means) => means.part !== undefined, begins: beginsPart },
  { recognise: join, digits: false, begins: (word, means) => means.and === true || JOINS.has(word) },
];

/** The recognisers as bits: all that may begin at a word, and all that are of use in a message that has it. */
interface Bits {
  readonly begins: number;
  readonly brings: number;
}
const bitsOf = (holds: (row: Row) => boolean): number =>
  RECOGNISERS.reduce((bits, row, place) => (holds(row) ? bits | (1 << place) : bits), 0);
const DIGITS = bitsOf(({ digits }) => digits);
const ALWAYS = bitsOf(({ needs }) => needs === undefined);
const ofWord = remembered((word): Bits => {
  const means = meaningOf(word);
  return {
    begins: means === NOTHING ? 0 : bitsOf(({ begins }) => begins(word, means)),
    brings: bitsOf(({ needs }) => needs?.(word, means) === true),
  };
});

const WORD = { kind: 'word' } as const;

export function cover(tokens: readonly Token[]): Phrase[] {
  const phrases: Phrase[] = [];
  const begins: number[] = [];
  let possible = ALWAYS;
  for (const { kind, word } of tokens) {
    const bits = kind === 'digits' ? null : ofWord(word);
    begins.push(bits ? bits.begins : DIGITS);
    if (bits) possible |= bits.brings;
  }
  let at = 0;
  while (at < tokens.length) {
    let best: Phrase = { said: WORD, at, end: at + 1 };
    let reach = at;
    let bits = (begins[at] ?? 0) & possible;
    for (let row = 0; bits !== 0; row++, bits >>= 1) {
      const found = (bits & 1) === 0 ? null : RECOGNISERS[row]?.recognise(tokens, at);
      if (!found || found.end <= reach || found.end > tokens.length || crossesLine(tokens, at, found.end)) continue;
      best = { said: found.said, at, end: found.end };
      reach = found.end;
    }
    phrases.push(best);
    at = best.end;
  }
  return phrases;
}

/** A line break ends a phrase: "20\nnov" are two. */
function crossesLine(tokens: readonly Token[], at: number, end: number): boolean {
  return tokens[at]?.line !== tokens[end - 1]?.line;
}
