/** What is known of a student, as far as reminders go. */
import { daysOf, type Day } from '../domain/day.js';
import type { StudentFacts } from '../domain/hours-to-fill-in.js';
import { grantedDays } from '../domain/leave.js';
import type { Rhythm } from '../domain/rhythm.js';
import { sickDays, type SickPeriod } from '../domain/sickness.js';
import type { Ports } from '../ports.js';

/** Null where there is no school to go by. */
export async function studentFacts(
  { id, schoolId, notWorked }: Pick<Rhythm, 'id' | 'schoolId' | 'notWorked'>,
  today: Day,
  ports: Pick<Ports, 'placements' | 'sheets' | 'leaves' | 'sicknesses' | 'schools'>,
): Promise<StudentFacts | null> {
  const [placements, leaves, sickness, school] = await Promise.all([
    ports.placements.ofStudent(id),
    ports.leaves.ofStudents([id]),
    ports.sicknesses.load(id),
    ports.schools.byId(schoolId),
  ]);
  if (!school) return null;
  const summaries = await ports.sheets.summaries(placements.map((placement) => placement.id));
  const sick = (sickness?.periods ?? []).flatMap((period) => sickDays(openUntil(today, period), today) ?? []);
  return {
    ...{ placements, summaries, school, leaveDays: grantedDays(leaves) },
    ...{ sickDays: new Set(sick.flatMap(daysOf)), notWorked: new Set(notWorked) },
  };
}

/** Who has not said to be better is sick, whatever was expected. */
function openUntil(today: Day, period: SickPeriod): SickPeriod {
  const isOver = period.state === 'open' && period.expectedUntil !== null && period.expectedUntil < today;
  return isOver ? { ...period, expectedUntil: null } : period;
}
