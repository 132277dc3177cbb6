/** "Zelfde als vorige week", typed or tapped: the hours that an empty week would get from the one before it. */
import { addWeeks, weekOf } from '../../domain/calendar/day.js';
import { sameAs } from '../../domain/hours/same-week.js';
import { mayKeepSheet } from '../../domain/people/permissions.js';
import { sheetIdOf } from '../../domain/weeks/week-sheet.js';
import type { HoursRequest } from '../../asks/hours.js';
import type { Request } from '../../asks/request.js';
import type { Asked, Ports } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import * as texts from '../../texts/hours.js';
import { onSheet, type OpenSheet } from '../../views/open-sheet.js';
import { ownSheet } from '../../views/own-sheet.js';
import { studentWeek } from '../../views/student-week.js';

type SameWeek = Extract<Request, { kind: 'same-week' }>;
type LogHours = (request: HoursRequest, asked: Asked, ports: Ports) => Promise<Answer>;

/** `log` writes hours, which is a feature of its own. */
export async function sameWeek(request: SameWeek, asked: Asked, ports: Ports, log: LogHours): Promise<Answer> {
  if (request.sheet !== undefined) {
    return onSheet(request.sheet, mayKeepSheet, asked, ports, (found) => fill(found, asked, ports, log));
  }
  const found = await ownSheet(
    {
      ...{ week: weekOf(asked.now.day), placementId: request.placementId, purpose: 'show' },
      at: (placementId) => ({ kind: 'same-week', placementId }),
    },
    asked,
    ports,
  );
  return found.kind === 'answer' ? found.answer : fill(found, asked, ports, log);
}

async function fill({ sheet, placement }: OpenSheet, asked: Asked, ports: Ports, log: LogHours): Promise<Answer> {
  const isDone = sheet.history.some(({ source }) => source === asked.source);
  if (sheet.entries.length > 0 && !isDone) {
    return studentWeek({ sheet, placement }, asked.person, ports, { title: texts.notSameAsHolds(sheet.week) });
  }
  const before = await ports.sheets.load(sheetIdOf(placement.id, addWeeks(sheet.week, -1)));
  const { entries, toCome } = before ? sameAs(before, sheet.week, asked.now.day) : { entries: [], toCome: [] };
  if (entries.length === 0) {
    const title = toCome.length > 0 ? texts.sameToCome(toCome) : texts.nothingToTakeOver(addWeeks(sheet.week, -1));
    return studentWeek({ sheet, placement }, asked.person, ports, { title });
  }
  const said = toCome.length > 0 ? [texts.sameToCome(toCome)] : [];
  return log(
    { kind: 'hours', entries, placementId: placement.id },
    { ...asked, before: [...(asked.before ?? []), ...said] },
    ports,
  );
}
