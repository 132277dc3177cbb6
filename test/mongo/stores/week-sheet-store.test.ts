import { expect } from 'chai';
import type { Week } from '../../../src/domain/calendar/day.js';
import { applied } from '../../../src/domain/evidence/evidence.js';
import { emptySheet, type WeekEvent, type WeekSheet } from '../../../src/domain/weeks/week-sheet.js';
import type { Storage } from '../../../src/mongo/documents.js';
import { createWeekSheetStore } from '../../../src/mongo/stores/week-sheet-store.js';
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

describe('the outboxes of week sheets', function () {
  this.timeout(60_000);
  let storage: Storage;
  let store: ReturnType<typeof createWeekSheetStore>;
  before(async () => {
    storage = await openStorage('outboxes');
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
