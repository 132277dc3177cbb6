import { expect } from 'chai';
import type { PersonId } from '../../src/domain/people/people.js';
import { DatabaseUnavailable } from '../../src/ports.js';
import { fails } from '../support/fake-channel.js';
import { noticeInLog } from '../../src/delivery/notice-in-log.js';
import { addressOf, noticeOf, seconds, type SenderHarness, startSenderHarness } from '../support/sender.js';

describe('the sender', () => {
  let h: SenderHarness;
  beforeEach(async () => {
    h = await startSenderHarness();
  });
  afterEach(() => h.sender.stop());

  it('tells each notice once, however often it is woken', async () => {
    await h.ports.notices.add([noticeOf('a'), noticeOf('b')], seconds(0));
    h.sender.kick();
    await h.send();
    await h.send();
    expect(h.tries).to.deep.equal(['POST chat-of-karel', 'POST chat-of-karel']);
    expect(h.notice('a')).to.include({ state: 'sent', attempts: 1 });
  });

  it('takes nothing while a newer version sends, and goes on where that is gone', async () => {
    let isHeld = true;
    h.start({ isHeld: () => isHeld });
    await h.ports.notices.add([noticeOf('a')], seconds(0));
    await h.send();
    expect([h.tries.length, h.notice('a')?.state]).to.deep.equal([0, 'waiting']);
    isHeld = false;
    await h.send();
    expect(h.tries).to.have.length(1);
  });

  it('sends nothing before its time', async () => {
    await h.ports.notices.add([noticeOf('a')], seconds(10));
    await h.send();
    expect(h.tries).to.have.length(0);
    h.at(10);
    await h.send();
    expect(h.tries).to.have.length(1);
  });

  it('names no notice in the log by its key, which says who it is about', async () => {
    h.start({});
    await h.ports.notices.add([noticeOf('sick:sanne:1:v1:karel')], seconds(0));
    await h.send();
    expect(h.ports.log.lines.map(({ event }) => event)).to.include('notice-sent');
    expect(JSON.stringify(h.ports.log.lines)).not.to.include('sanne').and.not.to.include('sick');
  });

  it('puts what fails with us aside for a minute, and goes on with the rest', async () => {
    h.start({ tell: ({ key }) => (key === 'a' ? Promise.reject(new TypeError('x')) : Promise.resolve(h.telling)) });
    await h.ports.notices.add([noticeOf('a'), noticeOf('b')], seconds(0));
    await h.send();
    expect(h.notice('a')).to.deep.include({ state: 'waiting', attempts: 1, due: seconds(60) });
    expect(h.notice('b')).to.include({ state: 'sent' });
    expect(h.ports.log.lines.find(({ level }) => level === 'error')?.facts).to.deep.equal({
      ...noticeInLog({ key: 'a' }),
      error: 'TypeError',
    });
  });

  it('lives through a database that is gone, and goes on at the next kick', async () => {
    let gone = true;
    h.start({
      notices: {
        ...h.ports.notices,
        collect: () => (gone ? Promise.reject(new Error('x')) : h.ports.notices.collect()),
      },
    });
    await h.ports.notices.add([noticeOf('a')], seconds(0));
    await h.send();
    expect(h.ports.log.lines[0]).to.deep.include({ level: 'error', event: 'sender-failed' });
    gone = false;
    await h.send();
    expect(h.notice('a')).to.include({ state: 'sent' });
  });

  it("keeps one person's notices in order and several people's apart, sixty at once", async () => {
    let underWay = 0;
    let most = 0;
    const told: string[] = [];
    h.start({
      channels: h.writing(async (_to, reply) => {
        most = Math.max(most, (underWay += 1));
        await new Promise(setImmediate);
        underWay -= 1;
        told.push(reply.kind === 'text' ? reply.text : '');
        return '';
      }),
      tell: (one) => Promise.resolve({ kind: 'write', reply: { kind: 'text', text: one.key } }),
    });
    const people = Array.from({ length: 90 }, (_, i) => `person-${i}` as PersonId);
    for (const person of people) await h.isAt(person, addressOf(person));
    await h.ports.notices.add(
      people.flatMap((person) => [noticeOf(`${person}:1`, person), noticeOf(`${person}:2`, person)]),
      seconds(0),
    );
    await h.send();
    expect(told).to.have.length(180);
    for (const person of people) expect(told.indexOf(`${person}:1`)).to.be.lessThan(told.indexOf(`${person}:2`));
    expect(most).to.equal(60);
  });

  it('hears a kick in the very moment in which it ends', async () => {
    h.channel.failures = [fails.again({ retryAfterMs: 7_000 })];
    h.start({
      wait: async () => {
        await h.ports.notices.add([noticeOf('b')], seconds(0));
        h.sender.kick();
        return new Promise(() => undefined);
      },
    });
    await h.ports.notices.add([noticeOf('a')], seconds(0));
    await h.send();
    expect(h.notice('b')).to.include({ state: 'sent' });
  });

  it('says that the database is away, and calls nobody for it', async () => {
    h.start({
      notices: { ...h.ports.notices, collect: () => Promise.reject(new DatabaseUnavailable(false)) },
    });
    await h.send();
    expect(h.ports.log.lines).to.deep.equal([{ level: 'warn', event: 'sender-without-database', facts: {} }]);
  });

  it('says since when something fails at every try, and of what has a turn of its own that nothing is wrong', async () => {
    await h.ports.notices.add([noticeOf('a')], seconds(0));
    h.channel.failures = [fails.again({}), fails.again({})];
    await h.send();
    h.at(2);
    await h.send();
    expect((await h.ports.notices.inLine(seconds(3))).urgent).to.deep.include({ later: 1, since: seconds(0) });
    h.at(10);
    h.channel.failures = [fails.again({ left: false, retryAfterMs: 7_000 })];
    await h.send();
    expect((await h.ports.notices.inLine(seconds(11))).urgent).to.deep.include({ later: 1, since: null });
  });

  it('sends what is urgent first, however long the rest has been due', async () => {
    const people = Array.from({ length: 70 }, (_, i) => `person-${i}` as PersonId);
    for (const person of people) await h.isAt(person, addressOf(person));
    await h.ports.notices.add(
      people.map((person) => ({ key: person, to: person, about: { kind: 'digest', digest: 'd' } })),
      seconds(-60),
    );
    await h.ports.notices.add([noticeOf('a')], seconds(0));
    await h.send();
    expect(h.tries).to.have.length(71);
    expect(h.tries[0]).to.equal('POST chat-of-karel');
  });

  it('wakes when the first notice is due that is due soon, once, however often it was kicked', async () => {
    await h.ports.notices.add([noticeOf('a')], seconds(59));
    await h.ports.notices.add([noticeOf('b')], seconds(300));
    await h.send();
    await h.send();
    expect(h.waits.map(({ ms }) => ms)).to.deep.equal([59_000]);
    h.at(59);
    h.waits[0]?.done();
    await new Promise(setImmediate);
    await h.sender.idle();
    expect(h.notice('a')).to.include({ state: 'sent' });
    expect(h.waits).to.have.length(1);
  });

  it('has one alarm at a time, the earliest, and none once it has stopped', async () => {
    const h = await startSenderHarness();
    const alarms: { readonly ms: number; readonly signal: AbortSignal }[] = [];
    h.start({ wait: (ms, signal) => new Promise(() => signal && alarms.push({ ms, signal })) });
    for (const after of [30, 29, 28, 29]) {
      await h.ports.notices.add([noticeOf(`at-${after}-${alarms.length}`)], seconds(after));
      await h.send();
    }
    expect(alarms.map(({ ms }) => ms)).to.deep.equal([30_000, 29_000, 28_000]);
    expect(alarms.map(({ signal }) => signal.aborted)).to.deep.equal([true, true, false]);
    await h.sender.stop();
    expect(alarms.at(-1)?.signal.aborted).to.equal(true);
  });
});
