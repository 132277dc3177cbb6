/** Everybody by how they stand to Sanne: for the tables of who may what. */
import type { Person, PersonId, SchoolId } from '../../src/domain/people/people.js';
import { anneke, els, fatima, joost, karel, milan, sanne, TENANT } from './people.js';

const someone = (id: string, role: Person['roles'][number], more: Partial<Person> = {}): Person => {
  const teams = { tenantId: TENANT, objectId: `object-${id}` };
  return karel({ id: id as PersonId, name: `Iemand ${id}`, roles: [role], teams, mail: null, phone: null, ...more });
};
export const ELSEWHERE = { schoolId: 'elsewhere' as SchoolId };

export const PEOPLE = {
  student: sanne(),
  trainer: karel(),
  mentor: someone('mentor1', 'mentor'),
  teacher: els(),
  coach: joost(),
  office: anneke(),
  'other student': milan(),
  'other trainer': fatima({ teams: { tenantId: TENANT, objectId: 'object-fatima' } }),
  'other mentor': someone('mentor2', 'mentor'),
  'other teacher': someone('teacher2', 'teacher'),
  'other coach': someone('coach2', 'coach'),
  'former trainer': someone('trainer0', 'trainer'),
  'former mentor': someone('mentor0', 'mentor'),
  'former teacher': someone('teacher0', 'teacher'),
  'former coach': someone('coach0', 'coach'),
  'student elsewhere': someone('student3', 'student', ELSEWHERE),
  'trainer elsewhere': someone('trainer3', 'trainer', ELSEWHERE),
  'mentor elsewhere': someone('mentor3', 'mentor', ELSEWHERE),
  'teacher elsewhere': someone('teacher3', 'teacher', ELSEWHERE),
  'coach elsewhere': someone('coach3', 'coach', ELSEWHERE),
  'office elsewhere': someone('office3', 'office', ELSEWHERE),
} as const;
export type Who = keyof typeof PEOPLE;
