/** What a backup holds is enough: its documents, and the settings. Indexes are made anew, proof holds, nobody hears it twice. */
import { expect } from 'chai';
import { MongoClient } from 'mongodb';
import type { PersonId } from '../../src/domain/people/people.js';
import { databaseUri } from '../support/database.js';
import { createMemoryLog } from '../support/memory-ports.js';
import { schoolOnHttp, type SchoolOnHttp } from '../support/school-on-http.js';
import { startWholeBot, type WholeBot } from '../support/whole-bot.js';

const NOW = '2026-11-25T14:00';

describe('a database that was restored from a backup', function () {
  this.timeout(60_000);
  const log = createMemoryLog();
  let old: WholeBot;
  let people: SchoolOnHttp;
  let client: MongoClient;
  let restored: WholeBot;
  const run = async (bot: WholeBot, name: string): Promise<void> =>
    bot.scheduled.find((job) => job.name === name)!.run(bot.ports);

  before(async () => {
    old = await startWholeBot('backed-up', NOW, { log });
    people = await schoolOnHttp(old.url);
    for (const who of ['sanne', 'karel'] as const) await people.arrives(who);
    await people.says('sanne', 'uren 6 vrijdag');
    await (await people.says('sanne', 'week 47 indienen')).press('Indienen');
    await old.delivered();
    await people.presses('karel', 'approve');
    await old.delivered();
    // Also over what is in no root yet.
    await run(old, 'evidence-round');
    await run(old, 'nightly-root');
    client = await new MongoClient(await databaseUri()).connect();
    // As mongodump and mongorestore do it: the documents of each collection, as they are.
    const [from, to] = [client.db('backed-up'), client.db('restored')];
    for (const { name } of await from.listCollections().toArray()) {
      const documents = await from.collection(name).find().toArray();
      if (documents.length > 0) await to.collection(name).insertMany(documents);
    }
    restored = await startWholeBot('restored', NOW, { log });
  });
  after(async () => {
    await people.close();
    await restored.close();
    await old.close();
    await client.close();
  });

  it('has what was signed, and all proof of it holds', async () => {
    const [placement] = await restored.ports.placements.ofStudent('sanne' as PersonId);
    const sheet = await restored.ports.sheets.load(`${placement!.id}:2026-W47` as never);
    expect(sheet).to.deep.equal(await old.ports.sheets.load(sheet!.id));
    expect(sheet!.state).to.equal('approved');
    await run(restored, 'nightly-root');
    expect(log.lines.filter(({ level }) => level === 'error')).to.deep.equal([]);
  });

  it('has every index again', async () => {
    const names = async (db: string): Promise<string[]> =>
      (await client.db(db).collection('sheets').indexes()).map(({ name }) => name ?? '').sort();
    expect(await names('restored')).to.deep.equal(await names('backed-up'));
  });

  it('tells nobody again what they were told', async () => {
    const before = people.unasked().length;
    await run(restored, 'sweep-outboxes');
    await restored.delivered();
    expect(people.unasked().slice(before)).to.deep.equal([]);
  });
});
