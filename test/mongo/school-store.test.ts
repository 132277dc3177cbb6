import { expect } from 'chai';
import type { Storage } from '../../src/mongo/documents.js';
import { createSchoolStore } from '../../src/mongo/school-store.js';
import { openStorage } from '../support/storage.js';
import { school } from '../support/people.js';

describe('A school that was stored before it had a calendar of its own', function () {
  this.timeout(60_000);
  let storage: Storage;
  before(async () => {
    storage = await openStorage('old-schools');
  });
  after(() => storage.connection.close());

  it('goes by the usual one', async () => {
    const store = createSchoolStore(storage);
    await store.put(school());
    const { modifiedCount } = await storage.connection
      .collection('schools')
      .updateOne({}, { $unset: { publicHolidays: 1, schoolDays: 1, periods: 1 } });
    expect(modifiedCount).to.equal(1);
    expect(await createSchoolStore(storage).byId(school().id)).to.deep.equal(school());
  });
});
