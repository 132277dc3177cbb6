/**
 * Numbers without a unit: which are hours. "ma 8" is, "12 spots" is not, and of "vrijdag 6 spots" it is asked.
 * A number is hours where a day, a word for hours or another such number is beside it, and nothing is counted by it.
 */
import { placesOf } from '../commands.js';
import { kindsOf } from '../phrases/kinds.js';
import type { Phrase } from '../phrases/phrase.js';
import { says, type Sentence } from '../sentence.js';
import type { Token } from '../tokens.js';
import { NOTHING } from '../vocabulary.js';
import { DOINGS, FILLERS } from '../words/plain-talk.js';

/** `count`: it may well count things. `date`: "6.11 8 uur" is a day. */
export type BareNumber = 'hours' | 'count' | 'date';

const DAYS = new Set(['day', 'days', 'whole-week']);
const WORKS = new Set(['amount', 'span']);
const PASSED = new Set(['join', 'part', 'each-day', 'week', 'old']);

/** By the place of the phrase. A number that is not in it belongs to the words. */
export function bareAmounts(sentence: Sentence): ReadonlyMap<number, BareNumber> {
  if (!says(sentence, BARE)) return NONE;
  if (asked?.sentence !== sentence) asked = { sentence, found: bareNumbersIn(sentence) };
  return asked.found;
}

const BARE = kindsOf('number', 'time');
const NONE: ReadonlyMap<number, BareNumber> = new Map();

/** Asked for at each step of reading a sentence. */
let asked: { readonly sentence: Sentence; readonly found: ReadonlyMap<number, BareNumber> } | null = null;

function bareNumbersIn(sentence: Sentence): ReadonlyMap<number, BareNumber> {
  const { phrases, tokens } = sentence;
  const found = new Map<number, BareNumber>();
  const hints = placesOf(sentence.commands, 'hours', 'correct');
  const isOfOneDay = hasItsHours(phrases);
  phrases.forEach((phrase, place) => {
    if (phrase.said.kind === 'time') {
      if (isHoursOnClock(phrase, besides(phrases, tokens, place, -1, hints), besides(phrases, tokens, place, 1, hints)))
        found.set(place, 'hours');
      return;
    }
    if (phrase.said.kind !== 'number') return;
    if (isSummed(phrases, tokens, place)) {
      found.set(place, 'hours');
      return;
    }
    const before = besides(phrases, tokens, place, -1, hints);
    const after = besides(phrases, tokens, place, 1, hints);
    if (phrase.said.date && isDateHere(phrases, place)) {
      found.set(place, 'date');
      return;
    }
    const isChain = before?.said.kind === 'number' && found.get(phrases.indexOf(before)) === 'hours';
    const besideDay = (before && DAYS.has(before.said.kind)) || (after && DAYS.has(after.said.kind));
    const isAlone = phrases.every(
      ({ said, at }, other) => other === place || (said.kind === 'word' && tokens[at]?.kind === 'sign'),
    );
    if (isNextDoing(phrases, tokens, place, found)) {
      found.set(place, 'hours');
      return;
    }
    if (!besideDay && !isChain && before !== HINT && after !== HINT && !isAlone) return;
    if (isOfOneDay || isWork(before) || isWork(after)) return;
    const counted = countedBy(tokens, phrase, sentence);
    if (counted === 'things' && (before === null || before === HINT || isChain || phrase.said.minutes > 1440)) return;
    // "6" by itself may be anything; "6,5" is hours.
    const isBareWhole = isAlone && phrase.said.minutes % 60 === 0;
    const isName = isPartOfName(sentence, phrase);
    found.set(place, counted === 'things' || isBareWhole || isName ? 'count' : 'hours');
  });
  return found;
}

/** "6 uur ma3 programmeren": a desk, or a Monday? With the unit said elsewhere it is asked. */
function isPartOfName({ phrases, tokens }: Sentence, { at }: Phrase): boolean {
  const day = tokens[at - 1];
  if (day?.means.shortWeekday === undefined || !phrases.some(({ said }) => WORKS.has(said.kind))) return false;
  return tokens[at]?.spaced === false || tokens[at - 2]?.word === 'grand';
}

/** "uren 6:30 vrijdag" is an amount; "vrijdag 6:30" may be a time. */
function isHoursOnClock({ said }: Phrase, before: Phrase | null, after: Phrase | null): boolean {
  if (
    said.kind !== 'time' ||
    said.after !== null ||
    !said.time.digital ||
    said.time.minutes > 720 ||
    said.time.minutes === 0
  )
    return false;
  return before === HINT || after === HINT;
}

