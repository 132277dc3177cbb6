/** "zaterdag 5 uur ingehaald": hours that make up for what was missed in sickness [2.3]. */
import type { Day } from '../../domain/calendar/day.js';
import type { TextRequest } from '../../asks/typed.js';
import { dayMeant } from '../calendar.js';
import { placedDays } from '../intents/prepositions.js';
import { isAbout, type Sentence } from '../sentence.js';
import { SUBJECT } from '../subjects.js';
import { MADE_UP, MAKING_UP } from '../words/making-up.js';
import { FILLERS } from '../words/plain-talk.js';

/** Where it is said. "kabels ingehaald" is work: there the word belongs to what stands right before it. */
export function makeUpPlaces(sentence: Sentence): ReadonlySet<number> {
  if (!isAbout(sentence, SUBJECT.makingUp)) return NOWHERE;
  const { tokens, phrases } = sentence;
  const words = new Set(phrases.flatMap(({ said, at }) => (said.kind === 'word' ? [at] : [])));
  const places = tokens.flatMap(({ word }, place) => {
    const before = tokens[place - 1];
    const isOfWork = before?.kind === 'word' && words.has(place - 1) && !FILLERS.has(before.word);
    return MAKING_UP.has(word) && !isOfWork ? [place] : [];
  });
  return new Set(places);
}

const NOWHERE: ReadonlySet<number> = new Set();

/** "zaterdag 12 december 5 uur inhalen", said in November: no hours yet, but how they are to be made up. */
export function isPlanned(sentence: Sentence, today: Day): boolean {
  const places = [...makeUpPlaces(sentence)];
  if (places.length === 0 || places.some((place) => MADE_UP.has(sentence.tokens[place]?.word ?? ''))) return false;
  const days = placedDays(sentence).map(({ day }) => dayMeant(day, today, 'back'));
  return days.some(
    (day) => (day.kind === 'day' && day.day > today) || (day.kind === 'either' && day.why === 'long-ago'),
  );
}

/** The hours, marked as made up where that was said. */
export function asMadeUp(request: TextRequest, places: ReadonlySet<number>): TextRequest {
  if (places.size === 0 || (request.kind !== 'hours' && request.kind !== 'correct')) return request;
  return { ...request, entries: request.entries.map((entry) => ({ ...entry, makesUp: true })) };
}
