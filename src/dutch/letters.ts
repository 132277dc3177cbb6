/**
 * A text as a reader hears it, whatever letters it is dressed up in: to look for what may not be kept, never to keep.
 * A text in plain letters, as nearly all are, costs one look.
 */
import { DIGITS_FOR_LETTERS, LOOK_ALIKES } from './words/look-alikes.js';

const PLAIN = /^[\n\x20-\x7e]*$/;
const WORD = /[a-z]+(?:[-'][a-z]+)*/g;
/** Of a letter and a digit, or a sign for one. */
const MIXED = /[a-z][013457@$!]+[a-z]/;
/** A letter by itself, three times and more: "g r i e p", "k.o.o.r.t.s", "m-i-g-r-a-i-n-e". */
const SPELLED = /(?<![\p{L}\p{N}'’])\p{L}(?:[^\p{L}\p{N}\n]{1,3}\p{L}(?![\p{L}\p{N}'’])){2,}/gu;

/** Nothing but what is on every keyboard. */
export const isPlainText = (text: string): boolean => PLAIN.test(text);

/** In lower case, without accents and marks that cannot be seen, in Latin letters. */
export function plainLetters(text: string): string {
  const lower = text.toLowerCase();
  const plain = PLAIN.test(lower) ? lower : undressed(lower);
  return MIXED.test(plain) ? plain.replace(/(?<=[a-z])[013457@$!]+(?=[a-z])/g, lettersFor) : plain;
}

/** The words of a text, in plain letters. */
export function plainWords(text: string): string[] {
  return plainLetters(text).match(WORD) ?? [];
}

/** Words that are spelled out letter by letter, written together. */
export function joined(text: string): string {
  return text.replace(SPELLED, (spelled) => spelled.replace(/[^\p{L}]/gu, ''));
}

/** Whether a word is spelled out in it. */
export function isSpelledOut(text: string): boolean {
  return text.search(SPELLED) >= 0;
}

function undressed(lower: string): string {
  const letters = lower.normalize('NFKD').replace(/[\p{M}\p{Cf}\u115f\u1160\u3164\uffa0]/gu, '');
  return letters.toLowerCase().replace(/[^\n\x20-\x7e]/gu, (letter) => LOOK_ALIKES[letter] ?? letter);
}

function lettersFor(digits: string): string {
  return digits.replace(/./g, (digit) => DIGITS_FOR_LETTERS[digit] ?? digit);
}
