/** The placements of the students whom somebody guides; of the BPV-bureau, those of the whole school. */
import type { Person, PersonId } from '../domain/people/people.js';
import { mayFollowStudent } from '../domain/people/permissions.js';
import type { Placement } from '../domain/placements/placement.js';
import type { Ports } from '../ports.js';

export async function placementsSeenBy(person: Person, ports: Ports): Promise<Placement[]> {
  const found = person.roles.includes('office')
    ? await ports.placements.ofSchool(person.schoolId)
    : await ports.placements.ofStaff(person.id);
  return found.filter((placement) => mayFollowStudent(person, placement));
}

/** Those of one student; none where the student is not theirs. */
export async function placementsOfSeen(studentId: PersonId, reader: Person, ports: Ports): Promise<Placement[]> {
  const placements = await ports.placements.ofStudent(studentId);
  return placements.filter((placement) => mayFollowStudent(reader, placement));
}

/** Those of the students whom somebody guides, whatever else they are of the school. */
export async function placementsGuidedBy(person: Person, ports: Ports): Promise<Placement[]> {
  const found = await ports.placements.ofStaff(person.id);
  return found.filter((placement) => mayFollowStudent(person, placement));
}
