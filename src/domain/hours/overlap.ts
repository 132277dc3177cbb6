/** One person cannot be in two places: times that overlap, also over midnight, between weeks and between addresses. */
import { daysBetween, type Day } from '../calendar/day.js';
import { minutesOf, spanMinutes } from '../calendar/moment.js';
import type { SaidEntry } from '../weeks/week-sheet.js';

/** Lines without times overlap nothing. */
export function overlaps(a: SaidEntry, b: SaidEntry): boolean {
  if (!a.start || !a.end || !b.start || !b.end) return false;
  const startA = minutesOf(a.start);
  const startB = minutesOf(b.start) + daysBetween(a.day, b.day) * 1440;
  return startA < startB + spanMinutes(b.start, b.end) && startB < startA + spanMinutes(a.start, a.end);
}

/** The days of the new ones that overlap one of these lines. */
export function overlappingDays(lines: readonly SaidEntry[], said: readonly SaidEntry[]): ReadonlySet<Day> {
  return new Set(said.filter((entry) => lines.some((line) => overlaps(line, entry))).map(({ day }) => day));
}

/** The first of these lines that one of the new ones overlaps, or that the new ones overlap among themselves. */
export function overlapped<Line extends SaidEntry>(
  lines: readonly Line[],
  said: readonly SaidEntry[],
): Line | SaidEntry | null {
  for (const [i, entry] of said.entries()) {
    const other = [...lines, ...said.slice(0, i)].find((line) => overlaps(line, entry));
    if (other) return other;
  }
  return null;
}
