/** The student whom staff name with a talk: what is left of the words. */
import { withoutHealth } from '../health.js';
import type { Sentence } from '../sentence.js';
import type { Token } from '../tokens.js';
import {
  AROUND_CALLS,
  AROUND_TALK,
  CALLS,
  HELD,
  LOOKED_FOR,
  OFF,
  PLANNED,
  SPOKEN,
  TALKS_WORDS,
  TALK_OF_TWO,
  WITH_TEACHER,
  WITH_TRAINER,
} from '../words/talks.js';
import { PLACES } from './when.js';
import { isTalkWord } from './talk-words.js';

export function namedIn({ tokens, phrases }: Sentence): { name?: string } {
  const inPhrase = new Set(
    phrases.filter(({ said }) => said.kind !== 'word').flatMap(({ at, end }) => [...tokens.keys()].slice(at, end)),
  );
  const last = phrases.filter(({ said }) => said.kind !== 'word' && said.kind !== 'join').at(-1);
  // Behind the time stands where.
  const placed = tokens.findIndex(({ word }, i) => last !== undefined && i >= last.end && PLACES.has(word));
  const isOfName = ({ word, kind }: Token, i: number): boolean =>
    kind === 'word' && !inPhrase.has(i) && (placed < 0 || i < placed) && !isOurs(word);
  const from = tokens.findIndex(isOfName);
  if (from < 0) return {};
  const rest = tokens.slice(from);
  // "Sanne de Wit"
  const isWithin = ({ word }: Token, i: number): boolean =>
    PARTICLES.has(word) && rest.slice(i + 1, i + 3).some((next, j) => isOfName(next, from + i + 1 + j));
  const length = rest.findIndex((token, i) => !isOfName(token, from + i) && !isWithin(token, i));
  const own = rest.slice(0, length < 0 ? rest.length : length);
  // What somebody is called is no illness.
  const { text: name, dropped } = withoutHealth(own.map(({ text }) => text).join(' '), { by: 'words' });
  return dropped || name === '' || own.length > LONGEST_NAME ? {} : { name };
}
const LONGEST_NAME = 5;
const PARTICLES: ReadonlySet<string> = new Set(['de', 'van', 'der', 'den', 'het', 'ten', 'ter']);

const isOurs = (word: string): boolean => isTalkWord(word) || NO_NAMES.some((list) => list.has(word));
const NO_NAMES = [
  ...[AROUND_TALK, AROUND_CALLS, HELD, OFF, PLANNED, TALKS_WORDS, LOOKED_FOR, WITH_TRAINER, WITH_TEACHER],
  ...[SPOKEN, CALLS, new Set(['contact', 'niet', 'geen', 'nooit', ...Object.keys(TALK_OF_TWO)])],
];
