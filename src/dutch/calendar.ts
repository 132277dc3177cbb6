/** Which day of the calendar was meant: rules 1, 2 and 13 of what the bot must understand. */
import {
  addDays,
  addWeeks,
  dayOf,
  daysBetween,
  mondayOf,
  weekdayOf,
  weekOf,
  weekOfNumbers,
  type Day,
  type Period,
  type Week,
  type Weekday,
} from '../domain/calendar/day.js';
import { easterSunday } from '../domain/calendar/public-holidays.js';
import type { SaidDay, SaidWeek } from './phrases/phrase.js';
import type { Holiday } from './words/holidays.js';

/** Hours are about the past; sick leave, recovery and leave are about what comes. */
export type Direction = 'back' | 'ahead';

export type DayFound =
  | { readonly kind: 'day'; readonly day: Day }
  /** Each of these can be meant. */
  | {
      readonly kind: 'either';
      readonly why: 'disagree' | 'long-ago' | 'which' | 'far-ahead';
      readonly days: readonly Day[];
    }
  | { readonly kind: 'no-such-day'; readonly text: string };

export type WeekFound =
  | { readonly kind: 'week'; readonly week: Week }
  | { readonly kind: 'either'; readonly weeks: readonly Week[] }
  | { readonly kind: 'no-such-week'; readonly number: number };

/** A date without a year that lies further back is asked about [rule 1]. */
const LONG_AGO_DAYS = 60;
/** A date that has just gone by is its next one only in a year. */
const FAR_AHEAD_DAYS = 300;

export function dayMeant(said: SaidDay, today: Day, direction: Direction): DayFound {
  switch (said.by) {
    case 'offset':
      return found(addDays(today, said.days));
    case 'weekday':
      return weekdayMeant(said, today, direction);
    case 'date':
      return dateMeant(said, today, direction);
    case 'in-month':
      return inSomeYear((year) => inMonth(said, year), today, direction);
    case 'holiday': {
      const days = said.days.map((holiday) => inSomeYear((year) => holidayIn(holiday, year), today, direction));
      const [only] = days;
      if (only && days.length === 1) return only;
      return { kind: 'either', why: 'which', days: days.flatMap((one) => ('day' in one ? [one.day] : [])) };
    }
  }
}

export function weekMeant(said: SaidWeek, today: Day, direction: Direction = 'back'): WeekFound {
  const current = weekOf(today);
  if (said.by === 'number') return numberedWeek(said, current, direction);
  if (said.by === 'ahead') return { kind: 'week', week: addWeeks(current, said.weeks) };
  switch (said.side) {
    case 'this':
      return { kind: 'week', week: current };
    case 'past':
      // At the weekend "afgelopen week" can be the one that ends.
      return weekdayOf(today) >= 6
        ? { kind: 'either', weeks: [current, addWeeks(current, -1)] }
        : { kind: 'week', week: addWeeks(current, -1) };
    case 'previous':
      return { kind: 'week', week: addWeeks(current, -1) };
    case 'coming':
    case 'next':
      return { kind: 'week', week: addWeeks(current, 1) };
  }
}

/** The most recent week of that number, or the next one. */
function numberedWeek({ number, year }: SaidWeekNumber, current: Week, direction: Direction): WeekFound {
  if (year !== null) {
    const week = weekOfNumbers(year, number);
    return week ? { kind: 'week', week } : { kind: 'no-such-week', number };
  }
  const thisYear = Number(current.slice(0, 4));
  // Week 53 comes every five or six years.
  for (let years = 0; years <= 7; years++) {
    const week = weekOfNumbers(direction === 'back' ? thisYear - years : thisYear + years, number);
    if (week && (direction === 'back' ? week <= current : week >= current))
      return years <= 1 ? { kind: 'week', week } : { kind: 'either', weeks: [week] };
  }
  return { kind: 'no-such-week', number };
}

