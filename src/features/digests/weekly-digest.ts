/**
 * Monday morning, or whenever the school sets it: who guides students hears who needs attention first, and why; its
 * BPV-bureau what of the school is other than the Monday before.
 */
import { weekOf, type Day, type Week } from '../../domain/calendar/day.js';
import { digestIdOf, type Digest } from '../../domain/roster/digest.js';
import { digestFor } from '../../domain/roster/digest-rows.js';
import { digestDue, rhythmAfterDigest, weekBeforeDigest } from '../../domain/roster/digest-times.js';
import { schoolWeekIdOf, schoolWeekOf, type SchoolWeek } from '../../domain/roster/school-week.js';
import { momentOf } from '../../domain/calendar/moment.js';
import { openWeeksOf } from '../../domain/weeks/open-weeks.js';
import type { Person, PersonId, SchoolId } from '../../domain/people/people.js';
import { sameElsewhere } from '../../domain/people/at-two-schools.js';
import { mayKeepSchool, roleIn } from '../../domain/people/permissions.js';
import type { Placement } from '../../domain/placements/placement.js';
import type { Rhythm } from '../../domain/reminders/rhythm.js';
import type { School } from '../../domain/school/school.js';
import { eachDue, type Looked } from '../../due.js';
import type { Ports, Scheduled } from '../../ports.js';
import { countSchool, isBigSchool, keptCount } from '../../views/count-school.js';
import { guidedStudents } from '../../views/guided-students.js';
import { byMail } from '../../views/reach.js';
import { isSomethingLeft } from '../../views/something-left.js';

/** Each with some 25 students and all their weeks. */
const AT_ONCE = 20;
const LOOK_AGAIN_MS = 10 * 60_000;

export const weeklyDigest: Scheduled = {
  name: 'weekly-digest',
  cron: '* * * * *',
  next: (ports) => ports.rhythms.next('staff'),
  run: (ports) => {
    const schoolOf = onceEach(
      (id: SchoolId) => ports.schools.byId(id),
      (id) => id,
    );
    // One after another: all of a school is read for it.
    let before: Promise<unknown> = Promise.resolve();
    const weekOfSchool = onceEach(
      (school: School, week: Week) => {
        const kept = before.then(() => keepWeek(school, week, ports));
        // Who waits for it hears what went wrong; the next school is not kept from its turn.
        before = kept.catch(() => undefined);
        return kept;
      },
      ({ id }, week) => schoolWeekIdOf(id, week),
    );
    return eachDue('staff', ports, (rhythm, now) => look(rhythm, { now, schoolOf, weekOfSchool }, ports), AT_ONCE);
  },
};

interface Run {
  readonly now: Date;
  readonly schoolOf: (id: SchoolId) => Promise<School | null>;
  readonly weekOfSchool: (school: School, week: Week) => Promise<SchoolWeek | null>;
}

/** The digest is stored before its notice: once made it stays, whoever makes it again. */
async function look(rhythm: Rhythm, run: Run, ports: Ports): Promise<Looked> {
  const { now } = run;
  const [reader, placements, school] = await Promise.all([
    ports.people.byId(rhythm.id),
    ports.placements.ofStaff(rhythm.id),
    run.schoolOf(rhythm.schoolId),
  ]);
  // There is nothing to go by; one that is put in later puts its placements as well.
  if (!school) return { notices: [], rhythm: { ...rhythm, nextAt: null, version: rhythm.version + 1 } };
  const isLeft = await isSomethingLeft(placements, { school, today: momentOf(now).day }, ports);
  const isOffice = reader !== null && mayKeepSchool(reader, school);
  const next = rhythmAfterDigest(rhythm, placements, { school, now, isLeft, isOffice });
  const day = digestDue(rhythm, school, now);
  if (!reader || !day) return { notices: [], rhythm: next };
  const ofSchool = isOffice ? await run.weekOfSchool(school, weekOf(day)) : null;
  if (isOffice && !ofSchool) return notCountedYet(rhythm, now);
  const digest = await keep({ reader, school, placements }, { day, now }, ports);
  // A school that has nobody yet has nothing to hear.
  if (!digest && !ofSchool?.count.students) return { notices: [], rhythm: next };
  const to = digest && !isOffice ? await carrierOf(reader, day, run, ports) : reader.id;
  const id = digestIdOf(to, weekOf(day));
  return { notices: [{ key: id, to, about: { kind: 'digest', digest: id } }], rhythm: next };
}

