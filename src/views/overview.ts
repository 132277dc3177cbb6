/** Who needs attention first and why, then who is on course: of the students whom somebody guides. */
import { button } from '../cards/button.js';
import { listCard, type ListRow } from '../cards/list-card.js';
import { attentionOf, type Attention, type Calendar } from '../domain/attention.js';
import type { Day } from '../domain/day.js';
import { grantedDays } from '../domain/leave.js';
import type { Person } from '../domain/people.js';
import type { Placement } from '../domain/placement.js';
import { progressOf } from '../domain/progress.js';
import type { WeekSummary } from '../domain/week-sheet.js';
import type { Reply } from '../messages.js';
import type { Ports } from '../ports.js';
import * as texts from '../texts/looking.js';
import { placementsSeenBy } from './seen-placements.js';

const MOST_ROWS = 10;

interface Row extends ListRow {
  readonly student: Person;
  readonly attention: readonly Attention[];
}

/** Null where there is nobody to show. */
export async function overview(reader: Person, today: Day, ports: Ports): Promise<Reply | null> {
  const [placements, school] = await Promise.all([
    placementsSeenBy(reader, ports),
    ports.schools.byId(reader.schoolId),
  ]);
  const ids = [...new Set(placements.map(({ studentId }) => studentId))];
  const [summaries, leaves] = await Promise.all([
    ports.sheets.summaries(placements.map(({ id }) => id)),
    ports.leaves.ofStudents(ids),
  ]);
  const ofPlacement = groupedBy(summaries, ({ placementId }) => placementId);
  const shown = placements.filter(
    ({ id, period }) => period.until >= today || ofPlacement.get(id)?.some(({ state }) => state === 'submitted'),
  );
  if (!school || shown.length === 0) return null;
  const people = await ports.people.byIds([...new Set(shown.map(({ studentId }) => studentId))]);
  const ofStudent = groupedBy(shown, ({ studentId }) => studentId);
  const leavesOf = groupedBy(leaves, ({ studentId }) => studentId);
  const rows = people
    .map((student) => {
      const leaveDays = grantedDays(leavesOf.get(student.id) ?? []);
      return rowOf(student, ofStudent.get(student.id) ?? [], ofPlacement, { school, today, leaveDays });
    })
    .sort((a, b) => a.student.name.localeCompare(b.student.name, 'nl'));

  const pressing = rows
    .filter(({ attention }) => attention.length > 0)
    .sort((a, b) => b.attention.length - a.attention.length || rankOf(a) - rankOf(b));
  const onCourse = rows.filter(({ attention }) => attention.length === 0);
  const more = rows.length - MOST_ROWS;
  return listCard({
    title: texts.overviewTitle(rows.length),
    sections: [
      { heading: texts.attentionHeading(pressing.length), rows: pressing.slice(0, MOST_ROWS) },
      {
        heading: texts.onCourseHeading(onCourse.length),
        rows: onCourse.slice(0, Math.max(0, MOST_ROWS - pressing.length)),
      },
    ],
    lines: more > 0 ? [texts.moreStudents(more)] : [],
  });
}

function rowOf(
  student: Person,
  placements: readonly Placement[],
  summaries: ReadonlyMap<Placement['id'], readonly WeekSummary[]>,
  calendar: Calendar,
): Row {
  const perPlacement = placements.map((placement) => {
    const own = summaries.get(placement.id) ?? [];
    return { placement, own, attention: attentionOf(placement, own, calendar) };
  });
  const reasons = perPlacement
    .filter(({ attention }) => attention.length > 0)
    .map(({ placement, attention }) =>
      [...(placements.length > 1 ? [placement.company.name] : []), ...attention.map(texts.attentionInWords)].join(
        ' · ',
      ),
    );
  const notBegun = placements.every(({ period }) => period.from > calendar.today) ? placements[0] : undefined;
  const progress = progressOf(
    placements,
    perPlacement.flatMap(({ own }) => own),
  );
  const calm = notBegun ? texts.beginsOn(notBegun.period.from) : texts.progressInShort(progress);
  return {
    student,
    attention: perPlacement.flatMap(({ attention }) => attention),
    title: student.name,
    lines: reasons.length > 0 ? reasons : [calm],
    buttons: [button('Bekijk', 'show-student', { student: student.id })],
  };
}

const RANK: Readonly<Record<Attention['kind'], number>> = { 'no-hours': 0, unsigned: 1, behind: 2, 'pok-missing': 3 };

function rankOf({ attention }: Row): number {
  return Math.min(...attention.map(({ kind }) => RANK[kind]));
}

function groupedBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
