import { expect } from 'chai';
import { conversation, type Conversation, type Seen } from '../../support/conversation.js';
import { els, karel, placementOfSanne, sanne } from '../../support/people.js';
import { workSent } from '../../support/states-of-sanne.js';

async function asked(): Promise<{ talk: Conversation; card: Seen }> {
  const talk = await conversation();
  await workSent(talk);
  return { talk, card: (await talk.delivered()).find(({ to }) => to === karel().id)!.seen };
}
const stored = async ({ ports }: Conversation) => (await ports.goals.load(placementOfSanne().id))?.work;
const hears = async (talk: Conversation) => (await talk.delivered()).find(({ to }) => to === sanne().id)?.seen.text;

describe('Work agreements at the praktijkopleider', () => {
  it('are agreed to, and the student hears it', async () => {
    const { talk, card } = await asked();
    const agreed = await card.press('Akkoord');
    expect(agreed.text).to.include('✔ Afgesproken met Karel op woensdag 25 november 14:00.');
    expect(agreed.buttons).to.deep.equal([]);
    expect(await hears(talk)).to.include('✔ Karel is akkoord met je werkafspraken.');
  });

  it('go back with a reason, and come again once they are changed', async () => {
    const { talk, card } = await asked();
    expect((await card.press('Terugsturen', { reason: '' })).text).to.include('wat er anders moet');
    await card.press('Terugsturen', { reason: 'beeld doen we niet' });
    expect(await hears(talk)).to.include('Karel stuurde je werkafspraken terug: beeld doen we niet');
    const form = await (await talk.says(sanne(), 'werkafspraken')).press('Wijzigen');
    await form.press('Naar Karel', { here: 'B1-K1-W4', later: '', note: '' });
    expect((await talk.delivered()).map(({ to }) => to)).to.include(karel().id);
    expect((await card.press('Akkoord')).text).to.include('sinds dit kaartje veranderd');
    expect((await stored(talk))?.state).to.equal('sent');
  });

  it('are answered once, and by nobody else', async () => {
    const { talk, card } = await asked();
    for (const by of [els(), sanne()])
      expect((await card.press('Akkoord', {}, { by })).text).to.include('Op werkafspraken geeft de praktijkopleider');
    await card.press('Akkoord');
    expect((await card.press('Terugsturen', { reason: 'toch niet' })).text).to.include('Hierop was al geantwoord');
    expect((await stored(talk))?.state).to.equal('agreed');
  });
});