/** Looked at again once the school may have been counted: until then it is due as before. */
function notCountedYet(rhythm: Rhythm, now: Date): Looked {
  const nextAt = new Date(now.getTime() + LOOK_AGAIN_MS);
  return { notices: [], rhythm: { ...rhythm, nextAt, version: rhythm.version + 1 } };
}

/**
 * By whom it goes: with students of two schools somebody gets one mail. Who comes first keeps what is due for all, and
 * each of them comes to the same one.
 */
async function carrierOf(reader: Person, day: Day, run: Run, ports: Ports): Promise<PersonId> {
  const others = reader.teams || !reader.mail ? [] : await ports.people.atAddress(reader.mail);
  const elsewhere = sameElsewhere(reader, others);
  if (elsewhere.length === 0) return reader.id;
  const told = await Promise.all(elsewhere.map(async (one) => ((await isTold(one, day, run, ports)) ? [one.id] : [])));
  const all = [reader.id, ...told.flat()];
  const mailed = await byMail(all, ports);
  return all.filter((id) => mailed.has(id)).sort()[0] ?? reader.id;
}

/** Whether there is a digest of that day for this person; where one is due it is made. */
async function isTold({ id, ...person }: Person, day: Day, { now, schoolOf }: Run, ports: Ports): Promise<boolean> {
  const [rhythm, school, placements, kept] = await Promise.all([
    ports.rhythms.of(id, 'staff'),
    schoolOf(person.schoolId),
    ports.placements.ofStaff(id),
    ports.digests.byId(digestIdOf(id, weekOf(day))),
  ]);
  if (kept) return momentOf(new Date(kept.at)).day === momentOf(now).day;
  if (!rhythm || !school || digestDue(rhythm, school, now) !== day) return false;
  return (await keep({ reader: { id, ...person }, school, placements }, { day, now }, ports)) !== null;
}

async function keep(...made: Parameters<typeof make>): Promise<Digest | null> {
  const digest = await make(...made);
  if (digest) await made[2].digests.add(digest);
  return digest;
}

/**
 * Once for all of its BPV-bureau, by whoever comes first. A big school is never counted here, as everybody else's Monday
 * would wait for it: it is as the hourly count has it. Null: that has not been there yet.
 */
async function keepWeek(school: School, week: Week, ports: Ports): Promise<SchoolWeek | null> {
  const known = await ports.schoolCounts.week(school.id, week);
  if (known) return known;
  const counted = (await isBigSchool(school.id, ports))
    ? await keptCount(school.id, ports)
    : await countSchool(school, ports);
  if (!counted) return null;
  const made = schoolWeekOf(counted, week, weekBeforeDigest(week, school));
  await ports.schoolCounts.addWeek(made);
  return made;
}

/** A country's digests are of some hundred schools. */
function onceEach<Asked extends readonly unknown[], Found>(
  find: (...asked: Asked) => Promise<Found>,
  keyOf: (...asked: Asked) => string,
): (...asked: Asked) => Promise<Found> {
  const known = new Map<string, Promise<Found>>();
  return (...asked) => {
    const found = known.get(keyOf(...asked)) ?? find(...asked);
    known.set(keyOf(...asked), found);
    return found;
  };
}

async function make(
  { reader, school, placements }: { reader: Person; school: School; placements: readonly Placement[] },
  { day, now }: { day: Day; now: Date },
  ports: Ports,
): Promise<Digest | null> {
  // Of a closed file there is nothing to hear.
  const own = placements.filter(({ schoolId, closed }) => schoolId === reader.schoolId && closed === undefined);
  const guided = own.filter(({ teacherId, coachId }) => teacherId === reader.id || coachId === reader.id);
  const [summaries, before] = await Promise.all([
    ports.sheets.summaries(own.map(({ id }) => id)),
    ports.digests.byId(digestIdOf(reader.id, weekBeforeDigest(weekOf(day), school))),
  ]);
  const students = await guidedStudents(guided, summaries, { reader, school, today: day, now }, ports);
  const toSign = openWeeksOf(
    own.filter((placement) => roleIn(reader, placement) === 'trainer'),
    summaries,
  );
  return digestFor(reader, { students, toSign }, { school, at: now.toISOString(), day, before });
}
