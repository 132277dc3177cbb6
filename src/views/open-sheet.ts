/** A sheet by its id, with the placement it belongs to; the sheet may hold nothing yet. */
import { parseWeek } from '../domain/day.js';
import type { Placement, PlacementId } from '../domain/placement.js';
import { emptySheet, type SheetId, type WeekSheet } from '../domain/week-sheet.js';
import type { Ports } from '../ports.js';

export interface OpenSheet {
  readonly sheet: WeekSheet;
  readonly placement: Placement;
}

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
