/** What a day is by the calendar of the school: free, with lessons, or with another duty there. */
import { isWithin, weekdayOf, weekOf, type Day } from './day.js';
import { publicHolidayOn } from './public-holidays.js';
import { isHoliday, type School, type SchoolDay } from '../school/school.js';

export type FreeDays = Pick<School, 'holidays' | 'publicHolidays'>;

/** A school holiday or a public one: nobody is asked for anything, and nothing falls due [2.4]. */
export function isFreeDay(day: Day, school: FreeDays): boolean {
  return isHoliday(day, school) || isPublicHoliday(day, school);
}

function isPublicHoliday(day: Day, { publicHolidays }: FreeDays): boolean {
  const name = publicHolidayOn(day);
  return name !== null && publicHolidays.includes(name);
}

/** By the period in which it falls, else as the year round: year 1 has its Fridays free in blok 3 and 4 only. */
export function hasLessons(day: Day, year: 1 | 2 | 3, school: School): boolean {
  if (isFreeDay(day, school)) return false;
  if (schoolDayOn(day, year, school)) return true;
  const period = school.periods.find((one) => isWithin(day, one) && (one.year ?? year) === year);
  return (period?.lessonDays?.[year] ?? school.lessonDays[year]).includes(weekdayOf(day));
}

/** Another duty than lessons and theme weeks; null: none. */
export function schoolDayOn(day: Day, year: 1 | 2 | 3, { schoolDays }: Pick<School, 'schoolDays'>): SchoolDay | null {
  return schoolDays.find((one) => one.day === day && (one.year ?? year) === year) ?? null;
}

/** Whether no BPV is planned that day, whatever was agreed: school is free, or goes before it [2.4, 2.5]. */
export function isWithoutBpv(day: Day, year: 1 | 2 | 3, school: School): boolean {
  return school.themeWeeks.includes(weekOf(day)) || isFreeDay(day, school) || schoolDayOn(day, year, school) !== null;
}
