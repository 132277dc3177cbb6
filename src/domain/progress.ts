/** How far a student is: hours count once signed, from the day the POK was handed in [2.1, 2.7]. */
import { addDays, mondayOf } from './day.js';
import { countsOn, type Placement } from './placement.js';
import type { WeekSummary } from './week-sheet.js';

/** Whole minutes. */
export interface Progress {
  /** Signed, on days that count. */
  readonly counted: number;
  /** On days that count, but not signed yet. */
  readonly waiting: number;
  /** On days before the POK. */
  readonly notCounting: number;
  readonly toMake: number;
}

/** Adds up over placements; hours count per placement and add up for the year [Tweede adres]. */
export function progressOf(placements: readonly Placement[], summaries: readonly WeekSummary[]): Progress {
  const total = { counted: 0, waiting: 0, notCounting: 0, toMake: 0 };
  for (const placement of placements) {
    total.toMake += placement.minutesToMake;
    for (const summary of summaries) {
      if (summary.placementId !== placement.id) continue;
      const monday = mondayOf(summary.week);
      for (const [i, minutes] of summary.minutesPerDay.entries()) {
        if (minutes === 0) continue;
        if (!countsOn(placement, addDays(monday, i))) total.notCounting += minutes;
        else if (summary.state === 'approved') total.counted += minutes;
        else total.waiting += minutes;
      }
    }
  }
  return total;
}
