/** What is known of a student, as far as reminders go. */
import type { Day } from '../domain/calendar/day.js';
import type { StudentFacts } from '../domain/hours/hours-to-fill-in.js';
import { leaveDaysOf } from '../domain/leave/leave.js';
import type { Rhythm } from '../domain/reminders/rhythm.js';
import { allSickDays } from '../domain/sickness/sickness.js';
import type { Ports } from '../ports.js';

/** Null where there is no school to go by. */
export async function studentFacts(
  { id, schoolId, notWorked }: Pick<Rhythm, 'id' | 'schoolId' | 'notWorked'>,
  today: Day,
  ports: Pick<Ports, 'placements' | 'sheets' | 'talks' | 'leaves' | 'sicknesses' | 'schools'>,
): Promise<StudentFacts | null> {
  const [all, leaves, sickness, school] = await Promise.all([
    ports.placements.ofStudent(id),
    ports.leaves.ofStudents([id]),
    ports.sicknesses.load(id),
    ports.schools.byId(schoolId),
  ]);
  if (!school) return null;
  // Of a closed file nobody is asked or told.
  const placements = all.filter(({ closed }) => closed === undefined || closed > today);
  const ids = placements.map((placement) => placement.id);
  const [summaries, talks] = await Promise.all([ports.sheets.summaries(ids), ports.talks.ofPlacements(ids)]);
  return {
    ...{ placements, summaries, talks, school, leaveDays: leaveDaysOf(leaves) },
    ...{ sickDays: allSickDays(sickness, today), notWorked: new Set(notWorked) },
  };
}
