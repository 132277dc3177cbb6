/** What a turn asks of the database, from the door to the card that is kept: counted as the driver sends it, never timed. */
import { expect } from 'chai';
import type { CommandStartedEvent } from 'mongodb';
import { answer } from '../../src/bot.js';
import { connectDatabase, type Database } from '../../src/mongo/database.js';
import { databaseUri } from '../support/database.js';
import { givenPerson, givenPlacement, givenSchool } from '../support/given.js';
import { createMemoryClock, createMemoryLog, createMemoryPorts, type MemoryPorts } from '../support/memory-ports.js';
import { els, joost, karel, placementOfSanne, sanne, school } from '../support/people.js';
import { startStubBot, type StubBot } from '../support/teams-bot.js';

/** What the driver says for itself. */
const OF_THE_DRIVER = ['hello', 'ismaster', 'ping', 'endSessions'];

/** Who speaks with all that is theirs, the decision, the card to bring up to date. */
const STORED = ['aggregate people', 'update sheets', 'update shown'];
/** Of a week that has none yet. */
const BEGUN = STORED.map((one) => (one === 'update sheets' ? 'insert sheets' : one));

describe('The operations of', function () {
  this.timeout(60_000);
  let database: Database;
  let bot: StubBot;
  let sent: string[] = [];

  before(async () => {
    const uri = new URL(await databaseUri());
    uri.searchParams.set('monitorCommands', 'true');
    const log = createMemoryLog();
    const clock = createMemoryClock('2026-11-25T13:00:00Z');
    database = await connectDatabase(uri.href, { log, clock, dbName: `operations-${process.pid}` });
    database.db.client.on('commandStarted', ({ commandName, command }: CommandStartedEvent) => {
      if (!OF_THE_DRIVER.includes(commandName)) sent.push(`${commandName} ${String(command[commandName])}`);
    });
    await givenSchool(database.ports, school());
    for (const person of [sanne(), karel(), els(), joost()]) await givenPerson(database.ports, person);
    await givenPlacement(database.ports, placementOfSanne());
    const stores = { ...database.ports, clock, log } as unknown as Partial<MemoryPorts>;
    const ports = createMemoryPorts(stores);
    bot = await startStubBot({ stores, answer: (turn) => answer(turn, ports) });
    // From here on it is known where she can be written to, and her school has been read.
    await bot.sanne.say('voortgang');
  });

  after(async () => {
    await bot.close();
    await database.db.dropDatabase();
    await database.close();
  });

  /** What is sent for this message; it is answered with these words. */
  async function operationsOf(text: string, answered: string): Promise<string[]> {
    sent = [];
    await bot.sanne.say(text);
    expect(bot.connector.received.at(-1)?.activity['summary']).to.include(answered);
    return sent;
  }

  it('the first hours of a week are three', async () => {
    expect(await operationsOf('uren 6 vrijdag', 'Vrijdag 20 november: 6 uur.')).to.deep.equal(BEGUN);
  });

  it('more hours of a week are three', async () => {
    expect(await operationsOf('uren 7 donderdag', 'Donderdag 19 november: 7 uur.')).to.deep.equal(STORED);
  });

  it('hours with times, which are held against the weeks in which they can overlap, are no more in the middle of one', async () => {
    expect(await operationsOf('9 tot 11 woensdag', 'Woensdag 25 november: 2 uur.')).to.deep.equal(BEGUN);
  });

  it('a question are two, and an answer that closes it is one more than hours', async () => {
    const [who, decision, ...after] = STORED;
    const closed = [who, 'update chats', decision];
    expect(await operationsOf('uren 5 vrijdag', 'Komt er 5 uur bij')).to.deep.equal([who, 'update chats']);
    // At which address one works on a Friday was not known yet.
    expect(await operationsOf('erbij', 'Vrijdag 20 november: 5 uur.')).to.deep.equal([
      ...closed,
      'update chats',
      ...after,
    ]);
    await bot.sanne.say('uren 4 vrijdag');
    expect(await operationsOf('erbij', 'Vrijdag 20 november: 4 uur.')).to.deep.equal([...closed, ...after]);
  });

  it('a look at what nearly every turn needs is one', async () => {
    expect(await operationsOf('help', 'uren 6 vrijdag')).to.deep.equal(['aggregate people']);
    expect(await operationsOf('voortgang', 'van 460')).to.deep.equal(['aggregate people']);
  });
});
