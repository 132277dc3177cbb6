/** "wie is ziek", "wie loopt achter": the students of whom that is so, of those whom somebody guides. */
import { button } from '../../cards/button.js';
import { fittingList, jumpsOver, listCard, type ListRow } from '../../cards/list-card.js';
import type { Attention, WhoOf } from '../../domain/roster/attention.js';
import type { AtPlacement, DigestRow } from '../../domain/roster/digest.js';
import { digestRows } from '../../domain/roster/digest-rows.js';
import { roleToHear } from '../../domain/people/permissions.js';
import type { PlacementId } from '../../domain/placements/placement.js';
import type { Answer, Request } from '../../messages.js';
import type { Asked, Ports } from '../../ports.js';
import { reasonLines, whereItGoes } from '../../texts/digest.js';
import * as texts from '../../texts/looking.js';
import { guidedStudents } from '../../views/guided-students.js';
import { placementsSeenBy } from '../../views/seen-placements.js';

const MOST_ON_PAGE = 20;

export async function showWho(
  { of, from = 0 }: Extract<Request, { kind: 'who' }>,
  { person: reader, at, now: { day: today } }: Asked,
  ports: Ports,
): Promise<Answer> {
  if (reader.roles.every((role) => role === 'student')) return { kind: 'text', text: texts.ownOnly };
  const [seen, school] = await Promise.all([placementsSeenBy(reader, ports), ports.schools.byId(reader.schoolId)]);
  // Who is sick is asked of those of whom one would hear it [2.3].
  const placements = of === 'sick' ? seen.filter((placement) => roleToHear(reader, [placement]) !== null) : seen;
  if (!school || seen.length === 0) return { kind: 'text', text: texts.noStudents };
  if (placements.length === 0) return { kind: 'text', text: texts.sickIsNotHeard };
  const summaries = await ports.sheets.summaries(placements.map(({ id }) => id));
  const students = await guidedStudents(placements, summaries, { reader, school, today, now: at }, ports);
  const names = new Map(students.map(({ student }) => [student.id, student.name]));
  const rows = digestRows(students, { school, today, whoIsLost: of === 'unreachable' }, null).flatMap((row) =>
    onlyOf(of, row),
  );
  const companies = new Map(placements.map(({ id, company }) => [id, company.name]));
  const linesOf = (row: DigestRow): string[] => {
    const companyOf = (id: PlacementId): string | null => companies.get(id) ?? null;
    const ends = row.at
      .filter(endsShort)
      .flatMap((one) => whereItGoes(one, row.at.length > 1 ? companyOf(one.placementId) : null));
    return [...reasonLines(row, companyOf), ...(of === 'behind' ? ends : [])];
  };
  const rowOf = (row: DigestRow): ListRow => ({
    title: names.get(row.studentId) ?? '',
    lines: linesOf(row),
    buttons: [
      button('Bekijk', { verb: 'show-student', student: row.studentId }),
      button('Contact', { verb: 'show-contact', student: row.studentId }),
    ],
  });
  const rest = rows.slice(from);
  return fittingList(Math.min(rest.length, MOST_ON_PAGE), (count) =>
    listCard({
      title: texts.whoTitle(of, rows.length, students.length),
      sections: [{ heading: '', rows: rest.slice(0, count).map(rowOf) }],
      buttons: [
        ...(count < rest.length ? [button('Toon meer', { verb: 'show-who', of, from: from + count })] : []),
        ...jumpsOver(rows.length, { from, count }).map((place) =>
          button(texts.fromRow(place + 1), { verb: 'show-who', of, from: place }),
        ),
      ],
    }),
  );
}

/** Who ended short of hours is behind, and so is who will. */
function isOf(of: WhoOf, attention: Attention): boolean {
  if (of === 'behind' && attention.kind === 'ended') return attention.short > 0;
  return attention.kind === of;
}

const endsShort = ({ forecast }: AtPlacement): boolean => forecast?.reached === false;

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
