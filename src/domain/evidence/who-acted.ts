/**
 * Whether what happened to a week can have happened: by whom it was theirs to do then, in an order of time, after the work
 * was done and on days of the placement [2.7].
 */
import { isWithin, type Day, type Week } from '../calendar/day.js';
import { momentOf } from '../calendar/moment.js';
import type { HoursStatement, StatementWeek } from './hours-statement.js';
import { agreedAt, type Agreed } from './placement-versions.js';
import type { PersonId, Role } from '../people/people.js';
import { minutesIn, type Entry, type WeekEvent } from '../weeks/week-sheet.js';

export type ActFault =
  /** It was not theirs to do. */
  | { readonly why: 'person'; readonly week: Week; readonly event: number }
  /** Before what went before it, before the work that it tells of, or after the statement was made. */
  | { readonly why: 'time'; readonly week: Week; readonly event: number }
  | { readonly why: 'over-24-hours' | 'outside'; readonly week: Week; readonly day: Day };

/** Clocks of processes differ, and who lost a race says when they asked, not when they were heard. */
const CLOCKS_APART_MS = 60_000;
const MINUTES_PER_DAY = 24 * 60;

/** The first act on a week that cannot have happened so; null where all can. */
export function actFault(week: StatementWeek, statement: HoursStatement): ActFault | null {
  let before = -Infinity;
  for (const event of week.history) {
    const at = Date.parse(event.at);
    if (!isTheirs(event, statement)) return { why: 'person', week: week.week, event: event.n };
    const isInTime = at >= before - CLOCKS_APART_MS && at <= Date.parse(statement.madeAt) + CLOCKS_APART_MS;
    if (!isInTime || signedIn(event.what).some(({ day }) => day > dayAt(at))) {
      return { why: 'time', week: week.week, event: event.n };
    }
    before = at;
    const late = newIn(event.what).find(({ day }) => isAfterItsEnd(day, event.at, statement));
    if (late) return { why: 'outside', week: week.week, day: late.day };
    const full = fullDay(signedIn(event.what));
    if (full) return { why: 'over-24-hours', week: week.week, day: full };
  }
  // What waits was handed in by the last event; what is written may be of today.
  const seen = week.state === 'submitted' ? before : Date.parse(statement.madeAt);
  if (week.entries.some(({ day }) => day > dayAt(seen))) {
    return { why: 'time', week: week.week, event: week.history.length };
  }
  const full = fullDay(week.entries);
  if (full) return { why: 'over-24-hours', week: week.week, day: full };
  const outside = week.entries.find(
    ({ day }) => !isWithin(day, statement.placement.period) && !isMarked(day, statement),
  );
  return outside ? { why: 'outside', week: week.week, day: outside.day } : null;
}

/**
 * The student's acts are the student's, and those of the praktijkopleider or werkbegeleider of who was that then. An earlier statement says only who
 * it was in the end: of anybody else that it names and who does not stand to the placement it is not known, see `unknownSigners`.
 */
function isTheirs(
  { at, by, role }: Pick<StatementWeek['history'][number], 'at' | 'by' | 'role'>,
  { placement, people }: HoursStatement,
): boolean {
  if (role === 'student') return by === placement.studentId;
  if (placement.history) return agreedAt(placement.history, at).some((then) => signerOf(role, then) === by);
  const { studentId, teacherId, coachId } = placement;
  return (
    by === signerOf(role, placement) ||
    (![studentId, teacherId, coachId].includes(by) && people.some(({ id }) => id === by))
  );
}

function signerOf(role: Role, { trainerId, mentorId }: Pick<Agreed, 'trainerId' | 'mentorId'>): PersonId | undefined {
  return role === 'mentor' ? mentorId : trainerId;
}

/** Nobody may write hours after the placement's last day, as that stood then; an earlier statement does not say how it stood. */
function isAfterItsEnd(day: Day, at: string, { placement }: HoursStatement): boolean {
  if (placement.history) return agreedAt(placement.history, at).every(({ period }) => day > period.until);
  return day > placement.period.until && !placement.ended && !placement.agreed;
}

/** Hours outside the period are kept where the student says so, and bear a mark. */
function isMarked(day: Day, { marks = [] }: HoursStatement): boolean {
  return marks.some((ofWeek) => ofWeek.marks.some((mark) => mark.kind === 'outside-placement' && mark.day === day));
}

function fullDay(entries: readonly Entry[]): Day | null {
  const days = new Set(entries.map(({ day }) => day));
  return [...days].find((day) => minutesIn(entries.filter((entry) => entry.day === day)) > MINUTES_PER_DAY) ?? null;
}

const dayAt = (instant: number): Day => momentOf(new Date(instant)).day;

function signedIn(what: WeekEvent): readonly Entry[] {
  return what.kind === 'approved' ? what.entries : [];
}

function newIn(what: WeekEvent): readonly Entry[] {
  return what.kind === 'added' || what.kind === 'replaced' ? what.entries : [];
}

/** Who signed in an earlier statement without being the praktijkopleider that it names: it is not known who they were then. */
export function unknownSigners({ placement, weeks }: HoursStatement): readonly string[] {
  if (placement.history) return [];
  const signers = weeks.flatMap(({ history }) => history.filter(({ role }) => role !== 'student'));
  return [...new Set(signers.filter(({ by, role }) => by !== signerOf(role, placement)).map(({ by }) => by))];
}
