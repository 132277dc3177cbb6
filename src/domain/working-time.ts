/**
 * Working-time limits by the student's age: what goes over them is marked, never refused. A week runs from Sunday
 * 00:00 to Saturday 24:00; at 16 and 17 school counts as work [working times: table of the Arbeidstijdenwet].
 */
import { addDays, daysBetween, weekdayOf, type Day } from './day.js';
import { minutesOf, spanMinutes } from './moment.js';
import { hasLessons } from './school-calendar.js';
import type { School } from './school.js';
import type { SaidEntry } from './week-sheet.js';

export type WorkingTimeMark = { readonly day: Day } & (
  | { readonly kind: 'shift-too-long'; readonly minutes: number; readonly limit: number }
  | { readonly kind: 'week-too-long'; readonly minutes: number; readonly limit: number }
  | { readonly kind: 'average-too-high'; readonly weeks: number; readonly limit: number }
  | { readonly kind: 'rest-too-short'; readonly minutes: number; readonly limit: number }
  /** A minor between 23:00 and 06:00. */
  | { readonly kind: 'night' }
  | { readonly kind: 'break-too-short'; readonly minutes: number; readonly limit: number }
);

interface Limits {
  readonly shift: number;
  readonly week: number;
  readonly averages: readonly { readonly weeks: number; readonly minutes: number }[];
  readonly rest: number;
  /** Once in seven days the rest may be this short. */
  readonly shortRest: number;
  readonly night: boolean;
  readonly breaks: readonly { readonly over: number; readonly atLeast: number }[];
  readonly schoolCounts: boolean;
}

const hours = (number: number): number => number * 60;

const MINOR: Limits = {
  shift: hours(9),
  week: hours(45),
  averages: [{ weeks: 4, minutes: hours(40) }],
  rest: hours(12),
  shortRest: hours(12),
  night: true,
  breaks: [{ over: hours(4.5), atLeast: 30 }],
  schoolCounts: true,
};
const ADULT: Limits = {
  shift: hours(12),
  week: hours(60),
  averages: [
    { weeks: 4, minutes: hours(55) },
    { weeks: 16, minutes: hours(48) },
  ],
  rest: hours(11),
  shortRest: hours(8),
  night: false,
  breaks: [
    { over: hours(10), atLeast: 45 },
    { over: hours(5.5), atLeast: 30 },
  ],
  schoolCounts: false,
};

/** Whole years on a day: seventeen until the day before the eighteenth birthday. */
export function ageOn(born: Day, day: Day): number {
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  return day.slice(5) < born.slice(5) ? years - 1 : years;
}

export interface WorkAround {
  /** The days to judge. */
  readonly days: readonly Day[];
  /** All entries of the student on and around those days, of all placements. */
  readonly entries: readonly SaidEntry[];
  /** Minutes worked on any day, of all placements together. */
  readonly minutesOn: (day: Day) => number;
  /** Null where the office did not fill it in: then the limits of adults hold. */
  readonly born: Day | null;
  readonly year: 1 | 2 | 3;
  readonly school: School;
}

/**
 * Whether work of the week before can mark these entries: times on a Monday, or a rest so short that an earlier one
 * within seven days makes it one too many.
 */
export function looksBack(entries: readonly SaidEntry[]): boolean {
  return entries.some(({ day, start }) => {
    if (!start) return false;
    const rest = restBefore(day, entries);
    return weekdayOf(day) === 1 || (rest !== null && rest < MINOR.rest);
  });
}

/** In order of day. */
export function workingTimeMarks(work: WorkAround): WorkingTimeMark[] {
  return work.days.flatMap((day) => {
    const limits = work.born !== null && ageOn(work.born, day) < 18 ? MINOR : ADULT;
    return [
      ...shift(day, work, limits),
      ...week(day, work, limits),
      ...averages(day, work, limits),
      ...rest(day, work, limits),
      ...night(day, work, limits),
      ...breaks(day, work, limits),
    ];
  });
}

function shift(day: Day, { minutesOn }: WorkAround, { shift: limit }: Limits): WorkingTimeMark[] {
  const minutes = minutesOn(day);
  return minutes > limit ? [{ kind: 'shift-too-long', day, minutes, limit }] : [];
}

