import { expect } from 'chai';
import type { Week } from '../../src/domain/calendar/day.js';
import { applied } from '../../src/domain/evidence/evidence.js';
import { emptySheet, type WeekEvent, type WeekSheet } from '../../src/domain/weeks/week-sheet.js';
import { createNoticeStore } from '../../src/mongo/stores/notice-store.js';
import { createWeekSheetStore } from '../../src/mongo/stores/week-sheet-store.js';
import { karel, placementOfSanne, sanne } from '../support/people.js';
import { openStorage } from '../support/storage.js';

const placementId = placementOfSanne().id;
const now = new Date('2026-11-25T13:00:00Z');
const later = (seconds: number): Date => new Date(now.getTime() + seconds * 1_000);

function withNotice(week: string): WeekSheet {
  const sheet = emptySheet(placementId, week as Week);
  const what: WeekEvent = { kind: 'withdrawn' };
  return applied<WeekSheet, WeekEvent>({
    next: sheet,
    event: { at: now.toISOString(), by: sanne().id, role: 'student', way: 'chat', source: week, what },
    notices: [{ key: `notice:${week}`, to: karel().id, about: { kind: 'refresh', subject: sheet.id } }],
  });
}

describe('a stored document that cannot be read', function () {
  this.timeout(60_000);
  let storage: Awaited<ReturnType<typeof openStorage>>;
  let store: ReturnType<typeof createWeekSheetStore>;
  let notices: ReturnType<typeof createNoticeStore>;
  before(async () => {
    storage = await openStorage(`set-aside-${process.pid}`);
    store = createWeekSheetStore(storage);
    notices = createNoticeStore(storage, [store.outboxes]);
    for (const week of ['2026-W46', '2026-W47', '2026-W48']) await store.sheets.commit(withNotice(week), 0);
    await storage.connection
      .collection('sheets')
      .updateOne({ week: '2026-W47' }, { $set: { state: 'of-next-year', 'outbox.0.about.kind': 'of-next-year' } });
  });
  after(() => storage.connection.close());

  it('is left out where many are read, and the others are read', async () => {
    const weeks = (await store.sheets.ofPlacement(placementId)).map(({ week }) => week);
    expect(weeks).to.deep.equal(['2026-W46', '2026-W48']);
    expect((await store.sheets.summaries([placementId])).map(({ week }) => week)).to.deep.equal(weeks);
  });

  it('keeps its notices, and others are told theirs', async () => {
    await notices.collect();
    const [notice] = await notices.lease(now, later(60), 10);
    expect(notice?.key).to.match(/^notice:2026-W4[68]$/);
  });

  it('is an error where it is asked for by itself: half of it would be written back without the other half', async () => {
    const failure = await store.sheets.load(emptySheet(placementId, '2026-W47' as Week).id).catch(String);
    expect(failure).to.match(/^UnreadableDocument: sheets /);
  });

  it('is counted, and named once in the log by its id and its fields, never by what stands in them', async () => {
    await store.sheets.ofPlacement(placementId);
    expect(storage.setAside.count()).to.equal(1);
    const lines = storage.log.lines.filter(({ event }) => event === 'document-set-aside');
    expect(lines.map(({ facts }) => facts['id'])).to.deep.equal([`${placementId}:2026-W47`]);
    expect(JSON.stringify(lines)).not.to.include('of-next-year');
  });

  it('is taken up again once it can be read', async () => {
    await storage.connection
      .collection('sheets')
      .updateOne({ week: '2026-W47' }, { $set: { state: 'draft', 'outbox.0.about.kind': 'refresh' } });
    expect(await store.sheets.ofPlacement(placementId)).to.have.length(3);
    await store.outboxes.full();
    await store.sheets.summaries([placementId]);
    expect(storage.setAside.count()).to.equal(0);
  });
});

describe('a notice that cannot be read', function () {
  this.timeout(60_000);

  it('keeps nobody from hearing the rest, and is tried again after an hour', async () => {
    const storage = await openStorage(`set-aside-notices-${process.pid}`);
    const notices = createNoticeStore(storage, []);
    const about = (subject: string) => ({ kind: 'refresh' as const, subject });
    await notices.add([{ key: 'strange', to: karel().id, about: about('a') }], now);
    await notices.add([{ key: 'known', to: karel().id, about: about('b') }], later(1));
    const stored = storage.connection.collection<{ _id: string }>('notices');
    await stored.updateOne({ _id: 'strange' }, { $set: { about: { kind: 'of-next-year' } } });
    const keys = async (seconds: number): Promise<string[]> =>
      (await notices.lease(later(seconds), later(seconds + 60), 10)).map(({ key }) => key);

    expect(await keys(2)).to.deep.equal(['known']);
    await notices.sent('known', later(4));
    expect(await keys(30 * 60)).to.deep.equal([]);
    await stored.updateOne({ _id: 'strange' }, { $set: { about: about('a') } });
    expect(await keys(65 * 60)).to.deep.equal(['strange']);
    await storage.connection.close();
  });
});
