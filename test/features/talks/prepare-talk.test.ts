import { expect } from 'chai';
import { conversation, type Conversation } from '../../support/conversation.js';
import { anneke, els, joost, karel, sanne } from '../../support/people.js';

const HIS = { a1: 'werkt netjes', a2: '', a3: '', a4: '', a5: 'goede houding' };
const HERS = { a1: 'ik leer veel', a2: '', a3: '', a4: '' };
async function planned(): Promise<Conversation> {
  const talk = await conversation({ people: [sanne(), karel(), els(), joost(), anneke()] });
  await talk.says(sanne(), 'tussenevaluatie vrijdag 4 december 10:00');
  await talk.delivered();
  return talk;
}
const formOfKarel = async (talk: Conversation) => (await talk.says(karel(), 'gesprekken Sanne')).press('Voorbereiden');
const formOfSanne = (talk: Conversation) => talk.says(sanne(), 'voorbereiding');

describe('The form before a talk', () => {
  it('is kept as a draft that nobody else sees, and comes back as it was', async () => {
    const talk = await planned();
    const kept = await (await formOfSanne(talk)).press('Bewaren', HERS);
    expect(kept.text).to.include('✔ Bewaard. Nog niet verstuurd.');
    expect((await kept.press('Verder invullen')).sent).to.include('ik leer veel');
    for (const who of [karel(), els(), joost()]) {
      const { sent } = await talk.says(who, 'voorbereiding Sanne');
      expect(sent, who.name).to.not.include('ik leer veel');
    }
  });

  it('of the other side is seen once both are in, and not before', async () => {
    const talk = await planned();
    await (await formOfKarel(talk)).press('Versturen', HIS);
    expect((await talk.says(els(), 'voorbereiding Sanne')).text)
      .to.include('werkt netjes')
      .and.include('Nog niet verstuurd');
    const list = await talk.says(sanne(), 'gesprekken');
    expect((await list.press('Voorbereiding')).sent)
      .to.include('Te zien als jullie allebei')
      .and.not.include('werkt netjes');
    const sent = await (await formOfSanne(talk)).press('Versturen', HERS);
    const both = await sent.press('Voorbereiding');
    expect(both.text).to.include('werkt netjes').and.include('ik leer veel').and.include('goede houding');
  });

  it('stands side by side under its heads for the docent, who goes on to the report', async () => {
    const talk = await planned();
    await (await formOfKarel(talk)).press('Versturen', HIS);
    await (await formOfSanne(talk)).press('Versturen', HERS);
    const both = await talk.says(els(), 'voorbereiding Sanne');
    expect(both.text.indexOf('Functioneren op het werk')).to.be.lessThan(both.text.indexOf('ik leer veel'));
    expect(both.text.indexOf('ik leer veel')).to.be.lessThan(both.text.indexOf('werkt netjes'));
    expect(both.buttons).to.include('Verslag maken');
  });

  it('is found by the docent after the talk as well, though another one comes', async () => {
    const talk = await planned();
    await (await formOfKarel(talk)).press('Versturen', HIS);
    talk.ports.clock.set('2026-12-04T12:00:00Z');
    await talk.says(els(), 'tussenevaluatie Sanne gehouden');
    expect((await talk.says(els(), 'voorbereiding Sanne')).text).to.include('werkt netjes');
  });

  it('is not read by the BPV-bureau', async () => {
    const talk = await planned();
    await (await formOfKarel(talk)).press('Versturen', HIS);
    expect((await talk.says(anneke(), 'voorbereiding Sanne')).sent).to.not.include('werkt netjes');
    expect((await talk.says(anneke(), 'gesprekken Sanne')).text).to.include('Vrijdag 4 december om 10:00');
  });

  it('says what is amiss: nothing filled in, an old form, words of health', async () => {
    const talk = await planned();
    const form = await formOfSanne(talk);
    expect((await form.press('Versturen', { a1: ' ' })).text).to.include('Vul ten minste één vraag in.');
    const health = await form.press('Bewaren', { a1: 'het ging goed', a2: 'ik had een burn-out' });
    expect(health.text).to.not.include('✔');
    expect(health.sent).to.include('het ging goed').and.not.include('burn-out');
    expect(JSON.stringify(talk.ports.talks.all())).to.not.include('burn-out');
    await form.press('Bewaren', HERS);
    const late = await form.press('Bewaren', { a1: 'iets anders' });
    expect(late.text).to.include('intussen anders opgeslagen');
    expect(late.sent).to.include('ik leer veel').and.not.include('iets anders');
  });

  it('comes to both a week ahead, and once more to who has not sent it', async () => {
    const talk = await planned();
    await (await formOfKarel(talk)).press('Versturen', HIS);
    talk.ports.clock.set('2026-11-27T08:00:00Z');
    const heard = (await talk.delivered()).filter(({ seen: { text } }) => text.includes('vul vooraf het formulier in'));
    expect(heard.map(({ to }) => to)).to.deep.equal([sanne().id]);
    expect(heard[0]!.seen.buttons).to.include('Voorbereiden');
    await (await formOfSanne(talk)).press('Bewaren', HERS);
    talk.ports.clock.set('2026-12-02T08:00:00Z');
    const again = (await talk.delivered()).filter(({ seen: { text } }) => text.includes('nog niet verstuurd'));
    expect(again.map(({ to }) => to)).to.deep.equal([sanne().id]);
  });
});
