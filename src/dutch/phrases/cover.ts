/** Cuts a message into phrases: at each place the recogniser that reads furthest has it, and what none reads is a word. */
import type { Token } from '../tokens.js';
import { SIGNS_THAT_JOIN } from '../words/openers.js';
import { amount, isNegative } from './amounts.js';
import { BEGINNINGS, WITHOUT_NEED } from './beginnings.js';
import { pause } from './breaks.js';
import { clockTime, partAt } from './clock-times.js';
import { dateOfNumbers } from './dates.js';
import { dayRange } from './day-ranges.js';
import { day } from './days.js';
import { numberAt, wholeAt } from './numbers.js';
import type { Phrase, Recogniser } from './phrase.js';
import { span } from './spans.js';
import { eachDay, week, wholeWeek } from './weeks.js';

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
  if (token?.means.and !== true && !SIGNS_THAT_JOIN.has(token?.text ?? '')) return null;
  return { said: { kind: 'join' }, end: at + 1 };
};

const RECOGNISE: Readonly<Record<(typeof BEGINNINGS)[number]['of'], Recogniser>> = {
  days: dayRange,
  day,
  'whole-week': wholeWeek,
  week,
  break: pause,
  span,
  amount,
  times,
  number,
  time: clockTime,
  'each-day': eachDay,
  part,
  join,
};
/** Of two that read as far, the first. */
const RECOGNISERS: readonly Recogniser[] = BEGINNINGS.map(({ of }) => RECOGNISE[of]);

const WORD = { kind: 'word' } as const;

export function cover(tokens: readonly Token[]): Phrase[] {
  const phrases: Phrase[] = [];
  let possible = WITHOUT_NEED;
  for (const { entry } of tokens) possible |= entry.brings;
  let at = 0;
  while (at < tokens.length) {
    let best: Phrase = { said: WORD, at, end: at + 1 };
    let reach = at;
    let bits = (tokens[at]?.entry.begins ?? 0) & possible;
    for (let row = 0; bits !== 0; row++, bits >>= 1) {
      const found = (bits & 1) === 0 ? null : RECOGNISERS[row]?.(tokens, at);
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
