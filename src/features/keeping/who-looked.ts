/** "wie heeft Sanne bekeken": who of the staff looked at which page or file of a student, and when, for the BPV-bureau. */
import type { KeepingAsks } from '../../asks/keeping.js';
import { groupedBy } from '../../domain/calendar/grouped-by.js';
import { keepingOf } from '../../domain/keeping/terms.js';
import { named, nearlyNamed } from '../../domain/people/named.js';
import { mayKeepSchool } from '../../domain/people/permissions.js';
import type { Asked, Ports } from '../../ports.js';
import { listShow } from '../../shows/list.js';
import { noteShow } from '../../shows/note.js';
import type { Answer } from '../../shows/reply.js';
import { button } from '../../shows/button.js';
import * as texts from '../../texts/keeping.js';
import { nobodyNamed } from '../../texts/looking.js';
import { ofOffice } from '../../texts/office.js';

type Of<Kind extends KeepingAsks['kind']> = Extract<KeepingAsks, { kind: Kind }>;
const text = (said: string): Answer => ({ kind: 'text', text: said });
const MOST_CHOICES = 6;
const MOST_LOOKS = 400;
const MOST_PEOPLE = 15;
/** Of one person. */
const MOST_LINES = 5;

export async function looksNamed({ name }: Of<'looks-named'>, asked: Asked, ports: Ports): Promise<Answer> {
  const { person: reader } = asked;
  if (!mayKeepSchool(reader, { id: reader.schoolId })) return text(ofOffice);
  const students = await ports.people.ofSchool(reader.schoolId, 'student');
  const exact = named(students, name);
  const found = exact.length > 0 ? exact : nearlyNamed(students, name);
  const [only] = found;
  if (!only) return text(nobodyNamed);
  if (found.length === 1) return seeLooks({ person: only.id }, asked, ports);
  const some = found.slice(0, MOST_CHOICES);
  return noteShow(
    texts.whom(some.map((one) => one.name)),
    some.map((one) => button(one.name, { verb: 'see-looks', person: one.id })),
  );
}

export async function seeLooks(
  { person: id }: Omit<Of<'see-looks'>, 'kind'>,
  { person: reader }: Asked,
  ports: Ports,
): Promise<Answer> {
  if (!mayKeepSchool(reader, { id: reader.schoolId })) return text(ofOffice);
  const [student, school] = await Promise.all([ports.people.byId(id), ports.schools.byId(reader.schoolId)]);
  if (student?.schoolId !== reader.schoolId) return text(texts.nothingLeft);
  const placements = await ports.placements.ofStudent(id);
  const all = await ports.looks.at([id, ...placements.map((placement) => placement.id)], MOST_LOOKS);
  const looks = all.filter(({ by }) => by !== id);
  const people = await ports.people.byIds([...new Set(looks.map(({ by }) => by))]);
  const rows = [...groupedBy(looks, ({ by }) => by)].slice(0, MOST_PEOPLE).map(([by, theirs]) => {
    const person = people.find((one) => one.id === by);
    const rest = theirs.length - MOST_LINES;
    return {
      title: texts.lookerTitle(person?.name ?? texts.someoneGone, person?.roles ?? []),
      lines: [...theirs.slice(0, MOST_LINES).map(texts.lookInWords), ...(rest > 0 ? [texts.andEarlier(rest)] : [])],
    };
  });
  return listShow({
    title: texts.looksTitle(student.name),
    sections: [{ heading: '', rows }],
    lines: [...(rows.length === 0 ? [texts.nobodyLooked] : []), texts.looksKept(keepingOf(school ?? {}).looks)],
  });
}
