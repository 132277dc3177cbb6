/** What was counted of schools, in memory. */
import type { SchoolCounts } from '../../src/ports/school-counts.js';
import { pageOf } from '../../src/domain/roster/list-page.js';
import type { CountedSchool } from '../../src/domain/roster/school-count.js';
import { schoolWeekIdOf, type SchoolWeek } from '../../src/domain/roster/school-week.js';

export function createMemorySchoolCounts(): SchoolCounts {
  const counted = new Map<string, CountedSchool>();
  const weeks = new Map<string, SchoolWeek>();
  return {
    of: (id) => Promise.resolve(structuredClone(counted.get(id)?.count ?? null)),
    listed: (id, page) => Promise.resolve(structuredClone(pageOf(counted.get(id)?.lists[page.of] ?? [], page))),
    keep: (one) => {
      counted.set(one.count.id, structuredClone(one));
      return Promise.resolve();
    },
    week: (id, week) => Promise.resolve(structuredClone(weeks.get(schoolWeekIdOf(id, week)) ?? null)),
    addWeek: (week) => {
      if (weeks.has(week.id)) return Promise.resolve(false);
      weeks.set(week.id, structuredClone(week));
      return Promise.resolve(true);
    },
  };
}
