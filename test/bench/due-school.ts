/** Schools of so many students and who guides them, all with a rhythm, of whom a fixed number are due at one minute. */
import type { Db } from 'mongodb';
import { addWeeks, type Week } from '../../src/domain/calendar/day.js';
import { instantOf, parseMoment } from '../../src/domain/calendar/moment.js';
import type { Person, PersonId, Role, SchoolId } from '../../src/domain/people/people.js';
import type { Placement, PlacementId } from '../../src/domain/placements/placement.js';
import { asStored, newRhythm, type PersonRhythms } from '../../src/domain/reminders/rhythm.js';
import { sheetIdOf, type WeekSummary } from '../../src/domain/weeks/week-sheet.js';
import { placementOfSanne, sanne, school, TENANT } from '../support/people.js';
import { addressOf } from './turn-load.js';

export const DUE_STUDENTS = 2_000;
export const DUE_COACHES = 200;
/** When those students are due, and those coaches. */
export const FRIDAY = instantAt('2026-11-27T16:00');
export const MONDAY = instantAt('2026-11-30T08:00');

const PER_SCHOOL = 4_800;
const PER_COACH = 25;
const PER_TEACHER = 30;
const PER_TRAINER = 5;
const AT_ONCE = 2_000;
const MINUTE_MS = 60_000;
const WEEK_MS = 7 * 24 * 60 * MINUTE_MS;
const MINUTES_OF_WEEK = 7 * 24 * 60;
/** The weeks that are signed; the two after them are still to be filled in. */
const WEEKS = Array.from({ length: 10 }, (_, i) => addWeeks('2026-W37' as Week, i));

export async function layStudents(db: Db, students: number): Promise<void> {
  const schools = Array.from({ length: Math.ceil(students / PER_SCHOOL) }, (_, i) => schoolOf(i * PER_SCHOOL));
  await insert(
    db,
    'schools',
    schools.map((id) => school({ id })),
  );
  const dueStudents = new Set(dueOf(DUE_STUDENTS, students));
  const dueCoaches = new Set(dueOf(DUE_COACHES, students / PER_COACH));
  const isRead = (n: number): boolean => dueStudents.has(n) || dueCoaches.has(Math.floor(n / PER_COACH));
  await inChunks(students, async (some) => {
    const staff = some.flatMap(staffThatBeginsWith);
    const read = some.filter(isRead);
    await insert(db, 'people', [...some.map(studentOf), ...staff]);
    await insert(db, 'placements', some.map(placementOf));
    await insert(db, 'rhythms', [
      ...some.map((n) => studentRhythm(n, dueStudents.has(n))),
      ...staff.map((person) => staffRhythm(person, dueCoaches)),
    ]);
    await insert(db, 'gatheredWeeks', read.map(weeksOf));
    await insert(db, 'chats', read.map(chatOf));
  });
}

/** All of one school, each with ten weeks. */
export async function layOneSchool(db: Db, students: number, schoolId: SchoolId): Promise<void> {
  const there = <Subject extends object>(subject: Subject): Subject => ({ ...subject, schoolId });
  await inChunks(students, async (some) => {
    await insert(db, 'people', [...some.map(studentOf), ...some.flatMap(staffThatBeginsWith)].map(there));
    await insert(db, 'placements', some.map(placementOf).map(there));
    await insert(db, 'gatheredWeeks', some.map(weeksOf));
  });
}

/** Those who were due are due again, and nobody was told. */
export async function makeDue(db: Db, students: number): Promise<void> {
  await db.collection('notices').deleteMany({});
  await db.collection('digests').deleteMany({});
  const rhythms = [
    ...dueOf(DUE_STUDENTS, students).map((n) => studentRhythm(n, true)),
    ...dueOf(DUE_COACHES, students / PER_COACH).map((k) => coachRhythm(k, true)),
  ];
  for (let i = 0; i < rhythms.length; i += AT_ONCE) {
    const some = rhythms.slice(i, i + AT_ONCE).map(withKey);
    await db.collection('rhythms').bulkWrite(
      some.map(({ _id, ...replacement }) => ({ replaceOne: { filter: { _id }, replacement } })),
      { ordered: false },
    );
  }
}

/** So many of them, evenly among all. */
function dueOf(count: number, among: number): number[] {
  return Array.from({ length: count }, (_, i) => Math.floor((i * among) / count));
}

