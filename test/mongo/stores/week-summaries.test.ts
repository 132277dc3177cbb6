import { expect } from 'chai';
import { addWeeks, mondayOf, type Week } from '../../../src/domain/calendar/day.js';
import { applied } from '../../../src/domain/evidence/evidence.js';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import { emptySheet, type WeekEvent, type WeekSheet } from '../../../src/domain/weeks/week-sheet.js';
import { summaryOf } from '../../../src/domain/weeks/week-summary.js';
import { prepareCollections } from '../../../src/mongo/collections.js';
import type { Storage } from '../../../src/mongo/documents.js';
import { createWeekSheetStore } from '../../../src/mongo/stores/week-sheet-store.js';
import type { WeekSheets } from '../../../src/ports.js';
import { openStorage } from '../../support/storage.js';
import { createMemoryLog } from '../../support/memory-ports.js';
import { sanne } from '../../support/people.js';

const FIRST = '2026-W37' as Week;

/** The sheet with one more line of ten minutes. */
function more(sheet: WeekSheet): WeekSheet {
  const source = `${sheet.id} ${sheet.version}`;
  const entry = { id: source, source, day: mondayOf(sheet.week), minutes: 10 };
  const what: WeekEvent = { kind: 'added', entries: [entry] };
  const at = '2026-11-25T13:00:00.000Z';
  return applied<WeekSheet, WeekEvent>({
    next: { ...sheet, entries: [...sheet.entries, entry] },
    event: { at, by: sanne().id, role: 'student', way: 'chat', source, what },
    notices: [],
  });
}

describe('the totals of weeks', function () {
  this.timeout(60_000);
  let storage: Storage;
  let sheets: WeekSheets;
  before(async () => {
    storage = await openStorage(`summaries-${process.pid}`);
    ({ sheets } = createWeekSheetStore(storage));
    await prepareCollections(storage.connection, createMemoryLog());
  });
  after(() => storage.connection.close());

  const ungathered = (placement: string): Promise<number> =>
    storage.connection.collection('sheets').countDocuments({ 'derived.ungathered': placement });

  /** Commits one more line on each of these weeks of a placement. */
  async function write(placement: string, weeks: readonly Week[]): Promise<WeekSheet[]> {
    return Promise.all(
      weeks.map(async (week) => {
        const empty = emptySheet(placement as PlacementId, week);
        const sheet = (await sheets.load(empty.id)) ?? empty;
        const next = more(sheet);
        expect(await sheets.commit(next, sheet.version)).to.equal(true);
        return next;
      }),
    );
  }
  const weeksOf = (count: number): Week[] => Array.from({ length: count }, (_, i) => addWeeks(FIRST, i));
  const totals = (placement: string) => sheets.summaries([placement as PlacementId]);

  it('are read from the sheets while they are few, and from one document once they are gathered', async () => {
    const four = await write('few', weeksOf(4));
    expect(await totals('few')).to.deep.equal(four.map(summaryOf));
    expect(await ungathered('few')).to.equal(4);
    await write('few', [addWeeks(FIRST, 4)]);
    const five = await totals('few');
    expect(await ungathered('few')).to.equal(0);
    expect(await totals('few')).to.deep.equal(five);
  });

  it('are those of the last commit, whether gathered before it or not', async () => {
    await write('last', weeksOf(6));
    await totals('last');
    const [changed] = await write('last', [addWeeks(FIRST, 2)]);
    const now = await totals('last');
    expect(now).to.have.length(6);
    expect(now[2]).to.deep.equal(summaryOf(changed!));
    await write('last', weeksOf(6));
    expect((await totals('last')).map(({ version }) => version)).to.deep.equal([2, 2, 3, 2, 2, 2]);
    expect(await ungathered('last')).to.equal(0);
  });

  it('of a whole class are read without gathering, of one student with', async () => {
    const expected = (await write('class', weeksOf(6))).map(summaryOf);
    const ids = ['class', 'class2', 'class3', 'class4'] as PlacementId[];
    expect(await sheets.summaries(ids)).to.deep.equal(expected);
    expect(await ungathered('class')).to.equal(6);
    expect(await sheets.summaries(ids.slice(0, 3))).to.deep.equal(expected);
    expect(await ungathered('class')).to.equal(0);
  });

  it('stay right while many read and write at once', async () => {
    const weeks = weeksOf(12);
    await Promise.all([
      ...[0, 1, 2, 3].map(async (part) => {
        for (let i = 0; i < 5; i += 1) await write('busy', weeks.slice(part * 3, part * 3 + 3));
      }),
      ...Array.from({ length: 30 }, () => totals('busy')),
    ]);
    expect((await totals('busy')).map(({ version, minutesPerDay }) => [version, minutesPerDay[0]])).to.deep.equal(
      weeks.map(() => [5, 50]),
    );
  });
});
