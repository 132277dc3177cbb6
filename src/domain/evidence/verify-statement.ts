/** Checks a statement by itself, without a database: anyone can do the same from docs/evidence.md. */
import { isDeepStrictEqual } from 'node:util';
import type { Week } from '../calendar/day.js';
import { EARLIER_VERSION, hashOfContents, headOf, totalsOf, type HoursStatement } from './hours-statement.js';
import { actFault, type ActFault } from './who-acted.js';
import { versionFault } from './placement-versions.js';
import { isSoundHeader } from './nightly-root.js';
import { sheetFault, type SheetFault } from '../weeks/replay.js';
import { sheetIdOf } from '../weeks/week-sheet.js';

export type StatementFault =
  | ({ readonly week: Week } & SheetFault)
  | ActFault
  /** The placement is not what was recorded of it, or that cannot have been recorded so; `event`: its number there. */
  | { readonly why: 'placement'; readonly event: number | null }
  /** It says that it is of before statements were signed, and bears what only later ones have. */
  | { readonly why: 'stripped' }
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
  if (isStripped(statement)) return { why: 'stripped' };
  for (const [i, sheet] of weeks.entries()) {
    const { week } = sheet;
    const before = weeks[i - 1];
    const isInPlace = sheet.placementId === placement.id && sheet.id === sheetIdOf(placement.id, week);
    if (!isInPlace || (before && before.week >= week)) return { why: 'place', week };
    const fault = sheetFault(sheet);
    if (fault) return { week, ...fault };
    const act = actFault(sheet, statement);
    if (act) return act;
  }
  const wrong = versionFault(placement);
  if (wrong) return { why: 'placement', event: wrong.n };
  if (!isDeepStrictEqual(totals, totalsOf(placement, weeks))) return { why: 'totals' };
  if (head !== headOf(weeks)) return { why: 'head' };
  if (root && !(isSoundHeader(root) && root.at <= statement.madeAt)) return { why: 'root' };
  return hashOfContents(statement) === statement.hash ? null : { why: 'hash' };
}

/** All that a statement could say before there were signatures. */
const EARLIER_FIELDS: ReadonlySet<string> = new Set([
  ...['format', 'madeAt', 'school', 'placement', 'people', 'workProcesses', 'weeks'],
  ...['marks', 'without', 'totals', 'head', 'root', 'hash'],
]);
const EARLIER_EVENT_FIELDS: ReadonlySet<string> = new Set([
  ...['n', 'at', 'by', 'role', 'way', 'source', 'what', 'previous', 'hash'],
]);

function isStripped(statement: HoursStatement): boolean {
  if (statement.format !== EARLIER_VERSION) return false;
  const events = statement.weeks.flatMap(({ history }) => history);
  return (
    'history' in statement.placement ||
    Object.keys(statement).some((field) => !EARLIER_FIELDS.has(field)) ||
    events.some((event) => Object.keys(event).some((field) => !EARLIER_EVENT_FIELDS.has(field)))
  );
}