const schoolOf = (n: number): SchoolId => `school-${Math.floor(n / PER_SCHOOL)}` as SchoolId;
const studentId = (n: number): PersonId => `student-${n}` as PersonId;
const placementId = (n: number): PlacementId => `placement-${n}` as PlacementId;
const staffId = (role: Role, per: number, n: number): PersonId => `${role}-${Math.floor(n / per)}` as PersonId;
const STAFF = [
  ['coach', PER_COACH],
  ['teacher', PER_TEACHER],
  ['trainer', PER_TRAINER],
] as const;

function studentOf(n: number): Person {
  const teams = { tenantId: TENANT, objectId: `object-student-${n}` };
  return sanne({ id: studentId(n), schoolId: schoolOf(n), name: `Student ${n}`, teams });
}

/** Those whose first student this is. */
function staffThatBeginsWith(n: number): Person[] {
  return STAFF.filter(([, per]) => n % per === 0).map(([role, per]) => {
    const id = staffId(role, per, n);
    const teams = { tenantId: TENANT, objectId: `object-${id}` };
    return sanne({ id, schoolId: schoolOf(n), name: id, roles: [role], teams, born: null });
  });
}

function placementOf(n: number): Placement {
  const [coachId, teacherId, trainerId] = STAFF.map(([role, per]) => staffId(role, per, n)) as [
    PersonId,
    PersonId,
    PersonId,
  ];
  const people = { studentId: studentId(n), coachId, teacherId, trainerId };
  return placementOfSanne({ id: placementId(n), schoolId: schoolOf(n), ...people });
}

/** Who is not due is so at some minute of the week that follows. */
function studentRhythm(n: number, isDue: boolean): PersonRhythms & { readonly form: number } {
  const later = new Date(FRIDAY.getTime() + (1 + ((n * 7_919) % (MINUTES_OF_WEEK - 1))) * MINUTE_MS);
  const times = { lookedAt: new Date(FRIDAY.getTime() - WEEK_MS), nextAt: isDue ? FRIDAY : later, version: 5 };
  return { ...asStored({ ...newRhythm(studentId(n), schoolOf(n), 'student'), ...times }), form: 2 };
}

function staffRhythm(
  { id, schoolId }: Person,
  dueCoaches: ReadonlySet<number>,
): PersonRhythms & { readonly form: number } {
  const [role, k] = id.split('-');
  const isDue = role === 'coach' && dueCoaches.has(Number(k));
  const lookedAt = new Date(MONDAY.getTime() - WEEK_MS);
  const nextAt = isDue ? MONDAY : new Date(MONDAY.getTime() + WEEK_MS);
  return { ...asStored({ ...newRhythm(id, schoolId, 'staff'), lookedAt, nextAt, version: 5 }), form: 2 };
}

function coachRhythm(k: number, isDue: boolean): PersonRhythms & { readonly form: number } {
  const n = k * PER_COACH;
  const coach = sanne({ id: staffId('coach', PER_COACH, n), schoolId: schoolOf(n) });
  return staffRhythm(coach, new Set(isDue ? [k] : []));
}

function weeksOf(n: number): { id: string; version: number; weeks: WeekSummary[] } {
  const id = placementId(n);
  const weeks = WEEKS.map((week): WeekSummary => ({
    ...{ id: sheetIdOf(id, week), placementId: id, week, state: 'approved', version: 3 },
    ...{ minutesPerDay: [0, 0, 0, 420, 360, 0, 0], makeUpMinutes: 0, submittedAt: '2026-11-16T10:00:00.000Z' },
  }));
  return { id, version: 1, weeks };
}

function chatOf(n: number): { id: PersonId; address: object } {
  return { id: studentId(n), address: addressOf('http://localhost:9', `object-student-${n}`) };
}

function instantAt(text: string): Date {
  const moment = parseMoment(text);
  if (!moment) throw new Error(`${text} is no moment`);
  return instantOf(moment);
}

async function inChunks(count: number, act: (some: readonly number[]) => Promise<void>): Promise<void> {
  for (let from = 0; from < count; from += AT_ONCE) {
    await act(Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, i) => from + i));
  }
}

function withKey({ id, ...fields }: { readonly id: string }): { readonly _id: never } {
  return { _id: id as never, ...fields };
}

async function insert(db: Db, name: string, documents: readonly { readonly id: string }[]): Promise<void> {
  if (documents.length > 0) await db.collection(name).insertMany(documents.map(withKey), { ordered: false });
}
