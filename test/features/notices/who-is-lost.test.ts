import { expect } from 'chai';
import type { Person } from '../../../src/domain/people/people.js';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import { TEAMS, type Reach } from '../../../src/ports/channel.js';
import { ConnectorFailure } from '../../../src/channels/teams/connector-failure.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import {
  anneke,
  els,
  fatima,
  joost,
  karel,
  milan,
  placementOfMilan,
  placementOfSanne,
  sanne,
} from '../../support/people.js';
import { teamsOf } from '../../support/teams-refusing.js';

const people = [sanne(), milan(), karel(), fatima(), els(), joost(), anneke()];
const SINCE = new Date('2026-11-23T09:00:00Z');
const ROLES: readonly (readonly [string, Person])[] = [
  ['', sanne()],
  ['praktijkopleider ', karel()],
  ['BPV-docent ', els()],
  ["SLB'er ", joost()],
];
const WHYS: readonly (readonly [Partial<Reach>, string])[] = [
  [{ address: null }, 'daar nog niet gezien'],
  [{ unreachable: 'not-there', lostAt: SINCE }, 'app verwijderd of geblokkeerd, sinds ma 23 nov'],
  [{ address: null, unreachable: 'blocked', lostAt: SINCE }, 'app verwijderd of geblokkeerd, sinds ma 23 nov'],
  [{ unreachable: 'refused', lostAt: SINCE }, 'Teams weigert berichten, sinds ma 23 nov'],
  [{ failingSince: SINCE }, 'Teams heeft storing, sinds ma 23 nov'],
];

describe('Who cannot be reached', () => {
  let talk: Conversation;
  beforeEach(async () => {
    talk = await conversation({ people, placements: [placementOfSanne()], now: '2026-11-25T13:00:00Z' });
    for (const one of people) await talk.says(one, 'help');
  });
  const isLost = (who: Person, how: Partial<Reach>): Promise<void> => talk.ports.chats.reach(who.id, TEAMS, how);
  const asks = async (who: Person, what = 'wie is niet bereikbaar'): Promise<string> =>
    (await talk.says(who, what)).text;

  for (const [role, who] of ROLES) {
    for (const [how, why] of WHYS) {
      it(`${who.id}: ${why}, to whoever guides the student and asks`, async () => {
        await isLost(who, how);
        for (const reader of [karel(), els(), joost(), anneke()].filter(({ id }) => id !== who.id)) {
          const text = await asks(reader);
          expect(text).to.include('Sanne de Wit').and.include(`${role}niet bereikbaar in Teams (${why})`);
        }
        if (who.id === sanne().id) return;
        // Whoever asks is there.
        expect(await asks(who)).to.include('niemand van 1 student');
      });
    }
  }

  it('is asked after in more than one way, and is nobody where all are reached', async () => {
    for (const words of ['wie is niet bereikbaar', 'wie is onbereikbaar', 'wie kan ik niet bereiken']) {
      expect(await asks(joost(), words), words).to.include('Niet bereikbaar: niemand van 1 student');
    }
  });

  it('is shown of own students alone, and a student is told that this is not theirs to ask', async () => {
    await isLost(karel(), { unreachable: 'blocked', lostAt: SINCE });
    const other = await conversation({
      people,
      placements: [placementOfSanne(), placementOfMilan({ coachId: els().id })],
    });
    for (const one of people) await other.says(one, 'help');
    await other.ports.chats.reach(fatima().id, TEAMS, { unreachable: 'blocked', lostAt: SINCE });
    await other.ports.chats.reach(milan().id, TEAMS, { unreachable: 'blocked', lostAt: SINCE });
    for (const reader of [karel(), joost()]) {
      const { text, sent } = await other.says(reader, 'wie is niet bereikbaar');
      expect(text).to.include('niemand');
      expect(sent).not.to.include('Milan').and.not.include('Fatima');
    }
    expect((await other.says(els(), 'wie is niet bereikbaar')).text).to.include('Milan');
    expect(await asks(sanne())).not.to.include('Sanne de Wit');
  });

  it('stands beside their name where the student looks up whom to call', async () => {
    await isLost(els(), { unreachable: 'not-there', lostAt: SINCE });
    const text = await asks(sanne(), 'contact');
    expect(text).to.match(/Els Meijer[^]*Niet bereikbaar in Teams \(app verwijderd of geblokkeerd, sinds ma 23 nov\)/);
    expect(text.match(/Niet bereikbaar/g)).to.have.length(1);
  });

  it('a teacher or coach who was in Teams stands in the overview of the other and of the BPV-bureau', async () => {
    await isLost(els(), { unreachable: 'refused', lostAt: SINCE });
    expect(await asks(joost(), 'overzicht')).to.include('BPV-docent niet bereikbaar in Teams (Teams weigert berichten');
    expect(await asks(anneke(), 'overzicht')).to.include('1 BPV-docent: Teams weigert berichten');
    expect(await asks(els(), 'overzicht')).not.to.include('bereikbaar');
  });

  it('is named with the address where they matter, of a student with two', async () => {
    const second = placementOfMilan({
      id: 'sanne-twente' as PlacementId,
      studentId: sanne().id,
      teacherId: joost().id,
    });
    talk = await conversation({ people, placements: [placementOfSanne(), second], now: '2026-11-25T13:00:00Z' });
    for (const one of people) await talk.says(one, 'help');
    await isLost(fatima(), { unreachable: 'blocked', lostAt: SINCE });
    await isLost(els(), { unreachable: 'blocked', lostAt: SINCE });
    const text = await asks(joost());
    expect(text).to.match(/Licht & Geluid Twente · .*praktijkopleider niet bereikbaar/);
    expect(text).to.match(/Theater De Brug · .*BPV-docent niet bereikbaar/);
    expect(text).not.to.match(/Theater De Brug · .*praktijkopleider/);
  });
});

describe('A server error', () => {
  it('is a hitch for an hour, and then somebody who cannot be reached; what gets through ends it', async () => {
    const talk = await conversation({ people, placements: [placementOfSanne()], now: '2026-11-25T13:00:00Z' });
    for (const one of people) await talk.says(one, 'help');
    const teams = teamsOf(talk);
    await teams.after(1);
    teams.refuse(karel(), new ConnectorFailure(500, 'ServiceError'));
    const handIn = async (week: string, day: string): Promise<string> => {
      await talk.says(sanne(), `${day} 7 uur`);
      return (await (await talk.says(sanne(), `week ${week} indienen`)).press('Indienen')).text;
    };
    expect(await handIn('47', 'donderdag 19 november')).not.to.include('bereikbaar');
    await teams.after(3_590);
    expect((await talk.says(joost(), 'wie is niet bereikbaar')).text).to.include('niemand');
    await teams.after(20);
    expect((await talk.says(joost(), 'wie is niet bereikbaar')).text).to.include(
      'praktijkopleider niet bereikbaar in Teams (Teams heeft storing, sinds wo 25 nov)',
    );
    expect(await handIn('46', 'donderdag 12 november')).to.include('Karel Jansen is nu niet bereikbaar in Teams');
    teams.refuse(karel(), null);
    await teams.after(3_600);
    expect((await talk.says(joost(), 'wie is niet bereikbaar')).text).to.include('niemand');
    await teams.stop();
  });
});
