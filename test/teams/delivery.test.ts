import { expect } from 'chai';
import type { ChatAddress, Reply } from '../../src/messages.js';
import { UNTIL_WOKEN } from '../../src/ports.js';
import { ConnectorFailure } from '../../src/teams/connector-failure.js';
import {
  addressOf,
  karel,
  noticeOf,
  seconds,
  type SenderHarness,
  startSenderHarness,
} from '../support/teams-sender.js';

const card: Reply = { kind: 'card', card: {}, summary: 's', shows: { personId: karel, subject: 'sheet' } };

describe('what becomes of a notice', () => {
  let h: SenderHarness;
  beforeEach(async () => {
    h = await startSenderHarness();
  });
  afterEach(() => h.sender.stop());

  it('remembers the card that it sent', async () => {
    h.telling = { kind: 'write', reply: card };
    await h.ports.notices.add([noticeOf('a')], seconds(0));
    await h.send();
    expect((await h.ports.shown.ofSubject('sheet'))[0]).to.include({ activityId: 'sent-1', personId: 'karel' });
  });

  it('brings cards up to date where they stand, and passes over the one that is gone', async () => {
    const shown = (id: string): { shown: Parameters<typeof h.ports.shown.put>[0]; reply: Reply } => ({
      shown: { personId: karel, subject: 'sheet', activityId: id, address: addressOf(id) },
      reply: card,
    });
    h.telling = { kind: 'update', cards: [shown('one'), shown('two')] };
    h.failures = [new ConnectorFailure(404, 'ActivityNotFoundInConversation')];
    await h.ports.notices.add([noticeOf('a')], seconds(0));
    await h.send();
    expect(h.tries).to.deep.equal(['PUT chat-of-one/one', 'PUT chat-of-two/two']);
    expect(h.notice('a')).to.include({ state: 'sent' });
  });

  it('drops what was overtaken', async () => {
    h.telling = { kind: 'nothing' };
    await h.ports.notices.add([noticeOf('a')], seconds(0));
    await h.send();
    expect(h.tries).to.have.length(0);
    expect(h.notice('a')).to.include({ state: 'given-up', why: 'overtaken' });
  });

  it('waits as long as Teams says, wakes by itself, and is idle meanwhile', async () => {
    h.failures = [new ConnectorFailure(429, 'TooManyRequests', 7_000)];
    await h.ports.notices.add([noticeOf('a')], seconds(0));
    await h.send();
    expect(h.notice('a')).to.deep.include({ state: 'waiting', attempts: 1, due: seconds(7) });
    expect(h.waits.map(({ ms }) => ms)).to.deep.equal([7_000]);
    h.at(7);
    h.waits[0]?.done();
    await new Promise(setImmediate);
    await h.sender.idle();
    expect(h.notice('a')).to.include({ state: 'sent', attempts: 2 });
  });

  it('waits on the spot for a limit of its own that is short, and does not count it', async () => {
    h.start({ wait: (ms) => Promise.resolve(h.waits.push({ ms, done: () => undefined })) });
    h.failures = [new ConnectorFailure(429, 'limit', 300, false)];
    await h.ports.notices.add([noticeOf('a')], seconds(0));
    await h.send();
    expect(h.waits.map(({ ms }) => ms)).to.deep.equal([300]);
    expect(h.notice('a')).to.include({ state: 'sent', attempts: 1 });
  });

  it('puts off a limit of its own that is long, and does not count that either', async () => {
    h.failures = [new ConnectorFailure(429, 'limit', 25_000, false)];
    await h.ports.notices.add([noticeOf('a')], seconds(0));
    await h.send();
    expect(h.notice('a')).to.deep.include({ state: 'waiting', attempts: 0, due: seconds(25) });
  });

  it('repeats what may have arrived, and the log says that a copy is possible', async () => {
    h.failures = [new ConnectorFailure(null, 'timeout')];
    await h.ports.notices.add([noticeOf('a')], seconds(0));
    await h.send();
    expect(h.ports.log.lines[0]).to.deep.include({ level: 'warn', event: 'notice-not-delivered' });
    expect(h.ports.log.lines[0]?.facts).to.include({ next: 'again', copyPossible: true });
    h.at(2);
    await h.send();
    expect(h.notice('a')).to.include({ state: 'sent' });
  });

  it('keeps what Teams refuses without a known reason until something else gets there; somebody must look at it', async () => {
    h.failures = [new ConnectorFailure(400, 'BadArgument')];
    await h.ports.notices.add([noticeOf('a')], seconds(0));
    await h.send();
    expect(h.notice('a')).to.deep.include({ state: 'waiting', due: UNTIL_WOKEN });
    expect(await h.chat()).to.deep.include({ address: addressOf('karel'), unreachable: 'refused', lostAt: seconds(0) });
    expect(h.ports.log.lines.map(({ level }) => level)).to.include('error');
    h.at(60);
    await h.ports.notices.add([noticeOf('b')], seconds(60));
    await h.send();
    expect([h.notice('a')?.state, h.notice('b')?.state]).to.deep.equal(['sent', 'sent']);
    expect(await h.chat()).to.include({ unreachable: null, lostAt: null });
  });

  it('gives up what brings cards up to date and is refused for good, also after a day of trouble', async () => {
    const shown = { personId: karel, subject: 'sheet', activityId: 'one', address: addressOf('one') };
    h.telling = { kind: 'update', cards: [{ shown, reply: card }] };
    await h.ports.notices.add([noticeOf('a')], seconds(0));
    h.failures = Array.from({ length: 70 }, () => new ConnectorFailure(500, 'ServiceError'));
    for (let times = 0; times < 70; times += 1) {
      h.at(times * 3_600);
      await h.send();
    }
    expect(h.notice('a')).to.include({ state: 'given-up', why: 'attempts' });
  });

  it('puts off what is to be told later, and does not count it', async () => {
    h.telling = { kind: 'later', until: seconds(600) };
    await h.ports.notices.add([noticeOf('a')], seconds(0));
    await h.send();
    expect(h.tries).to.have.length(0);
    expect(h.notice('a')).to.deep.include({ state: 'waiting', attempts: 0, due: seconds(600) });
  });

  it('does not send a card again because it could not be remembered', async () => {
    h.telling = { kind: 'write', reply: card };
    h.start({ shown: { ...h.ports.shown, put: () => Promise.reject(new TypeError('x')) } });
    await h.ports.notices.add([noticeOf('a')], seconds(0));
    await h.send();
    expect(h.notice('a')).to.include({ state: 'sent' });
    expect(h.ports.log.lines).to.deep.include({
      ...{ level: 'warn', event: 'shown-card-not-kept', facts: { error: 'TypeError' } },
    });
  });

  it('stops writing where it is blocked', async () => {
    h.failures = [new ConnectorFailure(403, 'ConversationBlockedByUser')];
    await h.ports.notices.add([noticeOf('a'), noticeOf('b')], seconds(0));
    await h.send();
    expect(h.tries).to.have.length(1);
    expect(h.notice('a')).to.deep.include({ state: 'waiting', due: UNTIL_WOKEN });
    expect(h.notice('b')).to.deep.include({ state: 'waiting', attempts: 0, due: UNTIL_WOKEN });
    expect(await h.chat()).to.include({ address: null, unreachable: 'blocked' });
  });

  for (const [why, failure] of [
    ['was never there', null],
    ['was taken out of the chat', new ConnectorFailure(403, 'BotNotInConversationRoster')],
    ['has a chat that is gone', new ConnectorFailure(404, 'ConversationNotFound')],
  ] as const) {
    it(`keeps no reminder for somebody who ${why}, and what is urgent`, async () => {
      if (failure) h.failures = [failure, failure];
      else await h.ports.chats.update(karel, { address: null });
      await h.ports.notices.add([{ key: 'digest', to: karel, about: { kind: 'digest', digest: 'd' } }], seconds(0));
      await h.ports.notices.add([noticeOf('urgent')], seconds(0));
      await h.send();
      expect(h.notice('digest')).to.include({ state: 'given-up', why: 'unreachable' });
      expect(h.notice('urgent')).to.deep.include({ state: 'waiting', due: UNTIL_WOKEN });
      expect((await h.chat()).unreachable).to.equal(failure && 'not-there');
    });
  }

  it('somebody who is reached again counts as reachable, and hears what waited', async () => {
    h.failures = [new ConnectorFailure(403, 'BotDisabledByAdmin')];
    await h.ports.notices.add([noticeOf('a')], seconds(0));
    await h.send();
    expect((await h.chat()).unreachable).to.equal('not-there');
    await h.ports.notices.add([noticeOf('b')], seconds(0));
    await h.send();
    expect((await h.chat()).unreachable).to.equal(null);
    await h.send();
    expect(h.notice('a')).to.include({ state: 'sent' });
  });

  it('waits for somebody who was never there, until they turn up', async () => {
    await h.ports.chats.update(karel, { address: null });
    await h.ports.notices.add([noticeOf('a')], seconds(0));
    await h.send();
    expect(h.notice('a')).to.deep.include({ state: 'waiting', attempts: 0, due: UNTIL_WOKEN });
    await h.ports.chats.update(karel, { address: addressOf('karel') });
    await h.ports.notices.wake(karel, h.ports.clock.now());
    await h.send();
    expect(h.notice('a')).to.include({ state: 'sent' });
  });

  it('misses nobody who turns up at that very moment', async () => {
    await h.ports.chats.update(karel, { address: null });
    h.start({
      notices: {
        ...h.ports.notices,
        postpone: async (...given) => {
          await h.ports.chats.update(karel, { address: addressOf('karel') });
          await h.ports.notices.wake(karel, h.ports.clock.now());
          await h.ports.notices.postpone(...given);
        },
      },
    });
    await h.ports.notices.add([noticeOf('a')], seconds(0));
    await h.send();
    expect(h.notice('a')).to.include({ state: 'sent' });
  });

  it('keeps the address where the bot was taken out, forgets it where the chat is gone', async () => {
    h.failures = [new ConnectorFailure(403, 'BotNotInConversationRoster')];
    await h.ports.notices.add([noticeOf('a')], seconds(0));
    await h.send();
    expect(h.notice('a')).to.deep.include({ due: UNTIL_WOKEN });
    expect((await h.chat()).address).to.deep.equal(addressOf('karel'));
    h.failures = [new ConnectorFailure(404, 'ConversationNotFound')];
    await h.ports.notices.add([noticeOf('b')], seconds(0));
    await h.send();
    expect(h.notice('b')).to.deep.include({ due: UNTIL_WOKEN });
    expect((await h.chat()).address).to.equal(null);
  });

  it('does not forget an address that the person has come to since, and writes there', async () => {
    const elsewhere = addressOf('karel-elsewhere');
    const write = async (to: ChatAddress): Promise<string> => {
      h.tries.push(to.conversationId);
      if (to.conversationId === elsewhere.conversationId) return 'sent';
      await h.ports.chats.update(karel, { address: elsewhere });
      throw new ConnectorFailure(404, 'ConversationNotFound');
    };
    h.start({ post: { ...h.post, write } });
    await h.ports.notices.add([noticeOf('a')], seconds(0));
    await h.send();
    expect(h.tries).to.deep.equal(['chat-of-karel', 'chat-of-karel-elsewhere']);
    expect((await h.chat()).address).to.deep.equal(elsewhere);
  });
});
