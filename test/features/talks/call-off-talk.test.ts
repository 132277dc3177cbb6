import { expect } from 'chai';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import { conversation, type Conversation, type Seen } from '../../support/conversation.js';
import { els, joost, karel, placementOfSanne, sanne } from '../../support/people.js';

const SAID = 'tussenevaluatie vrijdag 4 december 10:00';
async function planned(): Promise<{ talk: Conversation; seen: Seen }> {
  const talk = await conversation();
  const seen = await talk.says(sanne(), SAID);
  await talk.delivered();
  return { talk, seen };
}
const heardBy = async (talk: Conversation, who: string): Promise<string> =>
  (await talk.delivered()).find(({ to, seen }) => to === who && seen.text !== '')?.seen.text ?? '';

describe('Calling off a talk', () => {
  it('asks why, which may be left out, and tells who was to come', async () => {
    const { talk, seen } = await planned();
    const off = await (await seen.press('Afzeggen')).press('Afzeggen', { reason: 'er is een voorstelling' });
    expect(off.text).to.include('is afgezegd').and.include('Nog niet gepland');
    expect(await heardBy(talk, karel().id)).to.include('afgezegd door Sanne: er is een voorstelling');
    const typed = await talk.says(sanne(), 'tussenevaluatie afzeggen');
    expect(typed.text).to.include('geen gesprek gepland');
  });

  it('who cannot says so with another time; the student can take it over in one form', async () => {
    const { talk } = await planned();
    const list = await talk.says(karel(), 'gesprekken Sanne');
    const form = await list.press('Ik kan dan niet');
    const seen = await form.press('Doorgeven', { reason: 'montage', day: '2026-12-07', time: '09:00' });
    expect(seen.text).to.include('blijft staan').and.include('Karel kan dan niet: montage');
    expect(await heardBy(talk, sanne().id)).to.include('Voorstel: maandag 7 december 09:00.');
    const move = await (await talk.says(sanne(), 'gesprekken')).press('Verplaatsen');
    expect(move.sent).to.include('2026-12-07').and.include('09:00');
  });

  it('who cannot need not name another time: then none is passed on', async () => {
    const { talk } = await planned();
    const form = await (await talk.says(karel(), 'gesprekken Sanne')).press('Ik kan dan niet');
    await form.press('Doorgeven', { reason: 'montage', day: '', time: '' });
    expect(await heardBy(talk, sanne().id))
      .to.include('montage')
      .and.not.include('Voorstel');
  });

  it('is of who is in it alone', async () => {
    const { seen } = await planned();
    const form = await seen.press('Afzeggen');
    expect((await form.press('Afzeggen', { reason: '' }, { by: joost() })).text).to.include(
      'niet van een student van je',
    );
  });

  it('with two addresses the docent leaves halfway to the other one', async () => {
    const company = { name: 'Licht & Geluid', address: '', phone: null };
    const other = placementOfSanne({ id: 'sanne-2' as PlacementId, company });
    const talk = await conversation({ placements: [placementOfSanne(), other] });
    const list = await (await talk.says(els(), 'gesprekken Sanne')).press('Theater De Brug');
    const done = await list.press('Niet nodig op dit adres');
    expect(done.text).to.include('op dit adres niet nodig');
    const there = await (await talk.says(els(), 'gesprekken Sanne')).press('Licht & Geluid');
    expect((await there.press('Niet nodig op dit adres')).text).to.include('Op één van de twee adressen moet');
    expect((await talk.says(karel(), 'gesprekken Sanne')).buttons).to.not.include('Niet nodig op dit adres');
  });

  it('with a day and no time, or a time and no day, is asked for the other: nothing is told without it', async () => {
    const talk = await conversation();
    await talk.says(sanne(), 'tussenevaluatie vrijdag 4 december 10:00');
    await talk.delivered();
    const form = await talk.presses(els(), 'ask-cannot-come', { placement: placementOfSanne().id, talk: 'halfway-1' });
    const asked = await form.press('Doorgeven', { reason: 'andere afspraak', day: '2026-12-07', time: '' });
    expect(asked.text).to.include('Hoe laat kan het op die dag?');
    const other = await form.press('Doorgeven', { reason: '', day: '', time: '11:00' });
    expect(other.text).to.include('Op welke dag?');
    expect(await talk.delivered()).to.deep.equal([]);
    const told = await asked.press('Doorgeven', { reason: 'andere afspraak', day: '2026-12-07', time: '11:00' });
    expect(told.text).to.include('✔ Doorgegeven').and.include('Voorstel: maandag 7 december 11:00');
  });
});
