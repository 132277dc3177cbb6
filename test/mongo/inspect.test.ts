import { expect } from 'chai';
import { MongoClient } from 'mongodb';
import { connectDatabase } from '../../src/mongo/database.js';
import { inspectDatabase } from '../../src/mongo/inspect.js';
import { databaseUri } from '../support/database.js';
import { createMemoryLog } from '../support/memory-ports.js';

describe('a database that is inspected', function () {
  this.timeout(60_000);
  const clock = { now: () => new Date() };
  let uri: string;
  let client: MongoClient;
  before(async () => {
    const address = new URL(await databaseUri());
    address.pathname = '/inspected';
    uri = address.href;
    client = await new MongoClient(uri).connect();
  });
  after(async () => {
    await client.db().dropDatabase();
    await client.close();
  });

  it('and is new lacks everything, and still does afterwards', async () => {
    const found = await inspectDatabase(uri, clock);
    expect(found.collectionsMissing).to.be.greaterThan(10);
    expect(found).to.include({ schools: 0, notConfirmed: null });
    expect(found.version).to.match(/^\d+\.\d+/);
    expect(Math.abs(found.aheadMs)).to.be.below(5_000);
    expect(await client.db().listCollections().toArray()).to.deep.equal([]);
  });

  it('and is in use lacks nothing; an index that somebody made otherwise is named', async () => {
    const log = createMemoryLog();
    await (await connectDatabase(uri, { log, clock })).close();
    expect(await inspectDatabase(uri, clock)).to.include({ collectionsMissing: 0 });
    const notices = client.db().collection('notices');
    await notices.dropIndex('doneAt_1');
    await notices.dropIndex('lease_1');
    await notices.createIndex({ doneAt: 1 }, { name: 'doneAt_1', unique: true }, {});
    const found = await inspectDatabase(uri, clock);
    expect(found.indexesMissing).to.deep.equal(['notices.lease_1']);
    expect(found.indexesDiffering).to.deep.equal(['notices.doneAt_1']);
    const failed = await connectDatabase(uri, { log, clock }).catch(String);
    expect(failed).to.include('notices.doneAt_1');
  });
});
