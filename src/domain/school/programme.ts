/** A school has several opleidingen, each with work processes of its own, under the same codes: "B1-K1-W1". */
import type { Placement } from '../placements/placement.js';
import type { School, WorkProcess } from './school.js';

/**
 * Those of the opleiding of a placement, and of those that are of none in particular the ones that it has no own of. A
 * placement without an opleiding is of the one that the school has, where that is the only one.
 */
export function workProcessesOf(
  { workProcesses }: Pick<School, 'workProcesses'>,
  { crebo }: Pick<Placement, 'crebo'>,
): WorkProcess[] {
  const programmes = new Set(workProcesses.flatMap((process) => process.crebo ?? []));
  const [only, ...others] = programmes;
  const programme = crebo ?? (others.length === 0 ? only : undefined);
  const own = workProcesses.filter((process) => process.crebo !== undefined && process.crebo === programme);
  const codes = new Set(own.map(({ code }) => code));
  return workProcesses.filter(
    (process) => own.includes(process) || (process.crebo === undefined && !codes.has(process.code)),
  );
}
