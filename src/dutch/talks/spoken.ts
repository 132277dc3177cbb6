/** A talk without a word for it: "els heeft gebeld", "ik heb met mijn docent gesproken", "els belt vrijdag om 10 uur". */
import { hasWord, sentenceOf, type Sentence } from '../sentence.js';
import { AROUND_CALLS, AROUND_TALK, CALLS, HELD, OTHERS, SPOKEN, WITH_TEACHER, WITH_TRAINER } from '../words/talks.js';
import { isPlain } from './held.js';
import { namedIn } from './named.js';
import { clocksIn, daysIn } from './when.js';
import type { TalkSaid } from './which.js';

export interface Spoken extends TalkSaid {
  readonly isOver: boolean;
  /** It was said with whom by what they are; a name may be anybody's. */
  readonly isKnown: boolean;
}

/** Null where more is told than that. */
export function spokenIn(sentence: Sentence): Spoken | null {
  const { tokens } = sentence;
  const at = tokens.findIndex(({ word }) => SPOKEN.has(word) || CALLS.has(word));
  if (at < 0 || hasWord(sentence, OTHERS)) return null;
  const isOver = SPOKEN.has(tokens[at]?.word ?? '');
  if (isOver ? !hasWord(sentence, HAVE) : clocksIn(sentence).length === 0 || daysIn(sentence).length === 0) return null;
  const isTeacher = hasWord(sentence, WITH_TEACHER);
  const isTrainer = !isTeacher && hasWord(sentence, WITH_TRAINER);
  const isKnown = isTeacher || isTrainer;
  // "over mijn leerdoelen": what it was about.
  const about = tokens.findIndex(({ word }, place) => word === 'over' && place > at);
  const told = about < 0 ? sentence : { ...sentence, tokens: tokens.slice(0, about) };
  const lists = [AROUND_TALK, AROUND_CALLS, WITH_TEACHER, WITH_TRAINER, HELD, SPOKEN, CALLS];
  // One name, where none of them is called by what they are.
  // "els belt karel": two of them.
  const [plain, named] = [isPlain(told, lists), isPlain(told, lists, { names: 2 })];
  if (isKnown ? !plain : plain || !named) return null;
  const isCall = !['gesproken', 'overlegd', 'gepraat'].includes(tokens[at]?.word ?? '');
  const which = isTrainer ? 'trainer-talk' : isCall ? 'call' : 'unsaid';
  return { which, isNamed: true, at, end: at + 1, isOver, isKnown };
}
/** "gebeld met Karel over Sanne": whom it was about is the student; without that it may be anybody. */
export function spokenByStaff(sentence: Sentence): Spoken | null {
  const { tokens } = sentence;
  const at = tokens.findIndex(({ word }) => SPOKEN.has(word));
  const isOpened = tokens.slice(0, Math.max(at, 0)).every(({ word }) => OPENS.has(word));
  if (at < 0 || hasWord(sentence, OTHERS) || (at > 0 && !hasWord(sentence, HAVE))) return null;
  const isKnown = tokens.some(({ word }, place) => word === 'over' && place > at);
  if (!isKnown && (!isOpened || namedIn(sentence).name === undefined)) return null;
  const isCall = !['gesproken', 'overlegd', 'gepraat'].includes(tokens[at]?.word ?? '');
  return { which: isCall ? 'call' : 'unsaid', isNamed: true, at, end: at + 1, isOver: true, isKnown };
}
const OPENS: ReadonlySet<string> = new Set([
  'ik',
  'heb',
  'net',
  'zojuist',
  'vandaag',
  'zonet',
  'vanmorgen',
  'we',
  'hebben',
]);

/** Where "over" says of whom, what stands behind it. */
export function studentSpokenOf(sentence: Sentence): Sentence {
  const over = sentence.tokens.findLastIndex(({ word }) => word === 'over');
  const from = sentence.tokens[over + 1]?.start;
  return over < 0 || from === undefined ? sentence : sentenceOf(sentence.text.slice(from), true);
}

const HAVE: ReadonlySet<string> = new Set(['heb', 'heeft', 'hebben', 'had', 'hadden', 'is', 'ben', 'net']);
