import { expect } from 'chai';
import { MongoClient } from 'mongodb';
import type { Week } from '../../src/domain/calendar/day.js';
import { applied } from '../../src/domain/evidence/evidence.js';
import type { PersonId } from '../../src/domain/people/people.js';
import { emptySheet, type WeekEvent, type WeekSheet } from '../../src/domain/weeks/week-sheet.js';
import { connectDatabase, type Database } from '../../src/mongo/database.js';
import { DatabaseUnavailable } from '../../src/ports.js';
import { databaseUri } from '../support/database.js';
import { createMemoryClock, createMemoryLog, type MemoryPorts } from '../support/memory-ports.js';
import { karel, placementOfSanne, sanne } from '../support/people.js';
import { startProxy, type Proxy } from './proxy.js';
import { givenPerson } from '../support/given.js';

const sheet = applied<WeekSheet, WeekEvent>({
  next: emptySheet(placementOfSanne().id, '2026-W47' as Week),
  event: {
    at: '2026-11-25T13:00:00.000Z',
    by: sanne().id,
    role: 'student',
    way: 'chat',
    source: 'm1',
    what: { kind: 'withdrawn' },
  },
  notices: [],
});

function failureOf(operation: Promise<unknown>): Promise<unknown> {
  return operation.then(
    () => {
      throw new Error('it did not fail');
    },
    (error: unknown) => error,
  );
}

/** What the failures say about whether something may have been stored. */
async function maybeStored(...operations: Promise<unknown>[]): Promise<boolean[]> {
  return (await Promise.all(operations.map(failureOf))).map((error) => {
    if (!(error instanceof DatabaseUnavailable)) throw error;
    return error.maybeStored;
  });
}

const clock = createMemoryClock('2026-11-25T13:00:00Z');

describe('a database that is lost', function () {
  this.timeout(60_000);
  let proxy: Proxy;
  let database: Database;
  let log: MemoryPorts['log'];
  before(async () => {
    proxy = await startProxy(await databaseUri());
    log = createMemoryLog();
    database = await connectDatabase(proxy.uri, { log, clock, dbName: `lost-${process.pid}` });
    await givenPerson(database.ports, sanne());
  });
  after(async () => {
    await database.db.dropDatabase();
    await database.close();
    await proxy.close();
  });

  const read = (): Promise<unknown> => database.ports.people.byId(sanne().id);
  const write = (): Promise<unknown> => database.ports.sheets.commit(sheet, 0);
  const backAgain = async (): Promise<void> => {
    await proxy.heal();
    while (!(await database.ping()));
  };

  it('because it refuses has certainly stored nothing, and heals by itself', async () => {
    await proxy.refuse();
    expect(await database.ping()).to.equal(false);
    const wake = database.ports.notices.wake(sanne().id, new Date(0));
    expect(await maybeStored(read(), write(), wake)).to.deep.equal([false, false, false]);
    await backAgain();
    expect(await database.ports.sheets.load(sheet.id)).to.equal(null);
    expect(await read()).to.deep.equal(sanne());
    expect(log.lines.map(({ event }) => event)).to.deep.equal(['indexes-made', 'database-lost', 'database-back']);
  });

  it('because it hangs fails within seconds, and heals by itself', async () => {
    proxy.hang();
    const began = performance.now();
    expect(await maybeStored(write(), read())).to.deep.equal([true, false]);
    expect(performance.now() - began).to.be.below(20_000);
    const next = performance.now();
    expect(await maybeStored(read(), write())).to.deep.equal([false, false]);
    expect(performance.now() - next).to.be.below(20_000);
    expect(await database.ping()).to.equal(false);
    await backAgain();
    expect(await read()).to.deep.equal(sanne());
  });

  it('after it did what was asked and before it said so may have stored it', async () => {
    proxy.loseAnswers();
    expect(await maybeStored(write())).to.deep.equal([true]);
    await backAgain();
    expect(await database.ports.sheets.load(sheet.id)).to.deep.equal(sheet);
  });
});

describe('connecting', function () {
  this.timeout(60_000);
  let proxy: Proxy;
  before(async () => {
    proxy = await startProxy(await databaseUri());
  });
  after(() => proxy.close());

  it('waits for a database that is not there yet, with one line per attempt', async () => {
    await proxy.refuse();
    const log = createMemoryLog();
    const connecting = connectDatabase(proxy.uri, { log, clock, dbName: `late-${process.pid}` });
    while (log.lines.length === 0) await new Promise(setImmediate);
    expect(log.lines).to.deep.equal([
      {
        level: 'warn',
        event: 'database-unreachable',
        facts: { attempt: 1, retryInMs: 500, error: 'MongooseServerSelectionError' },
      },
    ]);
    await proxy.heal();
    const database = await connecting;
    expect(await database.ping()).to.equal(true);
    await database.close();
  });

  it('can be told to wait no longer', async () => {
    await proxy.refuse();
    const stop = new AbortController();
    const log = createMemoryLog();
    const connecting = failureOf(connectDatabase(proxy.uri, { log, clock, signal: stop.signal }));
    while (log.lines.length === 0) await new Promise(setImmediate);
    stop.abort();
    expect(await connecting).to.have.property('name', 'AbortError');
    await proxy.heal();
  });

  it('does not wait where waiting mends nothing', async () => {
    const log = createMemoryLog();
    expect(await failureOf(connectDatabase('postgres://localhost', { log, clock }))).to.be.instanceOf(Error);
    expect(log.lines).to.deep.equal([]);
  });

  it('makes every collection and index first, and names one that differs from what is declared', async () => {
    const options = { log: createMemoryLog(), clock, dbName: `indexes-${process.pid}` };
    await (await connectDatabase(await databaseUri(), options)).close();
    const again = createMemoryLog();
    await (await connectDatabase(await databaseUri(), { ...options, log: again })).close();
    expect(again.lines).to.deep.equal([]);

    const client = new MongoClient(await databaseUri());
    const people = client.db(`indexes-${process.pid}`).collection('people');
    const name = 'teams.tenantId_1_teams.objectId_1';
    await people.dropIndex(name);
    await people.createIndex({ 'teams.tenantId': 1, 'teams.objectId': 1 }, { name }, {});
    await client.close();
    expect(await failureOf(connectDatabase(await databaseUri(), options)))
      .to.have.property('message')
      .that.includes(`people.${name}`);
  });

  it('is to a database where a document that cannot be read fails by itself, with its place and not what it says', async () => {
    const options = { log: createMemoryLog(), clock, dbName: `unreadable-${process.pid}` };
    const database = await connectDatabase(await databaseUri(), options);
    const { ports, db } = database;
    await givenPerson(ports, karel());
    await db
      .collection<{ _id: string }>('people')
      .insertOne({ ...sanne(), _id: 'odd', id: 'odd', roles: ['king'] } as never);
    const [odd, fine] = await Promise.all([
      failureOf(ports.people.byId('odd' as PersonId)),
      ports.people.byId(karel().id),
    ]);
    expect(fine).to.deep.equal(karel());
    expect(odd).to.have.property('message').that.includes('people odd').and.includes('roles.0');
    expect(odd).to.have.property('message').that.does.not.include('king').and.not.include(sanne().name);
    await database.close();
  });
});
