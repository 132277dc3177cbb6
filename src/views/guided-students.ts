/** The students whom somebody guides, with all that says whether they need attention; read in few round trips. */
import type { Day } from '../domain/calendar/day.js';
import { isShown, type GuidedStudent } from '../domain/roster/digest-rows.js';
import { groupedBy } from '../domain/calendar/grouped-by.js';
import type { StudentFacts } from '../domain/hours/hours-to-fill-in.js';
import { daysFree, leaveDaysOf } from '../domain/leave/leave.js';
import type { Person, PersonId } from '../domain/people/people.js';
import { roleToHear } from '../domain/people/permissions.js';
import type { Placement } from '../domain/placements/placement.js';
import { ignoredBy } from '../domain/reminders/remind.js';
import type { Rhythm } from '../domain/reminders/rhythm.js';
import type { School } from '../domain/school/school.js';
import { allSickDays } from '../domain/sickness/sickness.js';
import type { WeekSummary } from '../domain/weeks/week-sheet.js';
import type { Ports } from '../ports.js';
import { lostOf } from './reach.js';

interface Looking {
  /** Null: the school is counted, for its BPV-bureau, which hears of no sickness. */
  readonly reader: Person | null;
  readonly school: School;
  /** The day whose digest it is. */
  readonly today: Day;
  readonly now: Date;
}

/** @param placements those of which the reader may know how it goes; `summaries` are of these. */
export async function guidedStudents(
  placements: readonly Placement[],
  summaries: readonly WeekSummary[],
  { reader, school, today, now }: Looking,
  ports: Ports,
): Promise<GuidedStudent[]> {
  const ofPlacement = groupedBy(summaries, ({ placementId }) => placementId);
  const talks = await ports.talks.ofPlacements(placements.map(({ id }) => id));
  const talksOf = new Map(talks.map((one) => [one.id, one]));
  const left = placements.filter((placement) =>
    isShown(placement, ofPlacement.get(placement.id) ?? [], { school, today, talks }),
  );
  const leftOf = groupedBy(left, ({ studentId }) => studentId);
  // Hours add up for the year [Tweede adres]: an address that is done counts along while another one is not.
  const shown = placements.filter(({ studentId }) => leftOf.has(studentId));
  const byStart = shown.toSorted((a, b) => a.period.from.localeCompare(b.period.from));
  const placesOf = groupedBy(byStart, ({ studentId }) => studentId);
  const ids = [...placesOf.keys()];
  // Of sickness the reader is told nothing that they would not hear of [2.3].
  const hears = (id: PersonId): boolean => reader !== null && roleToHear(reader, leftOf.get(id) ?? []) !== null;
  const relied = new Set([
    ...ids,
    ...shown.flatMap(({ trainerId, teacherId, coachId }) => [trainerId, teacherId, coachId]),
  ]);
  // Nobody relies on themselves.
  if (reader) relied.delete(reader.id);
  const [people, leaves, sicknesses, rhythms, lost] = await Promise.all([
    ports.people.byIds(ids),
    ports.leaves.ofStudents(ids),
    Promise.all(ids.map((id) => ports.sicknesses.load(id))),
    ports.rhythms.ofMany(ids, 'student'),
    lostOf([...relied], ports),
  ]);
  const leavesOf = groupedBy(leaves, ({ studentId }) => studentId);
  const sicknessOf = new Map(sicknesses.flatMap((record) => (record ? [[record.id, record]] : [])));
  const rhythmOf = new Map(rhythms.map((rhythm) => [rhythm.id, rhythm]));
  return people.map((student) => {
    const places = placesOf.get(student.id) ?? [];
    const own = places.flatMap(({ id }) => ofPlacement.get(id) ?? []);
    const leaveDays = leaveDaysOf(leavesOf.get(student.id) ?? []);
    const sickness = sicknessOf.get(student.id) ?? null;
    const sick = allSickDays(sickness, today);
    const ownTalks = places.flatMap(({ id }) => talksOf.get(id) ?? []);
    const facts = { placements: places, summaries: own, talks: ownTalks, leaveDays, sickDays: sick, school };
    const ignored = ignoredUntil(now, rhythmOf.get(student.id), facts);
    const daysOff = daysFree(leaveDays, sick);
    const heard = hears(student.id) ? sickness : null;
    return {
      ...{ placements: places, summaries: own, talks: ownTalks, daysOff },
      student,
      state: { sickness: heard, lost: lost.get(student.id) ?? null, ignored },
      lost,
    };
  });
}

/** Reminders without an answer, as far as the reader's own placements say. */
function ignoredUntil(now: Date, rhythm: Rhythm | undefined, facts: Omit<StudentFacts, 'notWorked'>): number {
  if (!rhythm || rhythm.ignored === 0) return 0;
  return ignoredBy(rhythm, { ...facts, notWorked: new Set(rhythm.notWorked) }, now);
}