/** The most recent week of that number that is in one of these periods; null where none is [rule 13]. */
export function weekWithin({ number, year }: SaidWeekNumber, today: Day, periods: readonly Period[]): WeekFound | null {
  if (number < 1 || number > 53) return { kind: 'no-such-week', number };
  const thisYear = Number(today.slice(0, 4));
  const years = year === null ? [thisYear + 1, thisYear, thisYear - 1, thisYear - 2] : [year];
  const weeks = years.flatMap((one) => weekOfNumbers(one, number) ?? []).filter((week) => week <= weekOf(today));
  const week = weeks.find((one) => {
    const monday = mondayOf(one);
    return periods.some(({ from, until }) => monday <= until && addDays(monday, 6) >= from);
  });
  return week ? { kind: 'week', week } : null;
}

type SaidWeekNumber = Extract<SaidWeek, { by: 'number' }>;
type SaidWeekday = Extract<SaidDay, { by: 'weekday' }>;
type SaidDate = Extract<SaidDay, { by: 'date' }>;

function weekdayMeant({ weekday, side, week }: SaidWeekday, today: Day, direction: Direction): DayFound {
  if (week) {
    const which = weekMeant(week, today, direction);
    if (which.kind === 'no-such-week') return { kind: 'no-such-day', text: `Week ${which.number} bestaat niet.` };
    const weeks = which.kind === 'week' ? [which.week] : which.weeks;
    const days = weeks.map((one) => addDays(mondayOf(one), weekday - 1));
    const [first] = days;
    if (!first || days.length > 1) return { kind: 'either', why: 'which', days };
    // "over een week vrijdag", typed on a Saturday: of the week that begins, or a week after that Friday?
    const counted = week.by === 'ahead' ? addDays(nextOf(weekday, today), 7 * week.weeks) : first;
    if (counted !== first) return { kind: 'either', why: 'which', days: [first, counted] };
    if (week.by !== 'number' || week.year !== null) return found(first);
    return notFar(first, today, direction, () => lastOfWeeks(weekday, week, today));
  }
  const back = lastOf(weekday, today);
  switch (side) {
    case null:
      return found(direction === 'back' ? back : nextOf(weekday, today));
    case 'past':
      return found(lastOf(weekday, addDays(today, -1)));
    case 'previous': {
      const before = lastOf(weekday, addDays(today, -1));
      const lastWeek = addDays(mondayOf(addWeeks(weekOf(today), -1)), weekday - 1);
      return before === lastWeek ? found(before) : { kind: 'either', why: 'which', days: [before, lastWeek] };
    }
    case 'this':
      return found(addDays(mondayOf(weekOf(today)), weekday - 1));
    case 'coming':
      return found(nextOf(weekday, addDays(today, 1)));
    case 'next': {
      // Hours of it are not there yet, whichever it is.
      if (direction === 'back') return found(nextOf(weekday, addDays(today, 1)));
      const first = nextOf(weekday, addDays(today, 1));
      const nextWeek = addDays(mondayOf(addWeeks(weekOf(today), 1)), weekday - 1);
      return first === nextWeek ? found(first) : { kind: 'either', why: 'which', days: [first, nextWeek] };
    }
  }
}

/** That weekday of the most recent week of the number. */
function lastOfWeeks(weekday: Weekday, week: SaidWeekNumber, today: Day): Day | null {
  const which = weekMeant(week, today);
  return which.kind === 'week' ? addDays(mondayOf(which.week), weekday - 1) : null;
}

