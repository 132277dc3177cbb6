/** From what is known of students to who needs attention, who is on course, and what of it is told [conversations: digest]. */
import {
  attentionOf,
  attentionOfStudent,
  isFinished,
  type Attention,
  type Calendar,
  type StudentState,
} from './attention.js';
import { byPressure } from './pressure.js';
import { addWeeks, daysBetween, isWithin, weekOf, type Day, type Week } from '../calendar/day.js';
import { digestIdOf, standsOut, stoodOutIn, type AtPlacement, type Digest, type DigestRow } from './digest.js';
import { forecastOf } from '../placements/forecast.js';
import type { DaysFree } from '../leave/leave.js';
import type { OpenWeeks } from '../weeks/open-weeks.js';
import type { Person, PersonId } from '../people/people.js';
import type { Placement } from '../placements/placement.js';
import { progressOf } from '../placements/progress.js';
import type { School } from '../school/school.js';
import { runningPeriod } from '../sickness/sickness.js';
import type { Lost } from '../people/unreachable.js';
import type { Talks } from '../talks/talks.js';
import type { WeekSummary } from '../weeks/week-sheet.js';

/** A student, as far as the reader guides them. */
export interface GuidedStudent {
  readonly student: Pick<Person, 'id' | 'name'>;
  /** In order of start. */
  readonly placements: readonly Placement[];
  /** Of these placements, in order of week. */
  readonly summaries: readonly WeekSummary[];
  /** Days of granted leave or of sickness, whoever may hear of it. */
  readonly daysOff: DaysFree;
  /** Of these placements. */
  readonly talks: readonly Talks[];
  readonly state: StudentState;
  /** Of the people around the student and the student, those to whom nothing can be written. */
  readonly lost: ReadonlyMap<PersonId, Lost>;
}

/** `whoIsLost`: who is not reached was asked after, so that all of them are named. */
interface Looking extends Pick<Calendar, 'school' | 'today'> {
  readonly whoIsLost?: boolean;
}

/** The placements that are looked at: all but those of which nothing is left to do. */
export function isShown(
  placement: Placement,
  summaries: readonly WeekSummary[],
  calendar: Pick<Calendar, 'school' | 'today' | 'talks'>,
): boolean {
  const own = summaries.filter(({ placementId }) => placementId === placement.id);
  return !isFinished(placement, own, calendar);
}

/** Who stands out, the most pressing first; then who is on course, by name. */
export function digestRows(students: readonly GuidedStudent[], looking: Looking, before: Digest | null): DigestRow[] {
  const timesBefore = new Map(before?.rows.map(({ studentId, inARow }) => [studentId, inARow]));
  return students
    .map((guided) => ({ guided, row: rowOf(guided, looking) }))
    .map(({ guided, row }) => ({
      name: guided.student.name,
      row: { ...row, inARow: standsOut(row) ? 1 + (timesBefore.get(row.studentId) ?? 0) : 0 },
    }))
    .sort((a, b) => byPressure(reasonsOf(a.row), reasonsOf(b.row)) || a.name.localeCompare(b.name, 'nl'))
    .map(({ row }) => row);
}

/**
 * What the reader is told of a week: of a coach's students everybody, of a teacher's those who stand out, of a
 * trainer's the weeks to sign. Null where that is nothing.
 */
export function digestFor(
  reader: Person,
  { students, toSign }: { readonly students: readonly GuidedStudent[]; readonly toSign: readonly OpenWeeks[] },
  { school, at, day, before }: { school: School; at: string; day: Day; before: Digest | null },
): Digest | null {
  const coached = new Set(
    students
      .filter(({ placements }) => placements.some(({ coachId }) => coachId === reader.id))
      .map(({ student }) => student.id),
  );
  const rows = digestRows(students, { school, today: day }, before).filter(
    (row) => standsOut(row) || coached.has(row.studentId),
  );
  if (rows.length === 0 && toSign.length === 0) return null;
  const week = weekOf(day);
  return {
    ...{ id: digestIdOf(reader.id, week), personId: reader.id, week, at },
    ...{ students: students.length, rows, toSign },
    before: before && { week: before.week, stoodOut: stoodOutIn(before) },
  };
}

function rowOf({ student, state, ...guided }: GuidedStudent, calendar: Looking): DigestRow {
  const runs = guided.placements.some(({ period }) => isWithin(calendar.today, period));
  return {
    studentId: student.id,
    ...(runs && sickOf(state, calendar)),
    attention: runs ? attentionOfStudent(state, calendar) : [],
    at: guided.placements.map((placement) => atPlacement(placement, guided, calendar)),
    inARow: 0,
  };
}

/** Since when somebody is sick who is not yet so for long that they stand out. */
function sickOf(
  { sickness }: StudentState,
  { school, today }: Pick<Calendar, 'school' | 'today'>,
): { sickSince?: Day } {
  const since = sickness && runningPeriod(sickness, today)?.period.from;
  return since && since <= today && daysBetween(since, today) < school.attention.daysSick ? { sickSince: since } : {};
}

function atPlacement(
  placement: Placement,
  { summaries, daysOff, talks, lost }: Pick<GuidedStudent, 'summaries' | 'daysOff' | 'talks' | 'lost'>,
  { school, today, whoIsLost: asked = false }: Looking,
): AtPlacement {
  const calendar = { school, today, daysOff, talks };
  const own = summaries.filter(({ placementId }) => placementId === placement.id);
  const runs = isWithin(today, placement.period);
  const { counted, submitted, written, toMake } = progressOf([placement], own);
  const lastWeek = addWeeks(weekOf(today), -1);
  return {
    placementId: placement.id,
    attention: [...attentionOf(placement, own, calendar), ...(runs ? lostAround(placement, own, lost, asked) : [])],
    begins: placement.period.from > today ? placement.period.from : null,
    ...{ counted, submitted, written, toMake },
    lastWeek: minutesIn(lastWeek, own),
    weekBefore: minutesIn(addWeeks(lastWeek, -1), own),
    forecast: runs && placement.pok !== null ? forecastOf(placement, own, school, calendar) : null,
  };
}

/** Many have not been in Teams yet: of a praktijkopleider that matters once a week waits, of others where it is asked. */
function lostAround(
  { trainerId, teacherId, coachId }: Placement,
  own: readonly WeekSummary[],
  lost: GuidedStudent['lost'],
  asked: boolean,
): Attention[] {
  const isAwaited = own.some(({ state }) => state === 'submitted');
  const around = [
    { who: 'trainer', id: trainerId, isAwaited },
    { who: 'teacher', id: teacherId, isAwaited: false },
    { who: 'coach', id: coachId, isAwaited: false },
  ] as const;
  return around.flatMap(({ who, id, isAwaited }) => {
    const one = lost.get(id);
    return one && (one.why !== 'never-seen' || isAwaited || asked) ? [{ kind: 'unreachable', who, lost: one }] : [];
  });
}

function minutesIn(week: Week, own: readonly WeekSummary[]): number {
  const summary = own.find((one) => one.week === week);
  return summary?.minutesPerDay.reduce((sum, minutes) => sum + minutes, 0) ?? 0;
}

function reasonsOf({ attention, at }: DigestRow): Attention[] {
  return [...attention, ...at.flatMap((placement) => placement.attention)];
}
