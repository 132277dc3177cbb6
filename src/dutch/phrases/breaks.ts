/** Breaks: "half uur pauze", "pauze 30 min", "zonder pauze", "pauze van 12 tot half 1". */
import type { Token } from '../tokens.js';
import { amountAt } from './amounts.js';
import { numberAt } from './numbers.js';
import type { Recogniser } from './phrase.js';
import { span } from './spans.js';
import { setOf } from '../words/list.js';

/** A span that is longer is not the break. */
const LONGEST_BREAK = 120;
/** "6u pauze meegerekend": those are the hours. */
const LONGEST_SAID = 180;
/** Less is a number of breaks. */
const SHORTEST_SAID = 5;

export const pause: Recogniser = (tokens, at) => {
  if (!hasBreakWithin(tokens, at)) return null;
  const excluded = withoutKnowing(tokens, at);
  if (excluded !== null) return { said: { kind: 'break', minutes: null }, end: excluded };
  const start = opening(tokens, at);
  const found = lengthThenBreak(tokens, start) ?? breakThenLength(tokens, start);
  return found && { said: { kind: 'break', minutes: found.minutes }, end: closing(tokens, found.end) };
};

/** No words, no break: seen at a glance for most of what is typed. */
function hasBreakWithin(tokens: readonly Token[], at: number): boolean {
  for (let place = at; place < at + LONGEST_PHRASE && place < tokens.length; place++)
    if (tokens[place]?.means.break === true) return true;
  return false;
}
const LONGEST_PHRASE = 12;

/** "9-17 exclusief pauze": taken off already, or still to be? */
function withoutKnowing(tokens: readonly Token[], at: number): number | null {
  if (!['exclusief', 'excl', 'excluding'].includes(tokens[at]?.word ?? '')) return null;
  const place = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
  return (lengthThenBreak(tokens, place) ?? breakThenLength(tokens, place))?.end ?? null;
}

interface Found {
  readonly minutes: number | null;
  readonly end: number;
}

/** "met", "min", "minus", "- 30 min pauze", "inclusief": they belong to the break that follows. */
function opening(tokens: readonly Token[], at: number): number {
  if (!OPENS_BREAK.has(tokens[at]?.word ?? '')) return at;
  const next = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
  return ['met', 'with'].includes(tokens[next]?.word ?? '') ? next + 1 : next;
}
const OPENS_BREAK: ReadonlySet<string> = setOf(
  'met min minus inclusief incl with including en waarvan maar aftrek - + less',
);

/** "half uur pauze", "30 pauze", "geen pauze", "een uur pauze", "met uur pauze". */
function lengthThenBreak(tokens: readonly Token[], at: number): Found | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.means.without === true) {
    const place = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
    return tokens[place]?.means.break === true ? { minutes: 0, end: place + 1 } : null;
  }
  const count = Number(token.text) || (token.means.number ?? 0);
  const isTimes = count >= 2 && count <= 4 && ['x', 'keer', 'maal'].includes(tokens[at + 1]?.word ?? '');
  const [times, start] = isTimes ? [count, at + 2] : [1, at];
  const amount = amountAt(tokens, start);
  if (amount && !amount.vague && amount.minutes * times <= LONGEST_SAID)
    return breakBehind(tokens, amount.end, amount.minutes * times);
  if (token.means.unit === 60) return breakBehind(tokens, at + 1, 60);
  const number = numberAt(tokens, start);
  if (number?.whole !== true) return null;
  // "een pauze", "twee pauzes van 15 min": so many of them, and no minutes.
  if (number.value > 0 && number.value < SHORTEST_SAID) {
    const each = breakThenLength(tokens, number.end);
    return each && { ...each, minutes: each.minutes === null ? null : each.minutes * number.value };
  }
  // "30m pauze"
  const letter = tokens[number.end]?.word === 'm' ? number.end + 1 : number.end;
  return breakBehind(tokens, letter, number.value * times);
}

function breakBehind(tokens: readonly Token[], at: number, minutes: number): Found | null {
  const filler = ['aan', 'van', 'of', 'voor', 'als'].includes(tokens[at]?.word ?? '') ? at + 1 : at;
  return tokens[filler]?.means.break === true ? { minutes, end: filler + 1 } : null;
}

/** "pauze 30 min", "pauze: half uur", "pauze 30", "pauze van 12 tot half 1"; "pauze" alone has no length. */
function breakThenLength(tokens: readonly Token[], at: number): Found | null {
  const start = ['een', 'de', 'a', 'mijn'].includes(tokens[at]?.word ?? '') ? at + 1 : at;
  if (tokens[start]?.means.break !== true) return null;
  let place = start + 1;
  // "pauze had ik niet"
  const after = tokens.slice(place, place + 3).map(({ word }) => word);
  const denied = after.findIndex((word) => word === 'niet' || word === 'not');
  if (denied >= 0 && after.slice(0, denied).every((word) => ['had', 'heb', 'ik'].includes(word)))
    return { minutes: 0, end: place + denied + 1 };
  while ([':', '=', '(', 'van', 'was', 'duurde', 'gehad', 'of', '-', 'genomen'].includes(tokens[place]?.word ?? ''))
    place++;
  if (isSpanStart(tokens, start + 1)) place = start + 1;
  const during = span(tokens, place);
  if (during?.said.kind === 'span') {
    const { start: from, end: until } = during.said;
    const minutes = (until.minutes - from.minutes + 720) % 720;
    if (minutes > 0 && minutes <= LONGEST_BREAK) return { minutes, end: during.end };
  }
  const amount = amountAt(tokens, place);
  if (amount && !amount.vague && amount.minutes > 0 && amount.minutes <= LONGEST_BREAK && !during)
    return { minutes: amount.minutes, end: amount.end };
  if (tokens[place]?.means.without === true && tokens[place]?.word === 'geen') return { minutes: 0, end: place + 1 };
  const number = during ? null : numberAt(tokens, place);
  if (
    number?.whole === true &&
    number.value % 5 === 0 &&
    number.value <= LONGEST_BREAK &&
    (number.value >= 10 || number.value === 0)
  )
    return { minutes: number.value, end: number.end };
  return { minutes: null, end: start + 1 };
}

function isSpanStart(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word === 'van' && span(tokens, at) !== null;
}

/** "half uur pauze gehad", "(30 min pauze)", "pauze eraf". */
function closing(tokens: readonly Token[], at: number): number {
  let end = at;
  while (
    ['gehad', 'genomen', 'gehouden', 'eraf', 'ertussen', 'tussendoor', 'er', 'af'].includes(tokens[end]?.word ?? '')
  )
    end++;
  return end;
}
