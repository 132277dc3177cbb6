/** How far a student is: hours count once signed, from the day the POK was handed in [2.1, 2.7]. */
import { daysBetween, mondayOf } from '../calendar/day.js';
import type { Placement } from './placement.js';
import type { WeekSummary } from '../weeks/week-sheet.js';

/** Whole minutes. */
export interface Progress {
  /** Signed, on days that count. */
  readonly counted: number;
  /** On days that count, handed in: it waits for a signature. */
  readonly submitted: number;
  /** On days that count, and not handed in: a draft, sent back, or open for a correction. */
  readonly written: number;
  /** On days before the POK. */
  readonly notCounting: number;
  readonly toMake: number;
  /** Not written yet, signed or not, per placement: what is over at one address is not taken off another. */
  readonly short: number;
}

/** Adds up over placements; hours count per placement and add up for the year [Tweede adres]. */
export function progressOf(placements: readonly Placement[], summaries: readonly WeekSummary[]): Progress {
  const total = { counted: 0, submitted: 0, written: 0, notCounting: 0, toMake: 0, short: 0 };
  for (const placement of thatAddUp(placements)) {
    let made = 0;
    for (const summary of summaries) {
      if (summary.placementId !== placement.id) continue;
      const counting = minutesThatCount(summary, placement);
      total[amountOf(summary)] += counting;
      made += counting;
      total.notCounting += sumOf(summary.minutesPerDay) - counting;
    }
    // Beside another one, what was made before an early ending is all that was to be made there [2.10].
    const toMake = placement.ended && placements.length > 1 ? made : placement.minutesToMake;
    total.toMake += toMake;
    total.short += Math.max(0, toMake - made);
  }
  return total;
}

/** Hours that were decided not to carry over count at their own placement alone [2.10]. */
function thatAddUp(placements: readonly Placement[]): readonly Placement[] {
  const some = placements.filter(({ ended }) => ended?.carriesOver !== false);
  return some.length > 0 ? some : placements;
}

/** The one of the three totals that the hours of a week belong to. */
function amountOf({ state }: Pick<WeekSummary, 'state'>): 'counted' | 'submitted' | 'written' {
  if (state === 'approved') return 'counted';
  return state === 'submitted' ? 'submitted' : 'written';
}

/** The three totals together, on days that count: what the hours come to once all is signed. */
export function allMinutes({
  counted,
  submitted,
  written,
}: Pick<Progress, 'counted' | 'submitted' | 'written'>): number {
  return counted + submitted + written;
}

/** Signed to the full: making hours is done [Wanneer heb je de bpv met een voldoende afgesloten]. */
export function isMade(placement: Placement, summaries: readonly WeekSummary[]): boolean {
  const { counted, toMake } = progressOf([placement], summaries);
  return counted >= toMake;
}

/** Written to the full, signed or not: no more hours are asked for. */
export function isWritten(placement: Placement, summaries: readonly WeekSummary[]): boolean {
  return progressOf([placement], summaries).short === 0;
}

/** Minutes of a week on days from that of the POK on, signed or not [2.1]. */
export function minutesThatCount({ week, minutesPerDay }: WeekSummary, { pok }: Placement): number {
  if (pok === null) return 0;
  return sumOf(minutesPerDay.slice(Math.max(0, daysBetween(mondayOf(week), pok))));
}

function sumOf(minutes: readonly number[]): number {
  return minutes.reduce((sum, perDay) => sum + perDay, 0);
}
