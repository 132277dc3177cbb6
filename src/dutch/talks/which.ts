/** Which talk a message speaks of, by its name or by how the word is made: "tussentijds gesprek", "slotevaluatie". */
import type { Role } from '../../domain/people/people.js';
import { hasWord, type Sentence } from '../sentence.js';
import type { Token } from '../tokens.js';
import { JUDGED, TALK_OF_TWO, WITH_TEACHER, WITH_TRAINER } from '../words/talks.js';
import { whichTalk, type Which } from './talk-words.js';

export interface TalkSaid {
  readonly which: Which;
  /** By its name, and not as "gesprek". */
  readonly isNamed: boolean;
  /** The places of its words. */
  readonly at: number;
  readonly end: number;
}

/** The first that is named, else the first "gesprek"; null: none is spoken of. */
export function talkSaid({ tokens }: Pick<Sentence, 'tokens'>, role: Role): TalkSaid | null {
  let unsaid: TalkSaid | null = null;
  for (const [at, { word }] of tokens.entries()) {
    const which = whichTalk(word);
    if (which === null) continue;
    const begins = beforeIt(tokens, at);
    const kind = (begins && TALK_OF_TWO[tokens[begins.at]?.word ?? '']) ?? which;
    if (kind !== 'unsaid') return { which: kind, isNamed: true, at: begins?.at ?? at, end: at + 1 };
    unsaid ??= { which: 'unsaid', isNamed: false, at, end: at + 1 };
  }
  if (!unsaid) return null;
  const isWithTrainer = hasWord({ tokens }, WITH_TRAINER) && !hasWord({ tokens }, WITH_TEACHER);
  return role === 'student' && isWithTrainer ? { ...unsaid, which: 'trainer-talk' } : unsaid;
}

/** "tussen-evaluatie", "mid term evaluation": the word before it that says which. */
function beforeIt(tokens: readonly Token[], at: number): { readonly at: number } | null {
  let place = at - 1;
  while (place >= 0 && SKIPPED.has(tokens[place]?.word ?? '')) place--;
  return (tokens[place]?.word ?? '') in TALK_OF_TWO ? { at: place } : null;
}
const SKIPPED: ReadonlySet<string> = new Set(['-', 'term', 'bpv', 'stage']);

/** "eindbeoordeling 11 december 13u": with a day and a time it is a talk; the caller sees to that. */
export function judgementTalk({ tokens }: Pick<Sentence, 'tokens'>): TalkSaid | null {
  const at = tokens.findIndex(({ word }) => JUDGED.has(word));
  return at < 0 ? null : { which: 'final', isNamed: true, at, end: at + 1 };
}
