import { TEAMS } from '../../src/ports/channel.js';
import { expect } from 'chai';
import type { Notice, NoticeAbout } from '../../src/domain/evidence/decision.js';
import type { PersonId } from '../../src/domain/people/people.js';
import { connectDatabase, type Database } from '../../src/mongo/database.js';
import { createSender, type Sender } from '../../src/delivery/sender.js';
import { databaseUri } from '../support/database.js';
import { createFakeChannel } from '../support/fake-channel.js';
import { createMemoryClock, createMemoryLog } from '../support/memory-ports.js';
import { addressOf } from '../support/sender.js';

const at = (second: number): Date => new Date(Date.parse('2026-11-25T13:00:00Z') + second * 1_000);
const notice = (key: string, to: string, about: NoticeAbout = { kind: 'refresh', subject: key }): Notice => ({
  key,
  to: to as PersonId,
  about,
});

describe('two senders on one database', function () {
  this.timeout(60_000);
  let one: Database;
  let other: Database;
  before(async () => {
    const uri = await databaseUri();
    one = await connectDatabase(uri, {
      log: createMemoryLog(),
      clock: createMemoryClock('2026-11-25T13:00:00Z'),
      dbName: `two_senders-${process.pid}`,
    });
    other = await connectDatabase(uri, {
      log: createMemoryLog(),
      clock: createMemoryClock('2026-11-25T13:00:00Z'),
      dbName: `two_senders-${process.pid}`,
    });
  });
  afterEach(async () => {
    for (const name of ['notices', 'chats', 'paces']) await one.db.collection(name).deleteMany({});
  });
  after(() => Promise.all([one.close(), other.close()]));

  it('hear what the other one sent somebody in the last half minute, and not what they sent themselves', async () => {
    const lease = async (database: Database, second: number): Promise<readonly (readonly Date[])[]> =>
      (await database.ports.notices.lease(at(second), at(second + 60), 10)).map(({ sentElsewhere }) => sentElsewhere);
    await one.ports.notices.add([notice('a', 'karel'), notice('b', 'karel'), notice('c', 'karel')], at(0));
    expect(await lease(one, 0)).to.deep.equal([[]]);
    await one.ports.notices.sent('a', at(1));
    expect(await lease(other, 2)).to.deep.equal([[at(1)]]);
    await other.ports.notices.postpone('b', at(3), false);
    expect(await lease(one, 3)).to.deep.equal([[]]);
    await one.ports.notices.postpone('b', at(31), false);
    await one.ports.notices.postpone('c', at(40), false);
    expect(await lease(other, 31)).to.deep.equal([[]]);
  });

  it('that read the same long line pass over what the other one has done', async () => {
    const keys = Array.from({ length: 1_010 }, (_, i) => `n${i}`);
    const line = keys.map((key) => notice(key, `to-${key}`, { kind: 'digest', digest: key }));
    // A hundred at a time, as jobs do: a busy server takes longer for all of them than a connection waits.
    while (line.length > 0) await one.ports.notices.add(line.splice(0, 100), at(0));
    const lease = async ({ ports }: Database): Promise<string[]> =>
      (await ports.notices.lease(at(0), at(60), 25)).map(({ key }) => key);
    const first = await lease(other);
    const second = await lease(one);
    await Promise.all(second.map((key) => one.ports.notices.sent(key, at(1))));
    const third = await lease(other);
    expect(third).to.have.length(25);
    expect(new Set([...first, ...second, ...third]).size).to.equal(75);
  });

  it('cannot lease two notices of one person, whatever they saw: the database holds it', async () => {
    await one.ports.notices.add([notice('a', 'karel'), notice('b', 'karel')], at(0));
    await one.ports.notices.lease(at(0), at(60), 1);
    const leaseToo = one.db.collection<{ _id: string }>('notices').updateOne({ _id: 'b' }, { $set: { lease: 'x' } });
    expect(await leaseToo.catch((error: unknown) => error)).to.include({ code: 11_000 });
  });

  it('give out no slot twice', async () => {
    const take = ({ ports }: Database): Promise<number> => ports.pace.take('t', 40.7, 0, 1e9);
    const firsts = await Promise.all([one, other, one, other, one, other, one, other].map(take));
    expect(new Set(firsts.map(Math.round)).size).to.equal(8);
  });

  it('tell each notice once, those of one person in order and by one of them at a time', async () => {
    const people = Array.from({ length: 25 }, (_, i) => `person-${i}`);
    for (const person of people) {
      await one.ports.chats.reach(person as PersonId, TEAMS, { address: addressOf(person) });
    }
    await one.ports.notices.add(
      people.flatMap((person) => ['1', '2', '3'].map((n) => notice(`${person}:${n}`, person))),
      at(0),
    );
    const told: string[] = [];
    const writingTo = new Set<string>();
    const senders = [one, other].map(({ ports }): Sender =>
      createSender({
        ...ports,
        clock: { now: () => at(1) },
        log: createMemoryLog(),
        tell: ({ key }) => Promise.resolve({ kind: 'write', reply: { kind: 'text', text: key } }),
        channels: [
          {
            ...createFakeChannel(TEAMS),
            write: async ({ conversationId = '' }, reply) => {
              expect(writingTo).not.to.include(conversationId);
              writingTo.add(conversationId);
              await new Promise(setImmediate);
              told.push(reply.kind === 'text' ? reply.text : '');
              writingTo.delete(conversationId);
              return '';
            },
          },
        ],
      }),
    );
    for (const sender of senders) sender.kick();
    await Promise.all(senders.map((sender) => sender.idle()));
    for (const sender of senders) await sender.stop();
    expect(told).to.have.length(75);
    for (const person of people) {
      expect(told.filter((key) => key.startsWith(`${person}:`))).to.deep.equal([1, 2, 3].map((n) => `${person}:${n}`));
    }
  });
});
