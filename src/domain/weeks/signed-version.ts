/** What was signed before a correction stays readable [2.7]. */
import type { SealedEvent } from '../evidence/decision.js';
import type { NotWorkedReason, WeekEvent, WeekSheet } from './week-sheet.js';

/** A signing in the history, with the lines as they were signed. */
export interface SignedVersion extends SealedEvent<WeekEvent> {
  readonly what: Extract<WeekEvent, { kind: 'approved' }>;
}

/** Every signing that was not taken back, oldest first. */
export function signingsIn(history: WeekSheet['history']): SignedVersion[] {
  return history.filter(
    (event, i): event is SignedVersion =>
      event.what.kind === 'approved' && history[i + 1]?.what.kind !== 'signature-taken-back',
  );
}

/** Signings that stand no more, oldest first: without the last one where the sheet is still as it was signed. */
export function earlierSigned(sheet: WeekSheet): SignedVersion[] {
  const signed = signingsIn(sheet.history);
  return sheet.state === 'approved' ? signed.slice(0, -1) : signed;
}

/** Why there are no hours in what was handed in before that event; null where there were some. */
export function notWorkedBefore(n: number, history: WeekSheet['history']): NotWorkedReason | null {
  const submitted = history.slice(0, n - 1).findLast(({ what }) => what.kind === 'submitted')?.what;
  return submitted?.kind === 'submitted' ? (submitted.notWorked ?? null) : null;
}
