/** Periods and theme weeks of a school year as a proposal: those of the year before, in the weeks of the same number. */
import {
  addDays,
  mondayOf,
  weekdayOf,
  weekNumber,
  weekOf,
  weekOfNumbers,
  type Day,
  type Week,
} from '../calendar/day.js';
import { schoolYearOf } from '../calendar/school-holidays.js';
import type { School, SchoolPeriod } from './school.js';

export interface ProposedYear {
  readonly periods: readonly SchoolPeriod[];
  readonly themeWeeks: readonly Week[];
}

/** @returns what is not there yet; what the school has put in for that year itself stays as it is */
export function proposedYear(
  { periods, themeWeeks }: Pick<School, 'periods' | 'themeWeeks'>,
  schoolYear: string,
): ProposedYear {
  const first = Number(schoolYear.slice(0, 4));
  const before = `${first - 1}-${first}`;
  const yearOf = (week: Week): string => schoolYearOf(mondayOf(week));
  const isThere = ({ name, year }: SchoolPeriod): boolean =>
    periods.some((one) => one.name === name && one.year === year && schoolYearOf(one.from) === schoolYear);
  return {
    periods: periods
      .filter((one) => schoolYearOf(one.from) === before && !isThere(one))
      .map((one) => ({ ...one, from: dayAfterAYear(one.from), until: dayAfterAYear(one.until) })),
    themeWeeks: themeWeeks.some((week) => yearOf(week) === schoolYear)
      ? []
      : themeWeeks.filter((week) => yearOf(week) === before).map(weekAfterAYear),
  };
}

/** Week 53 is one year's only: there it is the week after 52 weeks. */
function weekAfterAYear(week: Week): Week {
  return weekOfNumbers(Number(week.slice(0, 4)) + 1, weekNumber(week)) ?? weekOf(addDays(mondayOf(week), 364));
}

const dayAfterAYear = (day: Day): Day => addDays(mondayOf(weekAfterAYear(weekOf(day))), weekdayOf(day) - 1);
