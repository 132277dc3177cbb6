/** All that is known of a word, found once for each word that is typed: a message then costs one look-up a word. */
import { patternsAt, type Patterns } from './command-patterns.js';
import { AT_DIGITS, beginningsAt } from './phrases/beginnings.js';
import { remembered } from './remembered.js';
import { subjectsOf } from './subjects.js';
import { meaningOf, NOTHING, type Means } from './vocabulary.js';

export interface Entry {
  /** In lower case, without accents. */
  readonly word: string;
  readonly means: Readonly<Means>;
  /** The phrases that may begin at it, and those that a message may have for having it: bits of `phrases/beginnings.ts`. */
  readonly begins: number;
  readonly brings: number;
  /** Bits of `subjects.ts`. */
  readonly subjects: number;
  /** The commands that may begin at it. */
  readonly commands: Patterns;
}

export const entryOf = remembered((word): Entry => ({
  word,
  means: meaningOf(word),
  ...beginningsAt(word),
  subjects: subjectsOf(word),
  commands: patternsAt(word),
}));

/** Digits are no word of any list. */
export const entryOfDigits = (digits: string): Entry => ({
  word: digits,
  means: NOTHING,
  begins: AT_DIGITS,
  brings: 0,
  subjects: 0,
  commands: patternsAt(digits),
});
