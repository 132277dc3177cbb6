import { expect } from 'chai';
import type { Week } from '../../src/domain/calendar/day.js';
import { TEAMS } from '../../src/ports/channel.js';
import { emptySheet } from '../../src/domain/weeks/week-sheet.js';
import { connectDatabase, type Database } from '../../src/mongo/database.js';
import type { Ports } from '../../src/ports.js';
import { databaseUri } from '../support/database.js';
import { givenPerson, givenPlacement, givenSchool } from '../support/given.js';
import { createMemoryClock, createMemoryLog } from '../support/memory-ports.js';
import { karel, placementOfSanne, sanne, school } from '../support/people.js';

const { id: WEEK } = emptySheet(placementOfSanne().id, '2026-W47' as Week);

describe('what is read along with who speaks', function () {
  this.timeout(60_000);
  let database: Database;
  let brought: number[] = [];

  before(async () => {
    const uri = new URL(await databaseUri());
    uri.searchParams.set('monitorCommands', 'true');
    database = await connectDatabase(uri.href, {
      log: createMemoryLog(),
      clock: createMemoryClock('2026-11-25T13:00:00Z'),
      dbName: `speakers-${process.pid}`,
    });
    database.db.client.on('commandSucceeded', ({ commandName, reply }) => {
      if (commandName === 'aggregate') brought.push(JSON.stringify(reply).split(WEEK).length - 1);
    });
    await givenSchool(database.ports, school());
    for (const person of [sanne(), karel()]) await givenPerson(database.ports, person);
    await givenPlacement(database.ports, placementOfSanne());
    await database.ports.chats.reach(sanne().id, TEAMS, { address: { conversationId: 'a:1' } });
  });
  beforeEach(() => {
    brought = [];
  });
  after(async () => {
    await database.db.dropDatabase();
    await database.close();
  });

  const turnOf = async (person: typeof sanne): Promise<Ports> => {
    const { teams } = person();
    const { stores } = await database.ports.speakers.of(teams!);
    return { ...database.ports, ...stores } as Ports;
  };
  const collection = (name: string) => database.db.collection<{ _id: string }>(name);

  it('holds up nothing else where one document of it cannot be read: that one says so where it is asked for', async () => {
    await collection('sicknesses').insertOne({ _id: sanne().id, ...{ periods: 'of next year' } });
    const turn = await turnOf(sanne);
    expect(await turn.sicknesses.load(sanne().id).catch(String)).to.match(/^UnreadableDocument: sicknesses /);
    expect((await turn.chats.of(sanne().id)).addresses[TEAMS]?.address).to.deep.equal({ conversationId: 'a:1' });
    expect(await turn.placements.ofStudent(sanne().id)).to.have.length(1);
    await collection('sicknesses').deleteOne({ _id: sanne().id });
  });

  it('leaves out a placement that cannot be read, and keeps the others', async () => {
    await collection('placements').insertOne({ _id: 'broken', ...{ studentId: sanne().id, form: 2 } });
    expect(await (await turnOf(sanne)).placements.ofStudent(sanne().id)).to.have.length(1);
    await collection('placements').deleteOne({ _id: 'broken' });
  });

  it('is nothing of anybody else: who has no placement is brought no week, also where weeks are of no placement', async () => {
    await collection('sheets').insertOne({ _id: WEEK, ...{ derived: { ungathered: null }, version: 1 } });
    await turnOf(karel);
    expect(brought).to.deep.equal([0]);
    await collection('sheets').deleteOne({ _id: WEEK });
  });
});
