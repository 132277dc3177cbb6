import { expect } from 'chai';
import type { PersonId, SchoolId } from '../../../src/domain/people/people.js';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import { COUNTED_ON_THE_SPOT } from '../../../src/domain/roster/school-count.js';
import { countSchools } from '../../../src/features/schools/count-schools.js';
import { planMissing } from '../../../src/features/reminders/plan-missing.js';
import type { Conversation, Seen } from '../../support/conversation.js';
import { lines, MONDAY, planned, toldAt } from '../../support/digests.js';
import { givenPerson, givenPlacement, givenSchool } from '../../support/given.js';
import { anneke, placementOfMilan, placementOfSanne, school as schoolOf } from '../../support/people.js';

const NEXT = '2026-12-07T07:00:00Z';
/** Her rhythm is made in the night, and looked at for the first time. */
async function withOffice(): Promise<Conversation> {
  const talk = await planned();
  await planMissing.run(talk.ports);
  expect(await toldAt(talk, '2026-11-26T06:00:00Z')).to.deep.equal({});
  return talk;
}
const ofAnneke = async (talk: Conversation, at: string): Promise<Seen | undefined> =>
  (await toldAt(talk, at))['anneke'];

describe('The Monday of the BPV-bureau', () => {
  it('begins with how the school stands, and is then what is other than the Monday before, by name', async () => {
    const talk = await withOffice();
    const first = await ofAnneke(talk, MONDAY);
    expect(lines(first)[0]).to.equal('Week 49: zo staat de school ervoor');
    expect(first?.text).to.include('Leerjaar 2: 1 student').and.include('omdat je bij het BPV-bureau werkt');

    await givenPlacement(talk.ports, placementOfMilan({ pok: null }));
    const second = await ofAnneke(talk, NEXT);
    expect(lines(second).slice(0, -1)).to.deep.equal([
      'Week 50: wat er anders is dan vorige week',
      'Achter op schema: 1 (was 2)',
      'Eraf: Milan Bakker',
      'POK ontbreekt: 1 (was 0)',
      'Erbij: Milan Bakker',
    ]);
    expect((await second?.press('Bekijk'))?.text)
      .to.include('Achter op schema: 1')
      .and.include('Sanne');
  });

  it('is one line where nothing has changed', async () => {
    const talk = await withOffice();
    await ofAnneke(talk, MONDAY);
    const second = await ofAnneke(talk, NEXT);
    expect(lines(second)).to.have.length(2);
    expect(lines(second)[0]).to.equal('Week 50: er is niets veranderd sinds vorige week.');
  });

  it('comes once, also where the job runs twice or two of the BPV-bureau hear it, who hear the same', async () => {
    const talk = await withOffice();
    const second = anneke({ id: 'tweede' as PersonId, name: 'Tweede van het bureau', teams: null });
    await givenPerson(talk.ports, second);
    await planMissing.run(talk.ports);
    await toldAt(talk, '2026-11-26T07:00:00Z');
    const told = await toldAt(talk, MONDAY);
    expect(lines(told['tweede'])).to.deep.equal(lines(told['anneke']));
    expect(await toldAt(talk, MONDAY)).to.deep.equal({});
  });

  it('of a big school is as the hourly count has it, and is told once that has been there', async () => {
    const talk = await withOffice();
    for (let n = 0; n < COUNTED_ON_THE_SPOT; n++) {
      const id = `p${n}` as PlacementId;
      await givenPlacement(talk.ports, placementOfSanne({ id, studentId: `s${n}` as PersonId }));
    }
    const early = await toldAt(talk, MONDAY);
    expect(early['anneke']).to.equal(undefined);
    expect(Object.keys(early)).to.include('joost');
    await countSchools.run(talk.ports);
    expect(await ofAnneke(talk, '2026-11-30T07:09:00Z')).to.equal(undefined);
    expect(lines(await ofAnneke(talk, '2026-11-30T07:10:00Z'))[0]).to.equal('Week 49: zo staat de school ervoor');
  });

  it('can be seen again as it was', async () => {
    const talk = await withOffice();
    const told = await ofAnneke(talk, MONDAY);
    await givenPlacement(talk.ports, placementOfSanne({ pok: null }));
    talk.ports.clock.set('2026-12-09T09:00:00Z');
    const again = await talk.says(anneke(), 'overzicht week 49');
    expect(lines(again).slice(0, -1)).to.deep.equal(lines(told).slice(0, -1));
    expect((await talk.says(anneke(), 'overzicht week 44')).text).to.include('Van week 44 is er geen weekoverzicht');
  });

  it('is switched off, and confirmed with when it comes', async () => {
    const talk = await withOffice();
    expect((await talk.says(anneke(), 'herinner me om 9:00')).text).to.include('maandag 30 november om 09:00');
    await talk.says(anneke(), 'herinneringen uit');
    expect(await ofAnneke(talk, '2026-11-30T08:00:00Z')).to.equal(undefined);
  });

  it('goes to the BPV-bureau of a school alone, and is of that school alone', async () => {
    const talk = await withOffice();
    const elsewhere = 'elsewhere' as SchoolId;
    await givenSchool(talk.ports, schoolOf({ id: elsewhere, name: 'Elders', tenantIds: [] }));
    await givenPerson(talk.ports, anneke({ id: 'elders' as PersonId, schoolId: elsewhere, teams: null }));
    await planMissing.run(talk.ports);
    await toldAt(talk, '2026-11-26T07:00:00Z');
    const told = await toldAt(talk, MONDAY);
    // It has no students yet.
    expect(Object.keys(told)).not.to.include('elders');
    for (const [who, seen] of Object.entries(told)) if (who !== 'anneke') expect(seen.text).not.to.include('Leerjaar');
  });
});
