import { expect } from 'chai';
import type { Person, PersonId, SchoolId } from '../../../src/domain/people/people.js';
import type { Placement, PlacementId } from '../../../src/domain/placements/placement.js';
import { COUNTED_ON_THE_SPOT } from '../../../src/domain/roster/school-count.js';
import { countSchools } from '../../../src/features/schools/count-schools.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { givenPerson, givenPlacement } from '../../support/given.js';
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
  TENANT,
} from '../../support/people.js';

const everybody = [sanne(), milan(), karel(), els(), joost(), anneke(), fatima()];
const given = { people: everybody, placements: [placementOfSanne({ pok: null }), placementOfMilan()] };

/** So many students beside those two. */
async function bigSchool(students: number): Promise<Conversation> {
  const many = Array.from({ length: students }, (_, i): { person: Person; placement: Placement } => ({
    person: sanne({ id: `s${i}` as PersonId, name: `Student ${String(i).padStart(3, '0')}`, teams: null }),
    placement: placementOfSanne({ id: `p${i}` as PlacementId, studentId: `s${i}` as PersonId }),
  }));
  return conversation({
    people: [...everybody, ...many.map(({ person }) => person)],
    placements: many.map(({ placement }) => placement),
  });
}

describe('The school in one card, for its BPV-bureau', () => {
  it('has its numbers by leerjaar and a list behind each, one tap from the student', async () => {
    const talk = await conversation(given);
    const seen = await talk.says(anneke(), 'overzicht');
    expect(seen.text.split('\n')).to.deep.equal([
      'Demoschool: 2 studenten',
      'Leerjaar 2: 1 student',
      '1 nog niet te zeggen',
      'Leerjaar 3: 1 student',
      '1 achter',
      'POK ontbreekt: 1 student',
      'Te lang niet afgetekend: geen week',
      'Niet bereikbaar: 6 mensen',
      '2 studenten: daar nog niet gezien',
      '2 praktijkopleiders: daar nog niet gezien',
      '1 BPV-docent: daar nog niet gezien',
      "1 SLB'er: daar nog niet gezien",
    ]);
    const behind = await seen.press('Achter: 1');
    expect(behind.text.split('\n')).to.deep.equal([
      'Achter op schema, leerjaar 3: 1',
      'Milan Bakker',
      'Licht & Geluid Twente · leerjaar 3 · 100 % achter op schema',
    ]);
    expect((await behind.press('Bekijk')).text).to.include('Milan Bakker');
    expect((await behind.press('Terug')).text).to.equal(seen.text);
  });

  it('is counted when it is asked for: what was done a moment ago is in it', async () => {
    const talk = await conversation(given);
    expect((await talk.says(anneke(), 'overzicht')).text).to.include('POK ontbreekt: 1 student');
    await givenPlacement(talk.ports, placementOfSanne());
    expect((await talk.says(anneke(), 'overzicht')).text).to.include('POK ontbreekt: bij niemand');
  });

  it('leads who guides students as well to their own', async () => {
    const both = anneke({ roles: ['office', 'coach'] });
    const talk = await conversation({
      people: [...everybody.filter(({ id }) => id !== both.id), both],
      placements: [placementOfSanne(), placementOfMilan({ coachId: both.id })],
    });
    const own = await (await talk.says(both, 'overzicht')).press('Mijn eigen studenten');
    expect(own.text).to.include('Overzicht: 1 student').and.include('Milan').and.not.include('Sanne');
  });

  it('says so where there is nobody yet', async () => {
    const talk = await conversation({ people: [anneke()], placements: [] });
    expect((await talk.says(anneke(), 'overzicht')).text).to.include('nog geen studenten');
  });

  it('is for no other school: each counts its own', async () => {
    const other = anneke({ id: 'other' as PersonId, name: 'Bureau elders', schoolId: 'elsewhere' as SchoolId });
    const talk = await conversation({ ...given, people: [...everybody.filter(({ id }) => id !== 'anneke'), other] });
    expect((await talk.says(other, 'overzicht')).text).not.to.match(/Sanne|Milan|Demoschool|student$/m);
  });
});

