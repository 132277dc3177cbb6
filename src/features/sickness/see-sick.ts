/** "Gezien": the card says so from then on. Only for those who were told, and only as long as the student is theirs. */
import { actOf, decide } from '../../decide.js';
import { staffSickShow } from '../../shows/sickness.js';
import { roleToHear } from '../../domain/people/permissions.js';
import { decideSeen } from '../../domain/sickness/report-sick.js';
import { parseSicknessId } from '../../domain/sickness/sickness.js';
import type { Request } from '../../asks/request.js';
import type { Asked, Ports } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import { noSuchSickness, notYourSickness } from '../../texts/sickness.js';

/** A report as it stands, for whoever is told of it. */
export async function lookAtSick(
  { sickness }: Extract<Request, { kind: 'see-sickness' }>,
  { person }: Asked,
  ports: Ports,
): Promise<Answer> {
  const id = parseSicknessId(sickness);
  const record = id && (await ports.sicknesses.load(id.studentId));
  if (!id || !record?.periods[id.period - 1]) return { kind: 'text', text: noSuchSickness };
  const role = roleToHear(person, await ports.placements.ofStudent(id.studentId));
  if (!role) return { kind: 'text', text: notYourSickness };
  const student = (await ports.people.byId(record.id))?.name ?? '';
  return staffSickShow(record, id.period, { reader: person.id, role, student });
}

export async function seeSick(
  { sickness }: Extract<Request, { kind: 'seen-sick' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const id = parseSicknessId(sickness);
  const record = id && (await ports.sicknesses.load(id.studentId));
  if (!id || !record?.periods[id.period - 1]) return { kind: 'text', text: noSuchSickness };
  const role = roleToHear(asked.person, await ports.placements.ofStudent(id.studentId));
  if (!role) return { kind: 'text', text: notYourSickness };
  const outcome = await decide(
    ports.sicknesses,
    record,
    (current) => decideSeen(current, id.period, actOf(asked, role)),
    asked,
    ports,
  );
  const student = (await ports.people.byId(record.id))?.name ?? '';
  return staffSickShow(outcome.document, id.period, { reader: asked.person.id, role, student });
}
