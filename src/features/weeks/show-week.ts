/** "week", "week 46": the sheet and its state, for whoever may see it. */
import { signedShow } from '../../shows/signed-week.js';
import { weekOf } from '../../domain/calendar/day.js';
import { mayKeepSheet, maySeeSheet } from '../../domain/people/permissions.js';
import { outsidePlacement } from '../../domain/weeks/hand-in.js';
import { earlierSigned } from '../../domain/weeks/signed-version.js';
import type { PlacementId } from '../../domain/placements/placement.js';
import type { SheetId } from '../../domain/weeks/week-sheet.js';
import type { Request } from '../../asks/request.js';
import type { WeekRequest } from '../../asks/weeks.js';
import type { Asked, Ports } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import { noSuchSheet } from '../../texts/general.js';
import { outsideThePlacement } from '../../texts/week-refused.js';
import { onSheet } from '../../views/open-sheet.js';
import { ownSheet } from '../../views/own-sheet.js';
import { studentWeek } from '../../views/student-week.js';
import { staffWeek } from '../../views/staff-week.js';

/** A student's own week. */
export async function showWeek(request: WeekRequest<'week'>, asked: Asked, ports: Ports): Promise<Answer> {
  const { week, placementId, to: purpose = 'show' } = request;
  const at = (id: PlacementId): Request => ({ ...request, placementId: id });
  const found = await ownSheet({ week, placementId, purpose, at }, asked, ports);
  if (found.kind === 'answer') return found.answer;
  // There is nothing to see, and nothing that could be written.
  const outside = found.sheet.version === 0 && outsidePlacement(week, found.placement);
  if (outside) return { kind: 'text', text: outsideThePlacement(week, outside.period) };
  return studentWeek(found, asked.person, ports);
}

/** The week in which it is asked, by the clock on the wall. */
export async function showThisWeek(asked: Asked, ports: Ports): Promise<Answer> {
  return showWeek({ kind: 'week', week: weekOf(asked.now.day) }, asked, ports);
}

/** A sheet by its id, as the buttons name it. */
export async function showSheet(id: SheetId, asked: Asked, ports: Ports): Promise<Answer> {
  return onSheet(id, maySeeSheet, asked, ports, (found) =>
    mayKeepSheet(asked.person, found.placement)
      ? studentWeek(found, asked.person, ports)
      : staffWeek(found, asked.person, ports),
  );
}

/** A week as it was signed before a correction. */
export async function showSigned(
  { sheet: id, event }: Extract<Request, { kind: 'show-signed' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  return onSheet(id, maySeeSheet, asked, ports, async ({ sheet }) => {
    const signed = earlierSigned(sheet).find(({ n }) => n === event);
    if (!signed) return { kind: 'text', text: noSuchSheet };
    return signedShow(sheet, signed, (await ports.people.byId(signed.by))?.name ?? '');
  });
}
