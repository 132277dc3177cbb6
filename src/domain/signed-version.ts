/** What was signed before a correction stays readable [2.7]. */
import type { SealedEvent } from './decision.js';
import type { WeekEvent, WeekSheet } from './week-sheet.js';

/** A signing in the history, with the lines as they were signed. */
export interface SignedVersion extends SealedEvent<WeekEvent> {
  readonly what: Extract<WeekEvent, { kind: 'approved' }>;
}

/** Signings that stand no more, oldest first: without the last one where the sheet is still as it was signed. */
export function earlierSigned(sheet: WeekSheet): SignedVersion[] {
  const signed = sheet.history.filter((event): event is SignedVersion => event.what.kind === 'approved');
  return sheet.state === 'approved' ? signed.slice(0, -1) : signed;
}
