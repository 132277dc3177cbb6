import { expect } from 'chai';
import { createConnection, type Connection } from 'mongoose';
import { createSchoolStore } from '../../src/mongo/school-store.js';
import { databaseUri } from '../support/database.js';
import { school } from '../support/people.js';

describe('A school that was stored before it had a calendar of its own', function () {
  this.timeout(60_000);
  let connection: Connection;
  before(async () => {
    const uri = await databaseUri();
    connection = await createConnection(uri, {
      dbName: 'old-schools',
      autoCreate: false,
      autoIndex: false,
    }).asPromise();
  });
  after(() => connection.close());

  it('goes by the usual one', async () => {
    const store = createSchoolStore(connection);
    await store.put(school());
    const { modifiedCount } = await connection
      .collection('schools')
      .updateOne({}, { $unset: { publicHolidays: 1, schoolDays: 1, periods: 1 } });
    expect(modifiedCount).to.equal(1);
    expect(await createSchoolStore(connection).byId(school().id)).to.deep.equal(school());
  });
});
