import { expect } from 'chai';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import { conversation, type Conversation, type Seen } from '../../support/conversation.js';
import {
  anneke,
  els,
  fatima,
  joost,
  karel,
  milan,
  placementOfMilan,
  placementOfSanne,
  sanne,
} from '../../support/people.js';
import { someSheets } from '../../support/statement.js';
import { givenPerson, givenPlacement } from '../../support/given.js';

const AT_SANNES = { placement: placementOfSanne().id };

async function withSheets(): Promise<Conversation> {
  const talk = await conversation({
    people: [sanne(), karel(), els(), milan(), fatima(), anneke()],
    placements: [placementOfSanne(), placementOfMilan()],
  });
  for (const sheet of someSheets()) {
    for (const version of sheet.history.keys())
      await talk.ports.sheets.commit({ ...sheet, version: version + 1 }, version);
  }
  return talk;
}

/** The secrets in the links of a card: PDF, Excel, JSON. */
function secretsIn(seen: Seen): string[] {
  return [...seen.sent.matchAll(/https:\/\/bpv\.example\.com\/urenstaat\/([\w-]+)"/g)].map(
    ([, secret]) => secret ?? '',
  );
}

describe('The hours statement in chat', () => {
  it('is offered to a student at once, as three kinds of file', async () => {
    const talk = await withSheets();
    const seen = await talk.says(sanne(), 'urenstaat');
    expect(seen.text).to.include('Urenstaat van Sanne de Wit').and.include('Elke link werkt één keer, tot 14:15.');
    expect(seen.buttons).to.deep.equal(['PDF', 'Excel', 'JSON']);
    expect(new Set(secretsIn(seen)).size).to.equal(3);
  });

  it('asks which where there are several: of a student by company, of others by name', async () => {
    const talk = await withSheets();
    await givenPlacement(
      talk.ports,
      placementOfSanne({ id: 'sanne-2' as PlacementId, company: placementOfMilan().company }),
    );
    const own = await talk.says(sanne(), 'urenstaat');
    expect(own.text).to.include('Licht & Geluid Twente: sanne-2').and.include('Theater De Brug: sanne-de-brug');
    const seen = await talk.says(els(), 'urenstaat');
    expect(seen.text).to.include('Milan Bakker · Licht & Geluid Twente: milan-licht-geluid');
    expect((await seen.press('Urenstaat', AT_SANNES)).text).to.include('Urenstaat van Sanne de Wit');
  });

  it('is not asked of a trainer with one student, and lists no more than a card can bear', async () => {
    const talk = await withSheets();
    expect((await talk.says(karel(), 'urenstaat')).text).to.include('Urenstaat van Sanne de Wit');
    const more = (i: number): PlacementId => `more-${i}` as PlacementId;
    for (let i = 0; i < 98; i++) await givenPlacement(talk.ports, placementOfSanne({ id: more(i) }));
    expect((await talk.says(anneke(), 'urenstaat')).text).not.to.include('de eerste');
    await givenPlacement(talk.ports, placementOfSanne({ id: more(98) }));
    expect((await talk.says(anneke(), 'urenstaat')).text).to.include('Dit zijn de eerste 100.');
  });

  it('is refused to who does not belong to the placement, and says so where there is none', async () => {
    const talk = await withSheets();
    for (const who of [milan(), fatima({ teams: joost().teams })]) {
      await givenPerson(talk.ports, who);
      const seen = await talk.presses(who, 'export', AT_SANNES);
      expect(seen.text).to.include('hoort bij iemand anders');
    }
    expect(talk.ports.links.count()).to.equal(0);
    expect((await talk.presses(sanne(), 'export', { placement: 'none' })).text).to.include('hoort bij iemand anders');
    await givenPlacement(talk.ports, placementOfMilan({ studentId: els().id }));
    expect((await talk.says(milan(), 'urenstaat')).text).to.include('nog geen BPV-plaats');
  });
});
