/** All hours are made: to the student, the trainer and the coach as they are by now, and only while it is so. */
import type { NoticeAbout } from '../../domain/evidence/decision.js';
import type { PersonId } from '../../domain/people/people.js';
import { roleIn } from '../../domain/people/permissions.js';
import type { PlacementId } from '../../domain/placements/placement.js';
import { isMade, progressOf } from '../../domain/placements/progress.js';
import type { Telling } from '../../delivery/telling.js';
import type { Ports } from '../../ports.js';
import { allHoursMade } from '../../texts/hours-made.js';

export async function tellHoursMade(
  about: Extract<NoticeAbout, { kind: 'hours-made' }>,
  to: PersonId,
  ports: Ports,
): Promise<Telling> {
  const placement = await ports.placements.byId(about.placement as PlacementId);
  if (!placement) return { kind: 'nothing' };
  const [people, summaries] = await Promise.all([
    ports.people.byIds([to, placement.studentId]),
    ports.sheets.summaries([placement.id]),
  ]);
  const [reader, student] = [to, placement.studentId].map((id) => people.find((person) => person.id === id));
  const role = reader && roleIn(reader, placement);
  if (!student || (role !== 'student' && role !== 'trainer' && role !== 'coach')) return { kind: 'nothing' };
  if (!isMade(placement, summaries)) return { kind: 'nothing' };
  const text = allHoursMade(role, student.name, placement, progressOf([placement], summaries));
  return { kind: 'write', reply: { kind: 'text', text } };
}
