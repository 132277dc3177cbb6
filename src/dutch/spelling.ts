/**
 * Typos. A slip of a letter in a key word is read as that word; what is further off is a likely reading, which is asked
 * about [rule 9]. How far two words are apart is counted as fingers err: a key beside the right one is half a slip. A
 * word that is Dutch by itself, a number or a name is never taken for another word.
 */
import { keysBeside, slipsBetween } from './slips.js';
import { meaningOf, vocabularyWords } from './vocabulary.js';
import { ACTIONS } from './words/commands.js';
import { MONTHS, RELATIVE_DAYS, WEEKDAYS } from './words/days.js';
import { LOOKS } from './words/look-commands.js';
import { FILLERS, TALK, TALK_UNLESS_DONE } from './words/plain-talk.js';
import { PLAIN_WORDS } from './words/plain-words.js';
import { STAFF_COMMANDS } from './words/staff-commands.js';
import { KIND_WORDS } from './words/papers.js';
import { REFLECTIONS_WORDS, REFLECTION_WORDS } from './words/reflections.js';
import { TALK_NAMES, TALK_WORDS, TALKS_WORDS } from './words/talks.js';

/** Words that say what is asked by themselves; of an expression of several words the others are too common. */
const commandWords = [...ACTIONS, ...LOOKS, ...STAFF_COMMANDS]
  .filter(({ strength, intent }) => strength !== 'hint' || intent === 'recovered')
  .flatMap(({ patterns }) =>
    patterns.filter((pattern) => !pattern.includes(' ')).flatMap((pattern) => pattern.split('|')),
  );
/** Long enough that nothing else is a letter away. */
const LONG_WORD = 7;
const talkWords = [
  ...Object.keys(TALK_NAMES),
  ...TALKS_WORDS,
  ...[TALK_WORDS, REFLECTION_WORDS, REFLECTIONS_WORDS, ...Object.values(KIND_WORDS)].flatMap((words) => [...words]),
  ...['gehouden', 'plaatsgevonden', 'doorgegaan', 'beeindigen'],
].filter((word) => word.length >= LONG_WORD || word in TALK_NAMES);
const keyWords = new Set<string>(
  [...vocabularyWords(), ...commandWords, ...talkWords].filter((word) => /^[a-z]/.test(word)),
);
const known = new Set<string>([...keyWords, ...PLAIN_WORDS, ...FILLERS, ...TALK, ...TALK_UNLESS_DONE]);

/** Words a typo may stand for, found by themselves and by what is left of them with one letter taken out. */
const byShortened = new Map<string, string[]>();
for (const word of keyWords) {
  if (word.length < 4 || isNumber(word)) continue;
  for (const shape of shortened(word)) {
    const words = byShortened.get(shape);
    if (!words) byShortened.set(shape, [word]);
    else if (!words.includes(word)) words.push(word);
  }
}

/** Days and months, and long commands, to look for a likely one among them. */
const dayWords = [...Object.keys(WEEKDAYS), ...Object.keys(RELATIVE_DAYS), ...Object.keys(MONTHS)].filter(
  (word) => word.length >= 5 && word !== 'vrydag',
);
const likelyByLetter = new Map<string, { readonly word: string; readonly letters: number }[]>();
for (const word of new Set([...dayWords, ...commandWords.filter((one) => one.length >= 7)])) {
  const first = word.charAt(0);
  const letters = isDay(word) ? keysBeside(first) : [first];
  for (const letter of letters)
    likelyByLetter.set(letter, [...(likelyByLetter.get(letter) ?? []), { word, letters: lettersOf(word) }]);
}
/** "mndg": a day without its vowels. */
const byConsonants = new Map(dayWords.map((word) => [consonantsOf(word), word]));

/** What is longer is no word of ours with a slip. */
const LONGEST_WORD = 30;

/** The word that was meant, if one letter is wrong: too many, too few, another, or two in the wrong order. */
export function corrected(word: string): string | null {
  if (known.has(word)) return word;
  if (word.length > LONGEST_WORD) return null;
  if (word.length < 4) return undoubled(word);
  const [found, ...others] = oneOff(word);
  // Two words of another meaning are as near: then it is neither.
  if (found === undefined) return undoubled(word);
  if (others.some((other) => !isAlike(found, other))) return null;
  // "mandaag" is one letter from "vandaag", and as likely "maandag".
  const rival = found[0] !== word[0] && isDay(found) ? nearest(word) : null;
  return rival !== null && isDay(rival) && !isAlike(rival, found) ? null : found;
}

