/** What was counted of schools, so that a look at ten thousand students costs what a look at ten does. */
import type { Week } from '../domain/calendar/day.js';
import type { SchoolId } from '../domain/people/people.js';
import type { AskedPage, ListPage } from '../domain/roster/list-page.js';
import type { CountedSchool, SchoolCount } from '../domain/roster/school-count.js';
import type { SchoolWeek } from '../domain/roster/school-week.js';

export interface SchoolCounts {
  /** What was counted last; null where nothing was. */
  of(id: SchoolId): Promise<SchoolCount | null>;
  /** Who stood behind a number of it, a page at a time: a list of ten thousand costs what one of ten does. */
  listed(id: SchoolId, page: AskedPage): Promise<ListPage>;
  /** In place of what was counted before. */
  keep(counted: CountedSchool): Promise<void>;
  /** What was told of a week; null where nothing was. */
  week(id: SchoolId, week: Week): Promise<SchoolWeek | null>;
  /** Once there it stays as it is. False where it was there already. */
  addWeek(week: SchoolWeek): Promise<boolean>;
}
