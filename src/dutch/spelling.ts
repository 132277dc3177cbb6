/**
 * Typos. One letter off in a key word is read as that word; two letters off in a day is a likely reading, which is
 * asked about. A word that is Dutch by itself, a number or a name is never taken for another word.
 */
import { editsBetween } from './edits.js';
import { meaningOf, vocabularyWords } from './vocabulary.js';
import { ACTIONS } from './words/commands.js';
import { MONTHS, RELATIVE_DAYS, WEEKDAYS } from './words/days.js';
import { LOOKS } from './words/look-commands.js';
import { FILLERS, TALK } from './words/plain-talk.js';
import { PLAIN_WORDS } from './words/plain-words.js';
import { STAFF_COMMANDS } from './words/staff-commands.js';

/** Words that say what is asked by themselves; of an expression of several words the others are too common. */
const commandWords = [...ACTIONS, ...LOOKS, ...STAFF_COMMANDS]
  .filter(({ strength, intent }) => strength !== 'hint' || intent === 'recovered')
  .flatMap(({ patterns }) =>
    patterns.filter((pattern) => !pattern.includes(' ')).flatMap((pattern) => pattern.split('|')),
  );
const keyWords = new Set<string>([...vocabularyWords(), ...commandWords].filter((word) => /^[a-z]/.test(word)));
const known = new Set<string>([...keyWords, ...PLAIN_WORDS, ...FILLERS, ...TALK]);
/** Words a typo may stand for, found by themselves and by what is left of them with one letter taken out. */
const byShortened = new Map<string, string[]>();
for (const word of keyWords) {
  if (word.length < 4 || meaningOf(word).number !== undefined || meaningOf(word).halfHour !== undefined) continue;
  for (const shape of shortened(word)) {
    const words = byShortened.get(shape);
    if (!words) byShortened.set(shape, [word]);
    else if (!words.includes(word)) words.push(word);
  }
}
/** Words long enough to be known with two letters wrong, by their first letter: that one is seldom mistyped. */
const LONG_DAYS = /^(?!mon|sun|fri|tod).*(dag|day)$|^gisteren$|ber$|ari$|augustus/;
const byFirstLetter = new Map<string, { readonly word: string; readonly letters: number }[]>();
for (const word of [...Object.keys(WEEKDAYS), ...Object.keys(RELATIVE_DAYS), ...Object.keys(MONTHS)]
  .filter((day) => LONG_DAYS.test(day))
  .concat(commandWords.filter((one) => one.length >= 7))) {
  const first = word.charAt(0);
  byFirstLetter.set(first, [...(byFirstLetter.get(first) ?? []), { word, letters: lettersOf(word) }]);
}

/** The word that was meant, if one letter is wrong: too many, too few, another, or two in the wrong order. */
export function corrected(word: string): string | null {
  if (known.has(word)) return word;
  if (word.length < 4) return undoubled(word);
  const [found, ...others] = oneOff(word);
  // Two words of another meaning are as near: then it is neither.
  if (found === undefined) return undoubled(word);
  if (others.some((other) => !isAlike(found, other))) return null;
  // "mandaag" is one letter from "vandaag", and as likely "maandag".
  const rival = found[0] !== word[0] && isDay(found) ? sameBeginning(word) : null;
  return rival !== null && isDay(rival) ? null : found;
}

/** The key words that are one letter off. */
function oneOff(typed: string): string[] {
  const found: string[] = [];
  for (const shape of shortened(typed))
    for (const word of byShortened.get(shape) ?? [])
      if (!found.includes(word) && isOneOff(typed, word)) found.push(word);
  return found;
}

/** The day, the month or the command that a word with two wrong letters probably is. */
export function likelyWord(typed: string): string | null {
  if (typed.length < 5 || known.has(typed)) return null;
  return sameBeginning(typed) ?? oneOff(typed).find(isDay) ?? null;
}

/** Of the words that begin alike, one that is two letters off at most. */
function sameBeginning(typed: string): string | null {
  const typedLetters = lettersOf(typed);
  for (const { word, letters } of byFirstLetter.get(typed.charAt(0)) ?? []) {
    if (Math.abs(word.length - typed.length) > 2 || bits(letters ^ typedLetters) > 4) continue;
    if (editsBetween(typed, word) <= 2) return word;
  }
  return null;
}

function isDay(word: string): boolean {
  const { weekday, relative } = meaningOf(word);
  return weekday !== undefined || relative !== undefined;
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
  return keyWords.has(word) && meaningOf(word).number === undefined;
}

function* shortened(word: string): Iterable<string> {
  yield word;
  for (let i = 0; i < word.length; i++) yield word.slice(0, i) + word.slice(i + 1);
}

/** Words of four letters have too many neighbours: only two letters in the wrong order count. */
function isOneOff(typed: string, word: string): boolean {
  if (isSwapped(typed, word)) return true;
  const shortest = Math.min(typed.length, word.length);
  return shortest >= 5 && word.length >= 6 && editsBetween(typed, word) === 1;
}

function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i < a.length - 1 && a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
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
