/** A student's name, or [Bekijk]: that student's page, for who guides them. */
import type { PersonId } from '../../domain/people.js';
import { named } from '../../domain/named.js';
import type { Answer, Request } from '../../messages.js';
import type { Asked, Ports } from '../../ports.js';
import * as texts from '../../texts/looking.js';
import { placementsSeenBy } from '../../views/seen-placements.js';
import { studentPage } from '../../views/student-page.js';

const MOST_CHOICES = 3;

export async function showStudentByName(
  { name }: Extract<Request, { kind: 'student' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const placements = await placementsSeenBy(asked.person, ports);
  const students = await ports.people.byIds([...new Set(placements.map(({ studentId }) => studentId))]);
  const found = named(students, name);
  const [only] = found;
  if (!only) return { kind: 'text', text: texts.nobodyNamed };
  if (found.length === 1) return page(only.id, asked, ports);
  const text = texts.whoOf(found.map((student) => student.name));
  if (found.length > MOST_CHOICES) return { kind: 'text', text };
  const choices = found.map((student) => ({
    label: student.name,
    request: { kind: 'show-student', student: student.id } as const,
  }));
  return { kind: 'question', question: { text, choices } };
}

export async function showStudent(
  { student }: Extract<Request, { kind: 'show-student' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  return page(student, asked, ports);
}

async function page(student: PersonId, asked: Asked, ports: Ports): Promise<Answer> {
  return (await studentPage(student, asked, ports)) ?? { kind: 'text', text: texts.notYourStudent };
}
