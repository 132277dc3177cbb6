/**
 * What is remarkable about an entry. Marked hours are stored all the same; the student reads one friendly line, the
 * trainer and the teacher see the mark. Derived when it is shown, never stored.
 */
import { isWithin, weekdayOf, weekOf, type Day } from '../calendar/day.js';
import { minutesOf } from '../calendar/moment.js';
import { countsOn, type Placement } from '../placements/placement.js';
import { hasLessons, schoolDayOn } from '../calendar/school-calendar.js';
import type { School } from '../school/school.js';
import type { SaidEntry } from '../weeks/week-sheet.js';

export type Mark =
  /** Before the POK was in, if it is: does not count [2.1]. */
  | { readonly kind: 'before-pok'; readonly day: Day; readonly pok: Day | null }
  | { readonly kind: 'outside-placement'; readonly day: Day }
  /** [2.4] */
  | { readonly kind: 'holiday'; readonly day: Day; readonly name: string }
  /** School goes before BPV [2.5]. */
  | { readonly kind: 'theme-week'; readonly day: Day }
  /** Another duty at school [2.5]. */
  | { readonly kind: 'school-day'; readonly day: Day; readonly name: string }
  | { readonly kind: 'lesson-day'; readonly day: Day }
  /** Reported sick then, or free by granted leave. */
  | { readonly kind: 'sick-day'; readonly day: Day }
  | { readonly kind: 'leave-day'; readonly day: Day }
  /** Sunday after 22:00. */
  | { readonly kind: 'sunday-late'; readonly day: Day };

/** Days on which no work was expected of the student. */
export interface DaysOff {
  readonly sick: ReadonlySet<Day>;
  readonly leave: ReadonlySet<Day>;
}
const NO_DAYS_OFF: DaysOff = { sick: new Set(), leave: new Set() };

/** The marks of a list of entries, each at most once a day, in order of day. */
export function marksOf(
  entries: readonly SaidEntry[],
  placement: Placement,
  school: School,
  off: DaysOff = NO_DAYS_OFF,
): Mark[] {
  const days = [...new Set(entries.map((entry) => entry.day))].sort();
  return days.flatMap((day) => {
    const ofDay = entries.filter((entry) => entry.day === day);
    const holiday = school.holidays.find((period) => isWithin(day, period));
    const duty = schoolDayOn(day, placement.year, school);
    const marks: (Mark | false | null | undefined)[] = [
      !countsOn(placement, day) && { kind: 'before-pok', day, pok: placement.pok },
      !isWithin(day, placement.period) && { kind: 'outside-placement', day },
      holiday && { kind: 'holiday', day, name: holiday.name },
      school.themeWeeks.includes(weekOf(day)) && { kind: 'theme-week', day },
      duty && { kind: 'school-day', day, name: duty.name },
      !duty && hasLessons(day, placement.year, school) && { kind: 'lesson-day', day },
      off.sick.has(day) && { kind: 'sick-day', day },
      off.leave.has(day) && { kind: 'leave-day', day },
      ofDay.some((entry) => isLateOnSunday(entry, placement, school)) && { kind: 'sunday-late', day },
    ];
    return marks.filter((mark): mark is Mark => Boolean(mark));
  });
}

/** Work on Sunday that goes on after the school's limit, or past midnight. */
function isLateOnSunday(entry: SaidEntry, { year }: Placement, school: School): boolean {
  if (!school.sundayYears.includes(year) || weekdayOf(entry.day) !== 7 || !entry.start || !entry.end) return false;
  const crossesMidnight = minutesOf(entry.end) <= minutesOf(entry.start);
  return crossesMidnight || minutesOf(entry.end) > minutesOf(school.sundayUntil);
}
