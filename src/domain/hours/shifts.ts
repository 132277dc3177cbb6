/**
 * Work on the clock: blocks of it, and shifts. A shift (dienst) lies between two rests of at least 8 hours, not between
 * midnights; at 16 and 17 lessons are part of it.
 */
import { daysBetween, daysOf, weekdayOf, weekOf, type Day } from '../calendar/day.js';
import { minutesOf, spanMinutes } from '../calendar/moment.js';
import { hasLessons, isFreeDay } from '../calendar/school-calendar.js';
import type { School } from '../school/school.js';
import type { SaidEntry } from '../weeks/week-sheet.js';
import { PARTS_SHIFTS, PART_OF_BREAK } from './working-limits.js';

/** Minutes on the wall since a day long ago at which it starts and ends. */
export interface Block {
  readonly day: Day;
  readonly start: number;
  readonly end: number;
  /** Worked in it: breaks taken off. */
  readonly minutes: number;
  readonly kind: 'timed' | 'lessons' | 'untimed';
}

export interface Shift {
  readonly blocks: readonly Block[];
  readonly start: number;
  readonly end: number;
  readonly minutes: number;
}

export interface Work {
  /** All entries of the student on and around those days, of all placements. */
  readonly entries: readonly SaidEntry[];
  /** Minutes worked on any day, of all placements together. */
  readonly minutesOn: (day: Day) => number;
  readonly year: 1 | 2 | 3;
  readonly school: School;
}

export const midnightOf = (day: Day): number => daysBetween('2000-01-01' as Day, day) * 1440;

/** Theme weeks are school as well. */
export function isLessonDay(day: Day, { year, school }: Pick<Work, 'year' | 'school'>): boolean {
  const isTheme = school.themeWeeks.includes(weekOf(day)) && weekdayOf(day) <= 5 && !isFreeDay(day, school);
  return isTheme || hasLessons(day, year, school);
}

/** In order of start. Work without times is taken to lie around noon: it says little of rest, and nothing of breaks. */
export function blocksOf(from: Day, until: Day, work: Work, withLessons: boolean): Block[] {
  return daysOf({ from, until })
    .flatMap((day) => [...workOn(day, work), ...(withLessons ? lessonsOn(day, work) : [])])
    .sort((a, b) => a.start - b.start);
}

function workOn(day: Day, { entries, minutesOn }: Work): Block[] {
  const timed = entries.flatMap((entry): Block[] => {
    if (entry.day !== day || !entry.start || !entry.end) return [];
    const start = midnightOf(day) + minutesOf(entry.start);
    const end = start + spanMinutes(entry.start, entry.end);
    return [{ day, start, end, minutes: entry.minutes, kind: 'timed' }];
  });
  const rest = minutesOn(day) - timed.reduce((sum, { minutes }) => sum + minutes, 0);
  if (rest <= 0) return timed;
  const start = midnightOf(day) + 720 - rest / 2;
  return [...timed, { day, start, end: start + rest, minutes: rest, kind: 'untimed' }];
}

function lessonsOn(day: Day, work: Work): Block[] {
  const { lessonTimes, minutesPerLessonDay } = work.school;
  if (!isLessonDay(day, work) || minutesPerLessonDay === 0) return [];
  const [start, end] = [lessonTimes.from, lessonTimes.until].map((time) => midnightOf(day) + minutesOf(time));
  return [{ day, start: start ?? 0, end: end ?? 0, minutes: minutesPerLessonDay, kind: 'lessons' }];
}

/** Of blocks in order of start; those without times stand in none. */
export function shiftsOf(blocks: readonly Block[]): Shift[] {
  const shifts: Shift[] = [];
  for (const block of blocks.filter(({ kind }) => kind !== 'untimed')) {
    const last = shifts.at(-1);
    const goesOn = last !== undefined && block.start - last.end < PARTS_SHIFTS;
    const before = goesOn ? last.blocks : [];
    const shift = {
      blocks: [...before, block],
      start: goesOn ? last.start : block.start,
      end: goesOn ? Math.max(last.end, block.end) : block.end,
      minutes: (goesOn ? last.minutes : 0) + block.minutes,
    };
    if (goesOn) shifts[shifts.length - 1] = shift;
    else shifts.push(shift);
  }
  return shifts;
}

/** The day of the last work in it; null where it is lessons alone. */
export function lastWorkDay({ blocks }: Shift): Day | null {
  return blocks.findLast(({ kind }) => kind === 'timed')?.day ?? null;
}

/** Breaks within a shift: those that were said, and the time between; parts that are too short do not count. */
export function breakIn({ blocks, start: first }: Shift): number {
  const parts = blocks.flatMap(({ start, end, minutes }, place) => {
    const before = blocks.slice(0, place).reduce((latest, block) => Math.max(latest, block.end), first);
    return [end - start - minutes, start - before];
  });
  return parts.filter((part) => part >= PART_OF_BREAK).reduce((sum, part) => sum + part, 0);
}

/** Minutes of a shift between 00:00 and this time of any of its nights. */
export function minutesAtNight({ blocks, start, end }: Shift, until: number): number {
  const first = Math.floor(start / 1440);
  const nights = Array.from({ length: Math.floor(end / 1440) - first + 1 }, (_, i) => (first + i) * 1440);
  return nights.reduce(
    (sum, night) => sum + blocks.reduce((all, block) => all + overlap(block, night, night + until), 0),
    0,
  );
}

const overlap = ({ start, end }: Block, from: number, until: number): number =>
  Math.max(0, Math.min(end, until) - Math.max(start, from));

/** Unbroken rests in the so many days that end with the last work of this day, in order. */
export function restsUpTo(day: Day, days: number, blocks: readonly Block[]): number[] {
  const end = Math.max(...blocks.filter((block) => block.day <= day).map((block) => block.end));
  let at = end - days * 1440;
  const rests: number[] = [];
  for (const block of blocks) {
    if (block.end <= at || block.start >= end) continue;
    rests.push(Math.max(0, block.start - at));
    at = Math.max(at, block.end);
  }
  return rests;
}
