/** As what somebody signs off at a placement, by what its school has it so; null: it is not theirs to sign. */
import type { Person } from '../domain/people/people.js';
import { roleIn, roleToSign } from '../domain/people/permissions.js';
import type { Placement } from '../domain/placements/placement.js';
import type { Ports } from '../ports.js';

export async function signsAs(
  person: Person,
  placement: Placement,
  { schools }: Pick<Ports, 'schools'>,
): Promise<'trainer' | 'mentor' | null> {
  // Of a werkbegeleider alone it hangs on the school.
  if (roleIn(person, placement) !== 'mentor') return roleToSign(person, placement, {});
  const school = await schools.byId(placement.schoolId);
  return school && roleToSign(person, placement, school);
}

/** Those of them that are theirs to sign. */
export async function signedOffBy(
  person: Person,
  placements: readonly Placement[],
  ports: Pick<Ports, 'schools'>,
): Promise<Placement[]> {
  const roles = await Promise.all(placements.map((placement) => signsAs(person, placement, ports)));
  return placements.filter((_, i) => roles[i] !== null);
}
