import { expect } from 'chai';
import { answerIsLost } from '../../../src/bot.js';
import type { Turn } from '../../../src/messages.js';
import { conversation } from '../../support/conversation.js';
import { turnInTeams } from '../../support/turn-in-teams.js';
import { fatima, sanne } from '../../support/people.js';

const ADDRESS = { serviceUrl: 'http://localhost', conversationId: 'c', tenantId: 't', userId: 'u', botId: 'b' };
const turnOf = ({ teams }: ReturnType<typeof sanne>, id: string): Turn =>
  turnInTeams(ADDRESS, {
    id,
    from: teams ?? { tenantId: 'none', objectId: 'none' },
    kind: 'text',
    text: 'uren 6 vrijdag',
  });

describe('An answer that did not get there', () => {
  it('is spoken of once, as soon as something does, and says where to look', async () => {
    const talk = await conversation();
    await talk.says(sanne(), 'uren 6 vrijdag', 'm1');
    for (let times = 0; times < 4; times += 1) await answerIsLost(turnOf(sanne(), 'm1'), talk.ports);
    const told = await talk.delivered();
    expect(told.map(({ to }) => to)).to.deep.equal(['sanne']);
    expect(told[0]?.seen.text).to.include('14:00').and.include('hoe het nu staat').and.not.include('uren 6');
  });

  it('of a stranger leaves nothing', async () => {
    const talk = await conversation();
    await answerIsLost(turnOf(fatima(), 'm1'), talk.ports);
    expect(talk.ports.notices.all()).to.deep.equal([]);
  });
});
