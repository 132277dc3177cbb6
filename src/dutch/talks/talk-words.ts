/** What one word says of a talk, by its name or by how it is made: "tussenevaluatie", "slotgesprek". */
import type { TalkKind } from '../../domain/talks/talks.js';
import { remembered } from '../remembered.js';
import { OF_SCHOOL, TALK_BEGINS, TALK_COMPOUND, TALK_NAMES, TALK_WORDS, VISITS } from '../words/talks.js';

/** `unsaid`: a talk, and not which. */
export type Which = TalkKind | 'unsaid';

const ofWord = remembered((word): { readonly which: Which | null } => ({ which: whichOf(word) }));

function whichOf(word: string): Which | null {
  const named = TALK_NAMES[word];
  if (named) return named;
  if (TALK_WORDS.has(word) || VISITS.has(word)) return 'unsaid';
  const of = TALK_COMPOUND.exec(word)?.groups?.['of'];
  if (of === undefined) return null;
  return TALK_BEGINS.find(([begins]) => begins.test(of))?.[1] ?? (OF_SCHOOL.test(of) ? 'unsaid' : null);
}

/** Null: no talk of the placement's. */
export const whichTalk = (word: string): Which | null => ofWord(word).which;
export const isTalkWord = (word: string): boolean => whichTalk(word) !== null;
