/** The day and the time of a talk that is to be: whatever is not certain of them is asked. */
import { addDays, type Day } from '../../domain/calendar/day.js';
import { clockTimeOf, type ClockTime, type Moment } from '../../domain/calendar/moment.js';
import type { Doubts } from '../doubts.js';
import { dayOnCalendar, placedDays, type PlacedDay } from '../intents/prepositions.js';
import { inPart } from '../phrases/clock-times.js';
import type { Phrase, Said, SaidDay, SaidTime } from '../phrases/phrase.js';
import * as sayings from '../sayings.js';
import { clauseAt, saidIn, type Sentence } from '../sentence.js';
import type { Token } from '../tokens.js';
import type { DayPart } from '../words/clock.js';
import { NEGATIONS } from '../words/hedges.js';
import { NUMBERED_THINGS } from '../words/talks.js';

export interface When {
  readonly day: Day | null;
  readonly at: ClockTime | null;
  /** It is over: that moment has been. */
  readonly isPast: boolean;
}

/** A time on the clock as it may be meant, and where it stands. */
export interface Clock {
  readonly time: ClockTime;
  readonly at: number;
  readonly end: number;
  /** "2 uur" can be how long it was as well. */
  readonly isSure: boolean;
}

/** The hours at which talks are: of what can be read twice, that one. */
const [EARLIEST, LATEST] = [7 * 60, 20 * 60];

export function clockOf({ minutes, exact, digital }: SaidTime, part: DayPart | null = null): ClockTime {
  if (!exact && part && minutes <= 720) return clockTimeOf(inPart(minutes, part));
  const isLater = !exact && !digital && minutes < EARLIEST;
  return clockTimeOf(isLater ? minutes + 720 : minutes);
}

/** Every time that is said; "10-11" behind a day is from ten on, and by itself a date. */
export function clocksIn(sentence: Sentence): readonly Clock[] {
  const part = saidIn(sentence, 'part')[0]?.part ?? saidIn(sentence, 'day').find((day) => day.part)?.part ?? null;
  const found = sentence.phrases.flatMap((phrase): Clock[] => {
    const time = timeOf(phrase, sentence.tokens, part);
    return time ? [{ ...time, at: phrase.at, end: phrase.end }] : [];
  });
  const others = found.filter(({ at }) => !isDate(sentence, at));
  return others.length > 0 || !hasDay(sentence) ? others : found;
}

function timeOf(
  { said, at }: Phrase,
  tokens: readonly Token[],
  part: DayPart | null,
): Pick<Clock, 'time' | 'isSure'> | null {
  switch (said.kind) {
    case 'time':
      return { time: clockOf(said.time, part), isSure: true };
    case 'span':
      return { time: clockOf(said.start, said.part ?? part), isSure: true };
    case 'number':
    case 'amount': {
      const typed = typedClock(tokens, at);
      if (said.kind === 'number' && typed === null) return null;
      const minutes = typed ?? said.minutes;
      if (said.vague || minutes <= 0 || minutes > LATEST + 180 || (typed === null && minutes % 60 !== 0)) return null;
      if (part && minutes <= 720) return { time: clockTimeOf(inPart(minutes, part)), isSure: true };
      const isHour = minutes >= EARLIEST && minutes <= LATEST;
      return { time: clockTimeOf(minutes < EARLIEST ? minutes + 720 : minutes), isSure: isHour };
    }
    default:
      return null;
  }
}

/** "10.00", "14u30": an hour and two digits, as times are written. */
function typedClock(tokens: readonly Token[], at: number): number | null {
  const [hour, sign, minute] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (hour?.kind !== 'digits' || !'.:uh'.includes(sign?.word ?? '?') || sign?.spaced !== false) return null;
  if (minute?.kind !== 'digits' || minute.spaced || minute.text.length !== 2) return null;
  const minutes = Number(hour.text) * 60 + Number(minute.text);
  return Number(minute.text) < 60 && minutes < 1440 ? minutes : null;
}

const hasDay = ({ phrases }: Sentence): boolean =>
  phrases.some(({ said }) => said.kind === 'day' || said.kind === 'days');

/** "15-1" can be a day, and "9-17" cannot. */
const isMonth = (date: SaidDay | null): boolean => date?.by === 'date' && date.month !== null && date.month <= 12;

function isDate({ phrases }: Sentence, place: number): boolean {
  return phrases.some(({ said, at }) => at === place && said.kind === 'span' && isMonth(said.date));
}

/** The days that are said, whichever way; of "vrijdag 11-12 om 10 uur" the numbers belong to the weekday. */
export function daysIn(sentence: Sentence): readonly PlacedDay[] {
  const clocks = clocksIn(sentence);
  const isTime = (place: number): boolean => clocks.some(({ at }) => at === place);
  const all = placedDays(sentence).filter(({ at }) => !isTime(at));
  const kinds = new Map(sentence.phrases.map(({ at, said }) => [at, said.kind]));
  const named = all.filter(({ at }) => kinds.get(at) === 'day' || kinds.get(at) === 'days');
  const numbers = all.filter((one) => !named.includes(one) && kinds.get(one.at) === 'span');
  if (named.length === 0) return numbers;
  return named.map((one) => {
    const { day } = one;
    const date = numbers[0]?.day;
    if (named.length > 1 || day.by !== 'weekday' || day.side || day.week || date?.by !== 'date') return one;
    return { ...one, day: { ...date, weekday: day.weekday } };
  });
}

