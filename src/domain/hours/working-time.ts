/**
 * Working-time limits by the student's age: what goes over them is marked, never refused. A week runs from Sunday
 * 00:00 to Saturday 24:00; until 18 lessons are working time for everything [working times: Arbeidstijdenwet].
 */
import { addDays, weekdayOf, type Day } from '../calendar/day.js';
import { minutesOf, spanMinutes } from '../calendar/moment.js';
import {
  blocksOf,
  breakIn,
  isLessonDay,
  lastWorkDay,
  minutesAtNight,
  restsUpTo,
  shiftsOf,
  type Block,
  type Shift,
  type Work,
} from './shifts.js';
import type { SaidEntry } from '../weeks/week-sheet.js';
import { limitsAt, MINOR, NIGHT_SHIFT, type Limits } from './working-limits.js';

export type WorkingTimeMark = { readonly day: Day } & (
  | { readonly kind: 'shift-too-long'; readonly minutes: number; readonly limit: number; readonly withLessons?: true }
  | { readonly kind: 'night-shift-too-long'; readonly minutes: number; readonly limit: number }
  | { readonly kind: 'week-too-long'; readonly minutes: number; readonly limit: number }
  | { readonly kind: 'average-too-high'; readonly weeks: number; readonly limit: number }
  | { readonly kind: 'rest-too-short'; readonly minutes: number; readonly limit: number }
  /** No unbroken rest of this length in the seven days up to then. */
  | { readonly kind: 'no-long-rest'; readonly limit: number }
  /** A minor at night: from then until then, in minutes of the day. */
  | { readonly kind: 'night'; readonly from: number; readonly until: number }
  /** At 15. */
  | { readonly kind: 'sunday' }
  | { readonly kind: 'break-too-short'; readonly minutes: number; readonly limit: number }
  /** The day of birth is not known, and under 18 this would be over a limit. */
  | { readonly kind: 'age-unknown' }
);

/** Whole years on a day: seventeen until the day before the eighteenth birthday. */
export function ageOn(born: Day, day: Day): number {
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  return day.slice(5) < born.slice(5) ? years - 1 : years;
}

export interface WorkAround extends Work {
  /** The days to judge. */
  readonly days: readonly Day[];
  /** Null where the office did not fill it in: then the limits of adults hold, and it is said. */
  readonly born: Day | null;
}

/**
 * Whether work of the week before can mark these entries: times on a Monday, or a rest so short that an earlier one
 * within seven days makes it one too many.
 */
export function looksBack(entries: readonly SaidEntry[]): boolean {
  const timed = entries.filter(({ start }) => start !== undefined).sort((a, b) => a.day.localeCompare(b.day));
  return timed.some(({ day, start, end }) => {
    if (weekdayOf(day) === 1) return true;
    return timed.some((next) => {
      const isNext = next.day === addDays(day, 1) && start !== undefined && end !== undefined;
      if (!isNext || !next.start) return false;
      return minutesOf(next.start) + 1440 - minutesOf(start) - spanMinutes(start, end) < MINOR.rest;
    });
  });
}

/** In order of day. */
export function workingTimeMarks(work: WorkAround): WorkingTimeMark[] {
  const [first, last] = [work.days.toSorted()[0], work.days.toSorted().at(-1)];
  if (!first || !last) return [];
  const known = new Map<boolean, readonly Block[]>();
  const under = (day: Day, limits: Limits): WorkingTimeMark[] => {
    const { schoolCounts } = limits;
    const blocks = known.get(schoolCounts) ?? blocksOf(...around(first, last), work, schoolCounts);
    known.set(schoolCounts, blocks);
    const [from, until] = around(day, day);
    const near = blocks.filter((block) => from <= block.day && block.day <= until);
    return marksOn(day, work, limits, near);
  };
  const marks = work.days.flatMap((day) => under(day, limitsOn(day, work)));
  const unlooked = work.born === null && work.days.find((day) => under(day, MINOR).length > 0);
  return unlooked ? [...marks, { kind: 'age-unknown', day: unlooked }] : marks;
}

function limitsOn(day: Day, { born, school }: WorkAround): Limits {
  return limitsAt(born === null ? 18 : ageOn(born, day), school.podiumkunstenCao);
}

/** Further back than any rest or shift is looked for. */
const DAYS_OF_REST = 30;
const around = (first: Day, last: Day): [Day, Day] => [addDays(first, -DAYS_OF_REST), addDays(last, 1)];

function marksOn(day: Day, work: WorkAround, limits: Limits, blocks: readonly Block[]): WorkingTimeMark[] {
  const shifts = shiftsOf(blocks);
  return [
    ...shift(day, { work, limits, blocks, shifts }),
    ...week(day, work, limits),
    ...averages(day, work, limits),
    ...rest(day, { limits, shifts }),
    ...longRest(day, { limits, blocks }),
    ...night(day, work, limits),
    ...breaks(day, { limits, blocks, shifts }),
  ];
}

interface Around {
  readonly work: WorkAround;
  readonly limits: Limits;
  readonly blocks: readonly Block[];
  readonly shifts: readonly Shift[];
}

/** A day of which not all times are known is judged by its hours. */
function shift(day: Day, { work, limits, blocks, shifts }: Around): WorkingTimeMark[] {
  const own = shifts.filter((one) => lastWorkDay(one) === day);
  const lengths = hasUntimed(day, blocks)
    ? [work.minutesOn(day) + lessonMinutes(day, work, limits)]
    : own.map(({ minutes }) => minutes);
  const minutes = Math.max(0, ...lengths);
  if (minutes > limits.shift) {
    const withLessons = lessonMinutes(day, work, limits) > 0;
    return [{ kind: 'shift-too-long', day, minutes, limit: limits.shift, ...(withLessons && { withLessons }) }];
  }
  const long = limits.night ? undefined : own.find((one) => isNightShift(one) && one.minutes > NIGHT_SHIFT.longest);
  return long ? [{ kind: 'night-shift-too-long', day, minutes: long.minutes, limit: NIGHT_SHIFT.longest }] : [];
}

