/**
 * One school of fifty students as the bot's own stores and jobs write it down, and copies of its documents as other
 * schools: what is there grows by schools, as it does in the world, and nobody has more than three years of weeks.
 */
import type { Db, Document } from 'mongodb';
import { addDays, addWeeks, mondayOf, type Day, type Week } from '../../src/domain/calendar/day.js';
import type { ClockTime } from '../../src/domain/calendar/moment.js';
import type { Act, Decision } from '../../src/domain/evidence/decision.js';
import { applied, seal } from '../../src/domain/evidence/evidence.js';
import { nextRoot, rootClaimsOf, type Head, type LastRoot, type Line } from '../../src/domain/evidence/nightly-root.js';
import type { Person, PersonId, Role, SchoolId } from '../../src/domain/people/people.js';
import { decideHours } from '../../src/domain/hours/hours.js';
import type { Placement, PlacementId } from '../../src/domain/placements/placement.js';
import type { School } from '../../src/domain/school/school.js';
import { decideHandIn } from '../../src/domain/weeks/hand-in.js';
import { decideApprove } from '../../src/domain/weeks/sign-off.js';
import { emptySheet, type WeekEvent, type WeekSheet } from '../../src/domain/weeks/week-sheet.js';
import { weeklyDigest } from '../../src/features/digests/weekly-digest.js';
import { nightlyRoot } from '../../src/features/evidence/nightly-root.js';
import { remindStudents } from '../../src/features/reminders/remind-students.js';
import { TEAMS } from '../../src/ports/channel.js';
import { givenHistory, givenPerson, givenPlacement, givenSchool } from '../support/given.js';
import type { MemoryPorts } from '../support/memory-ports.js';
import { placementOfSanne, sanne, school } from '../support/people.js';
import { HOUSE } from '../support/statement-keys.js';
import { addressOf } from './turn-load.js';

export const STUDENTS = 50;
export const PER_COACH = 25;
export const PER_TRAINER = 5;
/** By what every id of the first school begins, so that a copy is another school. */
const OWN = 's0-';
/** Its student with three whole years behind them. */
export const LONG = 0;
export const NOW = '2026-11-25T13:00:00.000Z';

const FIRST_WEEK = '2026-W37' as Week;
/** Of this year; the last of them waits for a signature. */
const WEEKS_NOW = 10;
const WEEKS_BEFORE = 15;
const WHOLE_YEAR = 40;
const WORKING_DAYS = 5;
const LINES_A_WEEK = WORKING_DAYS * 2;
const AT_ONCE = 250;
/** The stores put them together; more would keep a slow server busy for longer than an operation may take. */
const TOGETHER = 5;

export const idOf = (what: string): PersonId => `${OWN}${what}` as PersonId;
export const SCHOOL = idOf('school') as string as SchoolId;
export const TENANT_OF_SCHOOL = `${OWN}tenant`;
export const placementOf = (n: number, year = 2026): PlacementId => `${OWN}placement-${n}-${year}` as PlacementId;
export const accountOf = (person: string): { readonly tenantId: string; readonly objectId: string } => ({
  ...{ tenantId: TENANT_OF_SCHOOL, objectId: `${OWN}object-${person}` },
});

/** What is written on each of five days. */
const A_DAY = [
  { minutes: 120, activity: 'licht ingehangen in de grote zaal' },
  { minutes: 90, activity: 'kabels getrokken en getest' },
] as const;

export const LINES_A_SCHOOL =
  LINES_A_WEEK * ((STUDENTS - 1) * (WEEKS_NOW + 2 * WEEKS_BEFORE) + WEEKS_NOW + 2 * WHOLE_YEAR);

