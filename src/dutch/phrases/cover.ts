/** Cuts a message into phrases: at each place the recogniser that reads furthest has it, and what none reads is a word. */
import type { Token } from '../tokens.js';
import { NOTHING } from '../vocabulary.js';
import { amount } from './amounts.js';
import { pause } from './breaks.js';
import { clockTime, partAt } from './clock-times.js';
import { dayRange, joinsDays } from './day-ranges.js';
import { day } from './days.js';
import { dateOfNumbers } from './dates.js';
import { isNegative } from './amounts.js';
import { numberAt, wholeAt } from './numbers.js';
import type { Phrase, Recogniser } from './phrase.js';
import { joinsTimes, span } from './spans.js';
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
  const [date, point, month] = tokens.slice(at, found.end);
  const isDate = point?.text === '.' && date && month && found.end === at + 3;
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
  const isTimes = ['x', '×', '*', 'keer', 'times', 'maal'].includes(next?.word ?? '');
  return isTimes && numberAt(tokens, count.end + 1) ? { said: { kind: 'times' }, end: count.end + 1 } : null;
};

/** "en", "+", "," between things of one kind. */
const join: Recogniser = (tokens, at) => {
  const token = tokens[at];
  if (token?.means.and !== true && ![',', ';', '/', '|'].includes(token?.text ?? '')) return null;
  return { said: { kind: 'join' }, end: at + 1 };
};

/** Of two that read as far, the first. */
const RECOGNISERS: readonly { readonly recognise: Recogniser; readonly needs?: (token: Token) => boolean }[] = [
  { recognise: dayRange, needs: joinsDays },
  { recognise: day },
  { recognise: wholeWeek, needs: ({ means }) => means.whole === true },
  { recognise: week },
  { recognise: pause, needs: ({ means }) => means.break === true },
  { recognise: span, needs: joinsTimes },
  { recognise: amount },
  { recognise: times },
  { recognise: number },
  { recognise: clockTime },
  { recognise: eachDay },
  { recognise: part, needs: ({ means }) => means.part !== undefined },
  { recognise: join },
];

const WORD = { kind: 'word' } as const;

export function cover(tokens: readonly Token[]): Phrase[] {
  const phrases: Phrase[] = [];
  // Most messages have no break and no range: what cannot be there is not looked for at every place.
  const recognisers = RECOGNISERS.filter(({ needs }) => needs === undefined || tokens.some(needs));
  let at = 0;
  while (at < tokens.length) {
    let best: Phrase = { said: WORD, at, end: at + 1 };
    let reach = at;
    const token = tokens[at];
    if (token?.kind === 'digits' || token?.means !== NOTHING) {
      for (const { recognise } of recognisers) {
        const found = recognise(tokens, at);
        if (!found || found.end <= reach || found.end > tokens.length || crossesLine(tokens, at, found.end)) continue;
        best = { said: found.said, at, end: found.end };
        reach = found.end;
      }
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
