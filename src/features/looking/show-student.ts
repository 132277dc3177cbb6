/** A student's name, or [Bekijk]: that student's page, or what was asked of the student, for who guides them. */
import { button } from '../../shows/button.js';
import { listShow } from '../../shows/list.js';
import { weekOf, type Week } from '../../domain/calendar/day.js';
import { named, nearlyNamed } from '../../domain/people/named.js';
import type { Person, PersonId } from '../../domain/people/people.js';
import type { Placement } from '../../domain/placements/placement.js';
import { sheetIdOf } from '../../domain/weeks/week-sheet.js';
import type { Choice } from '../../messages.js';
import type { AboutStudent } from '../../asks/typed.js';
import type { Request } from '../../asks/request.js';
import type { Asked, Ports } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import { labels } from '../../texts/buttons.js';
import * as texts from '../../texts/looking.js';
import { openSheet } from '../../views/open-sheet.js';
import { placementsOfSeen, placementsSeenBy } from '../../views/seen-placements.js';
import { staffWeek } from '../../views/staff-week.js';
import { studentPage } from '../../views/student-page.js';

type ByName = Extract<Request, { kind: 'student' }>;
type OfStudent = Extract<Request, { kind: 'show-student' | AboutStudent }>;

const MOST_CHOICES = 3;
/** Of a list of names: who looks for one among more types more of it. */
const MOST_ROWS = 10;

/** What is asked once it is known of whom; `ask` carries out who is who, a feature of its own. */
export async function showStudentByName(
  request: ByName,
  asked: Asked,
  ports: Ports,
  ask: (request: OfStudent) => Promise<Answer>,
): Promise<Answer> {
  const placements = await placementsSeenBy(asked.person, ports);
  const students = await ports.people.byIds([...new Set(placements.map(({ studentId }) => studentId))]);
  const exact = named(students, request.name);
  const [only] = exact;
  if (only && exact.length === 1) return ask(requestFor(only.id, request));
  const found = only ? exact : nearlyNamed(students, request.name);
  if (found.length === 0) return { kind: 'text', text: request.isQuestion ? texts.askedOtherwise : texts.nobodyNamed };
  const title = only ? texts.whoOf(found.length) : texts.doYouMean(found.map(({ name }) => name));
  const labels = labelsOf(found.slice(0, MOST_ROWS), placements);
  if (found.length <= MOST_CHOICES || !only) {
    const choices: Choice[] = labels
      .slice(0, MOST_CHOICES)
      .map(({ id, label }) => ({ label, request: requestFor(id, request) }));
    return { kind: 'question', question: { text: title, choices } };
  }
  return listShow({
    title,
    sections: [
      {
        heading: '',
        rows: labels.map(({ id, label }) => ({ title: label, lines: [], buttons: [buttonFor(id, request)] })),
      },
    ],
    lines: found.length > labels.length ? [texts.andMore(found.length - labels.length)] : [],
  });
}

export async function showStudent(
  { student, week, until, whether }: Extract<Request, { kind: 'show-student' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  if (week) return weekOfStudent(student, week, asked, ports);
  const page = await studentPage(student, asked, ports, { ...(until && { until }), ...(whether && { whether }) });
  return page ?? { kind: 'text', text: texts.notYourStudent };
}

/** At the address where the week lies; at two of them, which. */
async function weekOfStudent(student: PersonId, week: Week, { person }: Asked, ports: Ports): Promise<Answer> {
  const [seen, about] = await Promise.all([placementsOfSeen(student, person, ports), ports.people.byId(student)]);
  if (seen.length === 0 || !about) return { kind: 'text', text: texts.notYourStudent };
  const within = seen.filter(({ period }) => week >= weekOf(period.from) && week <= weekOf(period.until));
  const [only] = within;
  if (!only) return { kind: 'text', text: texts.weekOutside(week, about.name) };
  if (within.length > 1) {
    const choices = within.slice(0, MOST_CHOICES).map(({ id, company }) => ({
      label: company.name,
      request: { kind: 'show-sheet', sheet: sheetIdOf(id, week) } as const,
    }));
    return { kind: 'question', question: { text: texts.atWhichCompany(about.name), choices } };
  }
  const found = await openSheet(sheetIdOf(only.id, week), ports);
  return found ? staffWeek(found, person, ports) : { kind: 'text', text: texts.notYourStudent };
}

function requestFor(student: PersonId, { about, on, week, whether }: ByName): OfStudent {
  if (about === 'mark-entered') return { kind: about, student, ...(on && { on }) };
  if (about) return { kind: about, student };
  return { kind: 'show-student', student, ...(week && { week }), ...(whether && { whether }) };
}

function buttonFor(student: PersonId, { about, week, whether }: ByName): ReturnType<typeof button> {
  if (about === 'contact') return button(labels.contact, { verb: 'show-contact', student });
  return button(labels.look, { verb: 'show-student', student, ...(week && { week }), ...(whether && { whether }) });
}

/** Who has the name of another one here is told apart by where they are. */
function labelsOf(
  found: readonly Person[],
  placements: readonly Placement[],
): { readonly id: PersonId; readonly label: string }[] {
  return found.map(({ id, name }) => {
    const isShared = found.some((other) => other.id !== id && other.name === name);
    const companies = placements.filter(({ studentId }) => studentId === id).map(({ company }) => company.name);
    return { id, label: isShared ? texts.atCompanies(name, companies) : name };
  });
}
