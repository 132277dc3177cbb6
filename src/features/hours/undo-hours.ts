/** "Ongedaan maken": takes back exactly what one message stored, on every sheet that it touched. */
import { actOf, decide } from '../../decide.js';
import type { HoursRefusal } from '../../domain/hours.js';
import { mayKeepSheet } from '../../domain/permissions.js';
import { decideTakeBack } from '../../domain/take-back.js';
import type { WeekEvent } from '../../domain/week-sheet.js';
import type { Answer, Request } from '../../messages.js';
import type { Asked, Ports } from '../../ports.js';
import { noSuchSheet, notYours } from '../../texts/general.js';
import { hoursRefused, takenBack } from '../../texts/hours.js';
import { openSheet, type OpenSheet } from '../../views/open-sheet.js';
import { studentWeek } from '../../views/student-week.js';

export async function undoHours(
  { source, sheets }: Extract<Request, { kind: 'undo' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const act = actOf(asked, 'student');
  const concerned: OpenSheet[] = [];
  for (const id of new Set(sheets)) {
    const found = await openSheet(id, ports);
    if (!found) continue;
    if (!mayKeepSheet(asked.person, found.placement)) return { kind: 'text', text: notYours };
    concerned.push(found);
  }
  const [first] = concerned;
  if (!first) return { kind: 'text', text: noSuchSheet };
  // Over two sheets it is taken back on both or on neither: a refusal is found before anything is written.
  for (const found of concerned) {
    const decision = decideTakeBack(found.sheet, source, act);
    if (decision.kind === 'refused') return refused(decision.refusal, found, asked, ports);
  }
  let last: OpenSheet = first;
  const undone: Extract<WeekEvent, { kind: 'taken-back' }>[] = [];
  for (const found of concerned) {
    const outcome = await decide(
      ports.sheets,
      found.sheet.id,
      () => found.sheet,
      (sheet) => decideTakeBack(sheet, source, act),
      ports,
    );
    last = { ...found, sheet: outcome.document };
    if (outcome.kind === 'refused') return refused(outcome.refusal, last, asked, ports);
    for (const { what } of last.sheet.history)
      if (what.kind === 'taken-back' && what.undone === source) undone.push(what);
  }
  const title = takenBack(
    undone.flatMap(({ removed }) => removed),
    undone.flatMap(({ restored }) => restored),
  );
  return studentWeek(last, asked.person, ports, { title });
}

async function refused(refusal: HoursRefusal, found: OpenSheet, asked: Asked, ports: Ports): Promise<Answer> {
  return studentWeek(found, asked.person, ports, { title: hoursRefused(refusal) });
}
