import { expect } from 'chai';
import { connectDatabase, type Database } from '../../../src/mongo/database.js';
import { databaseUri } from '../../support/database.js';
import { createMemoryClock, createMemoryLog } from '../../support/memory-ports.js';
import { sanne } from '../../support/people.js';

describe('A chat that was stored when Teams was the only channel', function () {
  this.timeout(60_000);
  const me = sanne().id;
  const address = {
    serviceUrl: 'https://smba.example.com/',
    conversationId: 'a:1',
    tenantId: 't',
    userId: 'u',
    botId: 'b',
  };
  const since = new Date('2026-11-25T13:00:00Z');
  let database: Database;
  before(async () => {
    database = await connectDatabase(await databaseUri(), {
      log: createMemoryLog(),
      clock: createMemoryClock('2026-11-25T13:00:00Z'),
      dbName: `chat_store-${process.pid}`,
    });
  });
  beforeEach(() => {
    const chats = database.db.collection<{ _id: string }>('chats');
    return chats.replaceOne({ _id: me }, { address, unreachable: 'refused', lostAt: since }, { upsert: true });
  });
  after(() => database.close());
  const inTeams = async (): Promise<unknown> => (await database.ports.chats.of(me)).addresses['teams'];

  it('says how Teams reaches the person', async () => {
    expect(await inTeams()).to.deep.equal({ address, unreachable: 'refused', lostAt: since, failingSince: null });
  });

  it('is overtaken by what is kept of Teams since, and by nothing of another channel', async () => {
    await database.ports.chats.reach(me, 'mail', { address: { mail: 'sanne@school.example' } });
    expect(await inTeams()).to.deep.equal({ address, unreachable: 'refused', lostAt: since, failingSince: null });
    await database.ports.chats.reach(me, 'teams', { unreachable: null, lostAt: null });
    expect(await inTeams()).to.deep.equal({ address, unreachable: null, lostAt: null, failingSince: null });
    await database.ports.chats.reach(me, 'teams', { address: null });
    expect(await inTeams()).to.deep.equal({ address: null, unreachable: null, lostAt: null, failingSince: null });
  });
});
