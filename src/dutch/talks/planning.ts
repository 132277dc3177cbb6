/** Whether a message sets a talk: by its name, or as a "gesprek" with its day and its time; beside work it is work. */
import type { Role } from '../../domain/people/people.js';
import { hasWord, saidIn, type Sentence } from '../sentence.js';
import {
  AROUND_TALK,
  HELD,
  LOOKED_FOR,
  MAY_WE,
  PLANNED,
  TALK_OF_TWO,
  WITH_TEACHER,
  WITH_TRAINER,
} from '../words/talks.js';
import { isPlain } from './held.js';
import { clocksIn, daysIn, PLACES } from './when.js';
import type { TalkSaid } from './which.js';

/** `or-hours`: "tussenevaluatie vrijdag 2 uur" can be how long it was. */
export type Planning = 'sure' | 'or-hours';

const AROUND = [AROUND_TALK, PLANNED, LOOKED_FOR, MAY_WE, new Set(Object.keys(TALK_OF_TWO))];

export function planningIn(sentence: Sentence, said: TalkSaid, role: Role): Planning | null {
  const { isNamed } = said;
  // Nobody takes a break of a talk.
  if (saidIn(sentence, 'break').length > 0) return null;
  const clocks = clocksIn(sentence);
  const hasDay = daysIn(sentence).length > 0;
  const opens = isOpened(sentence, said);
  if (hasWord(sentence, PLANNED) && (opens || isNamed)) return timed(sentence, said, role) ?? 'sure';
  const works = saidIn(sentence, 'amount').length + saidIn(sentence, 'span').length;
  // "gister 8 uur, eindgesprek gehad": what was, beside how long was worked.
  if (works > 0 && hasWord(sentence, HELD)) return null;
  if (works > 0) return timed(sentence, said, role);
  if (isNamed) {
    const isAlone = sentence.tokens.length <= said.end;
    const hasWhen = clocks.length > 0 || hasDay || saidIn(sentence, 'week').length > 0;
    return (opens ? isAlone || hasWhen : clocks.length > 0) ? 'sure' : null;
  }
  return opens && clocks.length > 0 && (hasDay || role !== 'student') ? 'sure' : null;
}

/** Beside an amount or a span of time; null: that is how long was worked. */
function timed(sentence: Sentence, said: TalkSaid, role: Role): Planning | null {
  const [amounts, spans] = [saidIn(sentence, 'amount'), saidIn(sentence, 'span')];
  const clocks = clocksIn(sentence);
  const [clock] = clocks;
  const dates = spans.length - clocks.filter(({ at }) => isSpan(sentence, at)).length;
  const isWorkless = amounts.length === 0 && spans.length === dates;
  if (amounts.length + spans.length - dates > 1 || (!clock && !isWorkless)) return null;
  const plain = isPlain(beforePlace(sentence), [...AROUND, WITH_TEACHER, WITH_TRAINER], {
    names: role === 'student' ? 1 : 5,
  });
  const opens = isOpened(sentence, said);
  const first = sentence.phrases.find(({ said: { kind } }) => kind === 'span')?.at;
  if (!clock) {
    // "tussenevaluatie 8-12" is a day; "8-12 tussenevaluatie" can be a morning.
    if (first === undefined) return 'sure';
    if (!said.isNamed) return null;
    return opens && first > said.at ? 'sure' : plain ? 'or-hours' : null;
  }
  if (isWorkless) return said.isNamed || opens ? 'sure' : null;
  const isBehind = clock.at > said.at && opens;
  const hasDay = daysIn(sentence).length > 0;
  if (spans.length > dates) {
    // "gesprek vrijdag van 3 tot 4" were hours, and so is what is longer than a talk.
    const [span] = spans;
    const isLong = span !== undefined && Math.abs(span.end.minutes - span.start.minutes) > LONGEST_TALK;
    if (!said.isNamed || isLong) return null;
    return isBehind ? 'sure' : plain ? 'or-hours' : null;
  }
  if (!isBehind) return plain && clock.isSure && said.isNamed ? 'or-hours' : null;
  if (!said.isNamed && !(plain && (hasDay || role !== 'student'))) return null;
  return clock.isSure && plain ? 'sure' : 'or-hours';
}
/** Up to "in lokaal b2": where it is. */
function beforePlace(sentence: Sentence): Sentence {
  const ends = [
    ...clocksIn(sentence).map(({ end }) => end),
    ...daysIn(sentence).map(({ at }) => sentence.phrases.find((one) => one.at === at)?.end ?? 0),
  ];
  const end = Math.max(0, ...ends);
  return PLACES.has(sentence.tokens[end]?.word ?? '')
    ? { ...sentence, tokens: sentence.tokens.slice(0, end) }
    : sentence;
}
const LONGEST_TALK = 120;

const isSpan = ({ phrases }: Sentence, place: number): boolean =>
  phrases.some(({ said, at }) => at === place && said.kind === 'span');

/** Nothing but small words stands before it; before a name a day or a time as well. */
function isOpened({ tokens, phrases }: Sentence, { at, isNamed }: TalkSaid): boolean {
  const inPhrase = (place: number): boolean =>
    isNamed &&
    phrases.some(
      ({ said, at: from, end }) => (said.kind === 'day' || said.kind === 'time') && place >= from && place < end,
    );
  return tokens
    .slice(0, at)
    .every(
      ({ word, kind }, place) =>
        kind === 'sign' ||
        inPhrase(place) ||
        AROUND.some((list) => list.has(word)) ||
        WITH_TEACHER.has(word) ||
        WITH_TRAINER.has(word),
    );
}
