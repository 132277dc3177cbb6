import { expect } from 'chai';
import type { Notice } from '../../src/domain/decision.js';
import type { PersonId } from '../../src/domain/people.js';
import type { ChatAddress, Reply, Telling } from '../../src/messages.js';
import { UNTIL_WOKEN } from '../../src/ports.js';
import { ConnectorFailure, type ConnectorPort } from '../../src/teams/connector.js';
import { createSender, type Sender, type SenderOptions } from '../../src/teams/sender.js';
import { createMemoryPorts, type MemoryPorts } from '../support/memory-ports.js';

const karel = 'karel' as PersonId;
const START = Date.parse('2026-11-25T13:00:00Z');
const addressOf = (person: string): ChatAddress => ({
  serviceUrl: 'https://smba.example.com/',
  conversationId: `chat-of-${person}`,
  tenantId: 't',
  userId: person,
  botId: 'b',
});
const noticeOf = (key: string, to: PersonId = karel): Notice => ({
  key,
  to,
  about: { kind: 'sign-off', sheet: key, version: 1 },
});
const text: Reply = { kind: 'text', text: 'Week 47 van Sanne.' };
const card: Reply = { kind: 'card', card: {}, summary: 's', shows: { personId: karel, subject: 'sheet' } };
const seconds = (after: number): Date => new Date(START + after * 1_000);

