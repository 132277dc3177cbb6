/** What the adviescommissie decided of a long sickness, recorded by the BPV-docent or the BPV-bureau [2.3]. */
import { actOf, decide } from '../../decide.js';
import { longSickShow } from '../../shows/long-sickness.js';
import { momentOf } from '../../domain/calendar/moment.js';
import { decideLong } from '../../domain/sickness/long-sickness.js';
import { mayRecordLongSickness } from '../../domain/people/permissions.js';
import { parseSicknessId } from '../../domain/sickness/sickness.js';
import type { Request } from '../../asks/request.js';
import type { Asked, Ports } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import { noSuchSickness, notYourSickness } from '../../texts/sickness.js';

export async function recordLongSick(
  { sickness, isExtended }: Extract<Request, { kind: 'decide-long-sick' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const id = parseSicknessId(sickness);
  const placements = id ? await ports.placements.ofStudent(id.studentId) : [];
  const role = placements
    .map((placement) => mayRecordLongSickness(asked.person, placement))
    .find((one) => one !== null);
  if (!id || !role) return { kind: 'text', text: notYourSickness };
  const record = await ports.sicknesses.load(id.studentId);
  if (!record?.periods[id.period - 1]) return { kind: 'text', text: noSuchSickness };
  const outcome = await decide(
    ports.sicknesses,
    record,
    (current) => decideLong(current, { number: id.period, isExtended }, actOf(asked, role)),
    asked,
    ports,
  );
  const student = (await ports.people.byId(record.id))?.name ?? '';
  const today = momentOf(asked.at).day;
  return longSickShow(outcome.document, id.period, { student, today, canRecord: true, why: '' });
}
