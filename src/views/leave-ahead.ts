/** Leave at these placements that is granted or asked for, and not over yet: per student, the first days first. */
import type { Day } from '../domain/calendar/day.js';
import { groupedBy } from '../domain/calendar/grouped-by.js';
import type { LeaveRequest } from '../domain/leave/leave.js';
import type { PersonId } from '../domain/people/people.js';
import type { Placement } from '../domain/placements/placement.js';
import type { Ports } from '../ports.js';

export async function leaveAhead(
  placements: readonly Placement[],
  today: Day,
  { leaves }: Pick<Ports, 'leaves'>,
): Promise<ReadonlyMap<PersonId, LeaveRequest[]>> {
  const seen = new Set(placements.map(({ id }) => id));
  const requests = await leaves.ofStudents([...new Set(placements.map(({ studentId }) => studentId))]);
  const ahead = requests
    .filter(({ state, asked }) => (state === 'requested' || state === 'granted') && asked.period.until >= today)
    .filter(({ placementIds }) => placementIds.some((id) => seen.has(id)))
    .toSorted((a, b) => a.asked.period.from.localeCompare(b.asked.period.from));
  return groupedBy(ahead, ({ studentId }) => studentId);
}
