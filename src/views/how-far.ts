/** How far a student is at some of their placements: what their own card and their page for the staff both say. */
import type { Day, Week } from '../domain/calendar/day.js';
import { forecastOf, isWorkingWeek } from '../domain/placements/forecast.js';
import { expectedBy } from '../domain/placements/pace.js';
import { daysFree, grantedDays, isWeekOff, leaveDaysOf, shiftedMinutes } from '../domain/leave/leave.js';
import type { MakeUpPlan } from '../domain/sickness/make-up-plan.js';
import { missedAt, type MissedContext } from '../domain/sickness/missed-hours.js';
import type { Placement } from '../domain/placements/placement.js';
import { allMinutes, isMade, isWritten, progressOf, type Progress } from '../domain/placements/progress.js';
import { allSickDays } from '../domain/sickness/sickness.js';
import type { WeekSummary } from '../domain/weeks/week-sheet.js';
import type { Ports } from '../ports.js';
import { endedEarly } from '../texts/endings.js';
import { leaveShifts } from '../texts/leave.js';
import { forecastLine, hoursMade } from '../texts/looking.js';

export interface HowFar {
  readonly progress: Progress;
  /** Minutes that should be made by now; 0 where that cannot be said yet. */
  readonly expected: number;
  /** What sickness cost, per placement where hours are still to be made. */
  readonly missed: ReturnType<typeof missedAt>;
  /** How it is made up, where that is agreed or asked. */
  readonly plans: readonly MakeUpPlan[];
  /** Where it goes at this pace, and what leave shifts. */
  readonly lines: readonly string[];
  readonly summaries: readonly WeekSummary[];
  readonly calendar: MissedContext;
}

/** `placements`: of one student. Null where there are none. */
export async function howFar(placements: readonly Placement[], today: Day, ports: Ports): Promise<HowFar | null> {
  const [first] = placements;
  if (!first) return null;
  const [summaries, leaves, sickness, school] = await Promise.all([
    ports.sheets.summaries(placements.map(({ id }) => id)),
    ports.leaves.ofStudents([first.studentId]),
    ports.sicknesses.load(first.studentId),
    ports.schools.byId(first.schoolId),
  ]);
  if (!school) return null;
  const calendar = { school, today, leaveDays: leaveDaysOf(leaves) };
  const shifted = placements.reduce((sum, at) => sum + shiftedMinutes(grantedDays(leaves, at.id), at, school), 0);
  const daysOff = daysFree(calendar.leaveDays, allSickDays(sickness, today));
  const forecasts = placements.flatMap((placement) => {
    if (isMade(placement, summaries)) return [hoursMade(nameIn(placements, placement))];
    if (placement.ended) return [endedEarly(placement, nameIn(placements, placement), today)];
    if (today > placement.period.until) return [];
    const forecast = forecastOf(placement, summaries, school, { today, daysOff });
    return forecast && placement.pok !== null ? [forecastLine(forecast, nameIn(placements, placement))] : [];
  });
  // Where all hours are written there is nothing to make up any more.
  const left = placements.filter((placement) => !isWritten(placement, summaries));
  const missed = missedAt(left, sickness?.periods ?? [], summaries, calendar);
  const plans = await Promise.all(missed.map(({ placement }) => ports.makeUpPlans.load(placement.id)));
  return {
    progress: progressOf(placements, summaries),
    expected: Math.round(
      placements.reduce((sum, at) => {
        const isWorked = (week: Week): boolean => isWorkingWeek(week, school) && !isWeekOff(week, at, school, daysOff);
        if (!at.ended || placements.length === 1) return sum + expectedBy(today, at, isWorked);
        return sum + (at.ended.carriesOver ? allMinutes(progressOf([at], summaries)) : 0);
      }, 0),
    ),
    missed,
    plans: plans.filter((plan) => plan !== null),
    lines: [...forecasts, ...(shifted > 0 ? [leaveShifts(shifted)] : [])],
    summaries,
    calendar,
  };
}

/** The name of the company, where there is another one beside it. */
export function nameIn(placements: readonly Placement[], { company }: Placement): string | null {
  return placements.length > 1 ? company.name : null;
}
