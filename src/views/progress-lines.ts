/** What stands under the numbers of somebody's progress: where it is going at this pace. */
import { forecastOf } from '../domain/forecast.js';
import { grantedDays } from '../domain/leave.js';
import type { Day } from '../domain/day.js';
import type { Placement } from '../domain/placement.js';
import type { WeekSummary } from '../domain/week-sheet.js';
import type { Ports } from '../ports.js';
import { forecastLine } from '../texts/looking.js';

/** `placements`: those of one student that the reader may see; a second one is named. */
export async function progressLines(
  placements: readonly Placement[],
  summaries: readonly WeekSummary[],
  today: Day,
  ports: Ports,
): Promise<string[]> {
  const [first] = placements;
  if (!first) return [];
  const [school, leaves] = await Promise.all([
    ports.schools.byId(first.schoolId),
    ports.leaves.ofStudents([first.studentId]),
  ]);
  if (!school) return [];
  const leaveDays = grantedDays(leaves);
  return placements.flatMap((placement) => {
    const forecast = forecastOf(placement, summaries, school, { today, leaveDays });
    const name = placements.length > 1 ? `${placement.company.name}: ` : '';
    return forecast ? [`${name}${forecastLine(forecast)}`] : [];
  });
}
