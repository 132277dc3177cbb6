/** "ik kan dinsdag 14-17 en vrijdag", "mijn beschikbaarheid: di 1 dec 10-12": when a BPV-docent can hold talks; the coming ones. */
import { addDays, type Day } from '../../domain/calendar/day.js';
import { clockTimeOf, type ClockTime, type Moment } from '../../domain/calendar/moment.js';
import type { Role } from '../../domain/people/people.js';
import type { Slot } from '../../domain/talks/availability.js';
import type { TextRequest } from '../../asks/typed.js';
import { dayInShort } from '../../texts/amounts.js';
import type { Doubts } from '../doubts.js';
import { dayOnCalendar } from '../intents/prepositions.js';
import type { SaidDay } from '../phrases/phrase.js';
import * as sayings from '../sayings.js';
import type { Sentence } from '../sentence.js';
import type { DayPart } from '../words/clock.js';
import { NEGATIONS } from '../words/hedges.js';
import { AROUND_SLOTS, CAN, MEETING, SLIPS_OF_CAN } from '../words/talks.js';
import { clockOf } from './when.js';
import { isTalkWord } from './talk-words.js';

interface Span extends Omit<Slot, 'day'> {
  /** From now on it is over when it has begun, where its beginning was said. */
  readonly isFrom: boolean;
  /** A part of the day, which beside clock times in it is the same time said twice. */
  readonly isPart?: true;
}

const at = (hours: number): ClockTime => clockTimeOf(hours * 60);
const span = (from: number, until: number): Span => ({ from: at(from), until: at(until), isFrom: false });
/** A day without times is a day at school. */
const WHOLE = span(9, 17);
const part = (from: number, until: number): Span => ({ ...span(from, until), isPart: true });
const PARTS: Readonly<Record<DayPart, Span>> = {
  night: WHOLE,
  morning: part(9, 12),
  afternoon: part(12, 17),
  evening: part(18, 21),
};
/** More days at once are a timetable. */
const MOST_DAYS = 31;

type Availability = Extract<TextRequest, { kind: 'availability' | 'leave' }>;

/** Null where the message says something else. */
export function slotsReader(sentence: Sentence, now: Moment, role: Role): ((doubts: Doubts) => Availability) | null {
  if (!saysWhen(sentence, role)) return null;
  const said = groupsIn(sentence);
  if (said === null || said.length === 0) return null;
  const isDenied = sentence.tokens.some(({ word }) => NEGATIONS.has(word));
  if (isDenied) return role === 'student' && said.some(({ spans }) => spans.length > 0) ? asLeave(said, now.day) : null;
  return (doubts) => ({
    kind: 'availability',
    slots: said.flatMap(({ days, spans }) =>
      daysMeant(days, now, doubts).flatMap((day, place) => slotsOf(day, days[place], spans, now, doubts)),
    ),
  });
}

/** Nothing but days, times and small words, one of which says that they can; no question. */
function saysWhen({ tokens, phrases }: Sentence, role: Role): boolean {
  const isStaff = role !== 'student';
  const words = tokens.map(({ word }) => (isStaff && SLIPS_OF_CAN.has(word) ? 'kan' : word));
  const isVrij = words.includes('vrij') && words.some((word) => isOfTalks(word) || MEETING.has(word));
  // "ik ben er dinsdag 14-17"; but "ik ben vrijdag vrij" asks for leave.
  const hasSpan = phrases.some(({ said }) => said.kind === 'span');
  const isPresent = words[0] === 'ik' && words[1] === 'ben' && hasSpan && !words.includes('vrij');
  if ((!isVrij && !isPresent && !words.some((word) => CAN.has(word))) || tokens.some(({ text }) => text === '?'))
    return false;
  const [first, second] = words;
  if ((first === 'kan' || first === 'ben' || first === 'heb') && second === 'ik') return false;
  const inPhrase = new Set(
    phrases
      .filter(({ said }) => said.kind !== 'word')
      .flatMap(({ at: from, end }) => [...tokens.keys()].slice(from, end)),
  );
  // "half past five"
  if (!isVrij && !isPresent && !words.some((word, i) => CAN.has(word) && !inPhrase.has(i))) return false;
  return words.every(
    (word, i) =>
      tokens[i]?.kind === 'sign' ||
      inPhrase.has(i) ||
      [AROUND_SLOTS, NEGATIONS, MEETING].some((list) => list.has(word)) ||
      (isStaff && isTalkWord(word)),
  );
}

const isOfTalks = (word: string): boolean => isTalkWord(word) || word === 'gesprekken' || word === 'evaluaties';

interface Group {
  readonly days: readonly (SaidDay | readonly [SaidDay, SaidDay])[];
  readonly spans: readonly Span[];
}

