/** "week", "week 46": the sheet and its state, for whoever may see it. */
import { weekOf } from '../../domain/day.js';
import { mayKeepSheet, maySignOff } from '../../domain/permissions.js';
import type { SheetId } from '../../domain/week-sheet.js';
import type { Answer, WeekRequest } from '../../messages.js';
import type { Asked, Ports } from '../../ports.js';
import { noSuchSheet, notYours } from '../../texts/general.js';
import { openSheet } from '../../views/open-sheet.js';
import { ownSheet } from '../../views/own-sheet.js';
import { studentWeek } from '../../views/student-week.js';
import { weekToSign } from '../../views/week-to-sign.js';

/** A student's own week. */
export async function showWeek(request: WeekRequest<'week'>, asked: Asked, ports: Ports): Promise<Answer> {
  const found = await ownSheet(request, asked, ports);
  return found.kind === 'answer' ? found.answer : studentWeek(found, asked.person, ports);
}

/** The week in which it is asked, by the clock on the wall. */
export async function showThisWeek(asked: Asked, ports: Ports): Promise<Answer> {
  return showWeek({ kind: 'week', week: weekOf(asked.now.day) }, asked, ports);
}

/** A sheet by its id, as the buttons name it. */
export async function showSheet(id: SheetId, asked: Asked, ports: Ports): Promise<Answer> {
  const found = await openSheet(id, ports);
  if (!found) return { kind: 'text', text: noSuchSheet };
  if (mayKeepSheet(asked.person, found.placement)) return studentWeek(found, asked.person, ports);
  if (maySignOff(asked.person, found.placement)) return weekToSign(found, asked.person, ports);
  return { kind: 'text', text: notYours };
}
