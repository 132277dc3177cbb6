/** Whether one word is of health: by itself, by its stem or end, as a compound, or with a letter wrong. */
import { editsBetween } from './edits.js';
import { remembered } from './remembered.js';
import { meaningOf, NOTHING } from './vocabulary.js';
import { BODY_PARTS, FALLS, HARM_ENDINGS } from './words/body.js';
import {
  HEALTH_ENDINGS,
  HEALTH_PHRASES,
  HEALTH_STEMS,
  HEALTH_WORDS,
  NOT_HEALTH,
  SICK_WORDS,
  THINGS,
  UNSURE_WORDS,
} from './words/health.js';
import { PLAIN_WORDS } from './words/plain-words.js';
import { BECAUSE, LEAVING, WORK_STEMS } from './words/show.js';

/** Letters by which a stem, an end or a piece is looked up. */
const KEY = 4;
const LONGEST_WORD = 60;
/** Shorter ones have too many neighbours that are words as well. */
const SHORTEST_TYPO = 6;

/** A vowel that stuck. */
const STUCK = /([aeiou])\1{2,}/;

const bodyParts = new Set([...BODY_PARTS].map(folded));
const stems = byKey(HEALTH_STEMS.map(folded), (stem) => stem.slice(0, KEY));
const endings = byKey([...new Set(HEALTH_ENDINGS.map(folded))], (ending) => ending.slice(-3));
const things = byKey(THINGS, (thing) => thing.slice(-3));
const harms = byKey(HARM_ENDINGS.map(folded), (harm) => harm.slice(-3));
const work = byKey(WORK_STEMS, (stem) => stem.slice(0, 3));
/** What is left of a word with one letter taken out, for the words whose typos are known. */
const shortened = new Map<string, string[]>();
const knownTypos = [...HEALTH_WORDS, ...HEALTH_STEMS.filter((stem) => stem.length > SHORTEST_TYPO + 1)];
for (const word of new Set(knownTypos.map(folded))) {
  if (word.length < SHORTEST_TYPO) continue;
  for (const shape of shapesOf(word)) shortened.set(shape, [...(shortened.get(shape) ?? []), word]);
}

/** The word is in plain letters. */
export function isHealthWord(word: string): boolean {
  return HEALTH_WORDS.has(word) ? !NOT_HEALTH.has(word) : soundsOfHealth(word);
}

const soundsOfHealth = remembered((typed: string): boolean => {
  if (NOT_HEALTH.has(typed) || typed.length > LONGEST_WORD) return false;
  const word = typed.includes('-') || typed.includes("'") ? typed.replace(/[-']/g, '') : typed;
  if (word !== typed && HEALTH_WORDS.has(word)) return !endsIn(things, word);
  if (word.length < 5 || PLAIN_WORDS.has(word)) return false;
  if (STUCK.test(word) && isHealthWord(word.replace(STUCK, '$1'))) return true;
  const heard = folded(word);
  return (hasStem(heard) || endsIn(endings, heard) || isHarmOfBody(heard) || isTypo(heard)) && !endsIn(things, word);
});

/** Words without which a text says nothing of health, beside the health words themselves: one of each expression. */
const MARKS: ReadonlySet<string> = new Set([
  ...[SICK_WORDS, BECAUSE, FALLS, BODY_PARTS, UNSURE_WORDS].flatMap((words) => [...words]),
  ...[...HEALTH_PHRASES, ...LEAVING].map((phrase) =>
    phrase.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest)),
  ),
]);

/** Whether a text with this word has to be looked at. */
export const mayBeOfHealth = (word: string): boolean =>
  MARKS.has(word) || (word.length > 1 && meaningOf(word) === NOTHING && isHealthWord(word));

/** Whether it is about the work, the place or the gear. */
export const isWorkWord = remembered((word: string): boolean => {
  for (let at = 0; at + 3 <= word.length; at++)
    if (work.get(word.slice(at, at + 3))?.some((stem) => word.startsWith(stem, at))) return true;
  return false;
});

/** As it sounds: "hoofdpyn" and "hoofdpijn", "psygoloog" and "psycholoog", "griiiep" and "griep". */
function folded(word: string): string {
  return word
    .replace(/([aeiou])\1{2,}/g, '$1$1')
    .replace(/([^aeiou])\1+/g, '$1')
    .replace(/ij|ei/g, 'y')
    .replace(/ai|ae/g, 'e')
    .replace(/ch/g, 'g')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/(?<=[nr])ts/g, 's');
}

function hasStem(word: string): boolean {
  for (let at = 0; at + KEY <= word.length; at++)
    if (stems.get(word.slice(at, at + KEY))?.some((stem) => word.startsWith(stem, at))) return true;
  return false;
}

function endsIn(index: ReadonlyMap<string, readonly string[]>, word: string): boolean {
  return index.get(word.slice(-3))?.some((ending) => word.length > ending.length + 1 && word.endsWith(ending)) === true;
}

/** "enkelbreuk" is somebody's, "kabelbreuk" is not. */
function isHarmOfBody(word: string): boolean {
  const found = harms.get(word.slice(-3))?.find((harm) => word.length > harm.length + 2 && word.endsWith(harm));
  return found !== undefined && isBodyPart(word.slice(0, -found.length));
}

function isBodyPart(word: string): boolean {
  return bodyParts.has(word) || bodyParts.has(word.replace(/(?:s|en)$/, ''));
}

/** One letter too many, too few, another, or two in the wrong order; the first one is seldom wrong. */
function isTypo(word: string): boolean {
  if (word.length < SHORTEST_TYPO - 1) return false;
  for (const shape of shapesOf(word)) {
    for (const meant of shortened.get(shape) ?? []) {
      if (meant.charAt(0) === word.charAt(0) && editsBetween(word, meant) <= 1) return true;
    }
  }
  return false;
}

function* shapesOf(word: string): Iterable<string> {
  yield word;
  for (let at = 0; at < word.length; at++) yield word.slice(0, at) + word.slice(at + 1);
}

function byKey(words: readonly string[], keyOf: (word: string) => string): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const word of words) {
    const key = keyOf(word);
    index.set(key, [...(index.get(key) ?? []), word]);
  }
  return index;
}
