/** All students of a school are looked at, some at a time: their numbers, and who stands behind them. */
import { groupedBy } from '../domain/calendar/grouped-by.js';
import { momentOf } from '../domain/calendar/moment.js';
import {
  COUNTED_ON_THE_SPOT,
  countedSchool,
  countedStudents,
  isShownAsCounted,
  type CountedRow,
  type CountedSchool,
  type CountedStudent,
  type SchoolCount,
  type SchoolList,
} from '../domain/roster/school-count.js';
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

export interface SchoolNow {
  readonly count: SchoolCount;
  readonly listed: (list: SchoolList) => Promise<readonly CountedRow[]>;
  /** It was counted before it was asked for, so it says when. */
  readonly isKept: boolean;
}

/** As it is at this moment; of a big school as it was counted last. */
export async function schoolNow(school: School, ports: Ports): Promise<SchoolNow> {
  const kept = await ports.schoolCounts.of(school.id);
  if (kept && isShownAsCounted(kept, ports.clock.now())) {
    return { count: kept, listed: (list) => ports.schoolCounts.listed(school.id, list), isKept: true };
  }
  const counted = await countSchool(school, ports);
  if (counted.count.placements > COUNTED_ON_THE_SPOT) await ports.schoolCounts.keep(counted);
  return { count: counted.count, listed: (list) => Promise.resolve(counted.lists[list]), isKept: false };
}
