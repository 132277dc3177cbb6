import type { PersonId } from '../../src/domain/people/people.js';
import { expect } from 'chai';
import type { Address } from '../../src/messages/address.js';
import { UNTIL_WOKEN } from '../../src/ports/notices.js';
import { fails } from '../support/fake-channel.js';
import { addressOf, karel, noticeOf, seconds, type SenderHarness, startSenderHarness } from '../support/sender.js';
import type { Reply } from '../../src/shows/reply.js';

const card: Reply = {
  kind: 'show',
  show: { kind: 'note', text: 's', lines: [], why: '', buttons: [], summary: 's' },
  tracks: { personId: karel, subject: 'sheet' },
};

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

  it('drops what was overtaken', async () => {
    h.telling = { kind: 'nothing' };
    await h.ports.notices.add([noticeOf('a')], seconds(0));
    await h.send();
    expect(h.tries).to.have.length(0);
    expect(h.notice('a')).to.include({ state: 'given-up', why: 'overtaken' });
  });

  it('waits as long as Teams says, wakes by itself, and is idle meanwhile', async () => {
    h.channel.failures = [fails.again({ retryAfterMs: 7_000 })];
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
    h.channel.failures = [fails.again({ retryAfterMs: 300, left: false })];
    await h.ports.notices.add([noticeOf('a')], seconds(0));
    await h.send();
    expect(h.waits.map(({ ms }) => ms)).to.deep.equal([300]);
    expect(h.notice('a')).to.include({ state: 'sent', attempts: 1 });
  });

  it('puts off a limit of its own that is long, and does not count that either', async () => {
    h.channel.failures = [fails.again({ retryAfterMs: 25_000, left: false })];
    await h.ports.notices.add([noticeOf('a')], seconds(0));
    await h.send();
    expect(h.notice('a')).to.deep.include({ state: 'waiting', attempts: 0, due: seconds(25) });
  });

  it('alarms nobody while it waits for its own turn: only where nothing has come of it then', async () => {
    h.telling = { kind: 'write', reply: { kind: 'text', text: 'x' }, reliedOnBy: 'sanne' as PersonId };
    h.channel.failures = [fails.again({ retryAfterMs: 300_000, left: false })];
    await h.ports.notices.add([noticeOf('a')], seconds(0));
    await h.send();
    expect(h.notice('not-delivered:a')).to.deep.include({ due: seconds(340) });
  });

  it('counts the tries that left and that may pass: no limit of its own, and no way that is closed', async () => {
    h.channel.failures = [fails.again({ left: false }), fails.again(), fails.notReachable()];
    await h.ports.notices.add([noticeOf('a')], seconds(0));
    const attempts: unknown[] = [];
    for (const at of [0, 60, 120]) {
      h.at(at);
      await h.send();
      attempts.push(h.notice('a')?.attempts);
    }
    expect(attempts).to.deep.equal([0, 1, 1]);
    await h.ports.notices.wake(karel, h.ports.clock.now());
    await h.send();
    expect(h.notice('a')).to.include({ state: 'sent', attempts: 2 });
    expect(h.ports.log.lines.find(({ event }) => event === 'notice-sent')?.facts).to.include({ attempts: 2 });
  });

  it('repeats what may have arrived, and the log says that a copy is possible', async () => {
    h.channel.failures = [fails.again()];
    await h.ports.notices.add([noticeOf('a')], seconds(0));
    await h.send();
    expect(h.ports.log.lines[0]).to.deep.include({ level: 'warn', event: 'notice-not-delivered' });
    expect(h.ports.log.lines[0]?.facts).to.include({ next: 'again', copyPossible: true });
    h.at(2);
    await h.send();
    expect(h.notice('a')).to.include({ state: 'sent' });
  });

  it('keeps what Teams refuses without a known reason until something else gets there; somebody must look at it', async () => {
    h.channel.failures = [fails.ours()];
    await h.ports.notices.add([noticeOf('a')], seconds(0));
    await h.send();
    expect(h.notice('a')).to.deep.include({ state: 'waiting', due: UNTIL_WOKEN });
    expect(await h.reach()).to.deep.include({
      address: addressOf('karel'),
      unreachable: 'refused',
      lostAt: seconds(0),
    });
    expect(h.ports.log.lines.map(({ level }) => level)).to.include('error');
    h.at(60);
    await h.ports.notices.add([noticeOf('b')], seconds(60));
    await h.send();
    expect([h.notice('a')?.state, h.notice('b')?.state]).to.deep.equal(['sent', 'sent']);
    expect(await h.reach()).to.include({ unreachable: null, lostAt: null });
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
    h.channel.failures = [fails.gone(true)];
    await h.ports.notices.add([noticeOf('a'), noticeOf('b')], seconds(0));
    await h.send();
    expect(h.tries).to.have.length(1);
    expect(h.notice('a')).to.deep.include({ state: 'waiting', due: UNTIL_WOKEN });
    expect(h.notice('b')).to.deep.include({ state: 'waiting', attempts: 0, due: UNTIL_WOKEN });
    expect(await h.reach()).to.include({ address: null, unreachable: 'blocked' });
  });

  for (const [why, failure] of [
    ['was never there', null],
    ['was taken out of the chat', fails.notReachable()],
    ['has a chat that is gone', fails.gone()],
  ] as const) {
    it(`keeps no reminder for somebody who ${why}, and what is urgent`, async () => {
      if (failure) h.channel.failures = [failure, failure];
      else await h.isAt(karel, null);
      await h.ports.notices.add([{ key: 'digest', to: karel, about: { kind: 'digest', digest: 'd' } }], seconds(0));
      await h.ports.notices.add([noticeOf('urgent')], seconds(0));
      await h.send();
      expect(h.notice('digest')).to.include({ state: 'given-up', why: 'unreachable' });
      expect(h.notice('urgent')).to.deep.include({ state: 'waiting', due: UNTIL_WOKEN });
      expect((await h.reach()).unreachable).to.equal(failure && 'not-there');
    });
  }

  it('somebody who is reached again counts as reachable, and hears what waited', async () => {
    h.channel.failures = [fails.notReachable()];
    await h.ports.notices.add([noticeOf('a')], seconds(0));
    await h.send();
    expect((await h.reach()).unreachable).to.equal('not-there');
    await h.ports.notices.add([noticeOf('b')], seconds(0));
    await h.send();
    expect((await h.reach()).unreachable).to.equal(null);
    await h.send();
    expect(h.notice('a')).to.include({ state: 'sent' });
  });

  it('waits for somebody who was never there, until they turn up', async () => {
    await h.isAt(karel, null);
    await h.ports.notices.add([noticeOf('a')], seconds(0));
    await h.send();
    expect(h.notice('a')).to.deep.include({ state: 'waiting', attempts: 0, due: UNTIL_WOKEN });
    await h.isAt(karel, addressOf('karel'));
    await h.ports.notices.wake(karel, h.ports.clock.now());
    await h.send();
    expect(h.notice('a')).to.include({ state: 'sent' });
  });

  it('misses nobody who turns up at that very moment', async () => {
    await h.isAt(karel, null);
    h.start({
      notices: {
        ...h.ports.notices,
        postpone: async (...given) => {
          await h.isAt(karel, addressOf('karel'));
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
    h.channel.failures = [fails.notReachable()];
    await h.ports.notices.add([noticeOf('a')], seconds(0));
    await h.send();
    expect(h.notice('a')).to.deep.include({ due: UNTIL_WOKEN });
    expect((await h.reach()).address).to.deep.equal(addressOf('karel'));
    h.channel.failures = [fails.gone()];
    await h.ports.notices.add([noticeOf('b')], seconds(0));
    await h.send();
    expect(h.notice('b')).to.deep.include({ due: UNTIL_WOKEN });
    expect((await h.reach()).address).to.equal(null);
  });

  it('does not forget an address that the person has come to since, and writes there', async () => {
    const elsewhere = addressOf('karel-elsewhere');
    const write = async (to: Address): Promise<string> => {
      h.channel.tries.push(to['conversationId'] ?? '');
      if (to['conversationId'] === elsewhere.conversationId) return 'sent';
      await h.isAt(karel, elsewhere);
      throw fails.gone();
    };
    h.start({ channels: h.writing(write) });
    await h.ports.notices.add([noticeOf('a')], seconds(0));
    await h.send();
    expect(h.tries).to.deep.equal(['chat-of-karel', 'chat-of-karel-elsewhere']);
    expect((await h.reach()).address).to.deep.equal(elsewhere);
  });
});
