import { expect } from 'chai';
import type { NoticeAbout } from '../../src/domain/evidence/decision.js';
import { inOrder, type HowReached } from '../../src/delivery/ways.js';
import { MAIL, TEAMS } from '../../src/ports/channel.js';
import type { PersonId } from '../../src/domain/people/people.js';
import type { Telling } from '../../src/delivery/telling.js';
import { UNTIL_WOKEN } from '../../src/ports/notices.js';
import { createFakeChannel, fails, type FakeChannel } from '../support/fake-channel.js';
import { karel, noticeOf, seconds, type SenderHarness, startSenderHarness } from '../support/sender.js';
import type { Reply } from '../../src/shows/reply.js';

const card: Reply = {
  kind: 'show',
  show: { kind: 'note', text: 's', lines: [], why: '', buttons: [], summary: 's' },
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

describe('Which way reaches whom', () => {
  const inTeams = { wasInTeams: true, isExpectedInTeams: true, prefers: null } as const;
  const awaited = { ...inTeams, wasInTeams: false } as const;
  const outsider = { wasInTeams: false, isExpectedInTeams: false, prefers: null } as const;
  const urgent = 'sign-off';
  const optional = 'digest';
  const works = null;
  const none = undefined;
  type Reaches = 'blocked' | null | undefined;
  const table: readonly (readonly [string, NoticeAbout['kind'], HowReached, teams: Reaches, mail: Reaches, string])[] =
    [
      ['seen in Teams', urgent, inTeams, works, works, 'teams mail'],
      ['seen in Teams', optional, inTeams, works, works, 'teams mail'],
      ['seen in Teams, and without an address', urgent, inTeams, works, none, 'teams'],
      ['in Teams, where nothing gets there', urgent, inTeams, 'blocked', works, 'mail teams'],
      ['in Teams, where nothing gets there', optional, inTeams, 'blocked', works, 'mail teams'],
      ['gone from Teams', optional, inTeams, none, works, 'mail'],
      ['expected in Teams and never seen', urgent, awaited, none, works, 'mail'],
      ['expected in Teams and never seen', optional, awaited, none, works, ''],
      ['expected in Teams, who would rather have mail', optional, { ...awaited, prefers: 'mail' }, none, works, 'mail'],
      ['not expected in Teams', urgent, outsider, none, works, 'mail'],
      ['not expected in Teams', optional, outsider, none, works, 'mail'],
      ['not expected in Teams, without an address', urgent, outsider, none, none, ''],
      [
        'not expected in Teams, who turned up there',
        urgent,
        { ...outsider, wasInTeams: true },
        works,
        works,
        'teams mail',
      ],
      ['who would rather have mail', urgent, { ...inTeams, prefers: 'mail' }, works, works, 'mail teams'],
      [
        'who would rather have mail, of which nothing arrives',
        urgent,
        { ...inTeams, prefers: 'mail' },
        works,
        'blocked',
        'teams mail',
      ],
      [
        'who would rather have Teams',
        urgent,
        { ...outsider, prefers: 'teams', wasInTeams: true },
        works,
        works,
        'teams mail',
      ],
      ['of whom Teams did not take a sick report', 'sick-by-mail', inTeams, works, works, 'mail'],
      ['who asked for a new link', 'new-link', inTeams, works, works, 'mail'],
    ];
  for (const [who, kind, how, teams, byMail, expected] of table) {
    it(`${kind}, to somebody ${who}: ${expected || 'none'}`, () => {
      const ways = [
        ...(teams === undefined ? [] : [{ channel: { name: TEAMS }, unreachable: teams }]),
        ...(byMail === undefined ? [] : [{ channel: { name: MAIL }, unreachable: byMail }]),
      ];
      expect(
        inOrder(ways, kind, how)
          .map(({ channel }) => channel.name)
          .join(' '),
      ).to.equal(expected);
    });
  }
});

describe('A sick report that Teams does not take', () => {
  let h: SenderHarness;
  let mail: FakeChannel;
  beforeEach(async () => {
    h = await startSenderHarness();
    mail = createFakeChannel(MAIL, (who) => Promise.resolve(who === karel ? { mail: 'karel@debrug.example' } : null));
    h.telling = { kind: 'write', reply: { kind: 'text', text: 'Sanne is ziek.' }, reliedOnBy: 'sanne' as PersonId };
    h.start({ channels: [h.channel, mail] });
  });
  afterEach(() => h.sender.stop());
  const report = async (kind: 'sick' | 'sign-off'): Promise<void> => {
    const about =
      kind === 'sick'
        ? ({ kind, student: 'sanne', event: 1 } as const)
        : ({ kind, sheet: 'sanne-de-brug:2026-W47', version: 1 } as const);
    await h.ports.notices.add([{ key: 'a', to: karel, about }], seconds(0));
    await h.send();
  };
  /** Teams has trouble at each try of these seconds. */
  const until = async (last: number): Promise<void> => {
    for (let after = 0; after <= last; after += 5) {
      h.channel.failures = Array.from({ length: 20 }, () => fails.again({ copyPossible: false }));
      h.at(after);
      await h.send();
    }
  };

  it('goes by mail too within a minute, once, and who relied on it hears nothing of the trouble', async () => {
    h.channel.failures = [fails.again({ copyPossible: false })];
    await report('sick');
    await until(25);
    expect(mail.tries).to.deep.equal([]);
    await until(120);
    expect(mail.tries).to.deep.equal(['POST karel@debrug.example']);
    expect(await h.ports.notices.isHeard('a')).to.equal(true);
    expect(h.notice('a')?.state).to.equal('waiting');
  });

  it('goes by no mail where it gets there in time', async () => {
    h.channel.failures = [fails.again({ copyPossible: false })];
    await report('sick');
    h.at(10);
    await h.send();
    expect(h.notice('a')?.state).to.equal('sent');
    h.telling = { kind: 'nothing' };
    h.at(60);
    await h.send();
    expect(mail.tries).to.deep.equal([]);
  });

  it('only: a week to sign waits for Teams', async () => {
    h.channel.failures = [fails.again({ copyPossible: false })];
    await report('sign-off');
    await until(120);
    expect(mail.tries).to.deep.equal([]);
  });
});
