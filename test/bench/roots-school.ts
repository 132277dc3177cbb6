/** A school of so many lines of hours, all of it in roots already, of which a fixed number of weeks change each night. */
import type { Db } from 'mongodb';
import { daysOf, periodOf, type Week } from '../../src/domain/calendar/day.js';
import { nameOfDocument } from '../../src/domain/evidence/document-kinds.js';
import { seal } from '../../src/domain/evidence/evidence.js';
import { markOf, nextRoot, rootClaimsOf, type Head, type LastRoot } from '../../src/domain/evidence/nightly-root.js';
import type { PlacementId } from '../../src/domain/placements/placement.js';
import {
  emptySheet,
  sheetIdOf,
  type Entry,
  type WeekEvent,
  type WeekSheet,
} from '../../src/domain/weeks/week-sheet.js';
import { addWeeks } from '../../src/domain/calendar/day.js';
import type { Ports } from '../../src/ports.js';
import { givenPlacement, givenSchool } from '../support/given.js';
import { placementOfSanne, school } from '../support/people.js';
import { HOUSE } from '../support/statement-keys.js';

/** A night of a school of some hundreds of students. */
export const CHANGED = 200;
/** Three a day, of a whole week. */
const LINES_A_WEEK = 20;
const WEEKS_A_PLACEMENT = 40;
const AT_ONCE = 2_000;
/** SecantusDB takes no more of them at once. */
const IN_ONE_WRITE = 100;
const FORM = 2;

export const weeksFor = (lines: number): number => Math.ceil(lines / LINES_A_WEEK);

const placementOf = (n: number): PlacementId => `placement-${Math.floor(n / WEEKS_A_PLACEMENT)}` as PlacementId;
const weekOf = (n: number): Week => addWeeks('2026-W37' as Week, n % WEEKS_A_PLACEMENT);

export async function layRooted(db: Db, lines: number, ports: Ports): Promise<void> {
  const weeks = weeksFor(lines);
  await givenSchool(ports, school());
  for (let n = 0; n < weeks; n += WEEKS_A_PLACEMENT)
    await givenPlacement(ports, placementOfSanne({ id: placementOf(n) }));
  let last: LastRoot = null;
  for (let from = 0; from < weeks; from += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, weeks - from) }, (_, i) => sheetOf(from + i));
    const heads = some.map(({ id, history }): Head => [nameOfDocument('sheet', id), history[0]?.hash ?? '']);
    const root = nextRoot(school().id, last, heads, '2026-11-20T01:30:00.000Z');
    const claims = rootClaimsOf(root);
    if (!claims) throw new Error('a root of no school');
    const signature = await HOUSE.signRoot(claims);
    await ports.roots.add({ ...root, signature });
    await ports.roots.keepEnd({ ...claims, signature });
    const mark = markOf(school().id, root.n);
    for (let i = 0; i < some.length; i += IN_ONE_WRITE) {
      await db.collection('sheets').insertMany(
        some.slice(i, i + IN_ONE_WRITE).map(({ id, ...sheet }) => ({
          ...{ _id: id as never, ...sheet, form: FORM },
          derived: { changedAt: new Date(root.at), toCollect: false, root: mark },
        })),
        { ordered: false },
      );
    }
    last = root;
  }
}

/** The same number, evenly among all, are in no root. */
export async function change(db: Db, lines: number): Promise<void> {
  const weeks = weeksFor(lines);
  const ids = Array.from({ length: CHANGED }, (_, i) => {
    const n = Math.floor((i * weeks) / CHANGED);
    return sheetIdOf(placementOf(n), weekOf(n));
  });
  for (let i = 0; i < ids.length; i += 20) {
    const some = { _id: { $in: ids.slice(i, i + 20) as never[] } };
    await db.collection('sheets').updateMany(some, { $unset: { 'derived.root': 1 } });
  }
}

function sheetOf(n: number): WeekSheet {
  const sheet = emptySheet(placementOf(n), weekOf(n));
  const days = daysOf(periodOf(sheet.week));
  const entries = Array.from({ length: LINES_A_WEEK }, (_, i): Entry => ({
    ...{ id: `m${n}#${i}`, source: `m${n}`, day: days[i % days.length] ?? days[0]!, minutes: 60 },
  }));
  const what: WeekEvent = { kind: 'added', entries };
  const act = { at: '2026-11-19T16:00:00.000Z', by: 'sanne' as never, role: 'student', way: 'chat' } as const;
  return { ...sheet, entries, version: 1, history: [seal([], { ...act, source: `m${n}`, what })] };
}
