import { expect } from 'chai';
import { ConnectorFailure } from '../../../src/channels/teams/connector-failure.js';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import { answer } from '../../../src/bot.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { givenPlacement } from '../../support/given.js';
import {
  els,
  fatima,
  joost,
  karel,
  milan,
  placementOfMilan,
  placementOfSanne,
  sanne,
  TENANT,
} from '../../support/people.js';
import { turnInTeams } from '../../support/turn-in-teams.js';
import { teamsOf, type Heard, type RefusingTeams } from '../../support/teams-refusing.js';

const people = [sanne(), milan(), karel(), els(), joost(), fatima()];
const DAYS: Readonly<Record<number, string>> = { 45: '5', 46: '12', 47: '19' };
const blocked = new ConnectorFailure(403, 'ConversationBlockedByUser');

describe('Somebody who is there again', () => {
  let talk: Conversation;
  let teams: RefusingTeams;
  beforeEach(async () => {
    const second = placementOfMilan({ trainerId: karel().id, id: 'milan-de-brug' as PlacementId });
    talk = await conversation({ people, placements: [placementOfSanne(), second], now: '2026-11-25T06:30:00Z' });
    for (const one of people) await talk.says(one, 'help');
    teams = teamsOf(talk);
    await teams.after(1);
  });
  afterEach(() => teams.stop());

  const handIn = async (week: number, who = sanne()): Promise<void> => {
    await talk.says(who, `donderdag ${DAYS[week] ?? ''} november 7 uur`);
    await (await talk.says(who, `week ${week} indienen`)).press('Indienen');
    await teams.after(60);
  };
  const asksLeave = async (): Promise<void> => {
    const form = await talk.says(sanne(), 'vrij voor auditie 3 december');
    await form.press('Aanvragen', { leaveKind: 'special', from: '2026-12-03', until: '', reason: 'auditie' });
    await teams.after(60);
  };
  /** In a chat of another name than before, as after the app was installed anew. */
  const comesBackElsewhere = async (): Promise<void> => {
    const address = {
      serviceUrl: 'http://localhost',
      conversationId: 'chat-anew',
      tenantId: TENANT,
      userId: '29:karel',
      botId: '28:bot',
    };
    const from = { tenantId: TENANT, objectId: karel().teams!.objectId };
    await answer(turnInTeams(address, { id: 'anew', kind: 'text', text: 'help', from }), talk.ports);
  };
  const shown = (heard: readonly Heard[], who: string): string[] =>
    heard
      .filter(({ to }) => to === who)
      .map(
        ({ text }) => /(Milan Bakker|Sanne de Wit) (· week \d+|vraagt verlof|is ziek gemeld)/.exec(text)?.[0] ?? text,
      )
      .sort();

  it('in another chat gets all that waits, what came before and what did not, of every student, each once', async () => {
    await handIn(45);
    await handIn(47, milan());
    await asksLeave();
    teams.refuse(karel(), blocked);
    await handIn(46);
    await talk.says(sanne(), 'ziek');
    await teams.after(3_600);
    await comesBackElsewhere();
    expect(shown(await teams.after(60), 'anew')).to.deep.equal([
      'Milan Bakker · week 47',
      'Sanne de Wit is ziek gemeld',
      'Sanne de Wit vraagt verlof',
      'Sanne de Wit · week 45',
      'Sanne de Wit · week 46',
    ]);
    await comesBackElsewhere();
    expect(shown(await teams.after(3_600), 'anew')).to.deep.equal([]);
  });

  it('in the same chat gets what did not come, and nothing that stands there', async () => {
    await handIn(45);
    teams.refuse(karel(), blocked);
    await handIn(46);
    teams.refuse(karel(), null);
    await talk.says(karel(), 'help');
    expect(shown(await teams.after(3_600), 'karel')).to.deep.equal(['Sanne de Wit · week 46']);
  });

  it('gets nothing that was signed, answered, withdrawn or went over to another', async () => {
    for (const week of [45, 46, 47]) await handIn(week);
    await handIn(47, milan());
    teams.refuse(karel(), blocked);
    await asksLeave();
    await (await talk.says(sanne(), 'week 45')).press('Intrekken');
    await (await talk.says(sanne(), 'mijn verlof')).press('Intrekken');
    const over = placementOfMilan({ trainerId: fatima().id, id: 'milan-de-brug' as PlacementId });
    await givenPlacement(talk.ports, over);
    await teams.after(60);
    await comesBackElsewhere();
    expect(shown(await teams.after(3_600), 'anew')).to.deep.equal(['Sanne de Wit · week 46', 'Sanne de Wit · week 47']);
  });

  it('of the school gets the leave that waits for them', async () => {
    await asksLeave();
    const { addresses } = await talk.ports.chats.of(els().id);
    await talk.ports.chats.reach(els().id, 'teams', { unreachable: 'not-there', lostAt: talk.ports.clock.now() });
    for (const card of await talk.ports.shown.ofSubject(talk.ports.leaves.all()[0]!.id)) {
      if (card.personId === els().id) await talk.ports.shown.forget(card);
    }
    expect(addresses['teams']?.address).not.to.equal(null);
    await talk.says(els(), 'help');
    expect(shown(await teams.after(60), 'els')).to.deep.equal(['Sanne de Wit vraagt verlof']);
  });
});
