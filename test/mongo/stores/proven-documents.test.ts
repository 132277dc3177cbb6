/** What the nights ask of a real database: by an index each, so that it costs what it is about, however much there is. */
import { expect } from 'chai';
import type { CommandStartedEvent, Document } from 'mongodb';
import { hashOf } from '../../../src/domain/evidence/hash.js';
import { nightlyRoot } from '../../../src/features/evidence/nightly-root.js';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import { emptySheet, type WeekSheet } from '../../../src/domain/weeks/week-sheet.js';
import { connectDatabase, type Database } from '../../../src/mongo/database.js';
import { databaseUri } from '../../support/database.js';
import { givenPerson, givenPlacement, givenSchool } from '../../support/given.js';
import { createMemoryPorts, type MemoryPorts } from '../../support/memory-ports.js';
import { broken, nights } from '../../support/nights.js';
import { placementOfSanne, sanne, school } from '../../support/people.js';
import { history, hours } from '../../support/statement.js';

const p1 = 'sanne-de-brug' as PlacementId;
const sheetOf = (i: number): WeekSheet =>
  history('2026-W47', { ...emptySheet(p1, '2026-W47' as never), id: `${p1}:x${i}` as never }).add([
    hours('2026-11-19', 60),
  ]).sheet;

interface Explained {
  readonly executionStats: { readonly totalDocsExamined: number };
}

describe('Documents and roots in a real database', function () {
  this.timeout(60_000);
  let database: Database;
  let ports: MemoryPorts;
  let asked: CommandStartedEvent[] = [];

  before(async () => {
    const uri = new URL(await databaseUri());
    uri.searchParams.set('monitorCommands', 'true');
    const memory = createMemoryPorts();
    const { clock, log } = memory;
    database = await connectDatabase(uri.href, { log, clock, dbName: `proven-${process.pid}` });
    database.db.client.on('commandStarted', (event: CommandStartedEvent) => asked.push(event));
    ports = { ...memory, ...(database.ports as unknown as Partial<MemoryPorts>) };
    await givenSchool(ports, school());
    await givenPerson(ports, sanne());
    await givenPlacement(ports, placementOfSanne());
    for (let i = 0; i < 30; i++) await ports.sheets.commit(sheetOf(i), 0);
  });
  after(async () => {
    await database.db.dropDatabase();
    await database.close();
  });

  it('roots of before there was a chain per school are read as they were stored, and the chain goes on from them', async () => {
    const unsealed = { n: 1, at: '2026-11-20T01:30:00.000Z', previous: '' };
    const sheets = [[sheetOf(0).id, sheetOf(0).history[0]!.hash]];
    const early = { ...unsealed, sheets, hash: hashOf({ ...unsealed, sheets: hashOf(sheets) }) };
    await database.db.collection('roots').insertOne({ _id: '1' as never, ...early, form: 1 });
    await nights(ports);
    expect(await ports.roots.last(null)).to.deep.equal(early);
    expect(await ports.roots.page('demo' as never, 0, 9)).to.have.length(1);
    expect(await ports.roots.last('demo' as never)).to.include({ n: 2, previous: early.hash });
    expect(broken(ports)).to.deep.equal([]);
  });

  it('a night reads what changed by its index, and no document that did not', async () => {
    const changed = sheetOf(3);
    const later = history('2026-W47', changed).add([hours('2026-11-20', 60)]).sheet;
    await ports.sheets.commit(later, 1);
    asked = [];
    await nightlyRoot.run(ports);
    // As it was: one has changed.
    await ports.sheets.commit(history('2026-W47', later).add([hours('2026-11-21', 60)]).sheet, 2);
    const root = await ports.roots.last('demo' as never);
    const finds = asked.filter(({ commandName }) => commandName === 'find').map(({ command }) => command);
    const plans = await Promise.all(
      finds.map(async ({ find, filter, sort = {}, limit = 0 }: Document) => {
        const explain = { find: String(find), filter: filter as object, sort: sort as object, limit: Number(limit) };
        const found = (await database.db.command({ explain, verbosity: 'executionStats' })) as Explained;
        return { ...explain, examined: found.executionStats.totalDocsExamined };
      }),
    );
    expect(plans.length).to.be.above(14);
    for (const { find, filter, examined } of plans) {
      const most = find === 'roots' ? 2 : 1;
      expect(examined, `${find} ${JSON.stringify(filter)}`).to.be.at.most(most);
    }
    expect(root).to.deep.include({ sheets: [[changed.id, later.history.at(-1)!.hash]] });
    expect(broken(ports)).to.deep.equal([]);
  });

  it('a commit and the taking off of its mark are one write', async () => {
    const id = sheetOf(5).id;
    asked = [];
    await ports.sheets.commit(history('2026-W47', sheetOf(5)).add([hours('2026-11-20', 60)]).sheet, 1);
    expect(asked.map(({ commandName }) => commandName)).to.deep.equal(['update']);
    expect((await ports.proven.sheet.unrooted('', 9)).map((one) => one.id)).to.include(id);
  });

  it('what was changed in the database itself is seen: a document, a mark, a root', async () => {
    await nights(ports);
    expect(broken(ports)).to.deep.equal([]);
    const sheets = database.db.collection('sheets');
    await sheets.updateOne({ _id: sheetOf(7).id }, { $set: { 'entries.0.minutes': 480 } });
    await sheets.updateOne({ _id: sheetOf(8).id }, { $set: { 'derived.root': 'demo 99999999' } });
    await sheets.deleteOne({ _id: sheetOf(9).id as never });
    await database.db.collection('placements').updateOne({ _id: p1 }, { $set: { pok: '2026-01-01' } });
    await nights(ports);
    expect(broken(ports)).to.have.deep.members([
      { school: 'demo', root: 99_999_999, why: 'missing' },
      { school: 'demo', sheet: sheetOf(7).id, why: 'changed' },
      { school: 'demo', sheet: sheetOf(8).id, why: 'not-in-root' },
      { school: 'demo', sheet: sheetOf(9).id, why: 'missing' },
      { school: 'demo', record: `placement ${p1}`, why: 'changed' },
    ]);
  });
});
