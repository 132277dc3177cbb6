/** Checks a statement by itself, without a database: anyone can do the same from the page in the README. */
import { isDeepStrictEqual } from 'node:util';
import type { Week } from '../calendar/day.js';
import { hashOfContents, headOf, totalsOf, type HoursStatement } from './hours-statement.js';
import { isSoundHeader } from './nightly-root.js';
import { sheetFault, type SheetFault } from '../weeks/replay.js';
import { sheetIdOf } from '../weeks/week-sheet.js';

export type StatementFault =
  | ({ readonly week: Week } & SheetFault)
  /** The week belongs to another placement, stands in the wrong place, or stands there twice. */
  | { readonly why: 'place'; readonly week: Week }
  /** The totals are not what the weeks come to. */
  | { readonly why: 'totals' }
  | { readonly why: 'head' }
  | { readonly why: 'root' }
  /** Something outside the weeks is not what was hashed: a name, the company, the POK date. */
  | { readonly why: 'hash' };

/** The first thing that does not fit, weeks first; null where everything does. */
export function statementFault(statement: HoursStatement): StatementFault | null {
  const { placement, weeks, totals, head, root } = statement;
  for (const [i, sheet] of weeks.entries()) {
    const { week } = sheet;
    const before = weeks[i - 1];
    const isInPlace = sheet.placementId === placement.id && sheet.id === sheetIdOf(placement.id, week);
    if (!isInPlace || (before && before.week >= week)) return { why: 'place', week };
    const fault = sheetFault(sheet);
    if (fault) return { week, ...fault };
  }
  if (!isDeepStrictEqual(totals, totalsOf(placement, weeks))) return { why: 'totals' };
  if (head !== headOf(weeks)) return { why: 'head' };
  if (root && !isSoundHeader(root)) return { why: 'root' };
  return hashOfContents(statement) === statement.hash ? null : { why: 'hash' };
}
