/** The school year around the clock. Its calendar is that of 2026-2027, laid on the same weeks of another year. */
import { addDays, addWeeks, weekOf, type Day, type Week } from '../../domain/calendar/day.js';

const MODEL_AUTUMN = 2026;
const DAYS_PER_YEAR = 365.2425;

export interface SchoolYear {
  /** The calendar year in which it begins. */
  readonly autumn: number;
  /** "2026-2027" */
  readonly name: string;
  /** A day of 2026-2027 in this year, on the same weekday. */
  readonly day: (modelDay: string) => Day;
  /** A week of 2026-2027 in this year. */
  readonly week: (modelWeek: string) => Week;
}

/** August belongs to the year that begins. */
export function schoolYearOf(today: Day): SchoolYear {
  const [year = 0, month = 0] = today.split('-').map(Number);
  const autumn = month >= 8 ? year : year - 1;
  const weeksApart = Math.round(((autumn - MODEL_AUTUMN) * DAYS_PER_YEAR) / 7);
  const day = (modelDay: string): Day => addDays(modelDay as Day, weeksApart * 7);
  return {
    autumn,
    name: `${autumn}-${autumn + 1}`,
    day,
    week: (modelWeek) => addWeeks(modelWeek as Week, weeksApart),
  };
}

/** The weeks from one day up to and including the week of another. */
export function weeksBetween(from: Day, until: Day): Week[] {
  const weeks: Week[] = [];
  for (let week = weekOf(from); week <= weekOf(until); week = addWeeks(week, 1)) weeks.push(week);
  return weeks;
}
