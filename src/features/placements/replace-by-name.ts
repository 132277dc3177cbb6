/** "Wim vervangt Karel vanaf maandag": who is meant, by name; then it is asked with all that it changes. */
import { actOf } from '../../decide.js';
import { hashOf } from '../../domain/evidence/hash.js';
import { isMailAddress } from '../../domain/people/mail-address.js';
import { named, nearlyNamed } from '../../domain/people/named.js';
import type { Person, PersonId } from '../../domain/people/people.js';
import { mayKeepSchool } from '../../domain/people/permissions.js';
import { GUIDES, type Placement } from '../../domain/placements/placement.js';
import { recorded } from '../../domain/placements/recorded.js';
import { rolesOf } from '../../domain/placements/placement.js';
import type { OfficeAsks } from '../../asks/office.js';
import type { Asked, Ports } from '../../ports.js';
import { noteShow } from '../../shows/note.js';
import type { Answer } from '../../shows/reply.js';
import { button } from '../../shows/button.js';
import * as texts from '../../texts/office.js';
import { askReplacement, newGuide, placedOf, type Placed } from '../../views/ask-replacement.js';
import { studentsOf } from '../../views/replacement.js';

type Of<Kind extends OfficeAsks['kind']> = Extract<OfficeAsks, { kind: Kind }>;

const MOST_CHOICES = 6;
const MOST_IN_QUESTION = 3;
const text = (said: string): Answer => ({ kind: 'text', text: said });

/** As it was typed: names become people, and a name that nobody has a form. */
export async function replaceByName(request: Of<'replace'>, asked: Asked, ports: Ports): Promise<Answer> {
  const { person: reader, now } = asked;
  if (!mayKeepSchool(reader, { id: reader.schoolId })) return text(texts.ofOffice);
  const from = request.from ?? now.day;
  const [guides, placements] = await Promise.all([staffOf(reader, ports), ports.placements.ofSchool(reader.schoolId)]);
  const running = placements.filter(({ closed, period }) => closed === undefined && period.until >= now.day);
  const busy = guides.filter(({ id }) => running.some((one) => rolesOf(id, one).length > 0));
  const where = await whereOf(request.at, running, ports);
  if (!where) return text(texts.nobodyAt);
  const [was, ...others] = withName(busy, request.was);
  if (!was) return text(texts.nobodyGuides(request.was));
  if (others.length > 0) {
    const choices = [was, ...others].slice(0, MOST_IN_QUESTION).map(({ name }) => ({
      ...{ label: name, request: { ...request, was: name } },
    }));
    return { kind: 'question', question: { text: texts.whoDoYouMean(request.was), choices } };
  }
  const roles = GUIDES.filter((role) => running.some((one) => rolesOf(was.id, one).includes(role)));
  const [role, ...more] = roles.length > 1 && request.role && roles.includes(request.role) ? [request.role] : roles;
  if (!role) return text(texts.nobodyGuides(request.was));
  if (more.length > 0) {
    const choices = [role, ...more].map((one) => ({
      label: texts.roleLabel(one),
      request: { ...request, was: was.name, role: one },
    }));
    return { kind: 'question', question: { text: texts.asWhat(was.name), choices } };
  }
  const placed: Placed = { role, was: was.id, from, ...where };
  const found = withName(guides, request.becomes);
  const [becomes, ...rest] = found;
  if (!becomes) return newGuide(placed, { name: request.becomes, mail: '', phone: '' }, '');
  if (rest.length === 0) return askReplacement({ ...placed, becomes: becomes.id }, asked, ports);
  return noteShow(texts.whoDoYouMean(request.becomes), [
    ...found.slice(0, MOST_CHOICES).map(({ id, name }) => {
      const companies = running.filter((one) => rolesOf(id, one).length > 0).map(({ company }) => company.name);
      const label = texts.personOf(name, [...new Set(companies)]);
      return button(label, { verb: 'ask-replace', ...placed, becomes: id });
    }),
  ]);
}

export function askReplace(request: Of<'ask-replace'>, asked: Asked, ports: Ports): Promise<Answer> {
  return askReplacement({ ...placedOf(request), becomes: request.becomes }, asked, ports);
}

/** Somebody who is not known yet is put in, and then it is asked as of everybody. */
export async function addGuide(request: Of<'add-guide'>, asked: Asked, ports: Ports): Promise<Answer> {
  const { person: reader, source } = asked;
  if (!mayKeepSchool(reader, { id: reader.schoolId })) return text(texts.ofOffice);
  const { name, mail, phone } = request;
  const placed = placedOf(request);
  if (name.trim().split(/\s+/).length < 2) return newGuide(placed, request, texts.nameMissing);
  if (mail !== '' && !isMailAddress(mail)) return newGuide(placed, request, texts.mailWrong);
  const known = await staffOf(reader, ports);
  const same = known.find((one) => mail !== '' && one.mail?.toLowerCase() === mail.toLowerCase());
  if (same) return askReplacement({ ...placed, becomes: same.id }, asked, ports);
  const id = `p-${hashOf({ source }).slice(0, 16)}` as PersonId;
  const person: Person = {
    ...{ id, schoolId: reader.schoolId, teams: null, name, roles: [placed.role] },
    ...{ mail: mail === '' ? null : mail, phone: phone === '' ? null : phone, born: null },
  };
  // The same press again finds the person there.
  if (await ports.people.commit(recorded(person, actOf(asked, 'office')), 0)) asked.stored();
  return askReplacement({ ...placed, becomes: id }, asked, ports);
}

async function staffOf({ schoolId }: Person, { people }: Ports): Promise<Person[]> {
  const all = await Promise.all(GUIDES.map((role) => people.ofSchool(schoolId, role)));
  return [...new Map(all.flat().map((one) => [one.id, one])).values()];
}

/** Whole names before parts of them, and those before what is spelled nearly so. */
const withName = (people: readonly Person[], typed: string): Person[] => {
  const exact = named(people, typed);
  return exact.length > 0 ? exact : nearlyNamed(people, typed);
};

/** A student's name or that of a company; null where it is neither. */
async function whereOf(
  at: string | undefined,
  running: readonly Placement[],
  { people }: Ports,
): Promise<Pick<Placed, 'student' | 'company'> | null> {
  if (at === undefined) return {};
  const [student, ...others] = named(await people.byIds(studentsOf(running)), at);
  if (student && others.length === 0) return { student: student.id };
  const company = running.find(({ company: { name } }) => name.toLowerCase().includes(at.toLowerCase()))?.company.name;
  return company === undefined ? null : { company };
}
