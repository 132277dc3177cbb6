/** "Ongedaan maken": takes back exactly what one message stored, on every sheet that it touched. */
import { actOf, decide } from '../../decide.js';
import { decideTakeBack } from '../../domain/hours.js';
import { mayKeepSheet } from '../../domain/permissions.js';
import type { Answer, Request } from '../../messages.js';
import type { Asked, Ports } from '../../ports.js';
import { noSuchSheet, notYours } from '../../texts/general.js';
import { hoursRefused, takenBack } from '../../texts/hours.js';
import { openSheet } from '../../views/open-sheet.js';
import { studentWeek } from '../../views/student-week.js';

export async function undoHours(
  { source, sheets }: Extract<Request, { kind: 'undo' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  let answer: Answer = { kind: 'text', text: noSuchSheet };
  for (const id of sheets) {
    const found = await openSheet(id, ports);
    if (!found) continue;
    if (!mayKeepSheet(asked.person, found.placement)) return { kind: 'text', text: notYours };
    const act = actOf(asked, 'student');
    const outcome = await decide(
      ports.sheets,
      id,
      () => found.sheet,
      (sheet) => decideTakeBack(sheet, source, act),
      ports,
    );
    const title = outcome.kind === 'done' ? takenBack : hoursRefused(outcome.refusal);
    answer = await studentWeek({ ...found, sheet: outcome.document }, asked.person, ports, { title });
  }
  return answer;
}
