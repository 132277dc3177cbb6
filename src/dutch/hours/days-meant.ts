/** Which days the hours are for, and whether those can be: rules 1 to 3. */
import {
  addDays,
  addWeeks,
  daysBetween,
  daysOf,
  mondayOf,
  weekdayOf,
  weekOf,
  type Day,
} from '../../domain/calendar/day.js';
import { minutesOf, type ClockTime, type Moment } from '../../domain/calendar/moment.js';
import { dayMeant, weekMeant } from '../calendar.js';
import type { Doubts, Option } from '../doubts.js';
import type { SaidDay, SaidWeek } from '../phrases/phrase.js';
import * as sayings from '../sayings.js';
import type { DayPart } from '../words/clock.js';
import type { Work } from './works.js';

export type SaidDays = {
  /** What stands between it and the days before it; left out where those are not beside it. */
  readonly after?: 'and' | 'comma' | 'nothing';
} & (
  | { readonly kind: 'day'; readonly day: SaidDay }
  | { readonly kind: 'days'; readonly from: SaidDay; readonly until: SaidDay; readonly inclusive: boolean }
  | { readonly kind: 'whole-week'; readonly week: SaidWeek | null }
);

/** Before this time hours of "today" may be those of the night job that began yesterday [rule 3]. */
const MORNING = 5 * 60;

/** The days of everything that was said, in order; null: no day was said. */
export function daysMeant(
  said: readonly SaidDays[] | null,
  { works, part }: { works: readonly Work[]; part: DayPart | null },
  now: Moment,
  doubts: Doubts,
): Day[] {
  if (!said) return [today(works, part, now, doubts, -1)];
  const days = said.map((one) => daysOfOne(one, { works, part }, now, doubts));
  const [only = []] = days;
  if (days.length === 1) return only;
  said.forEach((one, place) => {
    const [before, these] = [days[place - 1] ?? [], days[place] ?? []];
    if (saysItTwice(one, said[place - 1]) && before.join() !== these.join())
      doubts.stop(sayings.whichOf([...before, ...these]));
  });
  return [...new Set(days.flat())];
}

function daysOfOne(
  one: SaidDays,
  { works, part }: { works: readonly Work[]; part: DayPart | null },
  now: Moment,
  doubts: Doubts,
): Day[] {
  switch (one.kind) {
    case 'day':
      return [oneDay(one.day, works, part, now, doubts)];
    case 'days':
      return range(one, now, doubts);
    case 'whole-week':
      return workingDays(one.week, now, doubts);
  }
}

/** "vrijdag, 20 november", "gisteren dinsdag": one day in two ways. "ma di wo" are three. */
function saysItTwice(one: SaidDays, before: SaidDays | undefined): boolean {
  if (!before) return false;
  if (one.kind !== 'day' || before.kind !== 'day') return one.after === 'nothing';
  if (one.after === 'comma') return before.day.by === 'weekday' && one.day.by === 'date';
  if (one.after !== 'nothing') return false;
  return !(one.day.by === 'weekday' && before.day.by === 'weekday' && before.day.weekday < one.day.weekday);
}

/** "vanavond 4 uur" has not begun at noon. */
const PART_BEGINS: Readonly<Record<DayPart, ClockTime>> = {
  night: '00:00' as ClockTime,
  morning: '00:00' as ClockTime,
  afternoon: '12:00' as ClockTime,
  evening: '17:00' as ClockTime,
};

/** No day, or today: after midnight it can be yesterday as well, unless the times leave one. */
function today(
  works: readonly Work[],
  part: DayPart | null,
  { day, time }: Moment,
  doubts: Doubts,
  daysBack: number,
): Day {
  const said = works.flatMap(({ start }) => (start === undefined ? [] : [start]));
  const starts = said.length > 0 || part === null ? said : [PART_BEGINS[part]];
  const yesterday = addDays(day, -1);
  const notBegun = starts.find((start) => start > time);
  if (minutesOf(time) < MORNING) {
    if (notBegun !== undefined) return yesterday;
    return eitherDay(day, doubts);
  }
  // "vannacht 22-4" at breakfast began yesterday; of "vannacht 4 uur" nobody knows.
  if (part === 'night' && said.some((start) => start >= PART_BEGINS.evening)) return yesterday;
  if (part === 'night' && said.length === 0 && works.length > 0) return eitherDay(day, doubts);
  if (notBegun === undefined) return day;
  const before = addDays(day, daysBack);
  return doubts.choose(sayings.notBegun(day, notBegun), [{ label: sayings.dayLabel(before, day), value: before }], day);
}

function eitherDay(day: Day, doubts: Doubts): Day {
  return doubts.choose(sayings.nightOfWhichDay, labelled([addDays(day, -1), day], day), day);
}

