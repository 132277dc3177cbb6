import { expect } from 'chai';
import type { PersonId } from '../../src/domain/people/people.js';
import type { Telling } from '../../src/delivery/telling.js';
import { UNTIL_WOKEN } from '../../src/ports.js';
import { createFakeChannel, fails, type FakeChannel } from '../support/fake-channel.js';
import { karel, noticeOf, seconds, type SenderHarness, startSenderHarness } from '../support/sender.js';
import type { Reply } from '../../src/shows/reply.js';

const card: Reply = {
  kind: 'show',
  show: { kind: 'note', text: 's', lines: [], buttons: [], summary: 's' },
  tracks: { personId: karel, subject: 'sheet' },
};

describe('somebody whom more than one channel reaches', () => {
  let h: SenderHarness;
  /** The next channel: it knows by itself where people are. */
  const mail = (reaches = true): FakeChannel =>
    createFakeChannel('mail', (_, { unreachable }) =>
      Promise.resolve(reaches && !unreachable ? { mail: 'karel@debrug.example' } : null),
    );
  const send = async (...channels: FakeChannel[]): Promise<void> => {
    h.start({ channels });
    await h.ports.notices.add([noticeOf('a')], seconds(0));
    await h.send();
  };
  beforeEach(async () => {
    h = await startSenderHarness();
  });
  afterEach(() => h.sender.stop());

  it('is told by the first one that does, and by no other', async () => {
    const next = mail();
    await send(h.channel, next);
    expect([h.tries, next.tries]).to.deep.equal([['POST chat-of-karel'], []]);
  });

  it('is told by the next one where they were never seen by the first', async () => {
    const next = mail();
    await h.isAt(karel, null);
    await send(h.channel, next);
    expect([h.tries, next.tries]).to.deep.equal([[], ['POST karel@debrug.example']]);
    expect(h.notice('a')).to.include({ state: 'sent' });
  });

  for (const failure of [fails.notReachable(), fails.gone(true), fails.gone(), fails.ours()]) {
    it(`is told by the next one at once where the first says "${failure.message}", and from then on`, async () => {
      const next = mail();
      h.channel.failures = [failure];
      await send(h.channel, next);
      expect([h.tries, next.tries]).to.deep.equal([['POST chat-of-karel'], ['POST karel@debrug.example']]);
      expect(h.notice('a')).to.include({ state: 'sent' });
      expect((await h.reach()).unreachable).not.to.equal(null);
      await h.ports.notices.add([noticeOf('b')], seconds(0));
      await h.send();
      expect([h.tries.length, next.tries.length]).to.deep.equal([1, 2]);
    });
  }

  it('waits for the first where its trouble passes: no copy by another', async () => {
    const next = mail();
    h.channel.failures = [fails.again()];
    await send(h.channel, next);
    expect(next.tries).to.have.length(0);
    expect(h.notice('a')).to.include({ state: 'waiting', attempts: 1 });
  });

  it('is not reached where none does, and who relied on it hears that once', async () => {
    const next = mail();
    const reliedOnBy = 'sanne' as PersonId;
    h.telling = { ...(h.telling as Extract<Telling, { kind: 'write' }>), reliedOnBy };
    h.channel.failures = [fails.gone()];
    next.failures = [fails.gone()];
    await send(h.channel, next);
    expect(h.notice('a')).to.deep.include({ state: 'waiting', due: UNTIL_WOKEN });
    const back = h.ports.notices.all().filter(({ to }) => to === reliedOnBy);
    expect(back.map(({ key }) => key)).to.deep.equal(['not-delivered:a']);
    expect((await h.ports.chats.of(karel)).addresses['mail']).to.include({ unreachable: 'not-there' });
  });

  it('has a card changed by the channel that it stands in', async () => {
    const next = mail();
    await h.isAt(karel, null);
    h.telling = { kind: 'write', reply: card };
    await send(h.channel, next);
    const [shown] = await h.ports.shown.ofSubject('sheet');
    expect(shown).to.deep.include({ channel: 'mail', address: { mail: 'karel@debrug.example' } });
    h.telling = { kind: 'update', cards: [{ shown: shown!, reply: card }] };
    await h.ports.notices.add([noticeOf('b')], seconds(0));
    await h.send();
    expect([h.tries, next.tries.at(-1)]).to.deep.equal([[], 'PUT karel@debrug.example/sent-1']);
  });
});
