/** The hours statement of a placement: loads everything that stands in it. */
import { peopleIn, statementOf, type HoursStatement } from '../domain/evidence/hours-statement.js';
import type { Placement } from '../domain/placements/placement.js';
import type { Ports } from '../ports.js';

export async function placementStatement(
  placement: Placement,
  ports: Pick<Ports, 'clock' | 'people' | 'placements' | 'schools' | 'sheets' | 'roots'>,
): Promise<HoursStatement> {
  const [school, sheets, placements, root] = await Promise.all([
    ports.schools.byId(placement.schoolId),
    ports.sheets.ofPlacement(placement.id),
    ports.placements.ofStudent(placement.studentId),
    ports.roots.last(),
  ]);
  if (!school) throw new Error('A placement without its school');
  const people = await ports.people.byIds([...new Set(peopleIn(placement, sheets))]);
  const others = placements.filter(({ id }) => id !== placement.id);
  const elsewhere = (await Promise.all(others.map(({ id }) => ports.sheets.ofPlacement(id)))).flat();
  return statementOf({ madeAt: ports.clock.now().toISOString(), school, placement, people, sheets, elsewhere, root });
}
