/** Taking hours off a sheet: of a day, of one act, of one message. */
import type { Act } from '../evidence/decision.js';
import { isDoneBefore } from '../evidence/decision.js';
import { periodOf, type Day } from '../calendar/day.js';
import { isOfMessage } from './message-source.js';
import { fileClosed } from '../placements/file-closed.js';
import type { Placement } from '../placements/placement.js';
import type { Entry, WeekSheet } from '../weeks/week-sheet.js';
import { type HoursDecision, closedFor, changed } from './hours.js';

/** Takes all hours of a day off the sheet, or the lines that are meant. */
export function decideRemoveDay(
  sheet: WeekSheet,
  day: Day,
  context: Removal,
  lines?: readonly string[],
): HoursDecision {
  return decideRemove(sheet, (entry) => lines?.includes(entry.id) ?? entry.day === day, day, context);
}

/** Takes off what one act stored and still stands; `day` is named where nothing does. */
export function decideRemoveStored(sheet: WeekSheet, source: string, day: Day, context: Removal): HoursDecision {
  return decideRemove(sheet, (entry) => entry.source === source, day, context);
}

/** Takes off whatever came of one message and still stands. */
export function decideRemoveMessage(sheet: WeekSheet, message: string, context: Removal): HoursDecision {
  return decideRemove(sheet, ({ source }) => isOfMessage(source, message), periodOf(sheet.week).from, context);
}

/** Of whose file lines go, and by whom. */
export interface Removal {
  readonly placement: Pick<Placement, 'closed'>;
  readonly act: Act;
}

function decideRemove(
  sheet: WeekSheet,
  isMeant: (entry: Entry) => boolean,
  day: Day,
  { placement, act }: Removal,
): HoursDecision {
  if (isDoneBefore(sheet, act)) return { kind: 'again' };
  const closed = fileClosed(placement) ?? closedFor(sheet);
  if (closed) return { kind: 'refused', refusal: closed };
  const removed = sheet.entries.filter(isMeant);
  if (removed.length === 0) return { kind: 'refused', refusal: { why: 'nothing-there', day } };
  const entries = sheet.entries.filter((entry) => !removed.includes(entry));
  return changed(sheet, entries, act, { kind: 'removed', removed });
}
