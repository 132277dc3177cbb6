/** Five schools, each a tenant: students with a praktijkopleider in Teams or by mail, a docent, an SLB'er, an office. */
import type { Person, PersonId, Role, SchoolId } from '../../src/domain/people/people.js';
import type { PlacementId } from '../../src/domain/placements/placement.js';
import type { ChatAddress } from '../../src/messages/chat-address.js';
import { TEAMS } from '../../src/ports/channel.js';
import type { Stores } from '../../src/mongo/stores-on.js';
import { givenPerson, givenPlacement, givenSchool } from '../support/given.js';
import { placementOfSanne, sanne, school } from '../support/people.js';

export interface Somebody {
  readonly id: PersonId;
  readonly name: string;
  readonly role: Role;
  readonly mail: string;
  readonly tenantId: string;
  /** Null: not in Teams. */
  readonly objectId: string | null;
}

export interface StudentThere {
  readonly student: Somebody;
  readonly placementId: PlacementId;
  readonly trainer: Somebody;
  readonly teacher: Somebody;
  readonly coach: Somebody;
}

const SCHOOLS = 5;
/** The third praktijkopleider of a school is not in Teams. */
const TRAINERS = 3;
const FIRST = ['Robin', 'Noa', 'Sem', 'Lotte', 'Daan', 'Yara', 'Bram', 'Fenna', 'Tijn', 'Mila', 'Joris', 'Evi'];
const LAST = ['Zonneveld', 'Waterman', 'Heuvelink', 'Bloemhof', 'Kraanvogel'];

export const numbered = (kind: number, n: number): string =>
  `00000000-0000-4000-8000-${String(kind)}${String(n).padStart(11, '0')}`;

/** @param each students of each school */
export function fiveSchools(each: number): readonly StudentThere[] {
  return Array.from({ length: SCHOOLS }, (_, at) => {
    let count = 0;
    const somebody = (role: Role, id: string, inTeams = true): Somebody => {
      count += 1;
      const name = `${FIRST[(count - 1) % FIRST.length]!} ${LAST[at]!}${'e'.repeat(Math.floor((count - 1) / FIRST.length))}`;
      const objectId = inTeams ? numbered(2, at * 1_000 + count) : null;
      const mail = `${id}-${at}@example.com`;
      return { id: `${id}-${at}` as PersonId, name, role, mail, tenantId: numbered(1, at + 1), objectId };
    };
    const trainers = Array.from({ length: TRAINERS }, (__, i) => somebody('trainer', `trainer${i}`, i < TRAINERS - 1));
    const [teacher, coach] = [somebody('teacher', 'teacher'), somebody('coach', 'coach')];
    return Array.from({ length: each }, (__, i): StudentThere => {
      const student = somebody('student', `student${i}`);
      const placementId = `place${i}-${at}` as PlacementId;
      return { student, placementId, trainer: trainers[i % TRAINERS]!, teacher, coach };
    });
  }).flat();
}

/** Each of them once. */
export function everybodyOf(students: readonly StudentThere[]): readonly Somebody[] {
  return [...new Set(students.flatMap(({ student, trainer, teacher, coach }) => [student, trainer, teacher, coach]))];
}

export const chatOf = (serviceUrl: string, { objectId, tenantId }: Somebody): ChatAddress => ({
  ...{ serviceUrl, tenantId, conversationId: `a:${objectId ?? ''}` },
  ...{ userId: `29:${objectId ?? ''}`, botId: '28:bot' },
});

/** All of them are known, and whoever is in Teams has talked to the bot before. */
export async function laySchools(stores: Stores, students: readonly StudentThere[], serviceUrl: string): Promise<void> {
  for (const tenantId of new Set(students.map(({ student }) => student.tenantId))) {
    await givenSchool(
      stores,
      school({ id: schoolOf(tenantId), name: `School ${tenantId.slice(-1)}`, tenantIds: [tenantId] }),
    );
  }
  for (const one of everybodyOf(students)) {
    await givenPerson(stores, personOf(one));
    if (one.objectId !== null) await stores.chats.reach(one.id, TEAMS, { address: chatOf(serviceUrl, one) });
  }
  for (const { student, placementId, trainer, teacher, coach } of students) {
    await givenPlacement(
      stores,
      placementOfSanne({
        ...{ id: placementId, schoolId: schoolOf(student.tenantId), studentId: student.id },
        ...{ trainerId: trainer.id, teacherId: teacher.id, coachId: coach.id },
      }),
    );
  }
}

const schoolOf = (tenantId: string): SchoolId => `school-${tenantId.slice(-1)}` as SchoolId;

const personOf = ({ id, name, role, mail, tenantId, objectId }: Somebody): Person =>
  sanne({
    ...{ id, name, mail, roles: [role], schoolId: schoolOf(tenantId) },
    teams: objectId === null ? null : { tenantId, objectId },
    ...(role !== 'student' && { born: null }),
  });
