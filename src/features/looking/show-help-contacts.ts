/** Somebody needs more than a bot: a calm sentence and who can help. Nothing of it is stored or passed on. */
import { listShow } from '../../shows/list.js';
import type { ListRow } from '../../shows/show.js';
import { HELP_POINTERS, isNamedIn, type HelpDesk, type HelpPointer } from '../../domain/school/help.js';
import type { PersonId, Role } from '../../domain/people/people.js';
import type { Placement } from '../../domain/placements/placement.js';
import type { School } from '../../domain/school/school.js';
import type { Request } from '../../asks/request.js';
import type { Asked, Ports } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import * as texts from '../../texts/help.js';
import { companyInWords, roleInWords } from '../../texts/looking.js';
import { contactRow } from '../../shows/contact-row.js';

export async function showHelpContacts(
  { need, words }: Extract<Request, { kind: 'find-help' }>,
  { person }: Asked,
  ports: Ports,
): Promise<Answer> {
  const school = await ports.schools.byId(person.schoolId);
  const placements = await ports.placements.ofStudent(person.id);
  const rows: ListRow[] = [];
  for (const pointer of HELP_POINTERS[need])
    rows.push(...(await rowsFor(pointer, { school, placements, words }, ports)));
  const known = rows.length > 0 ? rows : officeRow(school);
  return listShow({
    title: texts.calm(need, person.roles.includes('student')),
    sections: [{ heading: '', rows: known }],
    lines: [texts.notKept],
  });
}

interface Around {
  readonly school: School | null;
  readonly placements: readonly Placement[];
  readonly words: readonly string[];
}

async function rowsFor(pointer: HelpPointer, { school, placements, words }: Around, ports: Ports): Promise<ListRow[]> {
  if ('desk' in pointer) {
    const desk = school?.help[pointer.desk];
    return desk ? [deskRow(desk, texts.deskInWords(pointer.desk))] : [];
  }
  switch (pointer.who) {
    case 'company':
      return placements.map(({ company }) => contactRow(company.name, companyInWords, company.phone, null));
    case 'office':
      return officeRow(school);
    case 'teacher':
      return peopleRows(
        'teacher',
        placements.map(({ teacherId }) => teacherId),
        words,
        ports,
      );
    case 'coach':
      return peopleRows(
        'coach',
        placements.map(({ coachId }) => coachId),
        words,
        ports,
      );
    case 'trainer':
    case 'student':
      return [];
  }
}

/** Never the very person whom it is about. */
async function peopleRows(
  role: Role,
  ids: readonly PersonId[],
  words: readonly string[],
  ports: Ports,
): Promise<ListRow[]> {
  const people = await ports.people.byIds([...new Set(ids)]);
  return people
    .filter((person) => !isNamedIn(words, person, role))
    .map(({ name, phone, mail }) => contactRow(name, roleInWords(role), phone, mail));
}

function deskRow({ name, phone, mail, link }: HelpDesk, what: string): ListRow {
  const row = contactRow(name, what, phone, mail);
  return link === null ? row : { ...row, links: [...(row.links ?? []), { title: 'Bekijk', url: link }] };
}

function officeRow(school: School | null): ListRow[] {
  return school ? [contactRow(school.office.name, roleInWords('office'), school.office.phone, school.office.mail)] : [];
}