function dateMeant(said: SaidDate, today: Day, direction: Direction): DayFound {
  const day = dateOnCalendar(said, today, direction);
  if (!day) return { kind: 'no-such-day', text: `${dateAsSaid(said)} bestaat niet.` };
  if (said.weekday !== null && weekdayOf(day) !== said.weekday) {
    // "zaterdag 12 december", said in November: the one that is a Saturday.
    const other = dateOnCalendar(said, today, direction === 'back' ? 'ahead' : 'back');
    const isOther = said.year === null && other !== null && weekdayOf(other) === said.weekday;
    if (isOther && Math.abs(daysBetween(today, other)) <= LONG_AGO_DAYS) return found(other);
    const near = lastOf(said.weekday, addDays(day, 3));
    return {
      kind: 'either',
      why: 'disagree',
      days: direction === 'back' && near > today ? [day, addDays(near, -7)] : [day, near],
    };
  }
  if (said.year !== null) return found(day);
  return notFar(day, today, direction, () => dateOnCalendar(said, today, 'back'));
}

/** A day that lies far off is asked about. */
function notFar(day: Day, today: Day, direction: Direction, before: () => Day | null): DayFound {
  if (direction === 'back')
    return daysBetween(day, today) > LONG_AGO_DAYS ? { kind: 'either', why: 'long-ago', days: [day] } : found(day);
  if (daysBetween(today, day) <= FAR_AHEAD_DAYS) return found(day);
  const past = before();
  return { kind: 'either', why: 'far-ahead', days: past ? [past, day] : [day] };
}

/** The nearest of a day that comes once a year. */
function inSomeYear(dayIn: (year: number) => Day | null, today: Day, direction: Direction): DayFound {
  const thisYear = Number(today.slice(0, 4));
  const days = [thisYear - 1, thisYear, thisYear + 1].map(dayIn);
  const day = nearest(days, today, direction);
  if (!day) return { kind: 'no-such-day', text: 'Die dag bestaat niet.' };
  return notFar(day, today, direction, () => nearest(days, today, 'back'));
}

function holidayIn(holiday: Holiday, year: number): Day | null {
  return 'easter' in holiday ? addDays(easterSunday(year), holiday.easter) : dayOf(year, holiday.month, holiday.date);
}

/** "de laatste vrijdag van oktober". */
function inMonth({ nth, weekday, month }: Extract<SaidDay, { by: 'in-month' }>, year: number): Day | null {
  const first = dayOf(year, month, 1);
  if (!first) return null;
  if (nth > 0) {
    const day = addDays(nextOf(weekday, first), 7 * (nth - 1));
    // Not every month has five of them.
    return day.slice(0, 7) === first.slice(0, 7) ? day : null;
  }
  const next = dayOf(month === 12 ? year + 1 : year, (month % 12) + 1, 1);
  return next && lastOf(weekday, addDays(next, -1));
}

function dateOnCalendar({ date, month, year }: SaidDate, today: Day, direction: Direction): Day | null {
  if (year !== null && month !== null) return dayOf(year, month, date);
  const [thisYear, thisMonth] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  if (month !== null) {
    const candidates = [thisYear - 1, thisYear, thisYear + 1].map((one) => dayOf(one, month, date));
    return nearest(candidates, today, direction);
  }
  const months = Array.from({ length: 13 }, (_, i) => thisMonth - 6 + i);
  return nearest(
    months.map((one) => dayOf(thisYear + Math.floor((one - 1) / 12), ((one - 1 + 12) % 12) + 1, date)),
    today,
    direction,
  );
}

/** The last that is not in the future, or the first that is not in the past. */
function nearest(candidates: readonly (Day | null)[], today: Day, direction: Direction): Day | null {
  const days = candidates.filter((day) => day !== null);
  return (direction === 'back' ? days.findLast((day) => day <= today) : days.find((day) => day >= today)) ?? null;
}

function lastOf(weekday: Weekday, today: Day): Day {
  return addDays(today, -((weekdayOf(today) - weekday + 7) % 7));
}

function nextOf(weekday: Weekday, today: Day): Day {
  return addDays(today, (weekday - weekdayOf(today) + 7) % 7);
}

function dateAsSaid({ date, month, year }: SaidDate): string {
  return [date, month, year].filter((part) => part !== null).join('-');
}

const found = (day: Day): DayFound => ({ kind: 'day', day });
