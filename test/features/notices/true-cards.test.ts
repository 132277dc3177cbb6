import { expect } from 'chai';
import { ConnectorFailure } from '../../../src/channels/teams/connector-failure.js';
import { TEAMS } from '../../../src/ports/channel.js';
import type { SheetId } from '../../../src/domain/weeks/week-sheet.js';
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

  describe('of several weeks that were handed in at once', () => {
    const handIn = async (): Promise<Seen> => {
      for (const text of ['vrijdag 13 november 6 uur', 'vrijdag 20 november 6 uur']) await talk.says(sanne(), text);
      const seen = await (await talk.says(sanne(), 'week 46 en 47 indienen')).press('2 weken indienen');
      const { source } = (await talk.ports.sheets.load('sanne-de-brug:2026-W47' as SheetId))!.history.at(-1)!;
      await stands(`handed-in:${source}`);
      return seen;
    };

    it('says that the trainer does not know yet, and no more once they do', async () => {
      teams.refuse(karel(), trouble);
      expect((await handIn()).text)
        .to.include('✔ 2 weken ingediend')
        .and.not.include('Het lukt nog niet');
      expect(await now(59))
        .to.include('Het lukt nog niet om Theater De Brug (Karel Jansen) te laten weten dat week 46 klaarligt')
        .and.include('2 weken ingediend');
      teams.refuse(karel(), null);
      expect(await now(3_600))
        .to.include('2 weken ingediend')
        .and.not.include('Het lukt nog niet');
    });

    it('says of whom it is not in Teams, and what has become of a week since', async () => {
      await talk.ports.chats.reach(karel().id, TEAMS, { unreachable: 'blocked', lostAt: talk.ports.clock.now() });
      teams.refuse(karel(), blocked);
      await teams.after(1);
      const seen = await handIn();
      expect(seen.text.split('nu niet bereikbaar in Teams')).to.have.length(2);
      await teams.after(59);
      await (await talk.says(sanne(), 'week 46')).press('Intrekken');
      teams.refuse(karel(), null);
      await talk.says(karel(), 'help');
      expect(await now(60))
        .to.include('Week 46 · 6 uur · concept')
        .and.include('Week 47 · 6 uur"')
        .and.not.include('bereikbaar');
    });
  });

  it('of a plan to make up hours says that the trainer does not know, and no more once they do', async () => {
    await talk.says(sanne(), 'was donderdag ziek');
    await teams.after(1);
    teams.refuse(karel(), trouble);
    const form = await talk.says(sanne(), 'inhalen');
    const sent = await form.press('Voorstellen', { proposal: 'za 5 dec 4 uur' });
    expect(sent.text).to.include('Je hoort het als Karel reageert');
    await stands('make-up:sanne-de-brug');
    expect(await now(59)).to.include('Het lukt nog niet om Theater De Brug (Karel Jansen) te laten weten');
    expect((await talk.says(sanne(), 'inhalen')).text).to.include('Het lukt nog niet');
    teams.refuse(karel(), null);
    expect(await now(3_600))
      .to.include('Je hoort het als Karel reageert')
      .and.not.include('Het lukt nog niet');
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