export async function layFirstSchool(db: Db, ports: MemoryPorts): Promise<void> {
  ports.clock.set('2026-09-07T07:00:00.000Z');
  const there = school({ id: SCHOOL, tenantIds: [TENANT_OF_SCHOOL] });
  await givenSchool(ports, there);
  const numbers = Array.from({ length: STUDENTS }, (_, n) => n);
  await inParts([...staff(), ...numbers.map(studentOf)], (one) => givenPerson(ports, one));
  for (const year of [2024, 2025, 2026]) {
    await inParts(numbers, async (n) => {
      const placement = placementIn(n, year);
      await givenPlacement(ports, placement);
      const weeks = year === 2026 ? WEEKS_NOW : n === LONG ? WHOLE_YEAR : WEEKS_BEFORE;
      for (let i = 0; i < weeks; i += 1) {
        const isSigned = year < 2026 || i < WEEKS_NOW - 1;
        const week = addWeeks(`${year}-W37` as Week, i);
        await givenHistory(ports.sheets, weekThatWas({ placement, school: there }, week, isSigned));
      }
    });
    for (const n of numbers) await ports.sheets.summaries([placementOf(n, year)]);
  }
  await inParts(numbers, async (n) => {
    await ports.chats.reach(idOf(`student-${n}`), TEAMS, {
      address: addressOf('http://localhost:9', `s0-object-${n}`),
    });
  });
  // Everybody was reminded and told as they would have been.
  for (let i = 0; i <= WEEKS_NOW; i += 1) {
    const week = addWeeks(FIRST_WEEK, i);
    for (const [day, time] of [
      [4, '16:00'],
      [6, '19:00'],
      [7, '08:05'],
    ] as const) {
      ports.clock.set(`${addDays(mondayOf(week), day)}T${time}:30.000+01:00`);
      await remindStudents.run(ports);
      await weeklyDigest.run(ports);
    }
  }
  ports.clock.set(NOW);
  await ports.notices.collect();
  await db
    .collection('notices')
    .updateMany({}, { $set: { state: 'sent', due: null, lease: null, doneAt: new Date(NOW), attempts: 1 } });
  await nightlyRoot.run(ports);
}

interface Where {
  readonly placement: Placement;
  readonly school: School;
}

/** Written a day at a time, handed in, and signed the Monday after. */
function weekThatWas({ placement, school: there }: Where, week: Week, isSigned: boolean): WeekSheet {
  const at = (after: number, by: 'student' | 'trainer'): Act => ({
    at: `${addDays(mondayOf(week), after)}T19:15:00.000Z`,
    ...{ by: by === 'student' ? placement.studentId : placement.trainerId, role: by },
    ...{ way: by === 'student' ? 'chat' : 'card', source: `${placement.id}:${week}:${after}` },
  });
  let sheet = emptySheet(placement.id, week);
  for (let after = 0; after < WORKING_DAYS; after += 1) {
    const now = { day: addDays(mondayOf(week), after), time: '20:15' as ClockTime };
    const command = { entries: A_DAY.map((said) => ({ ...said, day: now.day })), how: undefined };
    sheet = follow(decideHours(sheet, command, { placement, now, act: at(after, 'student') }));
  }
  const handIn = { placement, school: there, act: at(6, 'student') };
  sheet = follow(decideHandIn(sheet, { version: sheet.version, notWorked: null }, handIn));
  if (!isSigned) return sheet;
  return { ...follow(decideApprove(sheet, sheet.version, { placement, act: at(7, 'trainer') })), outbox: [] };
}

function follow(decision: Decision<WeekSheet, WeekEvent, object>): WeekSheet {
  if (decision.kind === 'change') return applied(decision.change);
  throw new Error(`the school breaks a rule: ${JSON.stringify(decision)}`);
}

function person(what: string, role: Role, changes: Partial<Person> = {}): Person {
  const names = { id: idOf(what), schoolId: SCHOOL, name: `Persoon ${what}`, teams: accountOf(what) };
  return sanne({ ...names, roles: [role], mail: `${OWN}${what}@example.com`, born: null, ...changes });
}

const studentOf = (n: number): Person =>
  person(`student-${n}`, 'student', { number: `${OWN}${1000 + n}`, born: '2008-05-14' as Day });

function staff(): Person[] {
  const of = (role: Role, per: number): Person[] =>
    Array.from({ length: STUDENTS / per }, (_, i) => person(`${role}-${i}`, role));
  return [
    ...of('coach', PER_COACH),
    ...of('teacher', PER_COACH),
    ...of('trainer', PER_TRAINER),
    person('office', 'office'),
  ];
}

function placementIn(n: number, year: number): Placement {
  const guides = {
    coachId: idOf(`coach-${Math.floor(n / PER_COACH)}`),
    teacherId: idOf(`teacher-${Math.floor(n / PER_COACH)}`),
    trainerId: idOf(`trainer-${Math.floor(n / PER_TRAINER)}`),
  };
  return placementOfSanne({
    ...{ id: placementOf(n, year), schoolId: SCHOOL, studentId: idOf(`student-${n}`), ...guides },
    ...{ year: (year - 2023) as 1 | 2 | 3, schoolYear: `${year}-${year + 1}`, pok: `${year}-09-01` as Day },
    period: { from: `${year}-09-01` as Day, until: `${year + 1}-07-04` as Day },
    plannedMinutes: { 1: 210, 2: 210, 3: 210, 4: 210, 5: 210 },
  });
}

