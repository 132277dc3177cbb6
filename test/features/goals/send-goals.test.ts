import { expect } from 'chai';
import { conversation, type Conversation, type Seen } from '../../support/conversation.js';
import { karel, placementOfSanne, sanne } from '../../support/people.js';

const said = (text: string) => ({ text, criterion: 'het klinkt', about: 'B1-K1-W5', by: '' });
async function two(): Promise<{ talk: Conversation; list: Seen }> {
  const talk = await conversation();
  await (await talk.says(sanne(), 'leerdoel: mixen')).press('Opslaan', said('mixen'));
  const list = await (await talk.says(sanne(), 'nieuw leerdoel')).press('Opslaan', said('een show draaien'));
  return { talk, list };
}
const told = async (talk: Conversation) =>
  (await talk.delivered())
    .filter(({ to }) => to !== sanne().id)
    .map(({ to, seen }) => `${to}: ${seen.text.split('\n')[0]}`);

describe('Sending goals', () => {
  it('brings those that are ready to the praktijkopleider together, on one card', async () => {
    const { talk, list } = await two();
    const sent = await list.press('Naar Karel');
    expect(sent.text).to.include('✔ Verstuurd. Je hoort het als Karel antwoord geeft.').and.include('Bij Karel');
    expect(await told(talk)).to.deep.equal(['karel: 2 leerdoelen van Sanne de Wit']);
    expect((await talk.says(sanne(), 'leerdoelen')).buttons).not.to.include('Naar Karel');
  });

  it('of an old list says that it is another by now', async () => {
    const { talk, list } = await two();
    await list.press('Naar Karel');
    await talk.delivered();
    const form = await (await talk.says(sanne(), 'leerdoelen')).press('Wijzigen');
    await form.press('Opslaan', said('anders'));
    const late = await talk.presses(sanne(), 'send-goals', {
      placement: placementOfSanne().id,
      goals: [{ goal: 'goal:0123456789abcdef', revision: 1 }],
    });
    expect(late.text).to.include('intussen veranderd');
  });

  it('without an answer reminds the praktijkopleider after three working days and tells the teacher after seven, once', async () => {
    const { talk, list } = await two();
    await list.press('Naar Karel');
    await talk.delivered();
    const at = async (time: string) => {
      talk.ports.clock.set(time);
      return told(talk);
    };
    expect(await at('2026-11-30T12:59:00Z')).to.deep.equal([]);
    expect(await at('2026-11-30T13:00:00Z')).to.deep.equal(['karel: 2 leerdoelen van Sanne de Wit']);
    expect(await at('2026-12-04T12:59:00Z')).to.deep.equal([]);
    expect(await at('2026-12-04T13:00:00Z')).to.deep.equal([
      'els: 2 leerdoelen van Sanne de Wit wachten nog op antwoord van Karel Jansen.',
    ]);
    expect(await at('2026-12-20T13:00:00Z')).to.deep.equal([]);
  });

  it('that was answered in the meantime reminds nobody', async () => {
    const { talk, list } = await two();
    await list.press('Naar Karel');
    const card = (await talk.delivered()).find(({ to }) => to === karel().id)!.seen;
    await card.press('Akkoord');
    await talk.delivered();
    talk.ports.clock.set('2026-12-04T13:00:00Z');
    expect(await told(talk)).to.deep.equal([]);
  });
});
