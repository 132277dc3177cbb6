/** Who or what stands behind a number of the school, a page at a time, for its BPV-bureau. */
import type { Request } from '../../asks/request.js';
import { mayKeepSchool } from '../../domain/people/permissions.js';
import type { Asked, Ports } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import { notOfOffice } from '../../texts/school-overview.js';
import { schoolNow } from '../../views/count-school.js';
import { schoolListShow } from '../../views/school-overview.js';

export async function showSchoolList(
  page: Extract<Request, { kind: 'school-list' }>,
  { person }: Asked,
  ports: Ports,
): Promise<Answer> {
  const school = await ports.schools.byId(person.schoolId);
  if (!school || !mayKeepSchool(person, school)) return { kind: 'text', text: notOfOffice };
  return schoolListShow(page, await schoolNow(school, ports), ports);
}