/** What is of the machine and of no school. */
const NOT_COPIED = new Set(['jobs', 'processes', 'paces', 'rootRounds', 'roots', 'rootEnds']);

export interface Template {
  readonly of: ReadonlyMap<string, readonly Document[]>;
  readonly roots: readonly Document[];
}

export async function readTemplate(db: Db): Promise<Template> {
  const of = new Map<string, readonly Document[]>();
  for (const { name } of await db.listCollections({}, { nameOnly: true }).toArray()) {
    if (!NOT_COPIED.has(name)) of.set(name, await db.collection(name).find({}).toArray());
  }
  return { of, roots: await db.collection('roots').find({}).sort({ n: 1 }).toArray() };
}

/** School number `k`: the same people under other names, with a chain of roots of its own. */
export async function layCopy(db: Db, { of, roots }: Template, k: number): Promise<void> {
  const heads = new Map<string, string>();
  for (const [name, documents] of of) {
    for (let i = 0; i < documents.length; i += AT_ONCE) {
      const some = documents.slice(i, i + AT_ONCE).map((one) => copied(one, k, heads));
      await db.collection(name).insertMany(some, { ordered: false });
    }
  }
  let last: LastRoot = null;
  for (const { _id, sheets, at, form, school: owner } of roots) {
    const lines = (sheets as readonly Line[]).filter((line) => typeof line !== 'string');
    const changed = lines.map(([name, hash]): Head => [renamed(name, k) as Head[0], heads.get(hash) ?? '']);
    const root = nextRoot(renamed(owner as string, k) as SchoolId, last, changed, at as string);
    const claims = rootClaimsOf(root);
    if (!claims) throw new Error('a root of no school');
    const signature = await HOUSE.signRoot(claims);
    const id = renamed(String(_id), k) as never;
    await db.collection('roots').insertOne({ _id: id, ...root, signature, form });
    const { school: whose, ...end } = claims;
    await db.collection('rootEnds').replaceOne({ _id: whose }, { ...end, signature, form: 1 }, { upsert: true });
    last = root;
  }
}

/** By the house of this process, which another one may have laid out for. */
export async function signAnew(db: Db): Promise<void> {
  for (const { _id, form, ...root } of await db.collection('roots').find({}).toArray()) {
    const claims = rootClaimsOf(root as never);
    if (!claims) continue;
    const signed = { $set: { signature: await HOUSE.signRoot(claims), form: form as number } };
    await db.collection('roots').updateOne({ _id }, signed);
    await db.collection('rootEnds').updateOne({ _id: claims.school, n: claims.n }, signed);
  }
}

const OF_THE_SEAL = new Set(['n', 'previous', 'hash', 'texts']);
const renamed = (text: string, k: number): string => text.replaceAll(OWN, `s${k}-`);

/** Its history is sealed anew, as what happened to it bears other names; `heads`: by which hash the old ones are known now. */
function copied(document: Document, k: number, heads: Map<string, string>): Document {
  const copy = inOtherNames(document, k) as Document;
  const history = copy['history'] as readonly Document[] | undefined;
  if (!history) return copy;
  const sealedAgain: Document[] = [];
  for (const event of history) {
    const happened = Object.fromEntries(Object.entries(event).filter(([field]) => !OF_THE_SEAL.has(field)));
    const again = seal(sealedAgain as never, happened as never);
    heads.set(event['hash'] as string, again.hash);
    sealedAgain.push(again);
  }
  return { ...copy, history: sealedAgain };
}

function inOtherNames(value: unknown, k: number): unknown {
  if (typeof value === 'string') return value.includes(OWN) ? renamed(value, k) : value;
  if (Array.isArray(value)) return value.map((one) => inOtherNames(one, k));
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inOtherNames(one, k)]));
}

async function inParts<T>(all: readonly T[], act: (one: T) => Promise<void>): Promise<void> {
  for (let i = 0; i < all.length; i += TOGETHER) await Promise.all(all.slice(i, i + TOGETHER).map(act));
}
