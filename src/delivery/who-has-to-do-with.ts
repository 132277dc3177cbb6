/** Who has to do with a placement, with leave or with an early end by now. */
import type { LeaveId, LeaveRequest } from '../domain/leave/leave.js';
import { withPresentApprovers } from '../domain/leave/leave-approvers.js';
import type { Person, PersonId } from '../domain/people/people.js';
import * as may from '../domain/people/permissions.js';
import type { Placement, PlacementId } from '../domain/placements/placement.js';
import type { School } from '../domain/school/school.js';
import type { Ports } from '../ports.js';

/** May this person be told: yes, no, or it lies with somebody else by now. */
export type Answer = boolean | PersonId;

export const placementOfSheet = (sheet: string): PlacementId => (sheet.split(':')[0] ?? '') as PlacementId;
export const placementsOf = (student: string, { placements }: Ports): Promise<Placement[]> =>
  placements.ofStudent(student as PersonId);

export async function inPlacement(
  id: PlacementId,
  is: (person: Person, placement: Placement) => boolean,
  reader: Person,
  { placements }: Ports,
): Promise<boolean> {
  const placement = await placements.byId(id);
  return placement !== null && is(reader, placement);
}

/** The student whose leave it is; else who is to answer it, or has; that it is off, who was asked and is still around. */
export async function ofLeave(id: string, reader: Person, ports: Ports): Promise<Answer> {
  const asked = await ports.leaves.load(id as LeaveId);
  if (!asked) return false;
  if (may.mayKeepLeave(reader, asked)) return true;
  const around = await aroundLeave(asked, ports);
  if (!around) return false;
  if (asked.state === 'withdrawn') {
    const placements = await placementsOf(asked.studentId, ports);
    return may.mayHearLeaveIsOff(reader, asked, { ...around, placements });
  }
  const now = withPresentApprovers(asked, around.placements);
  if (may.mayAnswerLeave(reader, now, around)) return true;
  const mine = asked.answers.findIndex(({ personId }) => personId === reader.id);
  return now.answers[mine]?.personId ?? false;
}

async function aroundLeave(
  { placementIds }: LeaveRequest,
  { placements, schools }: Ports,
): Promise<{ readonly placements: readonly Placement[]; readonly school: School } | null> {
  const found = await Promise.all(placementIds.map((id) => placements.byId(id)));
  const known = found.filter((one) => one !== null);
  const school = known[0] ? await schools.byId(known[0].schoolId) : null;
  return school && { placements: known, school };
}

/** Who has to do with it by now: what waits for somebody who was replaced comes to who took over by itself. */
export async function ofEnding(
  about: { readonly placement: string },
  reader: Person,
  { placements, schools }: Ports,
): Promise<Answer> {
  const placement = await placements.byId(about.placement as PlacementId);
  const school = placement && (await schools.byId(placement.schoolId));
  return school ? may.maySeeEnding(reader, placement, school) : false;
}
