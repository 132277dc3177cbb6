/** A student's week as the staff see it: who signs can sign it or send it back, everyone else reads it. */
import { button } from '../shows/button.js';
import { earlierButtons } from '../shows/signed-week.js';
import { signOffShow } from '../shows/sign-off.js';
import type { Person } from '../domain/people/people.js';
import { roleToHear } from '../domain/people/permissions.js';
import { changedSince } from '../domain/weeks/changed-since.js';
import { canTakeBackSignature } from '../domain/weeks/sign-off.js';
import type { Ports } from '../ports.js';
import type { Reply } from '../shows/reply.js';
import { changedInWords, handedInAgain } from '../texts/lines.js';
import { markForStaff } from '../texts/marks.js';
import { askedToSign, notWorkedBecause, notWorkedInWords, stateForStaff, takeBackSignature } from '../texts/weeks.js';
import { marksOfSheet } from './marks-of-sheet.js';
import { namedOn, type OpenSheet } from './open-sheet.js';
import { signsAs } from './signs-as.js';

/** `note`: why a press changed nothing. */
export async function staffWeek(
  { sheet, placement }: OpenSheet,
  reader: Person,
  ports: Ports,
  note = '',
): Promise<Reply> {
  const [people, placements, role] = await Promise.all([
    ports.people.byIds(namedOn(placement)),
    ports.placements.ofStudent(placement.studentId),
    signsAs(reader, placement, ports),
  ]);
  const nameOf = (id: string): string => people.find((person) => person.id === id)?.name ?? 'het BPV-bureau';
  const summaries = await ports.sheets.summaries(placements.map(({ id }) => id));
  const born = people.find(({ id }) => id === placement.studentId)?.born ?? null;
  const all = await marksOfSheet({ sheet, placement }, { born, summaries }, ports);
  // Who is not told of a sickness does not read of it here either [2.3].
  const marks = all.filter(({ kind }) => kind !== 'sick-day' || roleToHear(reader, [placement]) !== null);
  const changed = changedSince(sheet);
  const sentBack = sheet.history.findLast(({ what }) => what.kind === 'returned')?.what;
  const canSign = sheet.state === 'submitted' && role !== null;
  const isWaiting = summaries.filter(({ placementId, state }) => placementId === placement.id && state === 'submitted');
  return signOffShow({
    reader: reader.id,
    student: nameOf(placement.studentId),
    company: placement.company.name,
    sheet,
    marks,
    lines: [
      ...(sheet.notWorked ? [notWorkedBecause(notWorkedInWords(sheet.notWorked))] : []),
      ...(changed?.since === 'returned' && sentBack?.kind === 'returned' ? [handedInAgain(sentBack)] : []),
      ...(changed ? changedInWords(changed) : []),
      // The rows bear the marks of their days.
      ...marks.filter(({ day }) => !sheet.entries.some((entry) => entry.day === day)).map(markForStaff),
    ],
    note,
    state: canSign ? '' : stateForStaff(sheet, nameOf, { id: reader.id, signs: role !== null }),
    canSign,
    alsoWaiting: isWaiting.filter(({ id }) => id !== sheet.id).length,
    buttons: [
      ...(role !== null && placement.closed === undefined && canTakeBackSignature(sheet, reader.id, ports.clock.now())
        ? [button(takeBackSignature, { verb: 'take-back-signature', sheet: sheet.id, version: sheet.version })]
        : []),
      ...earlierButtons(sheet),
    ],
    why: askedToSign,
  });
}
