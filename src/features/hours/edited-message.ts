/** A chat message that was edited is a correction of what it stored; one that was deleted offers to take it back. */
import { actOf, decide } from '../../decide.js';
import { button } from '../../cards/button.js';
import { noteCard } from '../../cards/question-card.js';
import { weekOf } from '../../domain/day.js';
import { decideRewrite } from '../../domain/hours.js';
import { emptySheet, type SaidEntry, type SheetId } from '../../domain/week-sheet.js';
import type { Answer, Request } from '../../messages.js';
import type { Asked, Ports } from '../../ports.js';
import * as texts from '../../texts/hours.js';
import { openSheet } from '../../views/open-sheet.js';
import { studentWeek } from '../../views/student-week.js';

/** The lines stay on the sheets where the message put them; a day in a week that it did not touch is asked anew. */
export async function rewriteHours(
  { original, entries }: Extract<Request, { kind: 'rewrite' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const sheets = await touchedBy(original, asked, ports);
  const known = new Set(sheets.map((id) => id.split(':')[1]));
  const strange = entries.find(({ day }) => !known.has(weekOf(day)));
  if (sheets.length === 0) return { kind: 'text', text: texts.nothingOfThat };
  if (strange) return { kind: 'text', text: texts.otherWeek };

  let answer: Answer = { kind: 'text', text: texts.nothingOfThat };
  for (const id of sheets) {
    const found = await openSheet(id, ports);
    if (!found) continue;
    const ofWeek: SaidEntry[] = entries.filter(({ day }) => weekOf(day) === found.sheet.week);
    const context = { placement: found.placement, now: asked.now, act: actOf(asked, 'student') };
    const outcome = await decide(
      ports.sheets,
      id,
      () => emptySheet(found.placement.id, found.sheet.week),
      (sheet) => decideRewrite(sheet, { original, entries: ofWeek }, context),
      ports,
    );
    answer = await studentWeek({ ...found, sheet: outcome.document }, asked.person, ports, {
      title: outcome.kind === 'done' ? texts.stored(entries, 'replaced') : texts.hoursRefused(outcome.refusal),
      lines: asked.healthDropped ? [texts.healthDropped] : [],
      markedDays: ofWeek.map(({ day }) => day),
    });
  }
  return answer;
}

export async function offerTakeBack(
  { original }: Extract<Request, { kind: 'offer-take-back' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const sheets = await touchedBy(original, asked, ports);
  if (sheets.length === 0) return { kind: 'silence' };
  return noteCard(texts.deletedMessage, [
    button('Uren weghalen', 'undo', { source: original, sheets }),
    button('Laten staan', 'leave-as-is', {}),
  ]);
}

async function touchedBy(original: string, asked: Asked, ports: Ports): Promise<SheetId[]> {
  const placements = await ports.placements.ofStudent(asked.person.id);
  return ports.sheets.touchedBy(
    placements.map(({ id }) => id),
    original,
  );
}
