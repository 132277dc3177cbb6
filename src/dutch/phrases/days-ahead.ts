/** So many days or weeks from now: "over 3 dagen", "over twee weken"; but "kwart over 2" and "6 uur over 3 dagen". */
import type { Token } from '../tokens.js';
import { numberAt } from './numbers.js';

interface Ahead {
  readonly count: number;
  readonly end: number;
}

const MOST_DAYS = 60;
const MOST_WEEKS = 26;

export function daysAhead(tokens: readonly Token[], at: number): Ahead | null {
  const ahead = countedAt(tokens, at, MOST_DAYS);
  return ahead && tokens[ahead.end]?.means.dayWord === true ? { ...ahead, end: ahead.end + 1 } : null;
}

export function weeksAhead(tokens: readonly Token[], at: number): Ahead | null {
  const ahead = countedAt(tokens, at, MOST_WEEKS);
  return ahead && tokens[ahead.end]?.means.week === true ? { ...ahead, end: ahead.end + 1 } : null;
}

function countedAt(tokens: readonly Token[], at: number, most: number): Ahead | null {
  if (tokens[at]?.word !== 'over' || isTime(tokens[at - 1])) return null;
  const number = numberAt(tokens, at + 1);
  return number?.whole && number.value >= 1 && number.value <= most ? { count: number.value, end: number.end } : null;
}

const isTime = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'digits' ||
    token.means.number !== undefined ||
    token.means.quarter === true ||
    token.means.unit !== undefined);
