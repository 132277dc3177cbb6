/** "gesprekken", "wanneer is de tussenevaluatie", "voorbereiding": to be looked at. */
import type { TextRequest } from '../../asks/typed.js';
import type { Role } from '../../domain/people/people.js';
import type { Sentence } from '../sentence.js';
import { AROUND_TALK, LOOKED_FOR, PREPARATION, REPORT, TALK_OF_TWO, TALKS_WORDS } from '../words/talks.js';
import { isTalkWord } from './talk-words.js';

export function lookAtTalks({ tokens, phrases }: Sentence, role: Role): TextRequest | null {
  const words = tokens.filter(({ kind }) => kind !== 'sign').map(({ word }) => word);
  const isAll = (...lists: readonly ReadonlySet<string>[]): boolean =>
    words.every((word) => lists.some((list) => list.has(word)));
  const isAllOrTalk = (...lists: readonly ReadonlySet<string>[]): boolean =>
    words.every((word) => isTalkWord(word) || word in TALK_OF_TWO || lists.some((list) => list.has(word)));
  const isPlain = phrases.every(({ said }) => said.kind === 'word' || said.kind === 'join');
  if (!isPlain || role !== 'student') {
    // Of one student by name it is read with the other words of staff.
    const isAlone = words.length > 0 && isAll(TALKS_WORDS, AROUND_TALK, LOOKED_FOR);
    return isPlain && isAlone && words.some((word) => TALKS_WORDS.has(word)) ? { kind: 'talks' } : null;
  }
  if (words.some((word) => PREPARATION.has(word)) && isAllOrTalk(PREPARATION, AROUND_TALK))
    return { kind: 'preparation' };
  if (words.some((word) => REPORT.has(word)) && isAllOrTalk(REPORT, AROUND_TALK)) return { kind: 'report' };
  const isAsked = words.some((word) => TALKS_WORDS.has(word)) || words[0] === 'wanneer';
  const isOfTalk = words.some((word) => TALKS_WORDS.has(word) || isTalkWord(word));
  return isAsked && isOfTalk && isAllOrTalk(TALKS_WORDS, AROUND_TALK, LOOKED_FOR) ? { kind: 'talks' } : null;
}