/** "4+3 uur", "4 + 3" */
function isSummed(phrases: readonly Phrase[], tokens: readonly Token[], place: number): boolean {
  const [join, next] = [phrases[place + 1], phrases[place + 2]?.said.kind];
  const before = phrases[place - 1]?.said.kind;
  // "ma en di 8 en 6 uur"
  if (
    join?.said.kind === 'join' &&
    tokens[join.at]?.means.and === true &&
    next === 'amount' &&
    before !== undefined &&
    DAYS.has(before)
  )
    return true;
  return [1, -1].some((step) => {
    const other = phrases[place + 2 * step]?.said.kind;
    return tokens[phrases[place + step]?.at ?? -1]?.text === '+' && (other === 'number' || other === 'amount');
  });
}

/** "vr 4 opbouw en 2 show": behind the hours of one thing those of the next. */
function isNextDoing(
  phrases: readonly Phrase[],
  tokens: readonly Token[],
  place: number,
  found: ReadonlyMap<number, BareNumber>,
): boolean {
  const [phrase, before] = [phrases[place], phrases[place - 1]];
  if (!phrase || before?.said.kind !== 'join' || found.size === 0) return false;
  const next = tokens[phrase.end];
  const isThing = next?.kind === 'word' && next.means === NOTHING && !FILLERS.has(next.word) && !isPlural(next.word);
  return isThing && phrases.every(({ said }) => !WORKS.has(said.kind));
}

/** Stands for a word for hours ("uren", "gewerkt") beside a number. */
const HINT: Phrase = { said: { kind: 'word' }, at: -1, end: -1 };

/** The phrase beside a number, past signs and words that say nothing; null at an edge or at a word that says something. */
function besides(
  phrases: readonly Phrase[],
  tokens: readonly Token[],
  place: number,
  step: 1 | -1,
  hints: ReadonlySet<number>,
): Phrase | null {
  for (let other = place + step; ; other += step) {
    const phrase = phrases[other];
    const token = phrase ? tokens[phrase.at] : undefined;
    if (!phrase || !token || token.line !== tokens[phrases[place]?.at ?? 0]?.line) return null;
    if (PASSED.has(phrase.said.kind)) continue;
    if (phrase.said.kind !== 'word') return phrase;
    if (hints.has(phrase.at)) return HINT;
    if (token.kind !== 'sign' && !FILLERS.has(token.word)) return null;
  }
}

/** "vrijdag 6 uur 12 spots", "vr 9-17 2 zalen": there the hours of the day are said in so many words. */
const isWork = (phrase: Phrase | null): boolean => phrase !== null && WORKS.has(phrase.said.kind);

/** "6 uur vrijdag 12 spots": of one day, and the hours may be on the other side of it. */
function hasItsHours(phrases: readonly Phrase[]): boolean {
  return (
    phrases.some(({ said }) => WORKS.has(said.kind)) && phrases.filter(({ said }) => DAYS.has(said.kind)).length <= 1
  );
}

/** What the next word makes of it: a thing counted ("spots"), or not. */
function countedBy(tokens: readonly Token[], phrase: Phrase, { commands }: Sentence): 'things' | null {
  const next = tokens[phrase.end];
  if (next?.kind !== 'word' || next.line !== tokens[phrase.at]?.line) return null;
  if (next.means !== NOTHING || FILLERS.has(next.word)) return null;
  if (commands.some(({ at, strength }) => strength !== 'look' && at.includes(phrase.end))) return null;
  return isPlural(next.word) ? 'things' : null;
}

/** "spots", "lampen"; but "opgehangen" is done, and "laden" is doing. */
function isPlural(word: string): boolean {
  if (DOINGS.has(word) || /(^|op|af|in|uit|aan|mee|toe|los|door|om|weg|over|na|voor)ge\w+(en|d|t)$/.test(word))
    return false;
  return /(en|s|tjes|pjes)$/.test(word) && word.length > 3;
}

/** "6.11 8 uur" and "6.11 9-17": beside hours it is the day. */
function isDateHere(phrases: readonly Phrase[], place: number): boolean {
  const hasDay = phrases.some(({ said }) => DAYS.has(said.kind));
  const others = phrases.filter(
    ({ said }, other) => other !== place && (WORKS.has(said.kind) || said.kind === 'number'),
  );
  return !hasDay && others.length > 0;
}
