/**
 * "overzicht": who needs attention first and why, for whoever guides students; for the BPV-bureau the school in numbers.
 * Of a past week as its digest said it.
 */
import { weekOf } from '../../domain/calendar/day.js';
import { mayKeepSchool } from '../../domain/people/permissions.js';
import { digestIdOf } from '../../domain/roster/digest.js';
import type { School } from '../../domain/school/school.js';
import type { Request } from '../../asks/request.js';
import type { Asked, Ports } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import { asItWas, noDigestOf } from '../../texts/digest.js';
import { noStudents, ownOnly } from '../../texts/looking.js';
import { noStudentsYet } from '../../texts/school-overview.js';
import { keptDigest } from '../../views/kept-digest.js';
import { schoolNow } from '../../views/count-school.js';
import { overview } from '../../views/overview.js';
import { schoolShow } from '../../views/school-overview.js';
import { schoolWeekShow } from '../../views/school-week.js';

export async function showOverview(
  { week }: Pick<Extract<Request, { kind: 'overview' }>, 'week'>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  if (asked.person.roles.every((role) => role === 'student')) return { kind: 'text', text: ownOnly };
  if (week !== undefined) {
    const kept = await keptDigest(digestIdOf(asked.person.id, week), asked.person, 'again', ports);
    if (kept) return kept;
    const told = asked.person.roles.includes('office')
      ? await ports.schoolCounts.week(asked.person.schoolId, week)
      : null;
    if (told) return schoolWeekShow(told, [asItWas(week)], ports);
    if (week !== weekOf(asked.now.day)) return { kind: 'text', text: noDigestOf(week) };
  }
  const school = await ports.schools.byId(asked.person.schoolId);
  if (school && mayKeepSchool(asked.person, school)) return ofSchool(school, asked, ports);
  return (await overview(asked, 0, ports)) ?? { kind: 'text', text: noStudents };
}

async function ofSchool(school: School, { person }: Asked, ports: Ports): Promise<Answer> {
  const [now, own] = await Promise.all([schoolNow(school, ports), ports.placements.ofStaff(person.id)]);
  if (now.count.students === 0) return { kind: 'text', text: noStudentsYet };
  return schoolShow(school, now, own.length > 0);
}
