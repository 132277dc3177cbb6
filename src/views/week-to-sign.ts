/** A handed-in week as its trainer sees it: loads what the card needs and fills it. */
import { signOffCard } from '../cards/sign-off-card.js';
import { marksOf } from '../domain/marks.js';
import type { Person } from '../domain/people.js';
import type { Placement } from '../domain/placement.js';
import type { WeekSheet } from '../domain/week-sheet.js';
import type { Reply } from '../messages.js';
import type { Ports } from '../ports.js';
import { markForStaff } from '../texts/hours.js';
import { askedToSign, judgedLine, notWorkedInWords } from '../texts/weeks.js';

/** `note`: why a press changed nothing. */
export async function weekToSign(
  { sheet, placement }: { readonly sheet: WeekSheet; readonly placement: Placement },
  reader: Person,
  ports: Ports,
  note = '',
): Promise<Reply> {
  const [school, people, summaries] = await Promise.all([
    ports.schools.byId(placement.schoolId),
    ports.people.byIds([placement.studentId, placement.trainerId]),
    ports.sheets.summaries([placement.id]),
  ]);
  const nameOf = (id: string): string => people.find((person) => person.id === id)?.name ?? 'het BPV-bureau';
  const marks = school ? marksOf(sheet.entries, placement, school) : [];
  const state = sheet.state === 'submitted' ? '' : (judgedLine(sheet, nameOf, reader.id) ?? '');
  return signOffCard({
    reader: reader.id,
    student: nameOf(placement.studentId),
    company: placement.company.name,
    sheet,
    marks,
    lines: [
      ...(sheet.notWorked ? [`Niet gewerkt: ${notWorkedInWords(sheet.notWorked)}`] : []),
      ...marks.filter(({ kind }) => kind !== 'before-pok').map(markForStaff),
    ],
    state: [note, state].filter(Boolean).join(' '),
    alsoWaiting: summaries.filter(({ id, state: other }) => other === 'submitted' && id !== sheet.id).length,
    why: askedToSign,
  });
}