describe('A list behind a number', () => {
  it('comes twenty at a time, goes on, and back', async () => {
    const talk = await bigSchool(45);
    const first = await (await talk.says(anneke(), 'overzicht')).press('Achter: 45');
    expect(first.text)
      .to.match(/^Achter op schema, leerjaar 2: 1 t\/m 20 van 45\n/)
      .and.include('Student 019');
    const second = await first.press('Toon meer');
    expect(second.text).to.include('21 t/m 40 van 45').and.include('Student 020').and.not.include('Student 019');
    const last = await second.press('Toon meer');
    expect(last.text).to.include('41 t/m 45 van 45');
    expect(last.buttons).not.to.include('Toon meer');
  });

  it('begins anew where it has become shorter than the page that was asked for', async () => {
    const talk = await bigSchool(3);
    const { text } = await talk.presses(anneke(), 'school-list', { of: 'behind', from: 40 });
    expect(text).to.include('Achter op schema: 3');
  });

  it('is not for who guides students: they have their own overview', async () => {
    const talk = await conversation(given);
    for (const who of [els(), karel(), sanne()]) {
      const { text } = await talk.presses(who, 'school-list', { of: 'behind', from: 0 });
      expect(text).to.include('voor het BPV-bureau').and.not.include('Milan');
    }
  });
});

describe('Of whom something is so, asked of a big school', () => {
  it('is what was counted of it, and else not looked up for all of it', async () => {
    const talk = await bigSchool(COUNTED_ON_THE_SPOT + 1);
    await countSchools.run(talk.ports);
    const read: (number | undefined)[] = [];
    const { placements } = talk.ports;
    const ofSchool: typeof placements.ofSchool = (id, most) => (read.push(most), placements.ofSchool(id, most));
    Object.assign(talk.ports, { placements: { ...placements, ofSchool } });
    expect((await talk.says(anneke(), 'wie loopt achter')).text)
      .to.include('Achter op schema: 1 t/m 20 van 301')
      .and.include('Geteld op woensdag 25 november 14:00.');
    expect((await talk.says(anneke(), 'wie is niet bereikbaar')).text).to.include('Geteld op');
    const not = await talk.says(anneke(), 'wie heeft geen uren');
    expect(not.text).to.include('niet voor een hele grote school');
    expect((await not.press('Overzicht')).text).to.include('301 studenten');
    expect((await talk.says(anneke(), 'wie is ziek')).text).to.include('horen alleen');
    expect(read.every((most) => most === COUNTED_ON_THE_SPOT + 1)).to.equal(true);
  });

  it('is of their own students, where who works at its BPV-bureau guides some', async () => {
    const talk = await bigSchool(COUNTED_ON_THE_SPOT);
    const both = anneke({
      id: 'both' as PersonId,
      teams: { tenantId: TENANT, objectId: 'both' },
      roles: ['office', 'coach'],
    });
    await givenPerson(talk.ports, both);
    await givenPlacement(talk.ports, placementOfMilan({ coachId: both.id }));
    await countSchools.run(talk.ports);
    expect((await talk.says(both, 'wie heeft geen uren')).text).to.include('van 1 student');
  });
});

describe('A big school', () => {
  it('is counted each hour, and the card says of when it is', async () => {
    const talk = await bigSchool(COUNTED_ON_THE_SPOT + 1);
    await countSchools.run(talk.ports);
    talk.ports.clock.set('2026-11-25T13:40:00Z');
    await givenPlacement(talk.ports, placementOfSanne({ pok: null }));
    const seen = await talk.says(anneke(), 'overzicht');
    expect(seen.text).to.include('Demoschool: 301 studenten').and.include('Geteld op woensdag 25 november 14:00.');
    expect((await seen.press('Achter: 301')).text).to.include('Geteld op woensdag 25 november 14:00.');
    await countSchools.run(talk.ports);
    expect((await talk.says(anneke(), 'overzicht')).text)
      .to.include('302 studenten')
      .and.include('14:40');
  });
});
