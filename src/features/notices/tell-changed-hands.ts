/** Somebody else guides a student from now on: the student, who takes over and who is relieved hear it, once for all. */
import { placementsGivenBy } from '../../delivery/given-by.js';
import type { Telling } from '../../delivery/telling.js';
import type { NoticeAbout } from '../../domain/evidence/decision.js';
import type { PersonId } from '../../domain/people/people.js';
import type { Ports } from '../../ports.js';
import { toldShow } from '../../shows/note.js';
import * as texts from '../../texts/office.js';
import { isFormal } from '../../texts/why-told.js';

export async function tellChangedHands(
  { role, was, becomes, source }: Extract<NoticeAbout, { kind: 'changed-hands' }>,
  to: PersonId,
  ports: Ports,
): Promise<Telling> {
  const given = await placementsGivenBy(source, { role, becomes }, ports);
  const [before, after, reader, students] = await Promise.all([
    ports.people.byId(was),
    ports.people.byId(becomes),
    ports.people.byId(to),
    ports.people.byIds(given.map(({ studentId }) => studentId)),
  ]);
  if (!before || !after || !reader || given.length === 0) return { kind: 'nothing' };
  const called = { role, was: before.name, becomes: after.name };
  const names = students.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b, 'nl'));
  const isOfCompany = role === 'trainer' || role === 'mentor';
  const companies = isOfCompany ? [...new Set(given.map(({ company }) => company.name))] : [];
  const formal = isFormal(reader);
  if (to === becomes) {
    const title = texts.youGuide(called, { names, companies, formal });
    return { kind: 'write', reply: toldShow(title, texts.whyGuide(formal)) };
  }
  if (to === was)
    return { kind: 'write', reply: toldShow(texts.youGuideNoMore(called, names, formal), texts.whyGuide(formal)) };
  const own = given.filter(({ studentId }) => studentId === to).map(({ company }) => company.name);
  const title = texts.newGuide(called, isOfCompany ? own : [], role === 'trainer' || role === 'teacher');
  return { kind: 'write', reply: toldShow(title, texts.whyNewGuide) };
}
