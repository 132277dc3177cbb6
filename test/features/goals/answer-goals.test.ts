import { expect } from 'chai';
import { conversation, type Conversation, type Seen } from '../../support/conversation.js';
import { els, karel, placementOfSanne, sanne } from '../../support/people.js';

const said = (text: string) => ({ text, criterion: 'het klinkt', about: 'persoonlijk', by: '2027-01-29' });
async function asked(): Promise<{ talk: Conversation; card: Seen }> {
  const talk = await conversation();
  await (await talk.says(sanne(), 'leerdoel: mixen')).press('Opslaan', said('mixen'));
  const list = await (await talk.says(sanne(), 'nog een leerdoel')).press('Opslaan', said('een show draaien'));
  await list.press('Naar Karel');
  return { talk, card: (await talk.delivered()).find(({ to }) => to === karel().id)!.seen };
}
const states = async ({ ports }: Conversation) =>
  (await ports.goals.load(placementOfSanne().id))?.goals.map(({ state }) => state);
const hears = async (talk: Conversation) => (await talk.delivered()).find(({ to }) => to === sanne().id)?.seen.text;

describe('Goals at the praktijkopleider', () => {
  it('show what is wanted, by what it shows, for when, and why one gets them', async () => {
    const { card } = await asked();
    expect(card.text)
      .to.include('2 leerdoelen van Sanne de Wit')
      .and.include('Theater De Brug')
      .and.include('Te zien aan: het klinkt')
      .and.include('Hoort bij: persoonlijke ontwikkeling')
      .and.include('Voor vrijdag 29 januari')
      .and.include('U krijgt dit omdat u praktijkopleider bent');
  });

  it('are agreed to in one tap, and the student hears it', async () => {
    const { talk, card } = await asked();
    const agreed = await card.press('Akkoord');
    expect(agreed.text).to.include('✔ Akkoord gegeven door Karel Jansen op woensdag 25 november 14:00.');
    expect(agreed.buttons).to.deep.equal([]);
    expect(await states(talk)).to.deep.equal(['approved', 'approved']);
    expect(await hears(talk)).to.include('✔ Karel is akkoord met 2 leerdoelen.');
  });

  it('are sent back with a reason, one of them or all; the others go on waiting', async () => {
    const { talk, card } = await asked();
    const [, second] = (await talk.ports.goals.load(placementOfSanne().id))!.goals;
    const left = await card.press('Terugsturen', { about: second!.id, reason: 'dat kan hier niet' });
    expect(left.text).to.include('1 leerdoel van Sanne de Wit').and.include('mixen').and.not.include('show');
    expect(await states(talk)).to.deep.equal(['sent', 'returned']);
    expect(await hears(talk)).to.include('Karel stuurde een leerdoel terug: dat kan hier niet');
    const list = await talk.says(sanne(), 'leerdoelen');
    expect(list.text).to.include('Terug van Karel').and.include('Karel: dat kan hier niet');
    // What was sent back can be sent again.
    expect(list.buttons).to.include('Naar Karel');
  });

  it('go back only with words, and with none of health', async () => {
    const { talk, card } = await asked();
    expect((await card.press('Terugsturen', { about: 'all', reason: ' ' })).text).to.include('wat er anders moet');
    const kept = await card.press('Terugsturen', { about: 'all', reason: 'Sanne heeft migraine' });
    expect(kept.text).to.include('er is niets verstuurd');
    expect(await states(talk)).to.deep.equal(['sent', 'sent']);
  });

  it('that are answered by another way show who did what', async () => {
    const { talk, card } = await asked();
    await card.press('Akkoord');
    const late = await card.press('Terugsturen', { about: 'all', reason: 'toch niet' });
    expect(late.text).to.include('Hierop was al geantwoord').and.include('Akkoord gegeven door Karel Jansen');
    expect(await states(talk)).to.deep.equal(['approved', 'approved']);
  });

  it('that were changed since show how they are now', async () => {
    const { talk, card } = await asked();
    const form = await (await talk.says(sanne(), 'leerdoelen')).press('Wijzigen');
    await form.press('Opslaan', said('iets anders'));
    const late = await card.press('Akkoord');
    expect(late.text)
      .to.include('sinds dit kaartje veranderd')
      .and.include('een show draaien')
      .and.not.include('mixen');
    expect(await states(talk)).to.deep.equal(['draft', 'sent']);
  });

  it('once changed are agreed to anew, beside what was agreed to before', async () => {
    const { talk, card } = await asked();
    await card.press('Akkoord');
    const form = await (await talk.says(sanne(), 'leerdoelen')).press('Wijzigen');
    expect(form.text).to.include('dan moet Karel er opnieuw akkoord op geven');
    await (await form.press('Opslaan', said('mixen voor vier'))).press('Naar Karel');
    const again = (await talk.delivered()).find(({ to }) => to === karel().id)!.seen;
    expect(again.text).to.include('mixen voor vier').and.include('Was: mixen (te zien aan: het klinkt)');
  });

  it("are nobody else's to answer", async () => {
    const { talk, card } = await asked();
    for (const by of [els(), sanne()])
      expect((await card.press('Akkoord', {}, { by })).text).to.include(
        'Op leerdoelen geeft de praktijkopleider antwoord',
      );
    expect(await states(talk)).to.deep.equal(['sent', 'sent']);
  });
});
