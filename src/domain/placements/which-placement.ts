/** Which of a student's placements hours belong to [Tweede adres]. */
import { isWithin, weekdayOf, type Day, type Weekday } from '../calendar/day.js';
import type { Placement, PlacementId } from './placement.js';

export type WhichPlacement =
  | { readonly kind: 'one'; readonly placement: Placement }
  /** More than one is possible, and there is no usual one for this weekday. */
  | { readonly kind: 'ask'; readonly among: readonly Placement[] }
  | { readonly kind: 'none' };

/**
 * The placement that was named; else the only one running on that day; else the usual one for that weekday. A student
 * with one placement always means that one: what falls outside its dates is a mark, not another placement.
 */
export function whichPlacement(
  placements: readonly Placement[],
  day: Day,
  known: { readonly named?: PlacementId | undefined; readonly usual?: Readonly<Partial<Record<Weekday, PlacementId>>> },
): WhichPlacement {
  const named = placements.find(({ id }) => id === known.named);
  if (named) return { kind: 'one', placement: named };
  const running = placements.filter(({ period }) => isWithin(day, period));
  const possible = running.length > 0 ? running : placements;
  const [first] = possible;
  if (!first) return { kind: 'none' };
  if (possible.length === 1) return { kind: 'one', placement: first };
  const usual = possible.find(({ id }) => id === known.usual?.[weekdayOf(day)]);
  return usual ? { kind: 'one', placement: usual } : { kind: 'ask', among: possible };
}
