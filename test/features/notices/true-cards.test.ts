import { expect } from 'chai';
import { ConnectorFailure } from '../../../src/channels/teams/connector-failure.js';
import { TEAMS } from '../../../src/ports/channel.js';
import { conversation, type Conversation, type Seen } from '../../support/conversation.js';
import { els, joost, karel, placementOfSanne, sanne } from '../../support/people.js';
import { teamsOf, type RefusingTeams } from '../../support/teams-refusing.js';

const people = [sanne(), karel(), els(), joost()];
const trouble = new ConnectorFailure(500, 'ServiceError');
const blocked = new ConnectorFailure(403, 'ConversationBlockedByUser');

describe('The card of who relied on a notice', () => {
  let talk: Conversation;
  let teams: RefusingTeams;
  beforeEach(async () => {
    talk = await conversation({ people, placements: [placementOfSanne()], now: '2026-11-25T06:30:00Z' });
    for (const one of people) await talk.says(one, 'help');
    teams = teamsOf(talk);
    await teams.after(1);
  });
  afterEach(() => teams.stop());

  /** Sanne's answer stands in her chat, as the adapter keeps it. */
  const stands = async (subject: string): Promise<void> => {
    const { address } = (await talk.ports.chats.of(sanne().id)).addresses[TEAMS]!;
    await talk.ports.shown.put({ personId: sanne().id, subject, channel: TEAMS, activityId: 'own', address: address! });
  };
  const now = async (seconds: number): Promise<string> => {
    await teams.after(seconds);
    return teams.cardsOf(sanne()).at(-1) ?? '';
  };

  describe('of a sick report', () => {
    const report = async (): Promise<Seen> => {
      const seen = await talk.says(sanne(), 'ziek');
      await stands('sick:sanne:1');
      return seen;
    };
    const TOLD = "Ik heb Theater De Brug (Karel Jansen), je SLB'er en je BPV-docent gemeld";

    it('says "gemeld" of nobody who did not hear, and again once they did', async () => {
      teams.refuse(karel(), trouble);
      expect((await report()).text).to.include(TOLD);
      expect(await now(59))
        .to.include("Ik heb je SLB'er en je BPV-docent gemeld dat je vandaag ziek bent.")
        .and.include('Theater De Brug (Karel Jansen) kan ik (nog) niet bereiken, bel zelf even: +31 53 555 01 10.')
        .and.include('Weet je al hoe lang?')
        .and.include('take-back-sick');
      teams.refuse(karel(), null);
      expect(await now(4 * 3_600))
        .to.include(TOLD)
        .and.not.include('niet bereiken');
    });

    it('of the school as well', async () => {
      teams.refuse(els(), blocked);
      await report();
      expect(await now(59))
        .to.include("Ik heb Theater De Brug (Karel Jansen) en je SLB'er gemeld")
        .and.include('Je BPV-docent Els Meijer kan ik (nog) niet bereiken');
    });

    it('that everybody got is left as it is', async () => {
      await report();
      expect(await now(3_600)).to.equal('');
    });

    it('that was changed or is over since shows how it stands', async () => {
      teams.refuse(karel(), trouble);
      await report();
      await talk.says(sanne(), 'ziek tot en met vrijdag');
      expect(await now(59)).to.include('Je staat ziek gemeld vanaf woensdag 25 november t/m vrijdag 27 november.');
    });
  });

  describe('of a week that was handed in', () => {
    const handIn = async (): Promise<Seen> => {
      await talk.says(sanne(), 'donderdag 19 november 7 uur');
      const seen = await (await talk.says(sanne(), 'week 47 indienen')).press('Indienen');
      await stands('sanne-de-brug:2026-W47');
      return seen;
    };
    const LATER = 'Het lukt nog niet om Theater De Brug (Karel Jansen) te laten weten dat week 47 klaarligt';

    it('says that the trainer does not know yet, for as long as that is so', async () => {
      teams.refuse(karel(), trouble);
      expect((await handIn()).text).not.to.include('Het lukt nog niet');
      expect(await now(59))
        .to.include(LATER)
        .and.include('withdraw');
      expect((await talk.says(sanne(), 'week 47')).text).to.include(LATER);
      teams.refuse(karel(), null);
      expect(await now(3_600))
        .to.not.equal('')
        .and.not.include('Het lukt nog niet');
      expect((await talk.says(sanne(), 'week 47')).text).not.to.include('Het lukt nog niet');
    });

    it('to a trainer out of reach says so until the trainer is back', async () => {
      await talk.ports.chats.reach(karel().id, TEAMS, { unreachable: 'blocked', lostAt: talk.ports.clock.now() });
      teams.refuse(karel(), blocked);
      await teams.after(1);
      const LOST = 'Karel Jansen is nu niet bereikbaar in Teams';
      expect((await handIn()).text).to.include(LOST);
      await teams.after(59);
      expect((await talk.says(sanne(), 'week 47')).text).to.include(LOST);
      teams.refuse(karel(), null);
      await talk.says(karel(), 'help');
      expect(await now(60))
        .to.not.equal('')
        .and.not.include('bereikbaar');
      expect((await talk.says(sanne(), 'week 47')).text).not.to.include('bereikbaar');
    });

    it('that arrived says nothing of a trainer who is out of reach since', async () => {
      await handIn();
      await teams.after(1);
      await talk.ports.chats.reach(karel().id, TEAMS, { unreachable: 'blocked', lostAt: talk.ports.clock.now() });
      expect((await talk.says(sanne(), 'week 47')).text).not.to.include('bereikbaar');
    });
  });

  it('of a leave request says who has not got it, and no more once they have', async () => {
    teams.refuse(karel(), trouble);
    const form = await talk.says(sanne(), 'vrij voor auditie 3 december');
    await form.press('Aanvragen', { leaveKind: 'special', from: '2026-12-03', until: '', reason: 'auditie' });
    await stands(talk.ports.leaves.all()[0]!.id);
    expect(await now(59)).to.include('Karel Jansen is nu niet bereikbaar in Teams. Laat zelf even weten');
    teams.refuse(karel(), null);
    expect(await now(3_600))
      .to.not.equal('')
      .and.not.include('bereikbaar');
  });
});
