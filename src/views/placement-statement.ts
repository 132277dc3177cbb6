/** The hours statement of a placement, signed: loads everything that stands in it. */
import { peopleIn, statementOf, type HoursStatement } from '../domain/evidence/hours-statement.js';
import { versionsOf } from '../domain/evidence/placement-versions.js';
import type { NightlyRoot } from '../domain/evidence/nightly-root.js';
import { claimsOf } from '../domain/evidence/signed-statement.js';
import type { SchoolId } from '../domain/people/people.js';
import type { Placement } from '../domain/placements/placement.js';
import type { Ports } from '../ports.js';

export async function placementStatement(
  placement: Placement,
  ports: Pick<Ports, 'clock' | 'people' | 'placements' | 'schools' | 'sheets' | 'roots' | 'signer' | 'publicUrl'>,
): Promise<HoursStatement> {
  const [school, record, sheets, placements, root] = await Promise.all([
    ports.schools.byId(placement.schoolId),
    ports.placements.load(placement.id),
    ports.sheets.ofPlacement(placement.id),
    ports.placements.ofStudent(placement.studentId),
    lastRoot(placement.schoolId, ports),
  ]);
  if (!school) throw new Error('A placement without its school');
  if (!record) throw new Error('A placement without its history');
  const people = await ports.people.byIds([...new Set(peopleIn({ ...record, history: versionsOf(record) }, sheets))]);
  const others = placements.filter(({ id }) => id !== placement.id);
  const elsewhere = (await Promise.all(others.map(({ id }) => ports.sheets.ofPlacement(id)))).flat();
  const statement = statementOf({
    ...{ madeAt: ports.clock.now().toISOString(), issuer: { url: ports.publicUrl(), key: ports.signer.key } },
    ...{ school, placement: record, people, sheets, elsewhere, root },
  });
  return { ...statement, signature: await ports.signer.sign(claimsOf(statement)) };
}

/** Of before there was a chain per school where the school has none of its own yet. */
async function lastRoot(school: SchoolId, { roots }: Pick<Ports, 'roots'>): Promise<NightlyRoot | null> {
  return (await roots.last(school)) ?? (await roots.last(null));
}
