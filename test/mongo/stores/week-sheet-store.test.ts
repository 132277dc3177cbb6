import { expect } from 'chai';
import { MongoServerSelectionError } from 'mongodb';
import type { Week } from '../../../src/domain/calendar/day.js';
import { applied } from '../../../src/domain/evidence/evidence.js';
import { emptySheet, type WeekEvent, type WeekSheet } from '../../../src/domain/weeks/week-sheet.js';
import type { Storage } from '../../../src/mongo/documents.js';
import { createWeekSheetStore } from '../../../src/mongo/stores/week-sheet-store.js';
import { DatabaseUnavailable } from '../../../src/ports.js';
import { openStorage } from '../../support/storage.js';
import { karel, placementOfSanne, sanne } from '../../support/people.js';

function withNotice(sheet: WeekSheet, key: string): WeekSheet {
  const what: WeekEvent = { kind: 'withdrawn' };
  return applied<WeekSheet, WeekEvent>({
    next: sheet,
    event: { at: '2026-11-25T13:00:00.000Z', by: sanne().id, role: 'student', way: 'chat', source: key, what },
    notices: [{ key, to: karel().id, about: { kind: 'refresh', subject: sheet.id } }],
  });
}

describe('decisions that are written together', function () {
  this.timeout(60_000);
  let storage: Storage;
  let store: ReturnType<typeof createWeekSheetStore>;
  const [a, b, c] = ['2026-W45', '2026-W46', '2026-W47'].map((week) =>
    withNotice(emptySheet(placementOfSanne().id, week as Week), week),
  ) as [WeekSheet, WeekSheet, WeekSheet];
  const next = (sheet: WeekSheet): WeekSheet => withNotice({ ...sheet, outbox: [] }, `after ${sheet.week}`);
  const AWAY = new MongoServerSelectionError('none', {} as never);
  before(async () => {
    storage = await openStorage(`written-together-${process.pid}`);
    store = createWeekSheetStore(storage);
    for (const sheet of [a, b]) await store.sheets.commit(sheet, 0);
  });
  after(() => storage.connection.close());

  /** What each of them fails with, while `find` or `bulkWrite` does. */
  async function maybeStored(fails: 'find' | 'bulkWrite', commits: Promise<unknown>[]): Promise<unknown[]> {
    const model = storage.connection.model('sheets');
    const object = (fails === 'find' ? model : model.collection) as unknown as Record<string, unknown>;
    object[fails] = () => {
      throw AWAY;
    };
    const failures = await Promise.allSettled(commits);
    Reflect.deleteProperty(object, fails);
    return failures.map(
      (one) => one.status === 'rejected' && one.reason instanceof DatabaseUnavailable && one.reason.maybeStored,
    );
  }

  it('may be stored where one came too late, and the database went before it was seen which', async () => {
    const { sheets } = store;
    expect(await maybeStored('find', [sheets.commit(next(a), 1), sheets.commit(next(b), 7)])).to.deep.equal([
      true,
      true,
    ]);
    expect((await sheets.load(a.id))?.version).to.equal(2);
  });

  it('may be stored where some are new and others are not; all of a kind that never left are not', async () => {
    const { sheets } = store;
    expect(await maybeStored('bulkWrite', [sheets.commit(c, 0), sheets.commit(next(b), 1)])).to.deep.equal([
      true,
      true,
    ]);
    expect(await maybeStored('bulkWrite', [sheets.commit(next(b), 1)])).to.deep.equal([false]);
  });
});

describe('the outboxes of week sheets', function () {
  this.timeout(60_000);
  let storage: Storage;
  let store: ReturnType<typeof createWeekSheetStore>;
  before(async () => {
    storage = await openStorage(`outboxes-${process.pid}`);
    store = createWeekSheetStore(storage);
  });
  after(() => storage.connection.close());

  const first = withNotice(emptySheet(placementOfSanne().id, '2026-W47' as Week), 'first');

  it('are not emptied of what was put in while they were being moved', async () => {
    const { sheets, outboxes } = store;
    await sheets.commit(first, 0);
    const read = await outboxes.full();
    await sheets.commit(withNotice({ ...first, outbox: [] }, 'second'), 1);
    await outboxes.empty(read);
    const left = await outboxes.full();
    expect(left.flatMap(({ notices }) => notices.map(({ key }) => key))).to.deep.equal(['second']);
    await outboxes.empty(left);
    expect(await outboxes.full()).to.deep.equal([]);
  });
});
