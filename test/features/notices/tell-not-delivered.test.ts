import { TEAMS } from '../../../src/ports/channel.js';
import { expect } from 'chai';
import { ConnectorFailure } from '../../../src/channels/teams/connector-failure.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { anneke, els, joost, karel, placementOfSanne, sanne } from '../../support/people.js';
import { teamsOf, type Heard, type RefusingTeams } from '../../support/teams-refusing.js';

const PHONE = '+31 53 555 01 10';
const people = [sanne(), karel(), els(), joost(), anneke()];
const toldTo = (heard: readonly Heard[], who: string): string =>
  heard
    .filter(({ to }) => to === who)
    .map(({ text }) => text)
    .join('\n');

describe('A notice that does not get to its person', () => {
  let talk: Conversation;
  let teams: RefusingTeams;
  beforeEach(async () => {
    talk = await conversation({ people, placements: [placementOfSanne()], now: '2026-11-25T06:30:00Z' });
    for (const one of people) await talk.says(one, 'help');
    teams = teamsOf(talk);
    await teams.after(1);
  });
  afterEach(() => teams.stop());

  const refusals: readonly (readonly [number | null, string])[] = [
    [403, 'ConversationBlockedByUser'],
    [403, 'MessageWritesBlocked'],
    [403, 'BotNotInConversationRoster'],
    [403, 'BotDisabledByAdmin'],
    [403, 'unknown'],
    [404, 'ConversationNotFound'],
    [404, 'unknown'],
    [400, 'BadArgument'],
    [401, 'Unauthorized'],
    [413, 'MessageSizeTooBig'],
    [429, 'TooManyRequests'],
    [500, 'ServiceError'],
    [503, 'ServiceUnavailable'],
    [null, 'timeout'],
  ];
  for (const [status, code] of refusals) {
    it(`(${status ?? 'no answer'} ${code}) is told within a minute to who relied on it, once, with whom to call`, async () => {
      teams.refuse(karel(), new ConnectorFailure(status, code));
      const said = await talk.says(sanne(), 'ziek');
      expect(said.text).to.include('Karel Jansen');
      const heard = await teams.after(59);
      expect(toldTo(heard, 'sanne')).to.include('Karel Jansen').and.include('dat je ziek').and.include(PHONE);
      expect(toldTo(heard, 'joost')).to.include('Sanne de Wit');
      expect(heard.filter(({ to }) => to === 'sanne')).to.have.length(1);
      expect(toldTo(await teams.after(3_600), 'sanne')).to.equal('');
    });
  }

  it('because Teams says to wait for long is told within a minute as well', async () => {
    teams.refuse(karel(), new ConnectorFailure(429, 'TooManyRequests', 600_000));
    await talk.says(sanne(), 'ziek');
    expect(toldTo(await teams.after(59), 'sanne'))
      .to.include('Het lukt nog niet')
      .and.include(PHONE);
  });

  it('at the first try, and does at the next, is nothing to speak of', async () => {
    teams.refuse(karel(), new ConnectorFailure(500, 'ServiceError'));
    await talk.says(sanne(), 'ziek');
    expect(await teams.after(1)).to.have.length(2);
    teams.refuse(karel(), null);
    const heard = await teams.after(3_600);
    expect(toldTo(heard, 'karel')).to.include('Sanne de Wit');
    expect(toldTo(heard, 'sanne')).to.equal('');
  });

  it('and does hours later all the same: who was told that it had not hears that, once', async () => {
    teams.refuse(karel(), new ConnectorFailure(500, 'ServiceError'));
    await talk.says(sanne(), 'ziek');
    await teams.after(4 * 3_600);
    teams.refuse(karel(), null);
    const heard = await teams.after(3_600);
    expect(toldTo(heard, 'karel')).to.include('Sanne de Wit');
    expect(heard.filter(({ to }) => to === 'sanne')).to.have.length(1);
    expect(toldTo(heard, 'sanne')).to.include(
      '✔ Theater De Brug (Karel Jansen) heeft nu alsnog bericht gekregen dat je ziek bent gemeld.',
    );
  });

  for (const [status, code] of [
    [400, 'BadArgument'],
    [403, 'ConversationBlockedByUser'],
  ] as const) {
    it(`(${status}) waits until the chat works again`, async () => {
      teams.refuse(karel(), new ConnectorFailure(status, code));
      await talk.says(sanne(), 'ziek');
      await teams.after(59);
      teams.refuse(karel(), null);
      expect(await teams.after(3_600)).to.deep.equal([]);
      await talk.says(karel(), 'help');
      const heard = await teams.after(1);
      expect(toldTo(heard, 'karel')).to.include('Sanne de Wit').and.include('ziek');
      expect(toldTo(heard, 'sanne')).to.include('alsnog');
    });
  }

  it('of when a talk is, or that it is off, is told to who planned it; that it was held is not', async () => {
    teams.refuse(karel(), new ConnectorFailure(403, 'ConversationBlockedByUser'));
    await talk.says(sanne(), 'tussenevaluatie vrijdag 4 december 10:00');
    expect(toldTo(await teams.after(59), 'sanne'))
      .to.include('weet nog niet wanneer de tussenevaluatie is')
      .and.include(PHONE);
    await (await talk.says(sanne(), 'tussenevaluatie gaat niet door')).press('Afzeggen');
    expect(toldTo(await teams.after(59), 'sanne')).to.include('dat de tussenevaluatie niet doorgaat');
    await talk.says(sanne(), 'tweewekelijks gesprek gehouden');
    expect(toldTo(await teams.after(59), 'sanne')).to.equal('');
  });

  it('because its person has never been there is said in the answer, and not again', async () => {
    await talk.ports.chats.reach(karel().id, TEAMS, { address: null });
    expect((await talk.says(sanne(), 'ziek')).text)
      .to.include(PHONE)
      .and.not.include('(Karel Jansen), je');
    expect(toldTo(await teams.after(3_600), 'sanne')).to.equal('');
  });

  it('because the app was removed: who relies on it reads that in the answer, and not again', async () => {
    const chat = await talk.ports.chats.of(karel().id);
    await talk.removes(karel());
    const { address } = chat.addresses[TEAMS] ?? {};
    const now = (await talk.ports.chats.of(karel().id)).addresses[TEAMS];
    expect(now).to.deep.include({ unreachable: 'not-there', address });
    teams.refuse(karel(), new ConnectorFailure(403, 'BotNotInConversationRoster'));
    await teams.after(1);
    expect((await talk.says(sanne(), 'ziek')).text).to.match(/kan ik \(nog\) niet bereiken.*555 01 10/);
    expect(toldTo(await teams.after(3_600), 'sanne')).to.equal('');
  });

  it('shows as somebody who cannot be reached in the overviews of coach and office', async () => {
    teams.refuse(karel(), new ConnectorFailure(400, 'BadArgument'));
    await talk.says(sanne(), 'ziek');
    await teams.after(59);
    expect((await talk.says(joost(), 'overzicht')).text).to.include('praktijkopleider niet bereikbaar in Teams');
    expect((await talk.says(anneke(), 'overzicht')).text).to.include('1 praktijkopleider: Teams weigert berichten');
  });

  it('is told to nobody but who relied on it', async () => {
    teams.refuse(karel(), new ConnectorFailure(400, 'BadArgument'));
    await talk.says(sanne(), 'ziek');
    const heard = await teams.after(59);
    for (const { to, text } of heard) if (to !== 'sanne') expect(text).to.not.include('niet bereikbaar');
  });

  it('ends there: neither a change nor the end of it is told to who never heard', async () => {
    teams.refuse(karel(), new ConnectorFailure(403, 'ConversationBlockedByUser'));
    const said = await talk.says(sanne(), 'ziek');
    await teams.after(59);
    await said.press('Toch niet ziek');
    await teams.after(1);
    teams.refuse(karel(), null);
    await talk.says(karel(), 'help');
    expect(toldTo(await teams.after(3_600), 'karel')).to.equal('');
  });

  it('after an earlier one that did: then the end of it is what did not arrive', async () => {
    await talk.says(sanne(), 'ziek');
    await teams.after(1);
    teams.refuse(karel(), new ConnectorFailure(404, 'ConversationNotFound'));
    await talk.says(sanne(), 'weer beter');
    expect(toldTo(await teams.after(59), 'sanne'))
      .to.include('dat je weer beter bent')
      .and.include(PHONE);
  });

  describe('of a week', () => {
    const handIn = async (): Promise<string> => {
      await talk.says(sanne(), 'donderdag 19 november 7 uur');
      return (await (await talk.says(sanne(), 'week 47 indienen')).press('Indienen')).text;
    };

    it('handed in is told to the student, and again when it did', async () => {
      teams.refuse(karel(), new ConnectorFailure(500, 'ServiceError'));
      expect(await handIn()).to.not.include('bereikbaar');
      expect(toldTo(await teams.after(59), 'sanne'))
        .to.include('week 47')
        .and.include(PHONE);
      teams.refuse(karel(), null);
      expect(toldTo(await teams.after(3_600), 'sanne'))
        .to.include('alsnog')
        .and.include('week 47');
    });

    it('withdrawn in the meantime is not spoken of', async () => {
      teams.refuse(karel(), new ConnectorFailure(500, 'ServiceError'));
      await handIn();
      await teams.after(5);
      await talk.says(sanne(), 'week 47').then((week) => week.press('Intrekken'));
      expect(toldTo(await teams.after(3_600), 'sanne')).to.equal('');
    });

    it('handed in anew in the meantime is spoken of once: as it was handed in last', async () => {
      teams.refuse(karel(), new ConnectorFailure(429, 'TooManyRequests', 600_000));
      await handIn();
      await teams.after(5);
      await talk.says(sanne(), 'week 47').then((week) => week.press('Intrekken'));
      await (await talk.says(sanne(), 'week 47 indienen')).press('Indienen');
      const heard = await teams.after(120);
      expect(heard.filter(({ to }) => to === 'sanne')).to.have.length(1);
    });

    it('to somebody who cannot be reached any more is said on the card', async () => {
      await talk.ports.chats.reach(karel().id, TEAMS, { unreachable: 'blocked', lostAt: talk.ports.clock.now() });
      teams.refuse(karel(), new ConnectorFailure(403, 'ConversationBlockedByUser'));
      await teams.after(1);
      expect(await handIn())
        .to.include('Karel Jansen is nu niet bereikbaar in Teams (app verwijderd of geblokkeerd, sinds wo 25 nov)')
        .and.include(PHONE);
      expect(toldTo(await teams.after(3_600), 'sanne')).to.equal('');
    });
  });

  it('of a leave request is told with whom to ask', async () => {
    teams.refuse(karel(), new ConnectorFailure(400, 'BadArgument'));
    const form = await talk.says(sanne(), 'vrij voor auditie 3 december');
    await form.press('Aanvragen', { leaveKind: 'special', from: '2026-12-03', until: '', reason: 'auditie' });
    expect(toldTo(await teams.after(59), 'sanne'))
      .to.include('verlof')
      .and.include('3 december')
      .and.include(PHONE);
  });
});
