/** "wie is ziek", "wie loopt achter": the students of whom that is so, of those whom somebody guides. */
import type { ListRow } from '../../shows/list-rows.js';
import { button } from '../../shows/button.js';
import { howManyFit, jumpsOver, listShow } from '../../shows/list.js';
import { noteShow } from '../../shows/note.js';
import type { LeaveRequest } from '../../domain/leave/leave.js';
import type { PersonId } from '../../domain/people/people.js';
import type { WhoOf } from '../../domain/roster/attention.js';
import type { DigestRow } from '../../domain/roster/digest.js';
import type { SchoolList } from '../../domain/roster/school-count.js';
import { endsShort, rowsOf, rowsWith } from '../../domain/roster/who-of.js';
import { mayKeepSchool, roleToHear } from '../../domain/people/permissions.js';
import type { PlacementId } from '../../domain/placements/placement.js';
import type { Request } from '../../asks/request.js';
import type { Asked, Ports } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import { labels } from '../../texts/buttons.js';
import { reasonLines, whereItGoes } from '../../texts/digest.js';
import { leaveOfDays } from '../../texts/leave.js';
import * as texts from '../../texts/looking.js';
import { whoGetsMail } from '../../texts/unreachable.js';
import { doubtsLabel } from '../../texts/who-is-who.js';
import { bigSchool, whoTitle } from '../../texts/who-of.js';
import { guidedStudents } from '../../views/guided-students.js';
import { leaveAhead } from '../../views/leave-ahead.js';
import { isBigSchool, schoolNow } from '../../views/count-school.js';
import { schoolListShow } from '../../views/school-overview.js';
import { placementsGuidedBy, placementsSeenBy } from '../../views/seen-placements.js';

const MOST_ON_PAGE = 20;

/** What is counted of a big school: asked of all of it, it is the list behind that number. */
const COUNTED: Readonly<Partial<Record<WhoOf, SchoolList>>> = {
  ...{ behind: 'behind', 'pok-missing': 'pok-missing', unsigned: 'unsigned', unreachable: 'unreachable' },
};

function notOfBigSchool(): Answer {
  return noteShow(bigSchool, [button(labels.overview, { verb: 'ask', about: 'overview' })]);
}

export async function showWho(
  { of, from = 0 }: Extract<Request, { kind: 'who' }>,
  { person: reader, at, now: { day: today } }: Asked,
  ports: Ports,
): Promise<Answer> {
  if (reader.roles.every((role) => role === 'student')) return { kind: 'text', text: texts.ownOnly };
  const school = await ports.schools.byId(reader.schoolId);
  const isBig = school && mayKeepSchool(reader, school) && (await isBigSchool(school.id, ports));
  const list = COUNTED[of];
  if (isBig && list) return schoolListShow({ of: list, from }, await schoolNow(school, ports), ports);
  const seen = await (isBig ? placementsGuidedBy : placementsSeenBy)(reader, ports);
  if (isBig && seen.length === 0)
    return of === 'sick' ? { kind: 'text', text: texts.sickIsNotHeard } : notOfBigSchool();
  // Who is sick is asked of those of whom one would hear it [2.3].
  const placements = of === 'sick' ? seen.filter((placement) => roleToHear(reader, [placement]) !== null) : seen;
  if (!school || seen.length === 0) return { kind: 'text', text: texts.noStudents };
  if (placements.length === 0) return { kind: 'text', text: texts.sickIsNotHeard };
  const summaries = await ports.sheets.summaries(placements.map(({ id }) => id));
  const students = await guidedStudents(placements, summaries, { reader, school, today, now: at }, ports);
  const names = new Map(students.map(({ student }) => [student.id, student.name]));
  const leaves = of === 'on-leave' ? await leaveAhead(placements, today, ports) : new Map<PersonId, LeaveRequest[]>();
  const rows =
    of === 'on-leave'
      ? rowsWith(leaves, students, { school, today })
      : rowsOf(of, students, { school, today, whoIsLost: of === 'unreachable' });
  const companies = new Map(placements.map(({ id, company }) => [id, company.name]));
  const linesOf = (row: DigestRow): string[] => {
    const companyOf = (id: PlacementId): string | null => companies.get(id) ?? null;
    const ends = row.at
      .filter(endsShort)
      .flatMap((one) => whereItGoes(one, row.at.length > 1 ? companyOf(one.placementId) : null));
    const days = (leaves.get(row.studentId) ?? []).map(({ asked, state }) => leaveOfDays(asked.period, state));
    return [...days, ...reasonLines(row, companyOf), ...(of === 'behind' ? ends : [])];
  };
  const rowOf = (row: DigestRow): ListRow => ({
    title: names.get(row.studentId) ?? '',
    lines: linesOf(row),
    buttons: [
      button(labels.look, { verb: 'show-student', student: row.studentId }),
      button(labels.contact, { verb: 'show-contact', student: row.studentId }),
    ],
  });
  const rest = rows.slice(from).map(rowOf);
  const count = howManyFit(rest, MOST_ON_PAGE);
  return listShow({
    title: whoTitle(of, rows.length, students.length),
    sections: [{ heading: '', rows: rest.slice(0, count) }],
    buttons: [
      ...(count < rest.length ? [button(labels.more, { verb: 'show-who', of, from: from + count })] : []),
      ...(of === 'unreachable' ? [button(whoGetsMail, { verb: 'show-ways', from: 0 })] : []),
      ...(of === 'unreachable' && reader.roles.includes('office') ? [button(doubtsLabel, { verb: 'doubts' })] : []),
      ...jumpsOver(rows.length, { from, count }).map((place) =>
        button(texts.fromRow(place + 1), { verb: 'show-who', of, from: place }),
      ),
    ],
  });
}
