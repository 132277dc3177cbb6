import { expect } from 'chai';
import { TEAMS } from '../../../src/ports/channel.js';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import { ConnectorFailure } from '../../../src/channels/teams/connector-failure.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { givenPerson, givenPlacement } from '../../support/given.js';
import { asks } from '../../support/leave.js';
import { els, fatima, joost, karel, placementOfSanne, sanne, TENANT } from '../../support/people.js';
import { teamsOf, type Heard, type RefusingTeams } from '../../support/teams-refusing.js';

const people = [sanne(), karel(), els(), joost(), fatima()];
const OFF = 'Sanne de Wit heeft het verlof op donderdag 3 december ingetrokken';
const heardOff = (heard: readonly Heard[]): string[] =>
  heard.filter(({ text }) => text.includes(OFF)).map(({ to }) => to);
const blocked = new ConnectorFailure(403, 'ConversationBlockedByUser');

describe('A leave request that was taken back', () => {
  let talk: Conversation;
  let teams: RefusingTeams;
  const withdraws = async (): Promise<string> => (await talk.says(sanne(), 'trek mijn verlof in')).text;
  beforeEach(async () => {
    talk = await conversation({ people, placements: [placementOfSanne()], now: '2026-11-25T13:00:00Z' });
    for (const one of people) await talk.says(one, 'help');
    teams = teamsOf(talk);
    await teams.after(1);
  });
  afterEach(() => teams.stop());

  it('is told to everybody who got the request, answered or not, and the student reads who that is', async () => {
    await asks(talk, {});
    await teams.after(1);
    expect(await withdraws()).to.include('Karel Jansen en Els Meijer horen dat het niet doorgaat.');
    expect(heardOff(await teams.after(60)).sort()).to.deep.equal(['els', 'karel']);
    expect(heardOff(await teams.after(3_600))).to.deep.equal([]);
  });

  for (const [how, why] of [
    ['timed out', new ConnectorFailure(null, 'timeout')],
    ['failed on the other side', new ConnectorFailure(503, 'ServiceUnavailable')],
  ] as const) {
    it(`is told to who may have got it: what ${how} may have arrived`, async () => {
      teams.refuse(karel(), why);
      await asks(talk, {});
      await teams.after(50);
      teams.refuse(karel(), null);
      expect(await withdraws()).to.include('Karel Jansen en Els Meijer horen dat het niet doorgaat.');
      expect(heardOff(await teams.after(60)).sort()).to.deep.equal(['els', 'karel']);
    });
  }

  it('is not told to who never got it, and the student reads to say it where they did so themselves', async () => {
    teams.refuse(karel(), blocked);
    await asks(talk, {});
    await teams.after(60);
    teams.refuse(karel(), null);
    const said = await withdraws();
    expect(said).to.include('Els Meijer hoort dat het niet doorgaat.');
    expect(said)
      .to.include('Karel Jansen had de aanvraag nog niet gekregen. Heb je het zelf verteld, zeg dan ook dat het niet')
      .and.include('+31 53 555 01 10');
    await talk.says(karel(), 'help');
    expect(heardOff(await teams.after(3_600))).to.deep.equal(['els']);
  });

  it('before anything has gone out is told to nobody', async () => {
    await asks(talk, {});
    expect(await withdraws()).to.include('Karel Jansen en Els Meijer hadden de aanvraag nog niet gekregen.');
    expect(heardOff(await teams.after(3_600))).to.deep.equal([]);
  });

  it('that cannot be told to who had got it says so, once', async () => {
    await asks(talk, {});
    await teams.after(1);
    await talk.ports.chats.reach(karel().id, TEAMS, { unreachable: 'blocked', lostAt: talk.ports.clock.now() });
    teams.refuse(karel(), blocked);
    await teams.after(1);
    expect(await withdraws())
      .to.include('Karel Jansen is nu niet bereikbaar in Teams. Laat zelf even weten dat het niet doorgaat')
      .and.include('+31 53 555 01 10');
    expect((await teams.after(3_600)).filter(({ to }) => to === 'sanne')).to.deep.equal([]);
  });

  it('is told to who had got it and still trains the student at another address, and to nobody who left', async () => {
    const other = placementOfSanne({ id: 'sanne-elders' as PlacementId, plannedMinutes: {} });
    for (const [stays, told] of [
      [true, ['els', 'karel']],
      [false, ['els']],
    ] as const) {
      const again = await conversation({ people, placements: [placementOfSanne()], now: '2026-11-25T13:00:00Z' });
      for (const one of people) await again.says(one, 'help');
      const its = teamsOf(again);
      await asks(again, {});
      await its.after(1);
      if (stays) await givenPlacement(again.ports, other);
      await givenPlacement(again.ports, placementOfSanne({ trainerId: fatima().id }));
      // Fatima has not been told of the request yet.
      await again.says(sanne(), 'trek mijn verlof in');
      expect(heardOff(await its.after(60)).sort(), String(stays)).to.deep.equal(told);
      await its.stop();
    }
  });

  it('is told to who took over and got it by that', async () => {
    await asks(talk, {});
    await teams.after(1);
    const here = fatima({ teams: { tenantId: TENANT, objectId: 'fatima' } });
    await givenPerson(talk.ports, here);
    await talk.says(here, 'help');
    await givenPlacement(talk.ports, placementOfSanne({ trainerId: fatima().id }));
    await teams.after(1);
    expect(await withdraws())
      .to.include('Fatima El Amrani en Els Meijer horen')
      .and.not.include('Karel');
    expect(heardOff(await teams.after(60)).sort()).to.deep.equal(['els', 'fatima']);
  });

  it('is not told to who is of another school by now', async () => {
    await asks(talk, {});
    await teams.after(1);
    await givenPerson(talk.ports, els({ schoolId: 'elders' as never }));
    await withdraws();
    expect(heardOff(await teams.after(60))).to.deep.equal(['karel']);
  });
});
