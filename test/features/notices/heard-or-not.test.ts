import { expect } from 'chai';
import { ConnectorFailure } from '../../../src/channels/teams/connector-failure.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { els, joost, karel, placementOfSanne, sanne } from '../../support/people.js';
import { teamsOf, type Heard, type RefusingTeams } from '../../support/teams-refusing.js';

const PHONE = '+31 53 555 01 10';
const people = [sanne(), karel(), els(), joost()];
const toldTo = (heard: readonly Heard[], who: string): string =>
  heard
    .filter(({ to }) => to === who)
    .map(({ text }) => text)
    .join('\n');
const trouble = new ConnectorFailure(503, 'ServiceUnavailable');
const slow = new ConnectorFailure(null, 'timeout');
const tooMuch = new ConnectorFailure(429, 'TooManyRequests');
const blocked = new ConnectorFailure(403, 'ConversationBlockedByUser');

describe('Who may have heard, has not, or never will', () => {
  let talk: Conversation;
  let teams: RefusingTeams;
  beforeEach(async () => {
    talk = await conversation({ people, placements: [placementOfSanne()], now: '2026-11-25T06:30:00Z' });
    for (const one of people) await talk.says(one, 'help');
    teams = teamsOf(talk);
    await teams.after(1);
  });
  afterEach(() => teams.stop());

  for (const [what, why] of [
    ['timed out', slow],
    ['failed on the other side', trouble],
  ] as const) {
    it(`a report that ${what} may have been read: its end is told to that person too`, async () => {
      teams.refuse(karel(), why);
      const said = await talk.says(sanne(), 'ziek');
      await teams.after(59);
      teams.refuse(karel(), null);
      await said.press('Toch niet ziek');
      expect(toldTo(await teams.after(60), 'karel')).to.include('toch niet ziek');
    });
  }

  it('being better is told to who may have read the report', async () => {
    teams.refuse(karel(), slow);
    await talk.says(sanne(), 'ziek');
    await teams.after(1);
    teams.refuse(karel(), null);
    await talk.says(sanne(), 'weer beter');
    expect(toldTo(await teams.after(60), 'karel'))
      .to.include('Sanne de Wit')
      .and.include('beter');
  });

  it('what certainly did not arrive is not taken back there, and who was asked to call hears to call again', async () => {
    teams.refuse(karel(), blocked);
    const said = await talk.says(sanne(), 'ziek');
    await teams.after(59);
    await said.press('Toch niet ziek');
    const heard = await teams.after(59);
    expect(toldTo(heard, 'karel')).to.equal('');
    expect(toldTo(heard, 'sanne'))
      .to.include('Theater De Brug (Karel Jansen) weet dit niet via mij')
      .and.include('bel dan weer')
      .and.include(PHONE);
    expect(toldTo(await teams.after(3_600), 'sanne')).to.equal('');
  });

  it('who was not asked to call is not told to call again', async () => {
    teams.refuse(karel(), tooMuch);
    const said = await talk.says(sanne(), 'ziek');
    await teams.after(5);
    await said.press('Toch niet ziek');
    expect(toldTo(await teams.after(3_600), 'sanne')).to.equal('');
  });

  it('each thing that did not arrive is told within the minute: the report, how long, and the end', async () => {
    teams.refuse(karel(), trouble);
    await talk.says(sanne(), 'ziek');
    expect(toldTo(await teams.after(59), 'sanne')).to.include('dat je ziek bent gemeld');
    await talk.says(sanne(), 'ziek tot en met vrijdag');
    expect(toldTo(await teams.after(59), 'sanne')).to.include('hoe lang je ziek denkt te zijn');
    await talk.says(sanne(), 'weer beter');
    expect(toldTo(await teams.after(59), 'sanne')).to.include('dat je weer beter bent');
  });

  it('a week that is handed in again and does not arrive again is told again', async () => {
    const handIn = async (): Promise<void> => {
      await (await talk.says(sanne(), 'week 47 indienen')).press('Indienen');
    };
    teams.refuse(karel(), trouble);
    await talk.says(sanne(), 'donderdag 19 november 7 uur');
    await handIn();
    expect(toldTo(await teams.after(59), 'sanne')).to.include('week 47');
    await (await talk.says(sanne(), 'week 47')).press('Intrekken');
    await teams.after(1);
    await handIn();
    expect(toldTo(await teams.after(59), 'sanne')).to.include('week 47');
  });

  for (const [how, end] of [
    ['turns into a refusal', blocked],
    ['never ends', trouble],
  ] as const) {
    it(`what was being tried and ${how} is told to have failed, once`, async () => {
      teams.refuse(karel(), trouble);
      await talk.says(sanne(), 'ziek');
      expect(toldTo(await teams.after(59), 'sanne')).to.include('Ik blijf het proberen');
      teams.refuse(karel(), end);
      const heard = await teams.after(3 * 24 * 3_600);
      expect(toldTo(heard, 'sanne').split('Het is niet gelukt')).to.have.length(2);
      expect(toldTo(heard, 'sanne')).to.include('Karel Jansen').and.include('Bel zelf even').and.include(PHONE);
    });
  }
});
