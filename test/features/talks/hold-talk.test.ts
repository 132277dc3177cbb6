import { expect } from 'chai';
import { conversation } from '../../support/conversation.js';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import { els, karel, placementOfSanne, sanne } from '../../support/people.js';

const SAID = 'tussenevaluatie vrijdag 4 december 10:00';

describe('A talk that was held', () => {
  it('is ticked by anyone who was there, for the day on which it was planned', async () => {
    const talk = await conversation();
    await talk.says(sanne(), SAID);
    talk.ports.clock.set('2026-12-07T08:00:00Z');
    const seen = await talk.says(karel(), 'gesprek met Sanne gehouden');
    expect(seen.text).to.include('✔ De tussenevaluatie is gehouden op vrijdag 4 december.');
  });

  it('whose time has not come is asked about; after it, it is ticked', async () => {
    const talk = await conversation();
    await talk.says(sanne(), SAID);
    talk.ports.clock.set('2026-12-04T08:59:00Z');
    const early = await talk.says(sanne(), 'tussenevaluatie gehouden');
    expect(early.text).to.include('staat gepland op vrijdag 4 december om 10:00. Is dat gesprek al gehouden?');
    expect(early.buttons).to.deep.equal(['Ja, gehouden', 'Nog niet']);
    talk.ports.clock.set('2026-12-04T09:00:00Z');
    const held = await talk.says(sanne(), 'gesprek gehouden');
    expect(held.text).to.include('✔ De tussenevaluatie is gehouden op vrijdag 4 december.');
  });

  it('ahead of its time is ticked once that is confirmed', async () => {
    const talk = await conversation();
    await talk.says(sanne(), SAID);
    const early = await talk.says(els(), 'tussenevaluatie Sanne gehouden');
    expect((await early.press('Ja, gehouden')).text).to.include('is gehouden op woensdag 25 november');
  });

  it('ticked by the other side as well is the same talk: it stands already, and nobody hears it twice', async () => {
    const talk = await conversation();
    await talk.says(sanne(), SAID);
    talk.ports.clock.set('2026-12-04T12:00:00Z');
    await talk.says(sanne(), 'gesprek gehouden');
    await talk.delivered();
    for (const said of ['gesprek met Sanne gehouden', 'tussenevaluatie Sanne gehouden']) {
      const seen = await talk.says(karel(), said);
      expect(seen.text).to.include('De tussenevaluatie staat al als gehouden, op vrijdag 4 december.');
    }
    expect((await talk.delivered()).filter(({ seen: { text } }) => text.includes('gehouden'))).to.deep.equal([]);
  });

  it('on a later day than the other side ticked it, whether there was one more is asked', async () => {
    const talk = await conversation();
    await talk.says(sanne(), SAID);
    talk.ports.clock.set('2026-12-04T12:00:00Z');
    await talk.says(sanne(), 'gesprek gehouden');
    talk.ports.clock.set('2026-12-10T12:00:00Z');
    const asked = await talk.says(karel(), 'gesprek met Sanne gehouden');
    expect(asked.text).to.include('staat al als gehouden, op vrijdag 4 december. Was er nog een gesprek?');
    expect((await asked.press('Tweewekelijks gesprek')).text).to.include('gehouden op donderdag 10 december');
    talk.ports.clock.set('2026-12-17T12:00:00Z');
    const later = await talk.says(karel(), 'tweewekelijks gesprek met Sanne gehouden');
    expect(later.text).to.include('✔ Het tweewekelijkse gesprek is gehouden op donderdag 17 december');
  });

  it('where nothing was planned is asked for: which one', async () => {
    const talk = await conversation();
    const which = await talk.says(els(), 'gesprek met Sanne gehouden');
    expect(which.text).to.include('✔ Het telefoongesprek is gehouden op woensdag 25 november.');
    const own = await talk.says(sanne(), 'gesprek gehouden gisteren');
    expect(own.text).to.include('✔ Het tweewekelijkse gesprek is gehouden op dinsdag 24 november.');
  });

  it('where nothing was planned is the one of the plan from the day on which its weeks begin', async () => {
    const ways = async (day: string): Promise<readonly string[]> => {
      const talk = await conversation({ now: `${day}T12:00:00Z` });
      return (await talk.says(sanne(), 'gesprek gehouden')).buttons;
    };
    expect(await ways('2027-02-01')).to.include('Tussenevaluatie');
    expect(await ways('2027-01-31')).to.not.include('Tussenevaluatie');
  });

  it('a call is of company and docent: a student does not tick it', async () => {
    const talk = await conversation();
    expect((await talk.says(sanne(), 'telefoongesprek gehouden')).text).to.include('ben je niet zelf');
  });

  it('that did not take place stays on the list; the others hear', async () => {
    const talk = await conversation();
    await talk.says(sanne(), SAID);
    await talk.delivered();
    talk.ports.clock.set('2026-12-04T12:00:00Z');
    const seen = await talk.says(els(), 'gesprek met Sanne ging niet door');
    expect(seen.text).to.include('blijft op de lijst');
    const heard = (await talk.delivered()).find(
      ({ to, seen: { text } }) => to === sanne().id && text.includes('niet doorgegaan'),
    );
    expect(heard?.seen.text).to.include('meldt Els');
    expect((await talk.says(sanne(), 'gesprekken')).text).to.include('Nog niet gepland');
  });

  it('ticked a moment ago and "ging niet door" after all: it is offered to take that back', async () => {
    const talk = await conversation();
    await talk.says(els(), 'telefoongesprek Sanne gehouden');
    const seen = await talk.says(els(), 'gesprek met Sanne ging niet door');
    expect(seen.text).to.include('Het telefoongesprek staat als gehouden op woensdag 25 november');
    expect((await seen.press('Toch niet gehouden')).text).to.include('blijft op de lijst');
    expect((await talk.says(els(), 'gesprek met Sanne ging niet door')).text).to.include('Er is geen gesprek gepland');
  });

  it('ticked longer ago is not what is meant', async () => {
    const talk = await conversation();
    await talk.says(els(), 'telefoongesprek Sanne gehouden');
    talk.ports.clock.set('2026-12-03T12:00:00Z');
    expect((await talk.says(els(), 'gesprek met Sanne ging niet door')).text).to.equal('Er is geen gesprek gepland.');
  });

  it('of two addresses is the one where a talk is planned; with both it is asked', async () => {
    const other = placementOfSanne({
      id: 'sanne-elders' as PlacementId,
      company: { name: 'Elders', address: '', phone: null },
    });
    const talk = await conversation({ placements: [placementOfSanne(), other] });
    const off = async (): Promise<string> => (await talk.says(els(), 'gesprek met Sanne ging niet door')).text;
    expect(await off()).to.include('Bij welk adres?');
    await (await talk.says(sanne(), SAID)).press('Elders');
    talk.ports.clock.set('2026-12-04T12:00:00Z');
    expect(await off())
      .to.include('blijft op de lijst')
      .and.include('Elders');
  });

  it('by mistake is taken back, and of one to come it is said that it is called off instead', async () => {
    const talk = await conversation();
    const held = await talk.says(els(), 'telefoongesprek Sanne gehouden');
    expect((await held.press('Toch niet gehouden')).text).to.include('blijft op de lijst');
    await talk.says(sanne(), SAID);
    expect((await talk.says(els(), 'gesprek met Sanne ging niet door')).text).to.include('zeg het dan af');
    expect((await talk.says(els(), 'gesprek met Sanne afzeggen')).buttons).to.include('Afzeggen');
  });
});