const hasUntimed = (day: Day, blocks: readonly Block[]): boolean =>
  blocks.some((block) => block.day === day && block.kind === 'untimed');

const isNightShift = (one: Shift): boolean => minutesAtNight(one, NIGHT_SHIFT.until) > NIGHT_SHIFT.over;

/** Said once, on the day that goes over it. */
function week(day: Day, work: WorkAround, limits: Limits): WorkingTimeMark[] {
  const untilNow = weekMinutes(day, day, work, limits);
  const before = untilNow - work.minutesOn(day) - lessonMinutes(day, work, limits);
  const goesOver = untilNow > limits.week && before <= limits.week;
  return goesOver ? [{ kind: 'week-too-long', day, minutes: untilNow, limit: limits.week }] : [];
}

function averages(day: Day, work: WorkAround, limits: Limits): WorkingTimeMark[] {
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

function lessonMinutes(day: Day, work: WorkAround, { schoolCounts }: Limits): number {
  return schoolCounts && isLessonDay(day, work) ? work.school.minutesPerLessonDay : 0;
}

const sundayOf = (day: Day): Day => addDays(day, -(weekdayOf(day) % 7));

/** Before the first work of the day, or, where lessons come next, after the last. */
function rest(day: Day, { limits, shifts }: Pick<Around, 'limits' | 'shifts'>): WorkingTimeMark[] {
  const marks = shifts.flatMap((one, place): WorkingTimeMark[] => {
    const within = restWithin(one, limits);
    if (within !== null && lastWorkDay(one) === day) {
      return [{ kind: 'rest-too-short', day, minutes: within, limit: limits.short.minutes }];
    }
    const before = shifts[place - 1];
    const [first] = one.blocks;
    const judged = first?.kind === 'lessons' ? before && lastWorkDay(before) : first?.day;
    if (!before || judged !== day) return [];
    const minutes = one.start - before.end;
    const limit = restAfter(place - 1, shifts, limits);
    return minutes < limit ? [{ kind: 'rest-too-short', day, minutes, limit }] : [];
  });
  return marks.slice(0, 1);
}

/** A shift drawn out so far that its 24 hours have too little rest left: the longest there is; null where it has enough. */
function restWithin({ blocks, start, end }: Shift, { short }: Limits): number | null {
  if (end - start <= 1440 - short.minutes) return null;
  return Math.max(
    0,
    1440 - (end - start),
    ...blocks.slice(1).map((block, place) => block.start - (blocks[place]?.end ?? block.start)),
  );
}

/** How much has to follow: shorter only so many times in so many days. */
function restAfter(place: number, shifts: readonly Shift[], limits: Limits): number {
  const one = shifts[place];
  const isLate = one && !limits.night && isNightShift(one) && one.end % 1440 > NIGHT_SHIFT.late;
  const [full, { minutes, times, days }] = isLate ? [NIGHT_SHIFT.rest, NIGHT_SHIFT.short] : [limits.rest, limits.short];
  const earlier = shifts.slice(0, place).filter((before, at) => {
    const next = shifts[at + 1];
    return next && one && next.start - before.end < limits.rest && one.end - before.end < days * 1440;
  });
  return earlier.length < times ? minutes : full;
}

/** Said once: not on a day before which it was so already. */
function longRest(day: Day, { limits, blocks }: Pick<Around, 'limits' | 'blocks'>): WorkingTimeMark[] {
  const isMissing = (on: Day): boolean => {
    if (!blocks.some((block) => block.day === on && block.kind !== 'lessons')) return false;
    if (restsUpTo(on, 7, blocks).some((minutes) => minutes >= limits.longRest)) return false;
    const { part = Infinity, minutes: enough = Infinity } = limits.longRestInParts ?? {};
    const parts = restsUpTo(on, 14, blocks).filter((minutes) => minutes >= part);
    return parts.reduce((sum, minutes) => sum + minutes, 0) < enough;
  };
  return isMissing(day) && !isMissing(addDays(day, -1)) ? [{ kind: 'no-long-rest', day, limit: limits.longRest }] : [];
}

function night(day: Day, { entries, minutesOn }: WorkAround, { night: closed, sunday }: Limits): WorkingTimeMark[] {
  const onSunday: WorkingTimeMark[] =
    !sunday && weekdayOf(day) === 7 && minutesOn(day) > 0 ? [{ kind: 'sunday', day }] : [];
  if (!closed) return onSunday;
  const atNight = entries.some((entry) => {
    if (entry.day !== day || !entry.start || !entry.end) return false;
    const start = minutesOf(entry.start);
    return start < closed.until || start + spanMinutes(entry.start, entry.end) > closed.from;
  });
  return atNight ? [...onSunday, { kind: 'night', day, ...closed }] : onSunday;
}

/** Without times nothing is known of them. */
function breaks(day: Day, { limits, blocks, shifts }: Pick<Around, 'limits' | 'blocks' | 'shifts'>): WorkingTimeMark[] {
  if (hasUntimed(day, blocks)) return [];
  return shifts.flatMap((one): WorkingTimeMark[] => {
    if (lastWorkDay(one) !== day) return [];
    const minutes = breakIn(one);
    const limit = limits.breaks.find(({ over }) => one.minutes > over)?.atLeast ?? 0;
    return minutes < limit ? [{ kind: 'break-too-short', day, minutes, limit }] : [];
  });
}
