/** "Zelfde als vorige week": what a week would hold if it were the one before it over again. */
import { addDays, weekOf, type Day, type Week } from '../calendar/day.js';
import type { SaidEntry, WeekSheet } from '../weeks/week-sheet.js';

export interface SameWeek {
  readonly entries: readonly SaidEntry[];
  /** Days that are still to come: hours are written once they have been made. */
  readonly toCome: readonly Day[];
}

/** The same days, times and work; hours that made up for sickness were for once. */
export function sameAs({ week: before, entries }: WeekSheet, week: Week, today: Day): SameWeek {
  const moved = entries.flatMap(({ day, minutes, start, end, breakMinutes, activity, workProcesses, makesUp }) => {
    const then = addDays(day, 7);
    if (makesUp || weekOf(then) !== week || weekOf(day) !== before) return [];
    return [
      {
        ...{ day: then, minutes },
        ...(start !== undefined && { start }),
        ...(end !== undefined && { end }),
        ...(breakMinutes !== undefined && { breakMinutes }),
        ...(activity !== undefined && { activity }),
        ...(workProcesses !== undefined && { workProcesses }),
      },
    ];
  });
  return {
    entries: moved.filter(({ day }) => day <= today),
    toCome: [...new Set(moved.filter(({ day }) => day > today).map(({ day }) => day))],
  };
}
