/** Who can help with what is not the bot's to handle: a row each, by telephone or mail. */
import { HELP_POINTERS, isNamedIn, type HelpDesk, type HelpNeed, type HelpPointer } from '../domain/school/help.js';
import type { Person, PersonId, Role } from '../domain/people/people.js';
import type { Placement } from '../domain/placements/placement.js';
import type { School } from '../domain/school/school.js';
import type { Ports } from '../ports.js';
import { contactRow } from '../shows/contact-row.js';
import type { ListRow } from '../shows/list-rows.js';
import * as texts from '../texts/help.js';
import { companyInWords, roleInWords } from '../texts/looking.js';

/** Without one that is known, the BPV-bureau. `words` are those of the message: never the very person whom it is about. */
export async function helpContacts(
  need: HelpNeed,
  { schoolId, id }: Pick<Person, 'schoolId' | 'id'>,
  words: readonly string[],
  ports: Ports,
): Promise<ListRow[]> {
  const [school, placements] = await Promise.all([ports.schools.byId(schoolId), ports.placements.ofStudent(id)]);
  const rows: ListRow[] = [];
  for (const pointer of HELP_POINTERS[need])
    rows.push(...(await rowsFor(pointer, { school, placements, words }, ports)));
  return rows.length > 0 ? rows : officeRow(school);
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
    case 'mentor':
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
