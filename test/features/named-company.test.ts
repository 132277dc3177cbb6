import { expect } from 'chai';
import type { PlacementId } from '../../src/domain/placements/placement.js';
import { conversation, type Conversation } from '../support/conversation.js';
import { fatima, karel, noor, placementOfSanne } from '../support/people.js';

async function ofNoor(): Promise<Conversation> {
  const deBrug = placementOfSanne({ id: 'noor-de-brug' as PlacementId, studentId: noor().id });
  const company = { name: 'Licht & Geluid Twente', address: '', phone: '+31 53 555 01 20' };
  const lightAndSound = { ...deBrug, id: 'noor-licht-geluid' as PlacementId, trainerId: fatima().id, company };
  return conversation({ people: [noor(), karel(), fatima()], placements: [deBrug, lightAndSound] });
}
const lines = (talk: Conversation): string[] =>
  talk.ports.sheets
    .all()
    .flatMap(({ placementId, entries }) =>
      entries.map((entry) => `${placementId} ${entry.minutes} ${entry.activity ?? ''}`.trim()),
    );

describe('A company that is named', () => {
  it('says which placement: in hours, where it is no activity, and also in part', async () => {
    const talk = await ofNoor();
    await talk.says(noor(), 'donderdag 3 uur licht & geluid twente');
    await talk.says(noor(), 'dinsdag 8 uur theater de brug');
    await talk.says(noor(), 'maandag 2 uur kabels bij licht en geluid');
    expect(lines(talk)).to.have.members(['noor-licht-geluid 180', 'noor-de-brug 480', 'noor-licht-geluid 120 kabels']);
  });

  it('says it in a hand-in and in a week to look at', async () => {
    const talk = await ofNoor();
    await talk.says(noor(), 'donderdag 3 uur bij de brug');
    expect((await talk.says(noor(), 'week 47 indienen bij de brug')).text).to.include('Karel Jansen');
    expect((await talk.says(noor(), 'week 47 theater de brug')).text).to.include('Theater De Brug');
  });

  it('answers the question at which address', async () => {
    const talk = await ofNoor();
    expect((await talk.says(noor(), 'donderdag 3 uur')).buttons).to.have.length(2);
    await talk.says(noor(), 'bij licht en geluid');
    expect(lines(talk)).to.deep.equal(['noor-licht-geluid 180']);
  });

  it('is the only one of which a day is emptied', async () => {
    const talk = await ofNoor();
    await talk.says(noor(), 'donderdag 3 uur bij de brug');
    await talk.says(noor(), 'donderdag 2 uur bij licht en geluid');
    await talk.says(noor(), 'verwijder donderdag bij de brug');
    expect(lines(talk)).to.deep.equal(['noor-licht-geluid 120']);
  });
});