describe('the sender', () => {
  let ports: MemoryPorts;
  let sender: Sender;
  let telling: Telling;
  /** Every try: "POST chat-of-karel", "PUT chat-of-karel/card-1". */
  let tries: string[];
  /** What the coming tries fail with. */
  let failures: (ConnectorFailure | null)[];
  let waits: { readonly ms: number; readonly done: () => void }[];

  const post: ConnectorPort = {
    write: ({ conversationId }) => attempt(`POST ${conversationId}`),
    replace: async ({ conversationId }, activityId) => {
      await attempt(`PUT ${conversationId}/${activityId}`);
    },
  };
  function attempt(what: string): Promise<string> {
    tries.push(what);
    const failure = failures.shift();
    return failure ? Promise.reject(failure) : Promise.resolve(`sent-${tries.length}`);
  }
  function start(changes: Partial<SenderOptions> = {}): void {
    sender = createSender({
      ...ports,
      post,
      tell: () => Promise.resolve(telling),
      random: () => 1,
      wait: (ms) => new Promise<void>((done) => waits.push({ ms, done })),
      ...changes,
    });
  }
  async function send(): Promise<void> {
    sender.kick();
    await sender.idle();
  }
  const at = (after: number): void => {
    ports.clock.set(seconds(after).toISOString());
  };
  const notice = (key: string): ReturnType<MemoryPorts['notices']['all']>[number] | undefined =>
    ports.notices.all().find((one) => one.key === key);
  const addressNow = async (): Promise<ChatAddress | null> => (await ports.chats.of(karel)).address;

  beforeEach(async () => {
    ports = createMemoryPorts();
    telling = { kind: 'write', reply: text };
    [tries, failures, waits] = [[], [], []];
    await ports.chats.update(karel, { address: addressOf('karel') });
    start();
  });
  afterEach(() => sender.stop());

  it('tells each notice once, however often it is woken', async () => {
    await ports.notices.add([noticeOf('a'), noticeOf('b')], seconds(0));
    sender.kick();
    await send();
    await send();
    expect(tries).to.deep.equal(['POST chat-of-karel', 'POST chat-of-karel']);
    expect(notice('a')).to.include({ state: 'sent', attempts: 1 });
  });

  it('sends nothing before its time', async () => {
    await ports.notices.add([noticeOf('a')], seconds(10));
    await send();
    expect(tries).to.have.length(0);
    at(10);
    await send();
    expect(tries).to.have.length(1);
  });

  it('remembers the card that it sent', async () => {
    telling = { kind: 'write', reply: card };
    await ports.notices.add([noticeOf('a')], seconds(0));
    await send();
    expect((await ports.shown.ofSubject('sheet'))[0]).to.include({ activityId: 'sent-1', personId: 'karel' });
  });

  it('brings cards up to date where they stand, and passes over the one that is gone', async () => {
    const shown = (id: string): { shown: Parameters<typeof ports.shown.put>[0]; reply: Reply } => ({
      shown: { personId: karel, subject: 'sheet', activityId: id, address: addressOf(id) },
      reply: card,
    });
    telling = { kind: 'update', cards: [shown('one'), shown('two')] };
    failures = [new ConnectorFailure(404, 'ActivityNotFoundInConversation')];
    await ports.notices.add([noticeOf('a')], seconds(0));
    await send();
    expect(tries).to.deep.equal(['PUT chat-of-one/one', 'PUT chat-of-two/two']);
    expect(notice('a')).to.include({ state: 'sent' });
  });

  it('drops what was overtaken', async () => {
    telling = { kind: 'nothing' };
    await ports.notices.add([noticeOf('a')], seconds(0));
    await send();
    expect(tries).to.have.length(0);
    expect(notice('a')).to.include({ state: 'given-up', why: 'overtaken' });
  });

  it('waits as long as Teams says, wakes by itself, and is idle meanwhile', async () => {
    failures = [new ConnectorFailure(429, 'TooManyRequests', 7_000)];
    await ports.notices.add([noticeOf('a')], seconds(0));
    await send();
    expect(notice('a')).to.deep.include({ state: 'waiting', attempts: 1, due: seconds(7) });
    expect(waits.map(({ ms }) => ms)).to.deep.equal([7_000]);
    at(7);
    waits[0]?.done();
    await Promise.resolve();
    await sender.idle();
    expect(notice('a')).to.include({ state: 'sent', attempts: 2 });
  });

  it('waits on the spot for a limit of its own that is short, and does not count it', async () => {
    start({ wait: (ms) => Promise.resolve(waits.push({ ms, done: () => undefined })) });
    failures = [new ConnectorFailure(429, 'limit', 300, false)];
    await ports.notices.add([noticeOf('a')], seconds(0));
    await send();
    expect(waits.map(({ ms }) => ms)).to.deep.equal([300]);
    expect(notice('a')).to.include({ state: 'sent', attempts: 1 });
  });

  it('puts off a limit of its own that is long, and does not count that either', async () => {
    failures = [new ConnectorFailure(429, 'limit', 25_000, false)];
    await ports.notices.add([noticeOf('a')], seconds(0));
    await send();
    expect(notice('a')).to.deep.include({ state: 'waiting', attempts: 0, due: seconds(25) });
  });

  it('repeats what may have arrived, and the log says that a copy is possible', async () => {
    failures = [new ConnectorFailure(null, 'timeout')];
    await ports.notices.add([noticeOf('a')], seconds(0));
    await send();
    expect(ports.log.lines[0]).to.deep.include({ level: 'warn', event: 'notice-not-delivered' });
    expect(ports.log.lines[0]?.facts).to.include({ next: 'again', copyPossible: true });
    at(2);
    await send();
    expect(notice('a')).to.include({ state: 'sent' });
  });

  it('does not repeat what Teams refuses for good, and somebody must look at it', async () => {
    failures = [new ConnectorFailure(500, 'ServiceError')];
    await ports.notices.add([noticeOf('a')], seconds(0));
    await send();
    expect(notice('a')).to.include({ state: 'given-up', why: 'http-500' });
    expect(ports.log.lines.map(({ level }) => level)).to.include('error');
  });

  it('stops writing where it is blocked', async () => {
    failures = [new ConnectorFailure(403, 'ConversationBlockedByUser')];
    await ports.notices.add([noticeOf('a'), noticeOf('b')], seconds(0));
    await send();
    expect(tries).to.have.length(1);
    expect(notice('a')).to.include({ state: 'given-up', why: 'blocked' });
    expect(notice('b')).to.deep.include({ state: 'waiting', attempts: 0, due: UNTIL_WOKEN });
    expect(await addressNow()).to.equal(null);
  });

  it('waits for somebody who was never there, until they turn up', async () => {
    await ports.chats.update(karel, { address: null });
    await ports.notices.add([noticeOf('a')], seconds(0));
    await send();
    expect(notice('a')).to.deep.include({ state: 'waiting', attempts: 0, due: UNTIL_WOKEN });
    await ports.chats.update(karel, { address: addressOf('karel') });
    await ports.notices.wake(karel, ports.clock.now());
    await send();
    expect(notice('a')).to.include({ state: 'sent' });
  });

  it('misses nobody who turns up at that very moment', async () => {
    await ports.chats.update(karel, { address: null });
    start({
      notices: {
        ...ports.notices,
        postpone: async (...given) => {
          await ports.chats.update(karel, { address: addressOf('karel') });
          await ports.notices.wake(karel, ports.clock.now());
          await ports.notices.postpone(...given);
        },
      },
    });
    await ports.notices.add([noticeOf('a')], seconds(0));
    await send();
    expect(notice('a')).to.include({ state: 'sent' });
  });

  it('keeps the address where the bot was taken out, forgets it where the chat is gone', async () => {
    failures = [new ConnectorFailure(403, 'BotNotInConversationRoster')];
    await ports.notices.add([noticeOf('a')], seconds(0));
    await send();
    expect(notice('a')).to.deep.include({ due: UNTIL_WOKEN });
    expect(await addressNow()).to.deep.equal(addressOf('karel'));
    failures = [new ConnectorFailure(404, 'ConversationNotFound')];
    await ports.notices.add([noticeOf('b')], seconds(0));
    await send();
    expect(notice('b')).to.deep.include({ due: UNTIL_WOKEN });
    expect(await addressNow()).to.equal(null);
  });

  it('does not forget an address that the person has come to since, and writes there', async () => {
    const elsewhere = addressOf('karel-elsewhere');
    const write = async (to: ChatAddress): Promise<string> => {
      tries.push(to.conversationId);
      if (to.conversationId === elsewhere.conversationId) return 'sent';
      await ports.chats.update(karel, { address: elsewhere });
      throw new ConnectorFailure(404, 'ConversationNotFound');
    };
    start({ post: { ...post, write } });
    await ports.notices.add([noticeOf('a')], seconds(0));
    await send();
    expect(tries).to.deep.equal(['chat-of-karel', 'chat-of-karel-elsewhere']);
    expect(await addressNow()).to.deep.equal(elsewhere);
  });

  it('takes over what another process left under its lease, and says that a copy is possible', async () => {
    await ports.notices.add([noticeOf('a')], seconds(0));
    await ports.notices.lease(seconds(0), seconds(60), 1);
    at(59);
    await send();
    expect(tries).to.have.length(0);
    at(60);
    await send();
    expect(tries).to.have.length(1);
    expect(ports.log.lines[0]).to.deep.include({ event: 'notice-repeated' });
  });

  it('leaves what fails with us under its lease and goes on with the rest', async () => {
    start({ tell: ({ key }) => (key === 'a' ? Promise.reject(new TypeError('x')) : Promise.resolve(telling)) });
    await ports.notices.add([noticeOf('a'), noticeOf('b')], seconds(0));
    await send();
    expect(notice('a')).to.include({ state: 'leased' });
    expect(notice('b')).to.include({ state: 'sent' });
    expect(ports.log.lines.find(({ level }) => level === 'error')?.facts).to.deep.equal({
      key: 'a',
      error: 'TypeError',
    });
  });

  it('lives through a database that is gone, and goes on at the next kick', async () => {
    let gone = true;
    start({
      notices: { ...ports.notices, collect: () => (gone ? Promise.reject(new Error('x')) : ports.notices.collect()) },
    });
    await ports.notices.add([noticeOf('a')], seconds(0));
    await send();
    expect(ports.log.lines[0]).to.deep.include({ level: 'error', event: 'sender-failed' });
    gone = false;
    await send();
    expect(notice('a')).to.include({ state: 'sent' });
  });

  it("keeps one person's notices in order and several people's apart, ten at once", async () => {
    let underWay = 0;
    let most = 0;
    start({
      post: {
        ...post,
        write: async ({ conversationId }) => {
          most = Math.max(most, (underWay += 1));
          await new Promise(setImmediate);
          underWay -= 1;
          tries.push(conversationId);
          return '';
        },
      },
      tell: (one) => Promise.resolve({ kind: 'write', reply: { kind: 'text', text: one.key } }),
    });
    const people = Array.from({ length: 30 }, (_, i) => `person-${i}` as PersonId);
    for (const person of people) await ports.chats.update(person, { address: addressOf(person) });
    await ports.notices.add(
      people.flatMap((person) => [noticeOf(`${person}:1`, person), noticeOf(`${person}:2`, person)]),
      seconds(0),
    );
    await send();
    expect(tries).to.have.length(60);
    expect(most).to.equal(10);
  });

  it('begins nothing more when it is stopped, and leaves the rest due', async () => {
    start({
      post: {
        ...post,
        write: () => {
          void sender.stop();
          return attempt('POST');
        },
      },
    });
    await ports.notices.add([noticeOf('a'), noticeOf('b')], seconds(0));
    await send();
    expect(notice('a')).to.include({ state: 'sent' });
    expect(notice('b')).to.deep.include({ state: 'waiting', attempts: 0, due: seconds(0) });
  });
});
