/** "verwijder maandag": all hours of that day are taken off; one tap brings them back. */
import { actOf, decide } from '../../decide.js';
import { weekOf } from '../../domain/day.js';
import { decideRemoveDay } from '../../domain/hours.js';
import { emptySheet, sheetIdOf } from '../../domain/week-sheet.js';
import type { Answer, Request } from '../../messages.js';
import type { Asked, Ports } from '../../ports.js';
import { noPlacement } from '../../texts/general.js';
import { dayRemoved, hoursRefused } from '../../texts/hours.js';
import { studentWeek } from '../../views/student-week.js';

/** On every address of the student that has hours on that day. */
export async function deleteDay(
  { day }: Extract<Request, { kind: 'delete' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const placements = await ports.placements.ofStudent(asked.person.id);
  const week = weekOf(day);
  let answer: Answer | null = null;
  for (const placement of placements) {
    const id = sheetIdOf(placement.id, week);
    const outcome = await decide(
      ports.sheets,
      id,
      () => emptySheet(placement.id, week),
      (sheet) => decideRemoveDay(sheet, day, actOf(asked, 'student')),
      ports,
    );
    if (outcome.kind === 'refused' && outcome.refusal.why === 'nothing-there' && (answer || placements.length > 1))
      continue;
    answer = await studentWeek({ sheet: outcome.document, placement }, asked.person, ports, {
      title: outcome.kind === 'done' ? dayRemoved(day) : hoursRefused(outcome.refusal),
      ...(outcome.kind === 'done' && { undo: { source: asked.source, sheets: [id] } }),
    });
  }
  return (
    answer ?? { kind: 'text', text: placements.length > 0 ? hoursRefused({ why: 'nothing-there', day }) : noPlacement }
  );
}
