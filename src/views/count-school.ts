/** All students of a school are looked at, some at a time: their numbers, and who stands behind them. */
import { groupedBy } from '../domain/calendar/grouped-by.js';
import { momentOf } from '../domain/calendar/moment.js';
import {
  COUNTED_ON_THE_SPOT,
  countedSchool,
  countedStudents,
  isShownAsCounted,
  SCHOOL_LISTS,
  type CountedRow,
  type CountedSchool,
  type CountedStudent,
  type SchoolCount,
  type SchoolList,
} from '../domain/roster/school-count.js';
import { pageOf, type AskedPage, type ListPage } from '../domain/roster/list-page.js';
import type { SchoolId } from '../domain/people/people.js';
import type { School } from '../domain/school/school.js';
import type { Ports } from '../ports.js';
import { guidedStudents } from './guided-students.js';

/** Students of whom all is in memory at a time. */
const AT_ONCE = 100;

export async function countSchool(school: School, ports: Ports): Promise<CountedSchool> {
  const at = ports.clock.now();
  const today = momentOf(at).day;
  const placements = await ports.placements.ofSchool(school.id);
  const perStudent = [...groupedBy(placements, ({ studentId }) => studentId).values()];
  const counted: CountedStudent[] = [];
  for (let i = 0; i < perStudent.length; i += AT_ONCE) {
    const some = perStudent.slice(i, i + AT_ONCE).flat();
    const summaries = await ports.sheets.summaries(some.map(({ id }) => id));
    const students = await guidedStudents(some, summaries, { reader: null, school, today, now: at }, ports);
    counted.push(...countedStudents(students, { school, today }));
  }
  return countedSchool(counted, { school, at, placements: placements.length });
}

/** Whether it takes longer to count than anybody waits; as much of it is read as says so. */
export async function isBigSchool(id: SchoolId, { placements }: Pick<Ports, 'placements'>): Promise<boolean> {
  return (await placements.ofSchool(id, COUNTED_ON_THE_SPOT + 1)).length > COUNTED_ON_THE_SPOT;
}

/**
 * As it was counted last, with its lists: of a big school alone, while that may be shown.
 */
export async function keptCount(id: SchoolId, { schoolCounts, clock }: Ports): Promise<CountedSchool | null> {
  const count = await schoolCounts.of(id);
  if (!count || !isShownAsCounted(count, clock.now())) return null;
  const whole = async (of: SchoolList): Promise<readonly [SchoolList, readonly CountedRow[]]> => [
    of,
    (await schoolCounts.listed(id, { of, from: 0, most: count.placements })).rows,
  ];
  const lists = Object.fromEntries(await Promise.all(SCHOOL_LISTS.map(whole)));
  return { count, lists: lists as unknown as CountedSchool['lists'] };
}

export interface SchoolNow {
  readonly count: SchoolCount;
  readonly listed: (page: AskedPage) => Promise<ListPage>;
  /** It was counted before it was asked for, so it says when. */
  readonly isKept: boolean;
}

/** As it is at this moment; of a big school as it was counted last. */
export async function schoolNow(school: School, ports: Ports): Promise<SchoolNow> {
  const kept = await ports.schoolCounts.of(school.id);
  if (kept && isShownAsCounted(kept, ports.clock.now())) {
    return { count: kept, listed: (page) => ports.schoolCounts.listed(school.id, page), isKept: true };
  }
  const counted = await countSchool(school, ports);
  if (counted.count.placements > COUNTED_ON_THE_SPOT) await ports.schoolCounts.keep(counted);
  return {
    count: counted.count,
    listed: (page) => Promise.resolve(pageOf(counted.lists[page.of], page)),
    isKept: false,
  };
}