/** Said once, on the day that goes over it. */
function week(day: Day, work: WorkAround, limits: Limits): WorkingTimeMark[] {
  const untilNow = weekMinutes(day, day, work, limits);
  const before = untilNow - work.minutesOn(day) - lessonMinutes(day, work, limits);
  const goesOver = untilNow > limits.week && before <= limits.week;
  return goesOver && work.minutesOn(day) > 0
    ? [{ kind: 'week-too-long', day, minutes: untilNow, limit: limits.week }]
    : [];
}

function averages(day: Day, work: WorkAround, limits: Limits): WorkingTimeMark[] {
  if (work.minutesOn(day) === 0) return [];
  return limits.averages.flatMap(({ weeks, minutes }): WorkingTimeMark[] => {
    const through = (last: Day): number => {
      let sum = weekMinutes(day, last, work, limits);
      for (let back = 1; back < weeks; back++) {
        const saturday = addDays(sundayOf(day), 6 - 7 * back);
        sum += weekMinutes(saturday, saturday, work, limits);
      }
      return sum;
    };
    const limit = weeks * minutes;
    return through(day) > limit && through(addDays(day, -1)) <= limit
      ? [{ kind: 'average-too-high', day, weeks, limit: minutes }]
      : [];
  });
}

/** Minutes from the Sunday of the week in which `day` falls, through `last`. */
function weekMinutes(day: Day, last: Day, work: WorkAround, limits: Limits): number {
  const sunday = sundayOf(day);
  let sum = 0;
  for (let at = sunday; at <= last; at = addDays(at, 1)) sum += work.minutesOn(at) + lessonMinutes(at, work, limits);
  return sum;
}

function lessonMinutes(day: Day, { school, year }: WorkAround, { schoolCounts }: Limits): number {
  return schoolCounts && hasLessons(day, year, school) ? school.minutesPerLessonDay : 0;
}

const sundayOf = (day: Day): Day => addDays(day, -(weekdayOf(day) % 7));

/** Minutes since a day long ago at which a span starts and ends, on the wall. */
interface Span {
  readonly start: number;
  readonly end: number;
}

function spansOn(day: Day, entries: readonly SaidEntry[]): Span[] {
  return entries
    .flatMap((entry) => {
      if (entry.day !== day || !entry.start || !entry.end) return [];
      const start = daysBetween('2000-01-01' as Day, day) * 1440 + minutesOf(entry.start);
      return [{ start, end: start + spanMinutes(entry.start, entry.end) }];
    })
    .sort((a, b) => a.start - b.start);
}

/** Between the last work of the day before and the first of this one. */
function rest(day: Day, { entries }: WorkAround, limits: Limits): WorkingTimeMark[] {
  const minutes = restBefore(day, entries);
  if (minutes === null || minutes >= limits.rest) return [];
  const wasShortThisWeek = [1, 2, 3, 4, 5, 6].some((back) => {
    const earlier = restBefore(addDays(day, -back), entries);
    return earlier !== null && earlier < limits.rest;
  });
  const limit = wasShortThisWeek ? limits.rest : limits.shortRest;
  return minutes < limit ? [{ kind: 'rest-too-short', day, minutes, limit }] : [];
}

function restBefore(day: Day, entries: readonly SaidEntry[]): number | null {
  const [first] = spansOn(day, entries);
  const last = spansOn(addDays(day, -1), entries).reduce((latest, { end }) => Math.max(latest, end), -1);
  return first && last >= 0 && first.start > last ? first.start - last : null;
}

function night(day: Day, { entries }: WorkAround, limits: Limits): WorkingTimeMark[] {
  if (!limits.night) return [];
  const atNight = entries.some((entry) => {
    if (entry.day !== day || !entry.start || !entry.end) return false;
    const start = minutesOf(entry.start);
    return start < hours(6) || start + spanMinutes(entry.start, entry.end) > hours(23);
  });
  return atNight ? [{ kind: 'night', day }] : [];
}

/** Breaks that were said, and the time between spans. Without times nothing is known of them. */
function breaks(day: Day, { entries }: WorkAround, limits: Limits): WorkingTimeMark[] {
  const spans = spansOn(day, entries);
  const [first] = spans;
  if (!first || entries.some((entry) => entry.day === day && !entry.start)) return [];
  const said = entries.filter((entry) => entry.day === day);
  const worked = said.reduce((sum, entry) => sum + entry.minutes, 0);
  const end = Math.max(...spans.map((span) => span.end));
  const minutes = end - first.start - worked;
  const limit = limits.breaks.find(({ over }) => worked > over)?.atLeast ?? 0;
  return minutes < limit ? [{ kind: 'break-too-short', day, minutes: Math.max(0, minutes), limit }] : [];
}
