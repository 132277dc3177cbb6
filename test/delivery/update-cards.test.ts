import { expect } from 'chai';
import type { PersonId } from '../../src/domain/people/people.js';
import type { ShownCard } from '../../src/messages/shown-card.js';
import { TEAMS } from '../../src/ports/channel.js';
import { ChannelFailure } from '../../src/delivery/channel.js';
import { fails } from '../support/fake-channel.js';
import { addressOf, karel, seconds, type SenderHarness, startSenderHarness } from '../support/sender.js';
import type { Reply } from '../../src/shows/reply.js';

const sanne = 'sanne' as PersonId;
const reply: Reply = {
  kind: 'show',
  show: { kind: 'note', text: 's', lines: [], why: '', buttons: [], summary: 's' },
  tracks: { personId: karel, subject: 'sheet' },
};
const cardOf = (personId: PersonId, subject = 'sheet'): ShownCard => ({
  ...{ personId, subject, channel: TEAMS, activityId: `${subject}-${personId}`, address: addressOf(personId) },
});

describe('cards that stand in chats', () => {
  let h: SenderHarness;
  const show = async (...cards: readonly ShownCard[]): Promise<void> => {
    for (const card of cards) await h.ports.shown.put(card);
    h.start({
      tell: async ({ about }) => ({
        kind: 'update',
        cards: (await h.ports.shown.ofSubject(about.kind === 'refresh' ? about.subject : '')).map((shown) => ({
          ...{ shown, reply },
        })),
      }),
    });
  };
  const refresh = (n = 1, subject = 'sheet'): Promise<void> =>
    h.ports.notices.add(
      [{ key: `refresh:${subject}:v${n}`, to: sanne, about: { kind: 'refresh', subject } }],
      h.ports.clock.now(),
    );
  beforeEach(async () => {
    h = await startSenderHarness();
    await h.isAt(sanne, addressOf('sanne'));
  });
  afterEach(() => h.sender.stop());

  it('are each brought up to date once, also where another has trouble, which is tried again by itself', async () => {
    await show(cardOf(karel), cardOf(sanne));
    h.channel.failures = [fails.again()];
    await refresh();
    await h.send();
    expect(h.tries).to.deep.equal(['PUT chat-of-karel/sheet-karel', 'PUT chat-of-sanne/sheet-sanne']);
    h.at(2);
    await h.send();
    expect(h.tries.slice(2)).to.deep.equal(['PUT chat-of-karel/sheet-karel']);
    h.at(3_600);
    await h.send();
    expect(h.tries).to.have.length(3);
  });

  it('do not wait for one that hangs', async () => {
    await show(cardOf(karel), cardOf(sanne));
    let hanging = (): void => undefined;
    const seen: string[] = [];
    const replace = async (_: unknown, id: string): Promise<void> => {
      seen.push(id);
      if (id === 'sheet-karel') await new Promise<void>((done) => (hanging = done));
    };
    h.start({
      channels: [{ ...h.channel, replace }],
      tell: async () => ({
        kind: 'update',
        cards: (await h.ports.shown.ofSubject('sheet')).map((shown) => ({ shown, reply })),
      }),
    });
    await refresh();
    h.sender.kick();
    await new Promise(setImmediate);
    expect(seen).to.deep.equal(['sheet-karel', 'sheet-sanne']);
    hanging();
    await h.sender.idle();
  });

  for (const status of [403, 404]) {
    it(`are forgotten at the first ${status}, and not tried again`, async () => {
      await show(cardOf(karel));
      h.channel.failures = [new ChannelFailure({ kind: 'ours' }, status, 'unknown')];
      await refresh(1);
      await h.send();
      expect(await h.ports.shown.ofSubject('sheet')).to.deep.equal([]);
      await refresh(2);
      await h.send();
      expect(h.tries).to.have.length(1);
      expect(await h.reach()).to.include({ unreachable: null });
    });
  }

  it('are kept where it was refused for another reason', async () => {
    await show(cardOf(karel));
    h.channel.failures = [fails.ours()];
    await refresh(1);
    await h.send();
    expect(await h.ports.shown.ofSubject('sheet')).to.have.length(1);
    expect(h.notice('refresh:sheet:v1')).to.include({ state: 'sent' });
  });

  it('in a conversation that is no more are tried once, however many stand there', async () => {
    const subjects = Array.from({ length: 98 }, (_, i) => `sheet${i}`);
    await show(...subjects.map((subject) => cardOf(karel, subject)));
    h.channel.failures = [fails.notReachable()];
    for (const subject of subjects) await refresh(1, subject);
    await h.send();
    expect(h.tries).to.have.length(1);
    expect(await h.reach()).to.deep.include({ unreachable: 'not-there', lostAt: seconds(0) });
  });

  it('are given up after a day of trouble', async () => {
    await show(cardOf(karel));
    h.channel.failures = Array.from({ length: 80 }, () => fails.again());
    await refresh();
    for (let times = 0; times < 80; times += 1) {
      h.at(times * 3_600);
      await h.send();
    }
    expect(h.tries.length).to.be.within(70, 71);
    expect(h.ports.notices.all().map(({ state }) => state)).to.deep.equal(['sent', 'given-up']);
  });
});
