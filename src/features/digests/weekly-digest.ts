/** Monday morning, or whenever the school sets it: who guides students hears who needs attention first, and why. */
import { weekOf, type Day } from '../../domain/calendar/day.js';
import { digestIdOf, type Digest } from '../../domain/roster/digest.js';
import { digestFor } from '../../domain/roster/digest-rows.js';
import { digestDue, rhythmAfterDigest, weekBeforeDigest } from '../../domain/roster/digest-times.js';
import { momentOf } from '../../domain/calendar/moment.js';
import { openWeeksOf } from '../../domain/weeks/open-weeks.js';
import type { Person, SchoolId } from '../../domain/people/people.js';
import { maySignOff } from '../../domain/people/permissions.js';
import type { Placement } from '../../domain/placements/placement.js';
import type { Rhythm } from '../../domain/reminders/rhythm.js';
import type { School } from '../../domain/school/school.js';
import { eachDue, type Looked } from '../../due.js';
import type { Ports, Scheduled } from '../../ports.js';
import { guidedStudents } from '../../views/guided-students.js';
import { isSomethingLeft } from '../../views/something-left.js';

/** Each with some 25 students and all their weeks. */
const AT_ONCE = 20;

export const weeklyDigest: Scheduled = {
  name: 'weekly-digest',
  cron: '* * * * *',
  next: (ports) => ports.rhythms.next('staff'),
  run: (ports) => {
    const schoolOf = onceEach((id: SchoolId) => ports.schools.byId(id));
    return eachDue('staff', ports, (rhythm, now) => look(rhythm, { now, schoolOf }, ports), AT_ONCE);
  },
};

interface Run {
  readonly now: Date;
  readonly schoolOf: (id: SchoolId) => Promise<School | null>;
}

/** The digest is stored before its notice: once made it stays, whoever makes it again. */
async function look(rhythm: Rhythm, { now, schoolOf }: Run, ports: Ports): Promise<Looked> {
  const [reader, placements, school] = await Promise.all([
    ports.people.byId(rhythm.id),
    ports.placements.ofStaff(rhythm.id),
    schoolOf(rhythm.schoolId),
  ]);
  // There is nothing to go by; one that is put in later puts its placements as well.
  if (!school) return { notices: [], rhythm: { ...rhythm, nextAt: null, version: rhythm.version + 1 } };
  const isLeft = await isSomethingLeft(placements, { school, today: momentOf(now).day }, ports);
  const next = rhythmAfterDigest(rhythm, placements, { school, now, isLeft });
  const day = digestDue(rhythm, school, now);
  const digest = reader && day ? await make({ reader, school, placements }, { day, now }, ports) : null;
  if (!digest) return { notices: [], rhythm: next };
  await ports.digests.add(digest);
  return { notices: [{ key: digest.id, to: rhythm.id, about: { kind: 'digest', digest: digest.id } }], rhythm: next };
}

/** A country's digests are of some hundred schools. */
function onceEach<Key, Found>(find: (key: Key) => Promise<Found>): (key: Key) => Promise<Found> {
  const known = new Map<Key, Promise<Found>>();
  return (key) => {
    const found = known.get(key) ?? find(key);
    known.set(key, found);
    return found;
  };
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
