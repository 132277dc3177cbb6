/** "Ongedaan maken": exactly what one message or press did to a sheet, or nothing of it. */
import { isDoneBefore, type Decision, type SealedEvent } from '../evidence/decision.js';
import { fileClosed } from '../placements/file-closed.js';
import { changed, closedFor, inOrder, type HoursRefusal } from './hours.js';
import type { Removal } from './remove-hours.js';
import type { Entry, WeekEvent, WeekSheet } from '../weeks/week-sheet.js';

/**
 * Takes the lines of this source off and puts back what it replaced or removed. Where one of its lines was changed
 * since, or something else was written on a day where lines would come back, nothing is: half an undo is a sheet that
 * nobody meant.
 */
export function decideTakeBack(
  sheet: WeekSheet,
  source: string,
  { placement, act }: Removal,
): Decision<WeekSheet, WeekEvent, HoursRefusal> {
  if (isDoneBefore(sheet, act) || isUndone(sheet, source)) return { kind: 'again' };
  const closed = fileClosed(placement) ?? closedFor(sheet);
  if (closed) return { kind: 'refused', refusal: closed };

  const own = sheet.history.findIndex((event) => event.source === source);
  const lines = linesOf(sheet, source);
  const gone = lines.find(({ id }) => !sheet.entries.some((entry) => entry.id === id));
  // What stands already (a correction was given up since) does not come back once more.
  const restored = removedBy(sheet.history[own]).filter(({ id }) => !sheet.entries.some((entry) => entry.id === id));
  const known = new Set(sheet.history.slice(0, own + 1).flatMap((event) => writtenBy(event).map(({ id }) => id)));
  const removed = sheet.entries.filter(({ id }) => lines.some((line) => line.id === id));
  const others = sheet.entries.filter((entry) => !removed.includes(entry));
  const later = others.find(({ id, day }) => !known.has(id) && restored.some((line) => line.day === day));
  const over = gone ?? later;
  if (over || (lines.length === 0 && restored.length === 0)) {
    return { kind: 'refused', refusal: { why: 'written-over', sheet, day: over?.day ?? null } };
  }
  const what = { kind: 'taken-back', undone: source, removed, restored } as const;
  return changed(sheet, inOrder([...others, ...restored]), act, what);
}

/**
 * The lines of this source as it wrote them last. An edited message keeps the first one's source; the edit itself is
 * known by the lines that it wrote.
 */
function linesOf(sheet: WeekSheet, source: string): readonly Entry[] {
  const ofSource = (event: SealedEvent<WeekEvent>): readonly Entry[] =>
    'entries' in event.what && event.what.kind !== 'approved'
      ? event.what.entries.filter((entry) => event.source === source || entry.source === source)
      : [];
  const wrote = sheet.history.filter((event) => !isUndone(sheet, event.source) && ofSource(event).length > 0).at(-1);
  return wrote ? ofSource(wrote) : [];
}

function isUndone(sheet: WeekSheet, source: string): boolean {
  return sheet.history.some(({ what }) => what.kind === 'taken-back' && what.undone === source);
}

function removedBy(event: SealedEvent<WeekEvent> | undefined): readonly Entry[] {
  return event?.what.kind === 'replaced' || event?.what.kind === 'removed' ? event.what.removed : [];
}

function writtenBy({ what }: SealedEvent<WeekEvent>): readonly Entry[] {
  switch (what.kind) {
    case 'added':
    case 'replaced':
      return what.entries;
    case 'taken-back':
      return what.restored;
    case 'removed':
    case 'submitted':
    case 'withdrawn':
    case 'returned':
    case 'approved':
    case 'signature-taken-back':
    case 'reopened':
    case 'given-up':
      return [];
  }
}