/** The key words that are one letter off; of these the nearest by the keyboard. */
function oneOff(typed: string): string[] {
  let [found, least]: [string[], number] = [[], 1];
  for (const shape of shortened(typed))
    for (const word of byShortened.get(shape) ?? []) {
      if (found.includes(word)) continue;
      const slips = slipsBetween(typed, word);
      if (slips > least || slips > most(typed, word)) continue;
      if (slips < least) found = [];
      least = slips;
      found.push(word);
    }
  return found;
}

/** Short words have too many neighbours: of a few of them the slips that fingers make count. */
function most(typed: string, word: string): number {
  if (Math.min(typed.length, word.length) >= 5 && word.length >= 6) return 1;
  return SHORT_WORDS.has(word) || isSwapped(typed, word) ? 0.5 : 0;
}
const SHORT_WORDS: ReadonlySet<string> = new Set('ziek uren week pauze vrij maart april half halve beter'.split(' '));

/** The same letters in another order. */
function isSwapped(typed: string, word: string): boolean {
  return typed.length === word.length && lettersOf(typed) === lettersOf(word);
}

/** The day, the month or the command that a word with more wrong letters probably is. */
export function likelyWord(typed: string): string | null {
  if (typed.length < 4 || typed.length > LONGEST_WORD || known.has(typed)) return null;
  const day = /[aeiou]/.test(typed) ? undefined : byConsonants.get(consonantsOf(typed));
  return day ?? (typed.length < 5 ? null : nearest(typed));
}

/** The nearest of the words that are two letters off at most, the first of which is right or a key beside it. */
function nearest(typed: string): string | null {
  const typedLetters = lettersOf(typed);
  let [found, least]: [string | null, number] = [null, typed.length < 8 ? 2 : 2.25];
  for (const { word, letters } of likelyByLetter.get(typed.charAt(0)) ?? []) {
    if (Math.abs(word.length - typed.length) > 2 || bits(letters ^ typedLetters) > 4) continue;
    const slips = slipsBetween(typed, word) + (word.startsWith(typed.charAt(0)) ? 0 : 0.75);
    if (slips < least) [found, least] = [word, slips];
  }
  return found;
}

function isDay(word: string): boolean {
  const { weekday, relative } = meaningOf(word);
  return weekday !== undefined || relative !== undefined;
}

function isNumber(word: string): boolean {
  const { number, nth, halfHour } = meaningOf(word);
  return number !== undefined || nth !== undefined || halfHour !== undefined;
}

/** "gister" and "gisteren", "verwijder" and "verwijderen". */
function isAlike(one: string, other: string): boolean {
  return JSON.stringify(meaningOf(one)) === JSON.stringify(meaningOf(other));
}

/** Letters that stick: "vrijdaaag", "uuren". */
function undoubled(word: string): string | null {
  if (!/(.)\1/.test(word)) return null;
  const once = word.replace(/(.)\1+/g, '$1');
  for (const candidate of [once, word.replace(/(.)\1{2,}/g, '$1$1')]) {
    const isLong = candidate.length >= 4 || word.length - candidate.length >= 2;
    if (isLong && isKeyWord(candidate)) return candidate;
  }
  return [...vowels(once)].find((twice) => twice.length >= 4 && isKeyWord(twice)) ?? null;
}

/** The word with one of its vowels written double: "mandag" is "maandag". */
function* vowels(word: string): Iterable<string> {
  for (let i = 0; i < word.length; i++) {
    if ('aeou'.includes(word.charAt(i))) yield word.slice(0, i) + word.charAt(i) + word.slice(i);
  }
}

function isKeyWord(word: string): boolean {
  return keyWords.has(word) && !isNumber(word);
}

function* shortened(word: string): Iterable<string> {
  yield word;
  for (let i = 0; i < word.length; i++) yield word.slice(0, i) + word.slice(i + 1);
}

/** "ij" is a vowel, and a letter that is written twice is one. */
function consonantsOf(word: string): string {
  return word.replace(/[aeiouj]/g, '').replace(/(.)\1+/g, '$1');
}

/** The letters of a word as bits, to see at a glance that two words are far apart. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) - 97);
  return letters;
}

function bits(value: number): number {
  let count = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) count++;
  return count;
}
