/** Who needs attention first and why, then who is on course: of the students whom somebody guides, as it is now. */
import { weekOf } from '../domain/calendar/day.js';
import { digestIdOf, type Digest } from '../domain/roster/digest.js';
import { digestRows } from '../domain/roster/digest-rows.js';
import { weekBeforeDigest } from '../domain/roster/digest-times.js';
import type { Asked, Ports } from '../ports.js';
import type { Shown } from '../shows/reply.js';
import { overviewTitle } from '../texts/looking.js';
import { digestShow, digestPage } from './digest.js';
import { guidedStudents } from './guided-students.js';
import { placementsGuidedBy } from './seen-placements.js';

/** From this row on; null where there is nobody to show. */
export async function overview(
  { person: reader, at, now: { day: today } }: Pick<Asked, 'person' | 'at' | 'now'>,
  from: number,
  ports: Ports,
): Promise<Shown<'list'> | null> {
  const [placements, school] = await Promise.all([
    placementsGuidedBy(reader, ports),
    ports.schools.byId(reader.schoolId),
  ]);
  if (!school) return null;
  const week = weekOf(today);
  const [summaries, before] = await Promise.all([
    ports.sheets.summaries(placements.map(({ id }) => id)),
    ports.digests.byId(digestIdOf(reader.id, weekBeforeDigest(week, school))),
  ]);
  const students = await guidedStudents(placements, summaries, { reader, school, today, now: at }, ports);
  if (students.length === 0) return null;
  const now: Digest = {
    ...{ id: digestIdOf(reader.id, week), personId: reader.id, week, at: at.toISOString() },
    ...{ students: students.length, rows: digestRows(students, { school, today }, before), toSign: [], before: null },
  };
  const view = { title: overviewTitle(students.length), lines: [], kept: null };
  const eyes = { reader, placements };
  return from > 0 ? digestPage(now, eyes, { ...view, from }, ports) : digestShow(now, eyes, view, ports);
}
