/** Which days the hours are for, and whether those can be: rules 1 to 3. */
import { addDays, addWeeks, daysBetween, daysOf, mondayOf, weekdayOf, weekOf, type Day } from '../../domain/day.js';
import { minutesOf, type Moment } from '../../domain/moment.js';
import { dayMeant, weekMeant } from '../calendar.js';
import type { Doubts, Option } from '../doubts.js';
import type { SaidDay, SaidWeek } from '../phrases/phrase.js';
import * as sayings from '../sayings.js';
import type { Work } from './works.js';

export type SaidDays =
  | { readonly kind: 'day'; readonly day: SaidDay }
  | { readonly kind: 'days'; readonly from: SaidDay; readonly until: SaidDay; readonly inclusive: boolean }
  | { readonly kind: 'whole-week'; readonly week: SaidWeek | null };

/** Before this time hours of "today" may be those of the night job that began yesterday [rule 3]. */
const MORNING = 5 * 60;

/** The days of everything that was said, in order; null: no day was said. */
export function daysMeant(said: readonly SaidDays[] | null, works: readonly Work[], now: Moment, doubts: Doubts): Day[] {
  if (!said) return [today(works, now, doubts)];
  return said.flatMap((one) => {
    switch (one.kind) {
      case 'day':
        return [oneDay(one.day, works, now, doubts)];
      case 'days':
        return range(one, now, doubts);
      case 'whole-week':
        return workingDays(one.week, now, doubts);
    }
  });
}

/** No day, or today: after midnight it can be yesterday as well, unless the times leave one. */
function today(works: readonly Work[], { day, time }: Moment, doubts: Doubts): Day {
  const starts = works.flatMap(({ start }) => (start === undefined ? [] : [start]));
  const yesterday = addDays(day, -1);
  const notBegun = starts.find((start) => start > time);
  if (minutesOf(time) < MORNING) {
    if (notBegun !== undefined) return yesterday;
    return doubts.choose(sayings.whichDayAfterMidnight('dat'), [yesterday, day].map((one) => ({ label: sayings.dayLabel(one, day), value: one })), day);
  }
  if (notBegun === undefined) return day;
  return doubts.choose(sayings.notBegun(day, notBegun), [{ label: sayings.dayLabel(yesterday, day), value: yesterday }], day);
}

function oneDay(said: SaidDay, works: readonly Work[], now: Moment, doubts: Doubts): Day {
  const day = certainDay(said, now.day, doubts);
  if (day > now.day) return doubts.choose(sayings.notYetThere([day]), earlier(said, day, now.day), day);
  const isToday = day === now.day && (said.by !== 'date' && !(said.by === 'weekday' && (said.side !== null || said.week !== null)));
  if (isToday) return today(works, now, doubts);
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
  const last = until.by === 'weekday' && until.side === null && until.week === null
      ? addDays(first, (until.weekday - weekdayOf(first) + 7) % 7)
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
    ...(soFar.length > 0 ? [{ label: soFar.length === 1 ? 'Alleen vandaag' : `${short(first)} t/m vandaag`, value: soFar }] : []),
    ...(weekBefore.every((day) => day <= now.day) ? [{ label: 'De week ervoor', value: weekBefore }] : []),
  ];
  return doubts.choose(sayings.notYetThere(days.filter((day) => day > now.day)), options, days);
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
      : doubts.choose('Welke week bedoel je?', found.weeks.map((value) => ({ label: `Week ${Number(value.slice(6))}`, value })), found.weeks[0] ?? addWeeks(weekOf(now.day), -1));
  const monday = mondayOf(week);
  const days = daysOf({ from: monday, until: addDays(monday, 4) }).filter((day) => day <= now.day);
  if (days.length === 0) doubts.stop(sayings.notYetThere([monday]));
  return days.length === 0 ? [now.day] : days;
}
