/** Whether a digest still has something to be about: a placement that runs, or is over and not done. */
import type { Day } from '../domain/calendar/day.js';
import { isShown } from '../domain/roster/digest-rows.js';
import type { Placement } from '../domain/placements/placement.js';
import type { School } from '../domain/school/school.js';
import type { Ports } from '../ports.js';

export async function isSomethingLeft(
  placements: readonly Placement[],
  calendar: { readonly school: School; readonly today: Day },
  ports: Ports,
): Promise<boolean> {
  if (placements.some(({ period }) => period.until >= calendar.today)) return true;
  const open = placements.filter(({ closed }) => closed === undefined);
  const ids = open.map(({ id }) => id);
  const [summaries, talks] = await Promise.all([ports.sheets.summaries(ids), ports.talks.ofPlacements(ids)]);
  return open.some((placement) => isShown(placement, summaries, { ...calendar, talks }));
}
