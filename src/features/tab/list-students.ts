/** The students whom somebody guides as rows of a table, who needs attention first; of the BPV-bureau all of its school. */
import type { Ask } from '../../asks/press.js';
import { addWeeks, weekOf } from '../../domain/calendar/day.js';
import type { PersonId } from '../../domain/people/people.js';
import { progressOf } from '../../domain/placements/progress.js';
import { digestRows } from '../../domain/roster/digest-rows.js';
import type { Asked, Ports } from '../../ports.js';
import { reasonLines } from '../../texts/digest.js';
import { guidedStudents } from '../../views/guided-students.js';
import { placementsSeenBy } from '../../views/seen-placements.js';

export interface StudentRow {
  readonly student: PersonId;
  readonly name: string;
  readonly companies: readonly string[];
  readonly year: number;
  /** Minutes that count, wait, and are written; and of how many. */
  readonly signed: number;
  readonly handedIn: number;
  readonly written: number;
  readonly toMake: number;
  /** Why the student needs attention; none where on course. */
  readonly attention: readonly string[];
  /** Minutes of each of the last twelve weeks, the running one last. */
  readonly perWeek: readonly number[];
  readonly open: Ask<'show-student'>;
}

export interface StudentTable {
  readonly kind: 'students';
  /** In all, of which these rows are a page. */
  readonly count: number;
  readonly rows: readonly StudentRow[];
  /** Where the next page begins; null after the last. */
  readonly next: number | null;
}

const MOST_ROWS = 250;
const WEEKS = 12;

export async function listStudents(
  from: number,
  { person: reader, at, now: { day: today } }: Pick<Asked, 'person' | 'at' | 'now'>,
  ports: Ports,
): Promise<StudentTable> {
  const [placements, school] = await Promise.all([
    placementsSeenBy(reader, ports),
    ports.schools.byId(reader.schoolId),
  ]);
  if (!school) return { kind: 'students', count: 0, rows: [], next: null };
  const summaries = await ports.sheets.summaries(placements.map(({ id }) => id));
  const students = await guidedStudents(placements, summaries, { reader, school, today, now: at }, ports);
  const byId = new Map(students.map((guided) => [guided.student.id, guided]));
  const weeks = Array.from({ length: WEEKS }, (_, back) => addWeeks(weekOf(today), back - WEEKS + 1));
  const rows = digestRows(students, { school, today }, null);
  const page = rows.slice(from, from + MOST_ROWS).flatMap((row): StudentRow[] => {
    const guided = byId.get(row.studentId);
    if (!guided) return [];
    const { counted, submitted, written, toMake } = progressOf(guided.placements, guided.summaries);
    const companies = new Map(guided.placements.map(({ id, company }) => [id, company.name]));
    return [
      {
        ...{ student: row.studentId, name: guided.student.name, companies: [...companies.values()] },
        ...{ year: guided.placements[0]?.year ?? 1, signed: counted, handedIn: submitted, written, toMake },
        attention: reasonLines(row, (id) => companies.get(id) ?? null),
        perWeek: weeks.map((week) =>
          guided.summaries
            .filter((summary) => summary.week === week)
            .reduce((sum, { minutesPerDay }) => sum + minutesPerDay.reduce((all, one) => all + one, 0), 0),
        ),
        open: { verb: 'show-student', student: row.studentId },
      },
    ];
  });
  const next = from + MOST_ROWS;
  return { kind: 'students', count: rows.length, rows: page, next: next < rows.length ? next : null };
}