export function whenIn(sentence: Sentence, now: Moment, doubts: Doubts): When {
  const clock = oneClock(sentence, doubts);
  const at = clock?.time ?? null;
  const said = oneDay(sentence, now.day, doubts);
  if (!said && saidIn(sentence, 'week').length > 0) doubts.stop(sayings.whichDayOfTalk);
  checkAllRead(sentence, clock, doubts);
  const today = said && dayOnCalendar(said.day, now.day, 'ahead', doubts);
  const isOver = today === now.day && at !== null && at <= now.time;
  // A weekday that lies today, at a time that has been, is the next one.
  const isNext = isOver && said?.day.by === 'weekday' && said.day.side === null && said.day.week === null;
  const day = isNext ? addDays(now.day, 7) : today;
  return { day, at, isPast: day !== null && (day < now.day || (isOver && !isNext)) };
}

/** "van vrijdag naar maandag", "niet vrijdag maar maandag": where it goes; of several others it is asked. */
function oneDay(sentence: Sentence, today: Day, doubts: Doubts): PlacedDay | null {
  const all = daysIn(sentence);
  const [first, ...more] = behindTo(all, sentence.tokens);
  if (!first || more.length === 0) return first ?? null;
  const days = [first, ...more].map(({ day }) => dayOnCalendar(day, today, 'ahead', doubts));
  return doubts.choose(
    sayings.whichOf([...new Set(days)].slice(0, 3)),
    [first, ...more].map((value, place) => ({ label: sayings.dayLabel(days[place] ?? today, today), value })),
    first,
  );
}

function oneClock(sentence: Sentence, doubts: Doubts): Clock | null {
  const [first, ...more] = behindTo(clocksIn(sentence), sentence.tokens);
  if (!first || more.every(({ time }) => time === first.time)) return first ?? null;
  doubts.choose(
    sayings.whichTimeOfTalk,
    [first, ...more].map(({ time }) => ({ label: time, value: null })),
    null,
  );
  return first;
}

function behindTo<T extends { readonly at: number }>(found: readonly T[], tokens: readonly Token[]): readonly T[] {
  if (found.length < 2) return found;
  const to = tokens.findLastIndex(({ word }) => TO.has(word));
  const behind = to < 0 ? [] : found.filter(({ at }) => at > to);
  if (behind.length > 0) return behind;
  const wanted = found.filter(({ at }) => !isDenied(tokens, at));
  return wanted.length > 0 ? wanted : found;
}
const TO: ReadonlySet<string> = new Set(['naar', 'maar', 'nr', 'to']);

/** "kan niet vrijdag 10 uur", "want maandag kan ik niet". */
export function isDenied(tokens: readonly Token[], at: number): boolean {
  const { from, until } = clauseAt(tokens, at);
  const why = tokens.findIndex(({ word }, place) => place >= from && place < until && WHY.has(word));
  const [first, last] = why < 0 ? [from, until] : at < why ? [from, why] : [why, until];
  return tokens.slice(first, last).some(({ word }) => NEGATIONS.has(word));
}
const WHY: ReadonlySet<string> = new Set(['want', 'omdat', 'dus', 'because']);

const PLAIN: ReadonlySet<Said['kind']> = new Set(['word', 'join', 'part', 'day', 'days', 'week', 'whole-week']);

/** A number, an amount or a time that says nothing of when it is: then it is asked, unless it is where it is. */
function checkAllRead(sentence: Sentence, clock: Clock | null, doubts: Doubts): void {
  const { phrases, tokens } = sentence;
  const days = daysIn(sentence);
  const clocks = clocksIn(sentence);
  const left = phrases.some(({ said, at }) => {
    if (PLAIN.has(said.kind) || clocks.some((one) => one.at === at) || days.some((one) => one.at === at)) return false;
    // "vrijdag 11-12 om 10 uur"
    if (said.kind === 'span' && said.date && days.some(({ day }) => day.by === 'date' && day.weekday !== null))
      return false;
    if (NUMBERED_THINGS.has(tokens[at - 1]?.word ?? '')) return false;
    return clock === null || at < clock.end || !isPlace(tokens, clock.end, at);
  });
  if (left) doubts.stop(sayings.whenIsTalk);
}

/** "10:00 in lokaal 12" */
function isPlace(tokens: readonly Token[], from: number, at: number): boolean {
  return tokens.slice(from, at).some(({ word }) => PLACES.has(word));
}
export const PLACES: ReadonlySet<string> = new Set([
  ...['bij', 'in', 'op', 'via', 'te', 'aan', 'online', 'telefonisch', 'thuis'],
]);
