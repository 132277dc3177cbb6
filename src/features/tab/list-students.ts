/** The students whom somebody guides as rows of a table, some of them at once; of the BPV-bureau all of its school. */
import { addWeeks, weekOf, type Day, type Week } from '../../domain/calendar/day.js';
import { isWeekOff } from '../../domain/leave/leave.js';
import { isWorkingWeek } from '../../domain/placements/forecast.js';
import { expectedBy } from '../../domain/placements/pace.js';
import { progressOf } from '../../domain/placements/progress.js';
import { pressureOf } from '../../domain/roster/pressure.js';
import { digestRows, type GuidedStudent } from '../../domain/roster/digest-rows.js';
import type { School } from '../../domain/school/school.js';
import type { WeekState } from '../../domain/weeks/week-sheet.js';
import type { Asked, Ports } from '../../ports.js';
import type { StudentRow, StudentTable } from '../../shows/student-table.js';
import { reasonLines } from '../../texts/digest.js';
import { guidedStudents } from '../../views/guided-students.js';
import { placementsSeenBy } from '../../views/seen-placements.js';

/** Of so many students at once. */
const AT_ONCE = 150;
const WEEKS = 12;

export async function listStudents(
  from: number,
  { person: reader, at, now: { day: today } }: Pick<Asked, 'person' | 'at' | 'now'>,
  ports: Ports,
  most = AT_ONCE,
): Promise<StudentTable> {
  const [seen, school] = await Promise.all([placementsSeenBy(reader, ports), ports.schools.byId(reader.schoolId)]);
  if (!school) return { kind: 'students', rows: [], next: null };
  const all = [...new Set(seen.map(({ studentId }) => studentId))].sort();
  const some = new Set(all.slice(from, from + most));
  const placements = seen.filter(({ studentId }) => some.has(studentId));
  const summaries = await ports.sheets.summaries(placements.map(({ id }) => id));
  const students = await guidedStudents(placements, summaries, { reader, school, today, now: at }, ports);
  const byId = new Map(students.map((guided) => [guided.student.id, guided]));
  const weeks = Array.from({ length: WEEKS }, (_, back) => addWeeks(weekOf(today), back - WEEKS + 1));
  const rows = digestRows(students, { school, today }, null);
  const page = rows.flatMap((row): StudentRow[] => {
    const guided = byId.get(row.studentId);
    if (!guided) return [];
    const { counted, submitted, written, toMake } = progressOf(guided.placements, guided.summaries);
    const reasons = [...row.attention, ...row.at.flatMap(({ attention }) => attention)];
    const companies = new Map(guided.placements.map(({ id, company }) => [id, company.name]));
    return [
      {
        ...{ student: row.studentId, name: guided.student.name, companies: [...companies.values()] },
        ...{ year: guided.placements[0]?.year ?? 1, signed: counted, handedIn: submitted, written, toMake },
        norm: normOf(guided, school, today),
        weeksWaiting: weeksIn(guided, 'submitted'),
        weeksReturned: weeksIn(guided, 'returned'),
        attention: reasonLines(row, (id) => companies.get(id) ?? null),
        pressure: pressureOf(reasons),
        kinds: [...new Set(reasons.map(({ kind }) => kind))],
        perWeek: weeks.map((week) =>
          guided.summaries
            .filter((summary) => summary.week === week)
            .reduce((sum, { minutesPerDay }) => sum + minutesPerDay.reduce((all, one) => all + one, 0), 0),
        ),
        open: { verb: 'show-student', student: row.studentId },
      },
    ];
  });
  const next = from + most;
  return { kind: 'students', rows: page, next: next < all.length ? next : null };
}

/** What should have been made by now, weeks of leave and sickness left out. */
function normOf({ placements, daysOff }: GuidedStudent, school: School, today: Day): number {
  return Math.round(
    placements.reduce((sum, at) => {
      const isWorked = (week: Week): boolean => isWorkingWeek(week, school) && !isWeekOff(week, at, school, daysOff);
      return sum + expectedBy(today, at, isWorked);
    }, 0),
  );
}

const weeksIn = ({ summaries }: GuidedStudent, state: WeekState): number =>
  summaries.filter((summary) => summary.state === state).length;
