/** Hours of a placement that ended early and carry over: to which placement, and against how many to make [2.10]. */
import type { Placement, PlacementId } from '../placements/placement.js';

/** What is needed of a placement; `ended`: as it was decided, null where nothing was. */
export interface CarryingPlacement extends Pick<Placement, 'id' | 'year' | 'schoolYear' | 'period' | 'minutesToMake'> {
  readonly ended: { readonly carriesOver: boolean } | null;
  /** Signed minutes on days that count. */
  readonly signed: number;
}

export interface Carried {
  /** Whole minutes. */
  readonly carriedOver: number;
  readonly toMake: number;
}

/**
 * They go to the placement of the same year that begins first after the last day of the one that ended, and on from there
 * where that ended early as well. Some offices write the whole of the hours in the new POK and some what was left: against
 * the most that any of the POKs said, both come to the same hours.
 *
 * @param all of one student
 */
export function hoursToMake(of: PlacementId, all: readonly CarryingPlacement[]): Carried {
  const here = all.find(({ id }) => id === of);
  if (!here) return { carriedOver: 0, toMake: 0 };
  const before = all.filter((one) => one.ended?.carriesOver === true && nextOf(one, all)?.id === of);
  return before.reduce<Carried>(
    ({ carriedOver, toMake }, one) => {
      const further = hoursToMake(one.id, all);
      return {
        carriedOver: carriedOver + one.signed + further.carriedOver,
        toMake: Math.max(toMake, further.toMake),
      };
    },
    { carriedOver: 0, toMake: here.minutesToMake },
  );
}

function nextOf(ended: CarryingPlacement, all: readonly CarryingPlacement[]): CarryingPlacement | undefined {
  return all
    .filter(({ year, schoolYear }) => year === ended.year && schoolYear === ended.schoolYear)
    .filter(({ period }) => period.from > ended.period.until)
    .sort((a, b) => (a.period.from + a.id < b.period.from + b.id ? -1 : 1))[0];
}