/** Each day with the times behind it; of days one behind the other the times of the last are of all. Null where one is unclear. */
function groupsIn({ phrases, tokens }: Sentence): Group[] | null {
  const groups: { days: Group['days'][number][]; spans: Span[] }[] = [];
  // "13-15 uur vrijdag ben ik beschikbaar"
  let before: Span[] = [];
  let isJoined = false;
  const add = (day: Group['days'][number], spans: Span[]): void => {
    const last = groups.at(-1);
    if (last && isJoined && last.spans.length === 0) groups[groups.length - 1] = { days: [...last.days, day], spans };
    else groups.push({ days: [day], spans: [...before, ...spans] });
    before = [];
  };
  for (const { said, at: place } of phrases) {
    const last = groups.at(-1);
    switch (said.kind) {
      case 'day':
        add(said.day, said.part ? [PARTS[said.part]] : []);
        break;
      case 'days':
        add([said.from, said.until], []);
        break;
      case 'span': {
        const beside = said.part ?? partBeside(phrases, place);
        const [from, until] = [clockOf(said.start, beside), clockOf(said.end, beside)];
        (last?.spans ?? before).push({ from, until, isFrom: true });
        break;
      }
      case 'part':
        if (!last) return null;
        last.spans.push(PARTS[said.part]);
        break;
      case 'time': {
        if (!last) return null;
        // "vrijdagmiddag tot 15:00" begins when the afternoon does.
        const { from, until } = last.spans.at(-1)?.isPart ? (last.spans.pop() ?? WHOLE) : WHOLE;
        const time = clockOf(said.time, partBeside(phrases, place));
        last.spans.push(
          said.after === 'until' ? { from, until: time, isFrom: false } : { from: time, until, isFrom: true },
        );
        break;
      }
      case 'join':
        break;
      case 'word':
        break;
      default:
        return null;
    }
    isJoined = said.kind === 'join' || (said.kind === 'word' && (isJoined || tokens[place]?.word === 'of'));
  }
  return groups.map(({ days, spans }) => ({ days, spans: withoutParts(spans) }));
}

/** "vrijdagmiddag 13:00-16:30" is one time; "maandagochtend en 14-16" are two. */
function withoutParts(spans: readonly Span[]): readonly Span[] {
  return spans.filter(
    (one) => !one.isPart || !spans.some(({ isPart, from, until }) => !isPart && from < one.until && until > one.from),
  );
}

/** Of the day that a time belongs to, or right behind the time: "vrijdagmiddag 1-3", "vrijdag 1-3 's middags". */
function partBeside(phrases: Sentence['phrases'], place: number): DayPart | null {
  const before = phrases.findLast(
    ({ said, at: from }) => from < place && (said.kind === 'day' || said.kind === 'part'),
  );
  const after = phrases.find(({ at: from }) => from > place);
  if (after?.said.kind === 'part') return after.said.part;
  return before?.said.kind === 'day' || before?.said.kind === 'part' ? (before.said.part ?? null) : null;
}

function daysMeant(days: Group['days'], { day: today }: Moment, doubts: Doubts): Day[] {
  return days.flatMap((said): Day[] => {
    if (!isRange(said)) return [dayOnCalendar(said, today, 'ahead', doubts)];
    const from = dayOnCalendar(said[0], today, 'ahead', doubts);
    const until = dayOnCalendar(said[1], from, 'ahead', doubts);
    if (until < from) doubts.stop(sayings.endsBeforeItBegins);
    const all: Day[] = [];
    for (let day = from; day <= until && all.length < MOST_DAYS; day = addDays(day, 1)) all.push(day);
    return all;
  });
}
const isRange = (said: Group['days'][number]): said is readonly [SaidDay, SaidDay] => Array.isArray(said);

/** What has begun today is of the next such weekday; of a day that was named it is asked. */
function slotsOf(
  day: Day,
  said: Group['days'][number] | undefined,
  spans: readonly Span[],
  now: Moment,
  doubts: Doubts,
): Slot[] {
  const all = spans.length > 0 ? spans : [WHOLE];
  if (all.some(({ from, until }) => until <= from)) doubts.stop(sayings.slotEndsFirst);
  const isOver = day < now.day || (day === now.day && all.every((one) => hasBegun(one, now)));
  const isWeekday = said !== undefined && !isRange(said) && said.by === 'weekday' && !said.side && !said.week;
  if (isOver && !isWeekday) doubts.stop(sayings.slotIsOver(day));
  const meant = isOver && isWeekday ? addDays(day, 7) : day;
  return all.map(({ from, until }) => ({ day: meant, from, until }));
}
const hasBegun = ({ from, until, isFrom }: Span, { time }: Moment): boolean => (isFrom ? from : until) <= time;

/** "ik kan vrijdag 10-12 niet": of who is on placement it may be meant as leave, and is no hours. */
function asLeave(said: readonly Group[], today: Day): (doubts: Doubts) => Availability {
  return (doubts) => {
    const [first] = said.flatMap(({ days }) => days);
    const day = first && !isRange(first) ? dayOnCalendar(first, today, 'ahead', doubts) : today;
    const label = sayings.askLeave(dayInShort(day));
    const leave: Availability = { kind: 'leave', from: day, until: day };
    return doubts.choose(sayings.isItLeave, [{ label, value: leave }], leave);
  };
}
