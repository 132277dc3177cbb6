/** Days with the word before them: "sinds maandag", "vanaf vrijdag", "tot woensdag", "t/m donderdag". */
import { addDays, mondayOf, weekOf, type Day } from '../../domain/calendar/day.js';
import { dayMeant, weekMeant, type Direction } from '../calendar.js';
import type { Doubts } from '../doubts.js';
import type { Phrase, SaidDay } from '../phrases/phrase.js';
import { saidIn, type Sentence } from '../sentence.js';
import * as sayings from '../sayings.js';

export type How = 'on' | 'since' | 'from' | 'until' | 'through';

export interface PlacedDay {
  readonly how: How;
  readonly day: SaidDay;
  /** The place of its phrase. */
  readonly at: number;
}

/** Every day of the sentence; a range is its two ends. Numbers that are a date here ("3-12") are days as well. */
export function placedDays({ phrases, tokens }: Sentence): PlacedDay[] {
  return phrases.flatMap((phrase): PlacedDay[] => {
    const { said, at } = phrase;
    if (said.kind === 'day') return [{ how: howOf(phrase), day: said.day, at }];
    if (said.kind === 'span' && said.date) return [{ how: howOf(phrase), day: said.date, at }];
    if (said.kind === 'number' && said.date) return [{ how: howOf(phrase), day: said.date, at }];
    if (said.kind !== 'days') return [];
    const from = ['sinds', 'since'].includes(tokens[at]?.word ?? '') ? 'since' : 'from';
    return [
      { how: from, day: said.from, at },
      { how: said.inclusive ? 'through' : 'until', day: said.until, at },
    ];
  });

  function howOf({ at }: Phrase): How {
    const [second, first] = [tokens[at - 2]?.word, tokens[at - 1]?.word ?? ''];
    if (first === 'met' && second === 'en' && tokens[at - 3]?.word === 'tot') return 'through';
    if (first === 'including' && second === 'and') return 'through';
    if (['t/m', 'tm', 'tem', 'through'].includes(first)) return 'through';
    if (tokens[at - 1]?.means.until === true) return 'until';
    if (first === 'sinds' || first === 'since' || first === 'al') return 'since';
    return ['vanaf', 'van', 'from', 'per', 'starting'].includes(first) ? 'from' : 'on';
  }
}

/** The day, where one is said and that is certain. */
export function onlyDay(sentence: Sentence, today: Day, direction: 'back' | 'ahead'): Day | null {
  const [said, ...more] = saidIn(sentence, 'day');
  if (!said || more.length > 0 || saidIn(sentence, 'days').length > 0) return null;
  const found = dayMeant(said.day, today, direction);
  return found.kind === 'day' ? found.day : null;
}

/** A day that was said, on the calendar; a day that is not clear is asked about. */
export function dayOnCalendar(said: SaidDay, today: Day, direction: Direction, doubts: Doubts): Day {
  const found = dayMeant(said, today, direction);
  if (found.kind === 'day') return found.day;
  if (found.kind === 'no-such-day') {
    doubts.stop(found.text);
    return today;
  }
  const [first = today] = found.days;
  const text =
    found.why === 'disagree'
      ? sayings.weekdayAndDateDisagree(found.days)
      : found.why === 'long-ago'
        ? sayings.longAgo(first)
        : sayings.whichOf(found.days);
  return doubts.choose(
    text,
    found.days.slice(0, 3).map((value) => ({ label: sayings.dayLabel(value, today), value })),
    first,
  );
}

/**
 * The last day of "tot": the day before it; "t/m" is the day itself. Never before `from`. `back`: what is over, so
 * counted from its first day on.
 */
export function lastDay(
  { how, day: said }: PlacedDay,
  from: Day,
  today: Day,
  doubts: Doubts,
  direction: Direction = 'ahead',
): Day {
  // A date is the first one from the beginning on: "van 16 t/m 18 november" is over on the 25th. A weekday is to come.
  const start = from > today || direction === 'back' || said.by === 'date' ? from : today;
  const day = dayOnCalendar(said, said.by === 'offset' ? today : start, 'ahead', doubts);
  const last = how === 'until' ? addDays(day, -1) : day;
  // "ziek tot woensdag" on a Wednesday is the next one.
  if (last < from && said.by === 'weekday' && said.week === null) return addDays(last, 7);
  if (last < from) doubts.stop(sayings.endsBeforeItBegins);
  return last;
}

/** "tot volgende week": the day before its Monday. "tot eind van de week" is its Sunday. */
export function untilWeek({ phrases, tokens }: Sentence, today: Day): Day | null {
  const words = tokens.map(({ word }) => word).join(' ');
  if (/(eind|einde|rest|end) (van|of) (de|deze|the|this) week/.test(words)) return addDays(mondayOf(weekOf(today)), 6);
  for (const { said, at } of phrases) {
    if (said.kind !== 'week') continue;
    const found = weekMeant(said.week, today, 'ahead');
    if (found.kind !== 'week') continue;
    const monday = mondayOf(found.week);
    if (
      ['t/m', 'tm', 'tem'].includes(tokens[at - 1]?.word ?? '') ||
      (tokens[at - 1]?.word === 'met' && tokens[at - 3]?.word === 'tot')
    )
      return addDays(monday, 6);
    if (tokens[at - 1]?.means.until === true && monday > today) return addDays(monday, -1);
  }
  return null;
}
