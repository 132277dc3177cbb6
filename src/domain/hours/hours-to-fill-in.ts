/**
 * What a student still has to write down (this week and the one before it) or hand in (however long ago). Not what was
 * filled in or handed in, not a day off, and no more working days once the hours are made.
 */
import {
  addDays,
  addWeeks,
  daysOf,
  mondayOf,
  periodOf,
  weekdayOf,
  weekOf,
  type Day,
  type Week,
} from '../calendar/day.js';
import type { DaysFree } from '../leave/leave.js';
import { minutesOf, type Moment } from '../calendar/moment.js';
import type { Placement } from '../placements/placement.js';
import { plannedMinutesOn } from './planned-hours.js';
import { isWritten } from '../placements/progress.js';
import { isFreeDay } from '../calendar/school-calendar.js';
import { USUAL_FILE_TERMS, type School } from '../school/school.js';
import { workingDayFrom } from '../calendar/working-days.js';
import type { Talks } from '../talks/talks.js';
import { sheetIdOf, type WeekSummary } from '../weeks/week-sheet.js';

/** What is known of one student. */
export interface StudentFacts {
  /** In order of start. */
  readonly placements: readonly Placement[];
  readonly summaries: readonly WeekSummary[];
  /** Of these placements. */
  readonly talks: readonly Talks[];
  readonly school: School;
  /** Days on which leave was granted. */
  readonly leaveDays: DaysFree;
  /** Days known or expected as sick days. */
  readonly sickDays: ReadonlySet<Day>;
  /** Days of which the student said that they were not worked. */
  readonly notWorked: ReadonlySet<Day>;
}

/** Days without hours at one address, in order. */
export interface DaysToFillIn {
  readonly placement: Placement;
  readonly days: readonly Day[];
}

/** A week that waits to be handed in. */
export interface WeekToHandIn {
  readonly placement: Placement;
  readonly week: Week;
  readonly minutes: number;
  /** It is said of all its working days that they were not worked: there is nothing but to close it. */
  readonly isToClose: boolean;
}

/** Nobody is reminded on such a day: sick, on leave, or free. */
export function isDayOff(day: Day, { school, leaveDays, sickDays }: StudentFacts): boolean {
  return leaveDays.has(day) || sickDays.has(day) || isFreeDay(day, school);
}

/**
 * Working days that are over without hours. A week that has the hours that were planned for it up to then is filled in,
 * on whichever days they were made.
 */
export function daysToFillIn(facts: StudentFacts, now: Moment): DaysToFillIn[] {
  return facts.placements
    .filter((placement) => !isWritten(placement, facts.summaries))
    .map((placement) => ({
      placement,
      days: lastTwoWeeks(now.day).flatMap((week) => missingIn(week, placement, facts, now)),
    }))
    .filter(({ days }) => days.length > 0);
}

/**
 * Weeks with hours or working days that are not handed in, were sent back or opened again, in order of week: every one
 * since the first placement began, until it is handed in or closed as "niet gewerkt".
 */
export function weeksToHandIn(facts: StudentFacts, now: Moment): WeekToHandIn[] {
  const weeks = facts.placements.map(({ period }) => weekOf(period.from));
  const written = facts.summaries.map(({ week }) => week);
  const [first] = [...weeks, ...written].sort();
  const open: WeekToHandIn[] = [];
  for (let week = first; week !== undefined && week <= weekOf(now.day); week = addWeeks(week, 1))
    open.push(...openIn(week, facts, now));
  return open;
}

/**
 * Once its last day and the days for its judgement are over nobody is reminded of hours there; they can still be handed
 * in. A holiday right after its last day is not counted along.
 */
export function isLeftAlone({ period }: Pick<Placement, 'period'>, school: School, today: Day): boolean {
  const { judgeDays } = school.fileTerms ?? USUAL_FILE_TERMS;
  return today >= addDays(workingDayFrom(addDays(period.until, 1), school), judgeDays);
}

/** Whether there is a week that is not handed in, or one that is and can still come back. */
export function hasUnsettledWeeks(facts: StudentFacts, now: Moment): boolean {
  return facts.summaries.some(({ state }) => state === 'submitted') || weeksToHandIn(facts, now).length > 0;
}

/** Whether that day, however long ago, is still without hours. */
export function isStillMissing(day: Day, facts: StudentFacts, now: Moment): boolean {
  return facts.placements.some(
    (placement) =>
      !isWritten(placement, facts.summaries) && missingIn(weekOf(day), placement, facts, now).includes(day),
  );
}

/** Whether that week, however long ago, is still not handed in. */
export function isStillOpen(week: Week, facts: StudentFacts, now: Moment): boolean {
  return openIn(week, facts, now).length > 0;
}

function openIn(week: Week, facts: StudentFacts, now: Moment): WeekToHandIn[] {
  return facts.placements.flatMap((placement) => {
    const summary = summaryIn(facts, placement, week);
    if (summary?.state === 'submitted' || summary?.state === 'approved') return [];
    const minutes = minutesIn(summary);
    const days = workingDays(week, placement, facts, now);
    const isAwaited = !isWritten(placement, facts.summaries) && days.length > 0;
    const isToClose = minutes === 0 && days.length > 0 && days.every((day) => facts.notWorked.has(day));
    const isBack = summary?.state === 'returned' || summary?.state === 'reopened';
    return minutes > 0 || isBack || isAwaited ? [{ placement, week, minutes, isToClose }] : [];
  });
}

function missingIn(week: Week, placement: Placement, facts: StudentFacts, now: Moment): Day[] {
  const summary = summaryIn(facts, placement, week);
  if (summary?.state === 'submitted' || summary?.state === 'approved') return [];
  const worked = workingDays(week, placement, facts, now);
  const planned = worked.reduce((sum, day) => sum + plannedMinutesOn(day, placement, facts.school), 0);
  if (minutesIn(summary) >= planned) return [];
  return worked.filter((day) => !facts.notWorked.has(day) && (summary?.minutesPerDay[weekdayOf(day) - 1] ?? 0) === 0);
}

/** Days of the week with work planned, that were no days off and of which the greater part is over. */
function workingDays(week: Week, placement: Placement, facts: StudentFacts, now: Moment): Day[] {
  return daysOf(periodOf(week)).filter((day) => {
    const planned = plannedMinutesOn(day, placement, facts.school);
    if (planned === 0 || day > now.day || facts.leaveDays.has(day, placement.id) || facts.sickDays.has(day))
      return false;
    return day < now.day || minutesOf(now.time) >= minutesOf(placement.usualStart) + planned / 2;
  });
}

function lastTwoWeeks(today: Day): Week[] {
  return [addWeeks(weekOf(today), -1), weekOf(today)];
}

/** The first day that a reminder can still be about. */
export function reachOfReminders(today: Day): Day {
  return addDays(mondayOf(weekOf(today)), -7);
}

function summaryIn({ summaries }: StudentFacts, placement: Placement, week: Week): WeekSummary | undefined {
  const id = sheetIdOf(placement.id, week);
  return summaries.find((summary) => summary.id === id);
}

function minutesIn(summary: WeekSummary | undefined): number {
  return summary?.minutesPerDay.reduce((sum, minutes) => sum + minutes, 0) ?? 0;
}