function oneDay(said: SaidDay, works: readonly Work[], part: DayPart | null, now: Moment, doubts: Doubts): Day {
  const day = certainDay(said, now.day, doubts);
  if (day > now.day) return doubts.choose(sayings.notYetThere([day]), earlier(said, day, now.day), day);
  const isToday =
    day === now.day && said.by !== 'date' && !(said.by === 'weekday' && (said.side !== null || said.week !== null));
  const asWeekday = said.by === 'weekday' ? -7 : -1;
  if (isToday) return today(works, part, now, doubts, asWeekday);
  const notBegun = day === now.day ? works.find(({ start }) => start !== undefined && start > now.time) : undefined;
  if (notBegun?.start !== undefined) doubts.stop(sayings.notBegun(day, notBegun.start));
  return day;
}

/** The day that was said, once any doubt about it is out of the way. */
export function certainDay(said: SaidDay, today: Day, doubts: Doubts): Day {
  const found = dayMeant(said, today, 'back');
  switch (found.kind) {
    case 'day':
      return found.day;
    case 'no-such-day':
      doubts.stop(found.text);
      return today;
    case 'either': {
      const [first = today] = found.days;
      const text =
        found.why === 'disagree'
          ? sayings.weekdayAndDateDisagree(found.days)
          : found.why === 'long-ago'
            ? sayings.longAgo(first)
            : sayings.whichOf(found.days);
      return doubts.choose(text, labelled(found.days, today), first);
    }
  }
}

/** In place of a day that is still to come: the last one of that name. */
function earlier(said: SaidDay, day: Day, today: Day): Option<Day>[] {
  if (said.by === 'offset') return labelled([today], today);
  const back = ((daysBetween(today, day) + 6) / 7) | 0;
  return said.by === 'weekday' ? labelled([addDays(day, -7 * Math.max(1, back))], today) : [];
}

function labelled(days: readonly Day[], today: Day): Option<Day>[] {
  return days.map((value) => ({ label: sayings.dayLabel(value, today), value }));
}

/** "ma t/m wo": the last Monday and the Wednesday after it; what is still to come is asked about [rule 2]. */
function range({ from, until, inclusive }: Extract<SaidDays, { kind: 'days' }>, now: Moment, doubts: Doubts): Day[] {
  const first = certainDay(from, now.day, doubts);
  const last =
    until.by === 'weekday' && until.side === null && until.week === null
      ? addDays(first, (until.weekday - weekdayOf(first) + 7) % 7)
      : until.by === 'date' && until.year === null && first <= now.day
        ? firstAfter(until, first, doubts)
        : certainDay(until, now.day, doubts);
  if (last < first || daysBetween(first, last) > 30) {
    doubts.stop(sayings.whichBelongs);
    return [first];
  }
  const days = daysOf({ from: first, until: last });
  if (!inclusive) {
    return doubts.choose(
      `Hoort ${sayings.dayLabel(last, now.day).toLowerCase()} er ook bij?`,
      [
        { label: 'Ja, die ook', value: days },
        { label: 'Nee', value: days.slice(0, -1) },
      ],
      days,
    );
  }
  if (last <= now.day) return days;
  const soFar = days.filter((day) => day <= now.day);
  const weekBefore = days.map((day) => addDays(day, -7));
  const options = [
    ...(soFar.length > 0
      ? [{ label: soFar.length === 1 ? 'Alleen vandaag' : `${short(first)} t/m vandaag`, value: soFar }]
      : []),
    ...(weekBefore.every((day) => day <= now.day) ? [{ label: 'De week ervoor', value: weekBefore }] : []),
  ];
  return doubts.choose(sayings.notYetThere(days.filter((day) => day > now.day)), options, days);
}

/** "23 t/m 27 november": the end is the first of that date behind the start. */
function firstAfter(until: SaidDay, first: Day, doubts: Doubts): Day {
  const found = dayMeant(until, first, 'ahead');
  if (found.kind === 'day') return found.day;
  doubts.stop(found.kind === 'no-such-day' ? found.text : sayings.weekdayAndDateDisagree(found.days));
  return first;
}

function short(day: Day): string {
  return sayings.dayLabel(day, addDays(day, 5)).split(' ')[0] ?? '';
}

/** "hele week": Monday to Friday, up to today. */
function workingDays(said: SaidWeek | null, now: Moment, doubts: Doubts): Day[] {
  const found = said ? weekMeant(said, now.day) : ({ kind: 'week', week: weekOf(now.day) } as const);
  if (found.kind === 'no-such-week') {
    doubts.stop(`Week ${found.number} bestaat niet.`);
    return [now.day];
  }
  const week =
    found.kind === 'week'
      ? found.week
      : doubts.choose(
          'Welke week bedoel je?',
          found.weeks.map((value) => ({ label: `Week ${Number(value.slice(6))}`, value })),
          found.weeks[0] ?? addWeeks(weekOf(now.day), -1),
        );
  const monday = mondayOf(week);
  // In the small hours today has hardly begun.
  const today = minutesOf(now.time) < MORNING ? addDays(now.day, -1) : now.day;
  const days = daysOf({ from: monday, until: addDays(monday, 4) }).filter((day) => day <= today);
  if (days.length === 0) doubts.stop(sayings.notYetThere([monday]));
  return days.length === 0 ? [now.day] : days;
}
