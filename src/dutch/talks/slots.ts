/** "ik kan dinsdag 14-17 en vrijdag": when a BPV-docent can hold talks; the coming ones. */
import { addDays, type Day } from '../../domain/calendar/day.js';
import { clockTimeOf, type ClockTime } from '../../domain/calendar/moment.js';
import type { Role } from '../../domain/people/people.js';
import type { Slot } from '../../domain/talks/availability.js';
import { dayMeant } from '../calendar.js';
import type { SaidTime } from '../phrases/phrase.js';
import type { Sentence } from '../sentence.js';
import type { DayPart } from '../words/clock.js';
import { AROUND_SLOTS } from '../words/talks.js';

type Span = Omit<Slot, 'day'>;

const at = (hours: number): ClockTime => clockTimeOf(hours * 60);
/** A day without times is a day at school. */
const WHOLE: Span = { from: at(9), until: at(17) };
const PARTS: Readonly<Record<DayPart, Span>> = {
  night: WHOLE,
  morning: { from: at(9), until: at(12) },
  afternoon: { from: at(12), until: at(17) },
  evening: { from: at(18), until: at(21) },
};
/** More days at once are a timetable. */
const MOST_DAYS = 31;

/** Null where the message says something else. */
export function slotsIn(sentence: Sentence, today: Day, role: Role): Slot[] | null {
  const { tokens, phrases } = sentence;
  if (!opens(sentence)) return null;
  const inPhrase = new Set(
    phrases
      .filter(({ said }) => said.kind !== 'word')
      .flatMap(({ at: from, end }) => [...tokens.keys()].slice(from, end)),
  );
  const isRest = tokens.every(({ word, kind }, i) => kind === 'sign' || inPhrase.has(i) || AROUND_SLOTS.has(word));
  if (!isRest) return null;
  const said = daysSaid(sentence, today);
  if (said === null || said.length === 0) return null;
  // Of a student it may be an answer to something else.
  const hasTimes = said.some(({ spans }) => spans.length > 0);
  if (role !== 'teacher' && !(hasTimes && phrases.length > 0)) return null;
  return said.flatMap(({ day, spans }) => (spans.length > 0 ? spans : [WHOLE]).map((span) => ({ day, ...span })));
}

/** "ik kan", "beschikbaar": nothing before it, and no question. */
function opens({ tokens }: Sentence): boolean {
  const [first, second] = tokens.map(({ word }) => word);
  if (tokens.some(({ text }) => text === '?')) return false;
  return (
    (first === 'ik' && (second === 'kan' || second === 'ben')) ||
    first === 'beschikbaar' ||
    (first === 'kan' && second !== 'ik')
  );
}

interface SaidDay {
  readonly day: Day;
  readonly spans: readonly Span[];
}

/** Each day with the times behind it; of days that are joined, the times of the last are of all. Null where one is unclear. */
function daysSaid({ phrases, tokens }: Sentence, today: Day): SaidDay[] | null {
  const groups: { days: Day[]; spans: Span[] }[] = [];
  let isJoined = false;
  for (const { said, at: place } of phrases) {
    const last = groups.at(-1);
    switch (said.kind) {
      case 'day': {
        const found = dayMeant(said.day, today, 'ahead');
        if (found.kind !== 'day') return null;
        const spans = said.part ? [PARTS[said.part]] : [];
        if (last && isJoined && last.spans.length === 0)
          groups[groups.length - 1] = { days: [...last.days, found.day], spans };
        else groups.push({ days: [found.day], spans });
        isJoined = false;
        break;
      }
      case 'days': {
        const from = dayMeant(said.from, today, 'ahead');
        const until = from.kind === 'day' ? dayMeant(said.until, from.day, 'ahead') : from;
        if (from.kind !== 'day' || until.kind !== 'day' || until.day < from.day) return null;
        const days: Day[] = [];
        for (let day = from.day; day <= until.day && days.length < MOST_DAYS; day = addDays(day, 1)) days.push(day);
        groups.push({ days, spans: [] });
        break;
      }
      case 'span':
        if (!last) return null;
        last.spans.push({ from: clockIn(said.start), until: clockIn(said.end) });
        break;
      case 'part':
        if (!last) return null;
        last.spans.push(PARTS[said.part]);
        break;
      case 'time':
        if (!last) return null;
        last.spans.push(
          said.after === 'until' ? { ...WHOLE, until: clockIn(said.time) } : { ...WHOLE, from: clockIn(said.time) },
        );
        break;
      case 'join':
        isJoined = tokens[place]?.word !== ',' || isJoined;
        break;
      case 'word':
        break;
      default:
        return null;
    }
  }
  return groups.flatMap(({ days, spans }) => days.map((day) => ({ day, spans })));
}

const clockIn = ({ minutes, exact, digital }: SaidTime): ClockTime =>
  clockTimeOf(!exact && !digital && minutes < 7 * 60 ? minutes + 720 : minutes);
