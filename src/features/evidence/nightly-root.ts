/**
 * Every night a root over the sheets that have changed, and a look whether everything that earlier roots knew is still
 * there as they knew it. What is not is logged as `evidence-broken`, night after night until somebody has acted.
 */
import { follows, holds, nextRoot, type NightlyRoot, type SheetHead } from '../../domain/nightly-root.js';
import { sheetFault } from '../../domain/replay.js';
import type { SheetId, WeekSheet } from '../../domain/week-sheet.js';
import type { Ports, Scheduled } from '../../ports.js';

/** Sheets come with their history. */
const SHEETS_AT_ONCE = 50;
const ROOTS_AT_ONCE = 20;

export const nightlyRoot: Scheduled = {
  name: 'nightly-root',
  cron: '30 2 * * *',
  run: async (ports) => {
    const { known, last } = await rootsSoFar(ports);
    const changed: SheetHead[] = [];
    const missing = new Set(known.keys());
    const sheets = inPages((before: WeekSheet | null) => ports.sheets.page(before?.id ?? '', SHEETS_AT_ONCE));
    for await (const sheet of sheets) {
      missing.delete(sheet.id);
      const recorded = known.get(sheet.id);
      const head = sheet.history.at(-1)?.hash ?? '';
      if (sheetFault(sheet) || (recorded !== undefined && !holds(sheet.history, recorded))) {
        ports.log.error('evidence-broken', { sheet: sheet.id, why: 'changed' });
      } else if (head !== recorded) {
        changed.push([sheet.id, head]);
      }
    }
    for (const sheet of missing) ports.log.error('evidence-broken', { sheet, why: 'missing' });

    const root = nextRoot(last, changed, ports.clock.now().toISOString());
    // Where somebody else was first, theirs is as good: what it did not see is in the next one.
    if (root && (await ports.roots.add(root))) ports.log.info('root-made', { root: root.n, sheets: changed.length });
  },
};

/** What each sheet was when a root last saw it. */
async function rootsSoFar({ roots, log }: Ports): Promise<{ known: Map<SheetId, string>; last: NightlyRoot | null }> {
  const known = new Map<SheetId, string>();
  let last: NightlyRoot | null = null;
  for await (const root of inPages((before: NightlyRoot | null) => roots.page(before?.n ?? 0, ROOTS_AT_ONCE))) {
    if (!follows(root, last)) log.error('evidence-broken', { root: root.n });
    for (const [sheet, head] of root.sheets) known.set(sheet, head);
    last = root;
  }
  return { known, last };
}

/** All of them, a page at a time; `next` gets the last one of the page before. */
async function* inPages<Item>(next: (before: Item | null) => Promise<readonly Item[]>): AsyncGenerator<Item> {
  let before: Item | null = null;
  for (;;) {
    const page: readonly Item[] = await next(before);
    const last = page.at(-1);
    if (last === undefined) return;
    yield* page;
    before = last;
  }
}
