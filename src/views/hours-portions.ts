/** On which sheets the hours of one message go: a portion for each placement and week. */
import { weekOf, type Day, type Week } from '../domain/calendar/day.js';
import type { Placement } from '../domain/placements/placement.js';
import { sheetIdOf, type SaidEntry, type SheetId } from '../domain/weeks/week-sheet.js';
import { whichPlacement } from '../domain/placements/which-placement.js';
import type { Question } from '../messages.js';
import type { HoursRequest } from '../asks/hours.js';
import type { Asked, Ports } from '../ports.js';
import { whichAddress } from '../texts/general.js';

/** The hours of one message that go on one sheet. */
export interface Portion {
  readonly sheetId: SheetId;
  readonly week: Week;
  readonly placement: Placement;
  readonly entries: readonly SaidEntry[];
}

type PlacesOf = (day: Day) => { readonly among: readonly Placement[]; readonly isWritten: boolean };

/** Where a day can have been worked: what is put right stands at an address already. */
export async function placesOf(
  { kind, entries }: HoursRequest,
  all: readonly Placement[],
  ports: Ports,
): Promise<PlacesOf> {
  if (kind === 'hours' || all.length === 1) return () => ({ among: all, isWritten: false });
  const weeks = new Set(entries.map(({ day }) => weekOf(day)));
  const ids = all.flatMap(({ id }) => [...weeks].map((week) => sheetIdOf(id, week)));
  const sheets = await Promise.all(ids.map((id) => ports.sheets.load(id)));
  return (day) => {
    const has = ({ id }: Placement): boolean =>
      sheets.some((sheet) => sheet?.placementId === id && sheet.entries.some((entry) => entry.day === day));
    const written = all.filter(has);
    return written.length > 0 ? { among: written, isWritten: true } : { among: all, isWritten: false };
  };
}

/** The entries by sheet, or the question at which address they were made. */
export function portionsOf(request: HoursRequest, places: PlacesOf, { chat }: Asked): Portion[] | Question {
  const portions = new Map<SheetId, Portion>();
  for (const entry of request.entries) {
    const { among, isWritten } = places(entry.day);
    // Which address is usual on that weekday says nothing of what stands there already.
    const known = { named: request.placementId, usual: isWritten ? {} : chat.usualPlacement };
    const which = whichPlacement(among, entry.day, known);
    if (which.kind === 'ask') {
      return {
        text: whichAddress,
        choices: which.among.map(({ id, company }) => ({
          label: company.name,
          request: { ...request, placementId: id },
        })),
      };
    }
    if (which.kind === 'none') continue;
    const week = weekOf(entry.day);
    const sheetId = sheetIdOf(which.placement.id, week);
    const entries = [...(portions.get(sheetId)?.entries ?? []), entry];
    portions.set(sheetId, { sheetId, week, placement: which.placement, entries });
  }
  return [...portions.values()];
}
