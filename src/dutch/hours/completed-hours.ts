/** Hours that were asked about, with the answer filled in: the day, the hours, or the time that was missing. */
import type { Day } from '../../domain/calendar/day.js';
import { minutesOf, spanMinutes, type ClockTime, type Moment } from '../../domain/calendar/moment.js';
import { minutesIn, type SaidEntry } from '../../domain/weeks/week-sheet.js';
import type { Request } from '../../asks/request.js';
import type { TextRequest } from '../../asks/typed.js';
import { Doubts } from '../doubts.js';
import type { Answered } from '../intents/made.js';
import { onlyDay } from '../intents/prepositions.js';
import { kindsOf } from '../phrases/kinds.js';
import type { SaidTime } from '../phrases/phrase.js';
import { saidIn, says, type Sentence } from '../sentence.js';
import { daysMeant } from './days-meant.js';
import { hasWork } from './has-work.js';
import { itemsByLine } from './items.js';
import { readHours } from './read-hours.js';
import { spanReadings } from './span-readings.js';

type HoursRequest = Extract<TextRequest, { kind: 'hours' | 'correct' }>;

export function completedHours(about: HoursRequest, { sentence, now, choices }: Answered): Request | null {
  const day = onlyDay(sentence, now.day, 'back');
  const [first] = about.entries;
  if (!first) return null;
  const doubt = doubtOf(about, choices);
  const work = hasWork(sentence) || saidIn(sentence, 'time').length > 0;
  let entries: readonly SaidEntry[] | null = null;
  if (!work && doubt !== 'work') entries = onDays(day ? [day] : daysIn(sentence, now), about.entries);
  else if (work && !says(sentence, DAYS) && doubt !== 'day') entries = withWork(sentence, about.entries, now);
  return entries && isFine(entries, now) ? { kind: about.kind, entries } : null;
}

/** Hours of days of their own are no answer to how many it were on another. */
const DAYS = kindsOf('day', 'days', 'whole-week');

/** "ma t/m di", "ma en wo": more than one day, in the place of those that were asked about. */
function daysIn(sentence: Sentence, now: Moment): readonly Day[] {
  const doubts = new Doubts();
  const said = itemsByLine(sentence, doubts).flatMap((line) =>
    line.flatMap((item) => (item.kind === 'days' ? item.days : [])),
  );
  const days = said.length > 0 ? daysMeant(said, { works: [], part: null }, now, doubts) : [];
  return doubts.first ? [] : days;
}

/** Each day with the hours that were said of it, or of all days alike. */
function onDays(days: readonly Day[], entries: readonly SaidEntry[]): SaidEntry[] | null {
  const ofDay = (day: Day | undefined): SaidEntry[] => entries.filter((entry) => entry.day === day);
  const alike = new Set(entries.map((entry) => JSON.stringify({ ...entry, day: null })));
  const usual = alike.size === ofDay(entries[0]?.day).length ? ofDay(entries[0]?.day) : [];
  const each = days.map((day) => (ofDay(day).length > 0 ? ofDay(day) : usual.map((entry) => ({ ...entry, day }))));
  return each.length > 0 && each.every((one) => one.length > 0) ? each.flat() : null;
}

/** What the question was about: its choices differ in it, or it was not said. */
function doubtOf({ entries }: HoursRequest, choices: Answered['choices']): 'day' | 'work' | 'neither' {
  if (entries.some(({ minutes }) => minutes <= 0)) return 'work';
  const others = choices.flatMap(({ request }) => ('entries' in request ? [request.entries] : []));
  const days = (list: readonly SaidEntry[]): string => list.map(({ day }) => day).join();
  const works = (list: readonly SaidEntry[]): string =>
    list.map(({ minutes, start }) => `${start ?? ''}${minutes}`).join();
  if (others.some((list) => days(list) !== days(entries))) return 'day';
  return others.some((list) => works(list) !== works(entries)) || others.length === 0 ? 'work' : 'neither';
}

/** The days that were said, each with the hours of the answer. */
function withWork(sentence: Sentence, entries: readonly SaidEntry[], now: Moment): SaidEntry[] | null {
  const [first] = entries;
  const [time, ...more] = saidIn(sentence, 'time').map((said) => said.time);
  const bare = saidIn(sentence, 'number')[0];
  // "Tot hoe laat?" "5 uur"
  const hour = bare ?? saidIn(sentence, 'amount')[0];
  const given = time ?? (hour && hour.minutes % 60 === 0 ? timeOfNumber(hour.minutes) : undefined);
  if (first?.start !== undefined && first.end === undefined && given && more.length === 0)
    return [ended(first, first.start, given)].flatMap((one) => one ?? []);
  if (first?.end !== undefined && first.start === undefined && given && more.length === 0)
    return [begun(first, first.end, given)].flatMap((one) => one ?? []);
  if (time) return null;
  const doubts = new Doubts(bare ? [0] : []);
  const read = readHours(sentence, { now: { day: now.day, time: '23:59' as ClockTime }, unread: new Set() }, doubts);
  if (doubts.first) return null;
  const days = [...new Set(entries.map(({ day }) => day))];
  const [activity, makesUp] = [first?.activity, first?.makesUp];
  return days.flatMap((day) =>
    read.entries.map((entry) => ({
      ...entry,
      day,
      ...(activity !== undefined && { activity }),
      ...(makesUp && { makesUp }),
    })),
  );
}

function timeOfNumber(minutes: number): SaidTime | undefined {
  return minutes >= 0 && minutes <= 1440 ? { minutes, exact: minutes > 720, digital: false, bare: true } : undefined;
}

function ended(entry: SaidEntry, start: ClockTime, end: SaidTime): SaidEntry | null {
  return spanned(entry, timeOf(start), end);
}

function begun(entry: SaidEntry, end: ClockTime, start: SaidTime): SaidEntry | null {
  return spanned(entry, start, timeOf(end));
}

/** A time that was said before: "9" may still be late. */
function timeOf(time: ClockTime): SaidTime {
  const minutes = minutesOf(time);
  return { minutes, exact: minutes > 720 || minutes === 0, digital: false, bare: false };
}

function spanned(entry: SaidEntry, start: SaidTime, end: SaidTime): SaidEntry | null {
  const [only, ...others] = spanReadings(start, end, null);
  if (!only || others.length > 0) return null;
  return { ...entry, start: only.start, end: only.end, minutes: spanMinutes(only.start, only.end) };
}

function isFine(entries: readonly SaidEntry[], { day: today, time }: Moment): boolean {
  if (entries.length === 0) return false;
  return entries.every(({ day, minutes, start }) => {
    const total = minutesIn(entries.filter((entry) => entry.day === day));
    return minutes > 0 && total <= 1440 && day <= today && !(day === today && start !== undefined && start > time);
  });
}
