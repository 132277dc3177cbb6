/** The weeks of a placement in which nothing was written: an auditor sees that they were not left out. */
import { addDays, addWeeks, isWithin, mondayOf, weekOf, type Day, type Week } from '../calendar/day.js';
import type { Placement } from '../placements/placement.js';
import type { School } from '../school/school.js';

export interface WeekWithout {
  readonly week: Week;
  /** What the school's calendar says of it: a holiday from Monday to Friday, or a theme week [2.4, 2.5]. */
  readonly why: { readonly kind: 'holiday'; readonly name: string } | { readonly kind: 'theme-week' } | null;
}

/** Those that are over, in order. A week that was written in and emptied has its own history to show. */
export function weeksWithout(
  { period }: Pick<Placement, 'period'>,
  sheets: readonly { readonly week: Week }[],
  today: Day,
  school: Pick<School, 'holidays' | 'themeWeeks'>,
): WeekWithout[] {
  const written = new Set(sheets.map(({ week }) => week));
  const found: WeekWithout[] = [];
  const last = weekOf(period.until);
  for (let week = weekOf(period.from); week <= last && week < weekOf(today); week = addWeeks(week, 1)) {
    if (!written.has(week)) found.push({ week, why: whyOf(week, school) });
  }
  return found;
}

function whyOf(week: Week, { holidays, themeWeeks }: Pick<School, 'holidays' | 'themeWeeks'>): WeekWithout['why'] {
  const monday = mondayOf(week);
  const holiday = holidays.find((period) => isWithin(monday, period) && isWithin(addDays(monday, 4), period));
  if (holiday) return { kind: 'holiday', name: holiday.name };
  return themeWeeks.includes(week) ? { kind: 'theme-week' } : null;
}
