import { expect } from 'chai';
import type { Person, PersonId, SchoolId } from '../../../src/domain/people/people.js';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import { weeklyDigest } from '../../../src/features/digests/weekly-digest.js';
import { tell } from '../../../src/features/notices/tell.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { MONDAY, toldAt, worked } from '../../support/digests.js';
import { givenPerson, givenPlacement, givenSchool } from '../../support/given.js';
import { fatima, milan, placementOfMilan, placementOfSanne, sanne, school } from '../../support/people.js';

const ELSEWHERE = 'elsewhere' as SchoolId;
const there = (changes: Partial<Person> = {}): Person =>
  fatima({ id: 'fatima-elders' as PersonId, schoolId: ELSEWHERE, ...changes });
const student = sanne({ schoolId: ELSEWHERE });

/** Fatima, whom no Teams reaches, trains Milan here and Sanne at another school; of both a week waits. */
async function twoSchools(second = there()): Promise<Conversation> {
  const talk = await conversation({ people: [milan(), fatima()], placements: [placementOfMilan()] });
  Object.assign(talk.ports, { sendsMail: true });
  await givenSchool(talk.ports, school({ id: ELSEWHERE, name: 'College Elders', tenantIds: ['tenant-elsewhere'] }));
  for (const person of [student, second]) await givenPerson(talk.ports, person);
  await givenPlacement(
    talk.ports,
    placementOfSanne({ id: 'elders' as PlacementId, schoolId: ELSEWHERE, trainerId: second.id }),
  );
  await weeklyDigest.run(talk.ports);
  await worked(talk, milan(), ['2026-11-19'], true);
  await worked(talk, student, ['2026-11-19', '2026-11-12'], true);
  await talk.delivered();
  return talk;
}

describe('The Monday of who has students of two schools', () => {
  it('is one message with a section for each, each opened as who they are there', async () => {
    const talk = await twoSchools();
    const told = await toldAt(talk, MONDAY);
    expect(Object.keys(told)).to.deep.equal(['fatima']);
    expect(told['fatima']?.text.split('\n').filter((line) => !line.startsWith('week'))).to.deep.equal([
      'Week 49: uw overzicht van 2 scholen',
      'Demoschool · Week 49: nog 1 week af te tekenen',
      'Milan Bakker',
      'College Elders · Week 49: nog 2 weken af te tekenen',
      'Sanne de Wit',
      'U krijgt dit elke week als er iets ligt om af te tekenen, omdat u praktijkopleider bent. Typ "herinneringen" om dit in te stellen.',
    ]);
    expect(told['fatima']?.sent).to.include('"beside":[{"reader":"fatima-elders","at":"College Elders"}]');
  });

  it('is the same one whoever of the two is looked at first, and however often', async () => {
    const talk = await twoSchools();
    talk.ports.clock.set(MONDAY);
    await weeklyDigest.run(talk.ports);
    await weeklyDigest.run(talk.ports);
    expect((await talk.delivered()).map(({ to }) => to)).to.deep.equal(['fatima']);
    expect(await toldAt(talk, MONDAY)).to.deep.equal({});
  });

  it('is two messages where only the address is shared, or where one of the two is off', async () => {
    const shared = await twoSchools(there({ name: 'Farid Ander' }));
    expect(Object.keys(await toldAt(shared, MONDAY))).to.have.members(['fatima', 'fatima-elders']);
    const off = await twoSchools();
    const rhythm = await off.ports.rhythms.of(there().id, 'staff');
    if (rhythm) await off.ports.rhythms.save({ ...rhythm, off: ['digest'], version: rhythm.version + 1 });
    const told = await toldAt(off, MONDAY);
    expect(Object.keys(told)).to.deep.equal(['fatima']);
    expect(told['fatima']?.text).to.include('Week 49: nog 1 week af te tekenen').and.not.include('Sanne');
  });

  it('has nothing of a student who went over to somebody else there', async () => {
    const talk = await twoSchools();
    talk.ports.clock.set(MONDAY);
    await weeklyDigest.run(talk.ports);
    await givenPlacement(talk.ports, placementOfSanne({ id: 'elders' as PlacementId, schoolId: ELSEWHERE }));
    const about = { kind: 'digest', digest: 'digest:fatima:2026-W49' } as const;
    const telling = await tell({ key: about.digest, to: fatima().id, about }, talk.ports);
    expect(JSON.stringify(telling))
      .to.include('Milan')
      .and.not.match(/Sanne|College Elders/);
  });
});
