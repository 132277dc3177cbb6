/** "20-11" is a day and "9-17" is a span; "9-11" can be both, and what stands beside it decides. */
import { daysBetween, type Day } from '../../domain/calendar/day.js';
import { dayMeant } from '../calendar.js';
import type { Doubts } from '../doubts.js';
import type { Phrase, Said } from '../phrases/phrase.js';
import { saidIn, withPhrases, type Sentence } from '../sentence.js';
import * as sayings from '../sayings.js';
import { spanReadings } from './span-readings.js';

/** The phrases with each such pair of numbers made the one or the other. */
export function withDates(sentence: Sentence, today: Day, doubts: Doubts): Sentence {
  const { phrases, tokens } = sentence;
  if (!saidIn(sentence, 'span').some(({ date }) => date !== null)) return sentence;
  const read = phrases.map((phrase, place): Phrase => {
    if (phrase.said.kind !== 'span' || phrase.said.date === null) return phrase;
    const line = phrases.filter((other) => tokens[other.at]?.line === tokens[phrase.at]?.line);
    const taken = line.some(({ said }) => said.kind === 'day' || said.kind === 'days' || said.kind === 'whole-week');
    const others = line.filter((other) => other !== phrase && ['amount', 'number', 'span'].includes(other.said.kind));
    // "vr 20-11" is hardly from 20:00 to 11:00.
    if (taken && isDate(phrase.said, [], { today, isJoined: true }) === 'date')
      doubts.choose(sayings.dateOrSpan, EITHER.slice(1), false);
    if (taken) return phrase;
    const isJoined = [phrases[place - 1], phrases[place + 1]].some(
      (other) => other?.said.kind === 'join' && tokens[other.at]?.text !== ',',
    );
    const how = isDate(phrase.said, others, { today, isJoined });
    const isDay = how === 'either' ? doubts.choose(sayings.dateOrSpan, EITHER, false) : how === 'date';
    if (!isDay) return phrase;
    return { ...phrase, said: { kind: 'day', day: phrase.said.date, part: null } };
  });
  return withPhrases(sentence, read);
}

const EITHER = [
  { label: 'Een datum', value: true },
  { label: 'Begin- en eindtijd', value: false },
];
const LONGEST_SPAN = 780;
const LONG_AGO_DAYS = 60;

function isDate(
  said: Extract<Said, { kind: 'span' }>,
  others: readonly Phrase[],
  { today, isJoined }: { today: Day; isJoined: boolean },
): 'date' | 'span' | 'either' {
  const readings = spanReadings(said.start, said.end, said.part);
  const literal = (said.end.minutes - said.start.minutes + 1440) % 1440;
  const asSpan = readings.some(({ minutes }) => minutes <= LONGEST_SPAN && (!said.start.exact || minutes === literal));
  const found = said.date ? dayMeant(said.date, today, 'back') : null;
  const isRecent = found?.kind === 'day' && daysBetween(found.day, today) <= LONG_AGO_DAYS;
  if (!asSpan) return isRecent ? 'date' : 'span';
  if (!isRecent || others.length === 0 || isJoined) return 'span';
  const amounts = others.flatMap(({ said: other }) =>
    other.kind === 'amount' || other.kind === 'number' ? [other.minutes] : [],
  );
  if (amounts.length !== others.length) return 'either';
  return amounts.some((minutes) => readings.some((reading) => reading.minutes === minutes)) ? 'either' : 'date';
}
