/** What a week that waits again says otherwise than when its trainer judged it last. */
import { isDeepStrictEqual } from 'node:util';
import { linesAt } from './replay.js';
import { signingsIn } from './signed-version.js';
import type { Entry, WeekSheet } from './week-sheet.js';

export interface ChangedSince {
  readonly since: 'returned' | 'approved';
  readonly added: readonly Entry[];
  readonly gone: readonly Entry[];
  /** A line in the place of another one of the same day. */
  readonly changed: readonly { readonly from: Entry; readonly to: Entry }[];
}

/** Null where the week does not wait for a signature, or was not judged before; a signature taken back is none. */
export function changedSince(sheet: WeekSheet): ChangedSince | null {
  if (sheet.state !== 'submitted') return null;
  const signed = new Set(signingsIn(sheet.history).map(({ n }) => n));
  const judged = sheet.history.findLast(({ n, what }) => what.kind === 'returned' || signed.has(n));
  const before = judged && linesAt(sheet, judged.n);
  if (!before) return null;
  const gone = lessThose(before, sheet.entries);
  const added = lessThose(sheet.entries, before);
  const changed: { from: Entry; to: Entry }[] = [];
  for (const from of [...gone]) {
    const to = added.find(({ day }) => day === from.day);
    if (!to) continue;
    changed.push({ from, to });
    gone.splice(gone.indexOf(from), 1);
    added.splice(added.indexOf(to), 1);
  }
  return { since: judged.what.kind === 'returned' ? 'returned' : 'approved', added, gone, changed };
}

/** Each of the others takes away one line that says the same; which message stored it makes no other line of it. */
function lessThose(lines: readonly Entry[], others: readonly Entry[]): Entry[] {
  const said = (line: Entry): object => ({ ...line, id: '', source: '' });
  const left = [...lines];
  for (const other of others) {
    const same = left.findIndex((line) => isDeepStrictEqual(said(line), said(other)));
    if (same >= 0) left.splice(same, 1);
  }
  return left;
}
