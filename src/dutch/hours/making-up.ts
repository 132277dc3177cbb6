/** "zaterdag 5 uur ingehaald": hours that make up for what was missed in sickness [2.3]. */
import type { TextRequest } from '../../messages.js';
import type { Sentence } from '../sentence.js';
import { MAKING_UP } from '../words/making-up.js';
import { FILLERS } from '../words/plain-talk.js';

/** Where it is said. "kabels ingehaald" is work: there the word belongs to what stands right before it. */
export function makeUpPlaces({ tokens, phrases }: Sentence): ReadonlySet<number> {
  if (!tokens.some(({ word }) => MAKING_UP.has(word))) return NOWHERE;
  const words = new Set(phrases.flatMap(({ said, at }) => (said.kind === 'word' ? [at] : [])));
  const places = tokens.flatMap(({ word }, place) => {
    const before = tokens[place - 1];
    const isOfWork = before?.kind === 'word' && words.has(place - 1) && !FILLERS.has(before.word);
    return MAKING_UP.has(word) && !isOfWork ? [place] : [];
  });
  return new Set(places);
}

const NOWHERE: ReadonlySet<number> = new Set();

/** The hours, marked as made up where that was said. */
export function asMadeUp(request: TextRequest, places: ReadonlySet<number>): TextRequest {
  if (places.size === 0 || (request.kind !== 'hours' && request.kind !== 'correct')) return request;
  return { ...request, entries: request.entries.map((entry) => ({ ...entry, makesUp: true })) };
}
