/** "contact": who is who in a placement, a tap away by telephone or mail. */
import type { ListRow } from '../../shows/list-rows.js';
import { button } from '../../shows/button.js';
import { listShow } from '../../shows/list.js';
import type { Person, PersonId, Role } from '../../domain/people/people.js';
import { guidesAtCompany } from '../../domain/people/permissions.js';
import type { Placement } from '../../domain/placements/placement.js';
import type { School } from '../../domain/school/school.js';
import type { Request } from '../../asks/request.js';
import type { Asked, Ports } from '../../ports.js';
import type { Chat } from '../../ports/chats.js';
import type { Answer } from '../../shows/reply.js';
import { capital, listed } from '../../texts/amounts.js';
import { labels } from '../../texts/buttons.js';
import * as texts from '../../texts/looking.js';
import { notReachable } from '../../texts/unreachable.js';
import { contactRow } from '../../shows/contact-row.js';
import { otherWay } from '../../shows/other-way.js';
import { byMail, lostOf } from '../../views/reach.js';
import { placementsOfSeen } from '../../views/seen-placements.js';

const MOST_ROWS = 10;

/** Around oneself as a student; around a student whom one guides; else who is there for staff. */
export async function showContact(
  { student: studentId }: Extract<Request, { kind: 'contact' }>,
  { person, chat }: Asked,
  ports: Ports,
): Promise<Answer> {
  const placements = studentId
    ? await placementsOfSeen(studentId, person, ports)
    : await ports.placements.ofStudent(person.id);
  if (placements.length === 0) {
    return studentId ? { kind: 'text', text: texts.notYourStudent } : contactsOfStaff(person, chat, ports);
  }
  const school = await ports.schools.byId(person.schoolId);
  const around = await rowsAround(placements, studentId, ports);
  const student = studentId ? around.find(({ person: { id } }) => id === studentId)?.person : undefined;
  return listShow({
    title: texts.contactTitle(student?.name ?? null),
    sections: [
      {
        heading: '',
        rows: [
          ...rowsOfOthers(around, person),
          ...placements.map(({ company }) => contactRow(company.name, texts.companyInWords, company.phone, null)),
          ...officeRow(school),
        ],
      },
    ],
    buttons: studentId
      ? [button(labels.back, { verb: 'show-student', student: studentId })]
      : otherWay(person, chat, ports),
  });
}

/** The school's people around the students whom somebody guides at the company, and the BPV-bureau; the rest by a student's name. */
async function contactsOfStaff(person: Person, chat: Chat, ports: Ports): Promise<Answer> {
  const trained = (await ports.placements.ofStaff(person.id)).filter((placement) => guidesAtCompany(person, placement));
  const around = await rowsAround(trained, undefined, ports);
  const school = await ports.schools.byId(person.schoolId);
  const others = rowsOfOthers(around, person).slice(0, MOST_ROWS);
  return listShow({
    title: texts.contactTitle(null),
    sections: [{ heading: '', rows: [...others, ...officeRow(school)] }],
    lines: [texts.askByName],
    buttons: otherWay(person, chat, ports),
  });
}

/** Somebody, and what of them is shown. */
interface Around {
  readonly person: Pick<Person, 'id' | 'name'>;
  readonly row: ListRow;
}

const rowsOfOthers = (around: readonly Around[], { id: own }: Person): ListRow[] =>
  around.filter(({ person: { id } }) => id !== own).map(({ row }) => row);

/** Each person once, with all that they are in these placements. */
async function rowsAround(
  placements: readonly Placement[],
  studentId: PersonId | undefined,
  ports: Ports,
): Promise<Around[]> {
  const roles = new Map<PersonId, Set<string>>(studentId ? [[studentId, new Set([texts.roleInWords('student')])]] : []);
  const add = (id: PersonId, role: Role, where?: string): void => {
    const words = [texts.roleInWords(role), where].filter(Boolean).join(' · ');
    roles.set(id, (roles.get(id) ?? new Set()).add(words));
  };
  for (const { trainerId, mentorId, teacherId, coachId, company } of placements) {
    add(trainerId, 'trainer', company.name);
    if (mentorId) add(mentorId, 'mentor', company.name);
    add(teacherId, 'teacher');
    add(coachId, 'coach');
  }
  const ids = [...roles.keys()];
  const [people, lost, mailed] = await Promise.all([ports.people.byIds(ids), lostOf(ids, ports), byMail(ids, ports)]);
  return [...roles].flatMap(([id, words]) => {
    const found = people.find((person) => person.id === id);
    if (!found) return [];
    const row = contactRow(found.name, listed([...words]), found.phone, found.mail);
    const one = lost.get(id);
    const how = one ? capital(notReachable(one)) : mailed.has(id) ? texts.getsMail : null;
    return [{ person: found, row: { ...row, lines: [...row.lines, ...(how === null ? [] : [how])] } }];
  });
}

function officeRow(school: School | null): ListRow[] {
  return school
    ? [contactRow(school.office.name, texts.roleInWords('office'), school.office.phone, school.office.mail)]
    : [];
}
