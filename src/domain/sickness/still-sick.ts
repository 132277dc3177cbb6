/**
 * On which mornings a student who is sick is asked how it is [2.3]: before work that is planned, and after two weeks of
 * it before the first of each week. Who says nothing after the expected end is told of to the SLB'er.
 */
import { addDays, daysBetween, daysOf, periodOf, weekOf, type Day } from '../calendar/day.js';
import type { Notice } from '../evidence/decision.js';
import { instantOf, type ClockTime } from '../calendar/moment.js';
import type { Placement } from '../placements/placement.js';
import { plannedMinutesOn } from '../hours/planned-hours.js';
import { isWorkingDay, workingDaysSince } from '../calendar/working-days.js';
import type { School } from '../school/school.js';
import { periodToAsk, type NumberedPeriod, type SickRecord } from './sickness.js';

const MORNING = '07:00' as ClockTime;
const OFFICE = '08:00' as ClockTime;
const LONG_DAYS = 14;
/** A silence after it was asked is told of for no longer than this: then it is a long sickness like any other. */
const SILENT_WORKING_DAYS = 10;

export interface SickAround {
  /** All of the student's. */
  readonly placements: readonly Placement[];
  readonly school: School;
}

/** What the student is asked about this morning; null where nothing is to be asked. */
export function askedThisMorning(record: SickRecord, today: Day, around: SickAround): NumberedPeriod | null {
  const ask = periodToAsk(record, today);
  return ask && isAskingDay(ask.period.from, today, around) ? ask : null;
}

function isAskingDay(from: Day, today: Day, around: SickAround): boolean {
  if (!isPlanned(today, around)) return false;
  if (daysBetween(from, today) < LONG_DAYS) return true;
  return !daysOf({ from: periodOf(weekOf(today)).from, until: addDays(today, -1) }).some((day) =>
    isPlanned(day, around),
  );
}

function isPlanned(day: Day, { placements, school }: SickAround): boolean {
  return placements.some((placement) => plannedMinutesOn(day, placement, school) > 0);
}

/** Whether the expected end went by, the student was asked on a day since, and has not said a word. */
export function isSilent(record: SickRecord, today: Day, around: SickAround): boolean {
  const ask = periodToAsk(record, today);
  const end = ask?.period.expectedUntil ?? null;
  if (end === null) return false;
  // In a holiday nobody is asked: the silence begins behind it.
  const asked = daysOf({ from: addDays(end, 1), until: addDays(today, -1) }).find((day) => isPlanned(day, around));
  if (asked === undefined) return false;
  const since = { day: asked, time: MORNING };
  return workingDaysSince(since, { day: today, time: OFFICE }, around.school) <= SILENT_WORKING_DAYS;
}

/** What is to be told this morning, the SLB'er on working days; late or twice is harmless, as the keys hold the day, or what was said last. */
export function noticesOfMorning(record: SickRecord, today: Day, around: SickAround): Notice[] {
  const { id: student } = record;
  const at = (time: ClockTime): string => instantOf({ day: today, time }).toISOString();
  const ask: Notice[] = askedThisMorning(record, today, around)
    ? [
        {
          key: `still-sick:${student}:${today}`,
          to: student,
          about: { kind: 'still-sick', student, day: today },
          notBefore: at(MORNING),
        },
      ]
    : [];
  const said = record.periods.at(-1)?.said ?? 0;
  const isTold = isWorkingDay(today, around.school) && isSilent(record, today, around);
  const coaches = isTold ? new Set(around.placements.map(({ coachId }) => coachId)) : [];
  const silent = [...coaches].map((to): Notice => ({
    key: `sick-silent:${student}:${said}:${to}`,
    to,
    about: { kind: 'sick-silent', student, said },
    notBefore: at(OFFICE),
  }));
  return [...ask, ...silent];
}
