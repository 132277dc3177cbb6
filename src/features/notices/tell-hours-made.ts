/** All hours are made: to the student, the trainer and the coach as they are by now, and only while it is so. */
import type { NoticeAbout } from '../../domain/evidence/decision.js';
import type { PersonId } from '../../domain/people/people.js';
import { roleIn } from '../../domain/people/permissions.js';
import type { PlacementId } from '../../domain/placements/placement.js';
import { isMade, progressOf } from '../../domain/placements/progress.js';
import type { Telling } from '../../delivery/telling.js';
import { momentOf } from '../../domain/calendar/moment.js';
import type { Ports } from '../../ports.js';
import { noteShow } from '../../shows/note.js';
import { button } from '../../shows/button.js';
import { nothingMissing, stillMissing } from '../../texts/dossier.js';
import { allHoursMade } from '../../texts/hours-made.js';
import { toFile } from '../../texts/judgement.js';
import { missingLines, openFiles } from '../../views/dossier.js';

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
  if (!reader || !student || (role !== 'student' && role !== 'trainer' && role !== 'coach')) return { kind: 'nothing' };
  if (!isMade(placement, summaries)) return { kind: 'nothing' };
  const text = allHoursMade(role, student.name, placement, progressOf([placement], summaries));
  const [found] = placement.closed ? [] : await openFiles([placement], momentOf(ports.clock.now()).day, ports);
  // Made is the moment for the last check; a praktijkopleider hears of it when the last weeks begin.
  if (!found || role === 'trainer') return { kind: 'write', reply: { kind: 'text', text } };
  const missing = missingLines(found, reader);
  const lines = [missing.length > 0 ? stillMissing(missing) : nothingMissing];
  const look = button(toFile, { verb: 'show-dossier', placement: placement.id });
  return { kind: 'write', reply: noteShow(text, [look], lines) };
}
