import { expect } from 'chai';
import { answerIsLost } from '../../../src/bot.js';
import type { Turn } from '../../../src/messages.js';
import { conversation } from '../../support/conversation.js';
import { turnInTeams } from '../../support/turn-in-teams.js';
import { LEAVE, requested } from '../../support/leave.js';
import { els, fatima, joost, karel, placementOfSanne, sanne } from '../../support/people.js';
import { givenPlacement } from '../../support/given.js';
import { noteShow } from '../../../src/shows/note.js';
import type { Person, PersonId } from '../../../src/domain/people/people.js';
import type { Reply } from '../../../src/shows/reply.js';

const ADDRESS = { serviceUrl: 'http://localhost', conversationId: 'c', tenantId: 't', userId: 'u', botId: 'b' };
const turnOf = ({ teams }: ReturnType<typeof sanne>, id: string): Turn =>
  turnInTeams(ADDRESS, {
    id,
    from: teams ?? { tenantId: 'none', objectId: 'none' },
    kind: 'text',
    text: 'uren 6 vrijdag',
  });

const wim = (): Person => ({ ...karel(), id: 'wim' as PersonId, teams: null, name: 'Wim Bos' });
const SAID: Reply = { kind: 'text', text: 'Goed.' };
/** An answer that showed how this stood at 14:00. */
const showed = (subject: string): Reply => ({
  ...noteShow('Zo stond het.', []),
  tracks: { personId: sanne().id, subject },
});

describe('An answer that did not get there', () => {
  it('is spoken of once, as soon as something does, and says where to look', async () => {
    const talk = await conversation();
    await talk.says(sanne(), 'uren 6 vrijdag', 'm1');
    for (let times = 0; times < 4; times += 1) await answerIsLost(turnOf(sanne(), 'm1'), SAID, talk.ports);
    const told = await talk.delivered();
    expect(told.map(({ to }) => to)).to.deep.equal(['sanne']);
    expect(told[0]?.seen.text).to.include('14:00').and.include('hoe het nu staat').and.not.include('uren 6');
  });

  for (const [what, subject, before, after, now] of [
    ['a week', 'sanne-de-brug:2026-W47', 'do 7', 'vr 6', 'Week 47: 13 van ongeveer 13 uur'],
    ['a sickness', 'sick:sanne:1', 'ziek', 'ziek tot en met vrijdag', 't/m vrijdag 27 november'],
  ] as const) {
    it(`of ${what} comes as that stands when it is told, and that card follows from then on`, async () => {
      const talk = await conversation();
      await talk.says(sanne(), before);
      await answerIsLost(turnOf(sanne(), 'm1'), showed(subject), talk.ports);
      expect(JSON.stringify(talk.ports.notices.all())).not.to.include('Zo stond het');
      await talk.says(sanne(), after);
      const told = (await talk.delivered()).filter(({ to }) => to === sanne().id);
      expect(told).to.have.length(1);
      expect(told[0]?.seen.text).to.include('op het bericht van 14:00 kwam niet aan. Zo staat het nu').and.include(now);
      expect((await talk.ports.shown.ofSubject(subject)).map(({ personId }) => personId)).to.include(sanne().id);
    });
  }

  it('of leave comes as that stands', async () => {
    const talk = await requested();
    await answerIsLost(turnOf(sanne(), 'm9'), showed(LEAVE), talk.ports);
    await talk.karel.press('Akkoord');
    const [told] = (await talk.delivered()).filter(({ to }) => to === sanne().id);
    expect(told?.seen.text).to.include('Zo staat het nu').and.include('Karel Jansen (praktijkopleider): ✔ akkoord');
  });

  it('of what is not theirs any more shows nothing of it', async () => {
    const talk = await conversation({ people: [sanne(), karel(), wim(), els(), joost()] });
    await talk.says(sanne(), 'do 7');
    await answerIsLost(turnOf(karel(), 'm1'), showed('sanne-de-brug:2026-W47'), talk.ports);
    await givenPlacement(talk.ports, placementOfSanne({ trainerId: wim().id }));
    const [told] = (await talk.delivered()).filter(({ to }) => to === karel().id);
    expect(told?.seen.text).to.include('kwam niet aan').and.not.include('7 uur').and.not.include('Sanne');
  });

  it('of a stranger leaves nothing', async () => {
    const talk = await conversation();
    await answerIsLost(turnOf(fatima(), 'm1'), SAID, talk.ports);
    expect(talk.ports.notices.all()).to.deep.equal([]);
  });
});
