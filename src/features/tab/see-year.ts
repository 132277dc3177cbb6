/** A student's year: what each day is, hours against pace week by week, and the werkprocessen that the hours went to. */
import {
  addWeeks,
  daysOf,
  isWithin,
  mondayOf,
  periodOf,
  weekdayOf,
  weekOf,
  type Day,
  type Week,
} from '../../domain/calendar/day.js';
import { isFreeDay } from '../../domain/calendar/school-calendar.js';
import { plannedMinutesOn } from '../../domain/hours/planned-hours.js';
import type { Goals } from '../../domain/goals/goals.js';
import { leaveDaysOf } from '../../domain/leave/leave.js';
import type { Person, PersonId } from '../../domain/people/people.js';
import { mayKeepSheet, mayFollowStudent, roleToHear } from '../../domain/people/permissions.js';
import { isWorkingWeek } from '../../domain/placements/forecast.js';
import { expectedBy } from '../../domain/placements/pace.js';
import { minutesThatCount } from '../../domain/placements/progress.js';
import { coverageOf } from '../../domain/dossier/coverage.js';
import { workProcessesOf } from '../../domain/school/programme.js';
import { allSickDays } from '../../domain/sickness/sickness.js';
import type { WeekState, WeekSummary } from '../../domain/weeks/week-sheet.js';
import type { Ports } from '../../ports.js';
import type { DayState, Year } from '../../shows/year.js';
import { processLine } from '../../texts/reflections.js';

const BY_WEEK: Readonly<Record<WeekState, DayState>> = {
  ...{ approved: 'signed', submitted: 'handed-in', returned: 'returned', reopened: 'written', draft: 'written' },
};

/** Of the placements that the reader may follow, or one's own; null where there are none. */
export async function seeYear(
  studentId: PersonId,
  { reader, today }: { readonly reader: Person; readonly today: Day },
  ports: Pick<Ports, 'placements' | 'sheets' | 'schools' | 'leaves' | 'sicknesses' | 'goals'>,
): Promise<Year | null> {
  const all = await ports.placements.ofStudent(studentId);
  const placements = all.filter((one) => mayKeepSheet(reader, one) || mayFollowStudent(reader, one));
  const [first] = placements;
  const school = first && (await ports.schools.byId(first.schoolId));
  if (!first || !school) return null;
  const hears = reader.id === studentId || roleToHear(reader, placements) !== null;
  const [summaries, leaves, sickness, sheets, goals] = await Promise.all([
    ports.sheets.summaries(placements.map(({ id }) => id)),
    ports.leaves.ofStudents([studentId]),
    hears ? ports.sicknesses.load(studentId) : null,
    Promise.all(placements.map(({ id }) => ports.sheets.ofPlacement(id))),
    Promise.all(placements.map(({ id }) => ports.goals.load(id))),
  ]);
  const leaveDays = leaveDaysOf(leaves);
  const sickDays = allSickDays(sickness, today);
  const { from } = first.period;
  const until =
    placements
      .map(({ period }) => period.until)
      .sort()
      .at(-1) ?? first.period.until;
  const ofWeek = new Map<Week, WeekSummary[]>();
  for (const summary of summaries) ofWeek.set(summary.week, [...(ofWeek.get(summary.week) ?? []), summary]);

  const stateOf = (day: Day): { readonly state: DayState; readonly minutes: number } => {
    const written = (ofWeek.get(weekOf(day)) ?? []).filter((one) => minutesOn(one, day) > 0);
    const minutes = written.reduce((sum, one) => sum + minutesOn(one, day), 0);
    const [one] = written;
    if (one) return { state: BY_WEEK[one.state], minutes };
    if (sickDays.has(day)) return { state: 'sick', minutes };
    if (leaveDays.has(day)) return { state: 'leave', minutes };
    if (isFreeDay(day, school)) return { state: 'free', minutes };
    const isPlanned = placements.some((at) => isWithin(day, at.period) && plannedMinutesOn(day, at, school) > 0);
    if (!isPlanned) return { state: 'none', minutes };
    const isClosed = (ofWeek.get(weekOf(day)) ?? []).some(({ state }) => state === 'submitted' || state === 'approved');
    return { state: day > today ? 'planned' : day === today || isClosed ? 'none' : 'missing', minutes };
  };

  const isWorked = (week: Week): boolean => isWorkingWeek(week, school);
  // What is expected is that of the week before the last one: so far on, a week's own hours are.
  const normBy = (week: Week): number =>
    placements.reduce((sum, at) => sum + expectedBy(mondayOf(addWeeks(week, 2)), at, isWorked), 0);
  const madeBy = (week: Week, which: (summary: WeekSummary) => boolean): number =>
    placements.reduce(
      (sum, at) =>
        sum +
        summaries
          .filter((one) => one.placementId === at.id && one.week <= week && which(one))
          .reduce((minutes, one) => minutes + minutesThatCount(one, at), 0),
      0,
    );
  const weeks: Week[] = [];
  for (let week = weekOf(from); week <= weekOf(until); week = addWeeks(week, 1)) weeks.push(week);
  const programme = workProcessesOf(school, first);
  const { covered, notYet } = coverageOf(
    programme,
    sheets.flat().flatMap(({ entries }) => entries),
    together(goals.filter((one) => one !== null)),
  );
  const byCode = new Map([...covered, ...notYet].map((process) => [process.code, process]));
  return {
    ...{ kind: 'year', from, until, today },
    days: weeks.flatMap((week) => daysOf(periodOf(week))).map((day) => ({ day, ...stateOf(day) })),
    weeks: weeks.map((week) => ({
      week,
      signed: madeBy(week, ({ state }) => state === 'approved'),
      made: madeBy(week, () => true),
      norm: Math.round(normBy(week)),
    })),
    minutesToMake: placements.reduce((sum, { minutesToMake }) => sum + minutesToMake, 0),
    placements: placements.map(({ id: value, company }) => ({ title: company.name, value })),
    workProcesses: programme.flatMap(({ code }) => {
      const process = byCode.get(code);
      return process ? [{ ...process, words: processLine(process) }] : [];
    }),
  };
}

/** The goals of all addresses; what was agreed about werkprocessen is said where there is one. */
function together(goals: readonly Goals[]): Pick<Goals, 'goals' | 'work'> {
  const [only, ...others] = goals;
  return {
    goals: goals.flatMap(({ goals: some }) => some),
    work: only && others.length === 0 ? only.work : null,
  };
}

const minutesOn = ({ minutesPerDay }: WeekSummary, day: Day): number => minutesPerDay[weekdayOf(day) - 1] ?? 0;
