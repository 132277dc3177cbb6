/** [Herinner] in a student's row: who guides them has the bot ask now for what is open, once a day. */
import type { Request } from '../../asks/request.js';
import { mayFollowStudent, mayRemind } from '../../domain/people/permissions.js';
import { decideNudge, keyOfNudge } from '../../domain/reminders/nudge.js';
import { quietHoursOf } from '../../domain/reminders/quiet-hours.js';
import type { Asked, Ports } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import { notYourStudent } from '../../texts/looking.js';
import * as texts from '../../texts/nudge.js';
import { studentIsLost } from '../../views/reach.js';
import { rhythmOf } from '../../views/rhythm.js';
import { studentFacts } from '../../views/student-facts.js';

export async function nudgeStudent(
  { student: id }: Extract<Request, { kind: 'nudge-student' }>,
  { person, now, at, stored }: Asked,
  ports: Ports,
): Promise<Answer> {
  const [student, all] = await Promise.all([ports.people.byId(id), ports.placements.ofStudent(id)]);
  const placements = all.filter((placement) => mayRemind(person, placement));
  const [first] = placements;
  if (!student || !first) {
    const isTheirs = all.some((placement) => mayFollowStudent(person, placement));
    return said(isTheirs ? texts.nudgedBySchool : notYourStudent);
  }
  // Whoever asked first: the student has heard it, and is not asked twice.
  if ((await ports.notices.outcome(keyOfNudge(id, now.day))) !== null) return said(texts.nudged(student.name));
  const rhythm = await rhythmOf(student, 'student', ports);
  const facts = await studentFacts(rhythm, now.day, ports);
  if (!facts) return said(texts.nothingOpenOf(student.name));
  const quiet = quietHoursOf(rhythm, facts.school);
  const decided = decideNudge({ by: person.id, student: id, quiet }, { ...facts, placements }, now);
  if (decided.kind === 'no') return said(texts.noNudge(student.name, decided));
  const [lost] = await studentIsLost(first, ports);
  if (lost !== undefined) return said(lost);
  await ports.notices.add([decided.notice], at);
  stored();
  return said(texts.nudged(student.name));
}

const said = (text: string): Answer => ({ kind: 'text', text });
