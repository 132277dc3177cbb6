/** The marks of a sheet. Other sheets are read only where they can matter, so that the usual message reads none. */
import { addWeeks, daysOf, type Day } from '../domain/calendar/day.js';
import { grantedDays } from '../domain/leave/leave.js';
import type { DaysOff } from '../domain/hours/marks.js';
import { momentOf } from '../domain/calendar/moment.js';
import type { Placement } from '../domain/placements/placement.js';
import { sheetMarks, type SheetMark } from '../domain/hours/sheet-marks.js';
import { sickDays } from '../domain/sickness/sickness.js';
import type { WeekSheet, WeekSummary } from '../domain/weeks/week-sheet.js';
import { looksBack } from '../domain/hours/working-time.js';
import type { Ports } from '../ports.js';
import type { OpenSheet } from './open-sheet.js';

/** `summaries`: every week of the student, of all placements. */
export async function marksOfSheet(
  { sheet, placement }: OpenSheet,
  { born, summaries }: { readonly born: Day | null; readonly summaries: readonly WeekSummary[] },
  ports: Ports,
): Promise<SheetMark[]> {
  const school = await ports.schools.byId(placement.schoolId);
  if (!school || sheet.entries.length === 0) return [];
  const [off, ...others] = await Promise.all([
    daysOff(placement, ports),
    ...sheetsThatMatter(sheet, summaries).map(({ id }) => ports.sheets.load(id)),
  ]);
  const entries = others.flatMap((other) => other?.entries ?? []);
  return sheetMarks(sheet, { placement, school, off, born, others: entries, summaries });
}

async function daysOff({ id, studentId: student }: Placement, { sicknesses, leaves, clock }: Ports): Promise<DaysOff> {
  const today = momentOf(clock.now()).day;
  const [record, requests] = await Promise.all([sicknesses.load(student), leaves.ofStudents([student])]);
  const sick = (record?.periods ?? []).flatMap((period) => sickDays(period, today) ?? []);
  return { sick: new Set(sick.flatMap(daysOf)), leave: grantedDays(requests, id) };
}

/** Rest, breaks and nights are known from times only: those of another address that week, and of the week before. */
function sheetsThatMatter({ id, week, entries }: WeekSheet, summaries: readonly WeekSummary[]): WeekSummary[] {
  const hasTimes = entries.some(({ start }) => start !== undefined);
  const weekBefore = looksBack(entries) ? addWeeks(week, -1) : null;
  return summaries.filter(
    (other) =>
      other.id !== id &&
      other.minutesPerDay.some((minutes) => minutes > 0) &&
      ((hasTimes && other.week === week) || other.week === weekBefore),
  );
}
