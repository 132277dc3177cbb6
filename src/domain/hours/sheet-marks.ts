/** All that is remarkable about a week: the school's calendar, the POK, and the working-time limits of the student's age. */
import { addDays, mondayOf, type Day } from '../calendar/day.js';
import { marksOf, type DaysOff, type Mark } from './marks.js';
import type { Placement } from '../placements/placement.js';
import type { School } from '../school/school.js';
import type { SaidEntry, WeekSheet, WeekSummary } from '../weeks/week-sheet.js';
import { workingTimeMarks, type WorkingTimeMark } from './working-time.js';

export type SheetMark = Mark | WorkingTimeMark;

export interface SheetAround {
  readonly placement: Placement;
  readonly school: School;
  readonly off: DaysOff;
  readonly born: Day | null;
  /** Lines of the student's other sheets in this week and the week before, as far as they matter. */
  readonly others: readonly SaidEntry[];
  /** Every week of the student, of all placements. */
  readonly summaries: readonly WeekSummary[];
}

/** In order of day. */
export function sheetMarks(
  sheet: WeekSheet,
  { placement, school, off, born, others, summaries }: SheetAround,
): SheetMark[] {
  const workingTime = workingTimeMarks({
    days: [...new Set(sheet.entries.map(({ day }) => day))],
    entries: [...others, ...sheet.entries],
    minutesOn: minutesPerDay(summaries),
    born,
    year: placement.year,
    school,
  });
  return [...marksOf(sheet.entries, placement, school, off), ...workingTime].sort((a, b) => a.day.localeCompare(b.day));
}

function minutesPerDay(summaries: readonly WeekSummary[]): (day: Day) => number {
  const perDay = new Map<Day, number>();
  for (const summary of summaries) {
    const monday = mondayOf(summary.week);
    for (const [i, minutes] of summary.minutesPerDay.entries()) {
      const day = addDays(monday, i);
      if (minutes > 0) perDay.set(day, (perDay.get(day) ?? 0) + minutes);
    }
  }
  return (day) => perDay.get(day) ?? 0;
}
