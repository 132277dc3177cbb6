/** What somebody who guides students asks: of whom is it so, or whether it is so of one of them. */
import { weekOf, type Day } from '../calendar/day.js';
import { groupedBy } from '../calendar/grouped-by.js';
import type { PersonId } from '../people/people.js';
import type { School } from '../school/school.js';
import { notHandedIn, type Attention, type WhoOf } from './attention.js';
import type { AtPlacement, DigestRow } from './digest.js';
import { digestRows, type GuidedStudent } from './digest-rows.js';

interface Calendar {
  readonly school: School;
  readonly today: Day;
  readonly whoIsLost?: boolean;
}

/** The rows of those of whom it is so, with nothing but that. */
export function rowsOf(of: WhoOf, students: readonly GuidedStudent[], calendar: Calendar): DigestRow[] {
  const rows = digestRows(students, calendar, null);
  return (of === 'not-handed-in' ? rows.map((row) => withAllLeft(row, students, calendar.today)) : rows).flatMap(
    (row) => onlyOf(of, row),
  );
}

/** Of those who stand in that list; what stands out otherwise is left out. */
export function rowsWith(
  those: ReadonlyMap<PersonId, readonly object[]>,
  students: readonly GuidedStudent[],
  calendar: Calendar,
): DigestRow[] {
  return digestRows(students, calendar, null)
    .filter(({ studentId }) => (those.get(studentId) ?? []).length > 0)
    .map(({ studentId, at }) => ({
      ...{ studentId, attention: [], inARow: 0 },
      at: at.map((one) => ({ ...one, attention: [] })),
    }));
}

export const endsShort = ({ forecast }: AtPlacement): boolean => forecast?.reached === false;

/** Asked for it last week counts too, though it may still be handed in. */
function withAllLeft(row: DigestRow, students: readonly GuidedStudent[], today: Day): DigestRow {
  const own = students.find(({ student }) => student.id === row.studentId)?.summaries ?? [];
  const perPlacement = groupedBy(own, ({ placementId }) => placementId);
  return {
    ...row,
    at: row.at.map((one) => ({
      ...one,
      attention: notHandedIn(perPlacement.get(one.placementId) ?? [], weekOf(today)),
    })),
  };
}

/** Who ended short of hours is behind, and so is who will. */
function isOf(of: WhoOf, attention: Attention): boolean {
  if (of === 'behind' && attention.kind === 'ended') return attention.short > 0;
  return attention.kind === of;
}

/** The row with nothing but this reason; none where it does not hold. */
function onlyOf(of: WhoOf, row: DigestRow): DigestRow[] {
  const { sickSince, ...rest } = row;
  const attention = row.attention.filter((one) => isOf(of, one));
  const at = row.at.map((one) => ({ ...one, attention: one.attention.filter((reason) => isOf(of, reason)) }));
  const isSick = of === 'sick' && sickSince !== undefined;
  if (of === 'behind' && row.at.some(endsShort)) return [{ ...rest, attention, at, inARow: 0 }];
  if (!isSick && attention.length === 0 && at.every((one) => one.attention.length === 0)) return [];
  return [{ ...rest, ...(isSick && { sickSince }), attention, at, inARow: 0 }];
}
