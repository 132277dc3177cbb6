import { expect } from 'chai';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import { conversation } from '../../support/conversation.js';
import { at } from '../../support/files-of-sanne.js';
import {
  anneke,
  els,
  fatima,
  joost,
  karel,
  noor,
  placementOfMilan,
  placementOfSanne,
  sanne,
  TENANT,
} from '../../support/people.js';

/** Of the same school, with nobody of theirs at the theatre. */
const elsewhere = fatima({ teams: { tenantId: TENANT, objectId: 'elsewhere' } });
const everybody = [sanne(), karel(), els(), joost(), anneke(), elsewhere, noor()];
const noorAt = (id: string, changes = {}) =>
  placementOfSanne({ id: id as PlacementId, studentId: noor().id, ...changes });

describe('the file of a placement', () => {
  it('shows its student what is late, what is due and the next of it as a button', async () => {
    const talk = await conversation({ people: everybody, placements: [placementOfSanne({ minutesToMake: 0 })] });
    const dossier = await talk.says(sanne(), 'dossier');
    expect(dossier.text).to.include('Je dossier · Theater De Brug').and.include('Eerst: Doorgeven of je daar werkt');
    await dossier.press('Nee');
    const then = await talk.says(sanne(), 'dossier');
    expect(then.text).to.include('Eerst: Leerdoelen maken en versturen (te laat: had gekund tot maandag 21 september)');
    expect((await then.press('Nieuw leerdoel')).text).to.include('leerdoel');
  });

  it('says how many weeks are not handed in, also where nothing was written', async () => {
    const talk = await conversation({ people: everybody });
    const line = 'te laat: had gekund tot zondag 20 september';
    expect((await talk.says(sanne(), 'dossier')).text).to.include(
      `Eerst: Urenstaat elke week indienen (10 weken, ${line})`,
    );
    expect((await talk.says(els(), 'dossier Sanne')).text).to.include(
      `Urenstaat elke week indienen (Sanne de Wit)\n10 weken, ${line}`,
    );
  });

  it('is asked in words as well', async () => {
    const talk = await conversation({ people: everybody });
    expect((await talk.says(sanne(), 'wat moet ik nog doen')).text).to.include('Je dossier');
    expect((await talk.says(sanne(), 'laatste check')).text).to.include('Je dossier');
  });

  it('shows who guides the student their own steps first, and the BPV-bureau whose each is', async () => {
    const talk = await conversation({ people: everybody });
    await talk.says(sanne(), 'do 7 vr 6');
    const seen = async (who = els()): Promise<string> => (await talk.says(who, 'dossier Sanne')).text;
    expect(await seen())
      .to.include('Dossier van Sanne de Wit')
      .and.include('Belmoment');
    expect(await seen(karel())).to.include('Urenstaat elke week aftekenen');
    expect(await seen(anneke())).to.include('Belmoment van school en leerbedrijf (Els Meijer)');
  });

  it('what a student says of being employed there is shown to the student and the BPV-bureau alone', async () => {
    const talk = await conversation({ people: everybody });
    const EMPLOYED = 'Doorgeven of je daar werkt';
    expect((await talk.says(sanne(), 'dossier')).text).to.include(EMPLOYED);
    expect((await talk.says(anneke(), 'dossier Sanne')).text).to.include(EMPLOYED);
    for (const who of [karel(), els(), joost()])
      expect((await talk.says(who, 'dossier Sanne')).text).to.not.include(EMPLOYED);
  });

  it('in the last four weeks says what is missing, by whose it is', async () => {
    const talk = await conversation({ people: everybody, now: '2027-06-07T08:00:00Z' });
    const coach = await talk.says(joost(), 'laatste check Sanne');
    expect(coach.text).to.include('Er mist nog: Sanne de Wit: nog 460 uur te maken, het reflectieverslag');
    expect((await talk.says(sanne(), 'dossier')).text).to.include('Bij jou: nog 460 uur te maken');
    talk.ports.clock.set('2027-06-06T08:00:00Z');
    const early = await conversation({ people: everybody, now: '2027-06-06T08:00:00Z' });
    expect((await early.says(joost(), 'dossier Sanne')).text).to.not.include('Er mist nog');
  });

  it('of two addresses it is asked which, and the second has a paper of its own', async () => {
    const placements = [
      noorAt('noor-de-brug'),
      noorAt('noor-licht-geluid', { minutesToMake: 160 * 60, company: placementOfMilan().company }),
    ];
    const talk = await conversation({ people: everybody, placements });
    const which = await talk.says(noor(), 'dossier');
    expect(which.buttons).to.deep.equal(['Theater De Brug', 'Licht & Geluid Twente']);
    expect((await which.press('Licht & Geluid Twente')).text).to.include('Geheimhoudingsverklaring inleveren');
    const first = await (await talk.says(joost(), 'dossier Noor')).press('Theater De Brug');
    expect(first.text).to.include('Dossier van Noor Hendriks').and.not.include('Geheimhoudingsverklaring');
  });

  it('staff see those of all their students, the ones with most that is late first', async () => {
    const placements = [
      placementOfSanne(),
      noorAt('noor-de-brug', { period: { from: at('2026-11-20'), until: at('2027-07-04') } }),
    ];
    const talk = await conversation({ people: everybody, placements });
    const all = await talk.says(joost(), 'dossiers');
    expect(all.text).to.include('2 dossiers').and.include('stappen te laat');
    expect(all.text.indexOf('Sanne de Wit')).to.be.lessThan(all.text.indexOf('Noor Hendriks'));
    expect((await talk.says(anneke(), 'dossiers')).text).to.include('2 dossiers');
    expect((await talk.says(elsewhere, 'dossiers')).text).to.include('geen dossiers');
  });

  it('one that is closed is in no list, and says since when', async () => {
    const talk = await conversation({
      people: everybody,
      placements: [placementOfSanne({ closed: at('2026-11-20') })],
    });
    expect((await talk.says(joost(), 'dossiers')).text).to.include('geen dossiers');
    const dossier = await talk.says(sanne(), 'dossier');
    expect(dossier.text).to.include('Afgesloten op vrijdag 20 november').and.not.include('te laat');
    expect(dossier.buttons).to.include('Eindbeoordeling').and.not.include('Nieuw leerdoel');
  });

  it('one of somebody else and one that does not exist are answered the same', async () => {
    const talk = await conversation({ people: everybody });
    const seen = async (placement: string): Promise<string> =>
      (await talk.presses(elsewhere, 'show-dossier', { placement })).text;
    expect(await seen('sanne-de-brug')).to.equal(await seen('nobody'));
  });
});
