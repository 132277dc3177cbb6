/** What waits for a trainer's signature. */
import type { Week } from '../calendar/day.js';
import type { PersonId } from '../people/people.js';
import type { Placement, PlacementId } from '../placements/placement.js';
import type { WeekSummary } from './week-sheet.js';

/** The weeks of one placement that wait. */
export interface OpenWeeks {
  readonly placementId: PlacementId;
  readonly studentId: PersonId;
  /** At least one, in order. */
  readonly weeks: readonly Week[];
  /** Whole minutes, together. */
  readonly minutes: number;
}

/** One per placement where something waits, the longest waiting first. `summaries` are in order of week. */
export function openWeeksOf(placements: readonly Placement[], summaries: readonly WeekSummary[]): OpenWeeks[] {
  return placements
    .map((placement) => ({
      placement,
      open: summaries.filter(({ placementId, state }) => placementId === placement.id && state === 'submitted'),
    }))
    .filter(({ open }) => open.length > 0)
    .sort((a, b) => waitsSince(a.open).localeCompare(waitsSince(b.open)))
    .map(({ placement, open }) => ({
      placementId: placement.id,
      studentId: placement.studentId,
      weeks: open.map(({ week }) => week),
      minutes: open.flatMap(({ minutesPerDay }) => minutesPerDay).reduce((sum, minutes) => sum + minutes, 0),
    }));
}

/** Of the week that was handed in first, whichever that is. */
const waitsSince = (open: readonly WeekSummary[]): string =>
  open.map(({ submittedAt }) => submittedAt ?? '').toSorted()[0] ?? '';

/** How many weeks wait, over all placements. */
export function weeksIn(open: readonly OpenWeeks[]): number {
  return open.reduce((sum, { weeks }) => sum + weeks.length, 0);
}
