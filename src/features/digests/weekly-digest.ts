/** Monday morning, or whenever the school sets it: who guides students hears who needs attention first, and why. */
import { weekOf, type Day } from '../../domain/day.js';
import { digestIdOf, type Digest } from '../../domain/digest.js';
import { digestFor } from '../../domain/digest-rows.js';
import { digestDue, rhythmAfterDigest, weekBeforeDigest } from '../../domain/digest-times.js';
import { openWeeksOf } from '../../domain/open-weeks.js';
import type { Person } from '../../domain/people.js';
import { maySignOff } from '../../domain/permissions.js';
import type { Placement } from '../../domain/placement.js';
import type { Rhythm } from '../../domain/rhythm.js';
import type { School } from '../../domain/school.js';
import { eachDue, type Looked } from '../../due.js';
import type { Ports, Scheduled } from '../../ports.js';
import { guidedStudents } from '../../views/guided-students.js';

export const weeklyDigest: Scheduled = {
  name: 'weekly-digest',
  cron: '* * * * *',
  next: (ports) => ports.rhythms.next('staff'),
  run: (ports) => eachDue('staff', ports, (rhythm, now) => look(rhythm, now, ports)),
};

/** The digest is stored before its notice: once made it stays, whoever makes it again. */
async function look(rhythm: Rhythm, now: Date, ports: Ports): Promise<Looked> {
  const [reader, placements, school] = await Promise.all([
    ports.people.byId(rhythm.id),
    ports.placements.ofStaff(rhythm.id),
    ports.schools.byId(rhythm.schoolId),
  ]);
  if (!school) throw new Error('a rhythm without a school');
  const next = rhythmAfterDigest(rhythm, placements, { school, now });
  const day = digestDue(rhythm, school, now);
  const digest = reader && day ? await make({ reader, school, placements }, { day, now }, ports) : null;
  if (!digest) return { notices: [], rhythm: next };
  await ports.digests.add(digest);
  return { notices: [{ key: digest.id, to: rhythm.id, about: { kind: 'digest', digest: digest.id } }], rhythm: next };
}

async function make(
  { reader, school, placements }: { reader: Person; school: School; placements: readonly Placement[] },
  { day, now }: { day: Day; now: Date },
  ports: Ports,
): Promise<Digest | null> {
  const own = placements.filter(({ schoolId }) => schoolId === reader.schoolId);
  const guided = own.filter(({ teacherId, coachId }) => teacherId === reader.id || coachId === reader.id);
  const [summaries, before] = await Promise.all([
    ports.sheets.summaries(own.map(({ id }) => id)),
    ports.digests.byId(digestIdOf(reader.id, weekBeforeDigest(weekOf(day), school))),
  ]);
  const students = await guidedStudents(guided, summaries, { reader, school, today: day, now }, ports);
  const toSign = openWeeksOf(
    own.filter((placement) => maySignOff(reader, placement)),
    summaries,
  );
  return digestFor(reader, { students, toSign }, { school, at: now.toISOString(), day, before });
}
