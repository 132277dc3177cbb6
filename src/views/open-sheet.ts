/** A sheet by its id, with the placement it belongs to; the sheet may hold nothing yet. */
import { parseWeek } from '../domain/calendar/day.js';
import type { Person, PersonId } from '../domain/people/people.js';
import type { Placement, PlacementId } from '../domain/placements/placement.js';
import { emptySheet, type SheetId, type WeekSheet } from '../domain/weeks/week-sheet.js';
import type { Asked, Ports } from '../ports.js';
import type { Answer } from '../shows/reply.js';
import { noSuchSheet, notYours } from '../texts/general.js';

export interface OpenSheet {
  readonly sheet: WeekSheet;
  readonly placement: Placement;
}

/** Who can have done something to its sheets, for what stands on them. */
export const namedOn = ({ studentId, trainerId, mentorId }: Placement): PersonId[] => [
  ...[studentId, trainerId],
  ...(mentorId ? [mentorId] : []),
];

/** Null where the id names no placement or no week that exists. */
export async function openSheet(id: SheetId, ports: Ports): Promise<OpenSheet | null> {
  const [placementId = '', weekText = ''] = id.split(':');
  const week = parseWeek(weekText);
  if (!week) return null;
  const [placement, sheet] = await Promise.all([
    ports.placements.byId(placementId as PlacementId),
    ports.sheets.load(id),
  ]);
  return placement && { placement, sheet: sheet ?? emptySheet(placement.id, week) };
}

/** Acts on a sheet that this person may act on; else says that it is not there or not theirs, and nothing changes. */
export async function onSheet(
  id: SheetId,
  may: (person: Person, placement: Placement) => boolean,
  { person }: Asked,
  ports: Ports,
  act: (found: OpenSheet) => Promise<Answer>,
): Promise<Answer> {
  const found = await openSheet(id, ports);
  if (!found) return { kind: 'text', text: noSuchSheet };
  return may(person, found.placement) ? act(found) : { kind: 'text', text: notYours };
}
