/** When the digest is due. It is looked up by occasion, so late, twice or by two processes it is the same digest. */
import { addDays, addWeeks, mondayOf, weekdayOf, weekOf, type Day, type Week } from '../calendar/day.js';
import { isHolidayWeek } from '../placements/forecast.js';
import { instantOf, momentOf, type ClockTime } from '../calendar/moment.js';
import type { WeeklyTimes } from '../calendar/occasions.js';
import type { Placement } from '../placements/placement.js';
import { FRESH_MS } from '../reminders/remind.js';
import type { Rhythm } from '../reminders/rhythm.js';
import type { School } from '../school/school.js';
import { workingDaysIn } from '../calendar/working-days.js';

/** More than the longest holiday. */
const DAYS_OF_SUMMER = 70;
const LAST_MINUTE = '23:59' as ClockTime;

/** The day of the digest that is to be made now, or null: of those that were missed the last one, while it is fresh. */
export function digestDue(rhythm: Rhythm, school: School, now: Date): Day | null {
  const { lookedAt, off } = rhythm;
  const week = weekOf(momentOf(now).day);
  const at = [week, addWeeks(week, -1)].map((one) => digestAt(one, rhythm, school)).find((one) => one && one <= now);
  if (!at || !lookedAt || at <= lookedAt || off.includes('digest') || isStale(at, now)) return null;
  return momentOf(at).day;
}

interface Around {
  readonly school: School;
  readonly now: Date;
  /** Of placements that are all over something is left to do. */
  readonly isLeft?: boolean;
  /** Of the BPV-bureau: every week that is one. */
  readonly isOffice?: boolean;
}

/** The week of the digest before: weeks of holiday have none. */
export function weekBeforeDigest(week: Week, school: School): Week {
  const before = addWeeks(week, -1);
  return isHolidayWeek(before, school) ? weekBeforeDigest(before, school) : before;
}

/** Whether what was to be told at that time is old news by now. */
export function isStale(at: Date, now: Date): boolean {
  return now.getTime() - at.getTime() > FRESH_MS;
}

/**
 * As it is once that is done: from the first day of the first placement until a week after the last day of the last, and
 * as long after it as something is left to do.
 */
export function rhythmAfterDigest(rhythm: Rhythm, placements: readonly Placement[], around: Around): Rhythm {
  return {
    ...rhythm,
    lookedAt: around.now,
    nextAt: nextDigest(rhythm, placements, around),
    version: rhythm.version + 1,
  };
}

/** The next digest after this instant, see `rhythmAfterDigest`; null where none will come any more. */
export function nextDigest(
  rhythm: Pick<Rhythm, 'days' | 'at'>,
  placements: readonly Placement[],
  { school, now, isLeft = false, isOffice = false }: Around,
): Date | null {
  const today = momentOf(now).day;
  const periods = isOffice
    ? [{ from: today, until: addDays(today, DAYS_OF_SUMMER) }]
    : placements.map(({ period }) => period);
  const [first] = periods.map(({ from }) => from).sort();
  const last = periods
    .map(({ until }) => until)
    .sort()
    .at(-1);
  if (first === undefined || last === undefined || (last < today && !isLeft)) return null;
  const before = instantOf({ day: addDays(first, -1), time: LAST_MINUTE });
  const after = now > before ? now : before;
  const until = addDays(last < today ? today : last, last < today ? DAYS_OF_SUMMER : 7);
  for (let week = weekOf(momentOf(after).day); mondayOf(week) <= until; week = addWeeks(week, 1)) {
    const at = digestAt(week, rhythm, school);
    if (at && at > after) return momentOf(at).day <= until ? at : null;
  }
  return null;
}

/**
 * On the day of the week that was chosen; where that is no working day on the next of that week, else on the last before
 * it. Null in a week of holiday.
 */
function digestAt(week: Week, rhythm: Pick<Rhythm, 'days' | 'at'>, school: School): Date | null {
  const { days: wanted, at } = digestTimes(rhythm, school);
  const days = workingDaysIn(week, school);
  const day = days.find((one) => wanted.every((weekday) => weekdayOf(one) >= weekday)) ?? days.at(-1);
  return day === undefined ? null : instantOf({ day, time: at });
}

/** On one's own day and time where they were chosen, else the school's. */
export function digestTimes(
  { days, at }: Pick<Rhythm, 'days' | 'at'>,
  { reminders: { digest } }: Pick<School, 'reminders'>,
): WeeklyTimes {
  return { days: [days?.[0] ?? digest.day], at: at ?? digest.at };
}
