import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import type { PersonId } from '../../../src/domain/people/people.js';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import { conversation, type Conversation, type Seen, type SchoolOf } from '../../support/conversation.js';
import {
  anneke,
  els,
  fatima,
  joost,
  karel,
  milan,
  noor,
  placementOfMilan,
  placementOfSanne,
  sanne,
} from '../../support/people.js';
import type { Person } from '../../../src/domain/people/people.js';

const everybody = [sanne(), milan(), karel(), els(), joost(), anneke(), fatima()];
const both: SchoolOf = { people: everybody, placements: [placementOfSanne(), placementOfMilan()] };
const shows = (talk: Conversation, who: Person, about: string): Promise<Seen> => talk.presses(who, 'ask', { about });

describe('The overview', () => {
  it('names first who needs attention and why, then who is on course, each one tap from the page', async () => {
    const soon = { from: '2026-11-16' as Day, until: '2027-07-04' as Day };
    const talk = await conversation({ ...both, placements: [placementOfSanne({ period: soon }), placementOfMilan()] });
    await talk.says(sanne(), 'help');
    const seen = await shows(talk, els(), 'overview');
    expect(seen.text.split('\n')).to.deep.equal([
      'Overzicht: 2 studenten',
      'Vraagt aandacht (1)',
      'Milan Bakker',
      '12 weken geen uren · 100 % achter op schema · bellen (t/m vr 18 sep) nog niet afgevinkt · gesprek met praktijkopleider (t/m vr 6 nov) nog niet afgevinkt · niet bereikbaar in Teams (daar nog niet gezien)',
      '0 van 576 uur · week 47: 0 uur (week 46: 0) · met dit tempo 0 van 576 in week 5',
      'Op koers (1)',
      'Sanne de Wit',
      '0 van 460 uur · week 47: 0 uur (week 46: 0)',
    ]);
    expect(seen.buttons).to.deep.equal(['Bekijk', 'Bekijk']);
    expect((await seen.press('Bekijk')).text).to.include('Milan Bakker');
  });

  it('shows a trainer their own students, and the BPV-bureau the school in numbers', async () => {
    const talk = await conversation(both);
    expect((await shows(talk, karel(), 'overview')).text)
      .to.include('Sanne de Wit')
      .and.not.include('Milan');
    expect((await shows(talk, anneke(), 'overview')).text)
      .to.include('Demoschool: 2 studenten')
      .and.not.match(/Sanne|Milan/);
    expect((await shows(talk, sanne(), 'overview')).text).to.include('Typ "voortgang"');
  });

  it('shows ten students, and behind "Toon alle" the rest', async () => {
    const many = Array.from({ length: 12 }, (_, i) => ({
      person: sanne({ id: `s${i}` as PersonId, name: `Student ${i}`, teams: null }),
      placement: placementOfSanne({ id: `p${i}` as PlacementId, studentId: `s${i}` as PersonId }),
    }));
    const talk = await conversation({
      people: [els(), ...many.map(({ person }) => person)],
      placements: many.map(({ placement }) => placement),
    });
    const seen = await shows(talk, els(), 'overview');
    expect(seen.buttons).to.deep.equal([...Array.from({ length: 10 }, () => 'Bekijk'), 'Toon alle']);
    const rest = await seen.press('Toon alle');
    expect(rest.text).to.include('Studenten 11 t/m 12 van 12').and.include('Student 9').and.not.include('Student 7');
    expect(rest.buttons).to.deep.equal(['Bekijk', 'Bekijk', 'Terug']);
    expect((await rest.press('Terug')).text).to.equal(seen.text);
  });

  it('names the address where a student has two, and leaves out a placement whose file is closed', async () => {
    const places = [
      placementOfSanne({ id: 'noor-brug' as PlacementId, studentId: noor().id }),
      placementOfMilan({ id: 'noor-twente' as PlacementId, studentId: noor().id, pok: null }),
      placementOfSanne({ closed: '2026-11-24' as Day }),
    ];
    const talk = await conversation({ people: [...everybody, noor()], placements: places });
    const seen = await shows(talk, els(), 'overview');
    expect(seen.text).to.include('Licht & Geluid Twente · 12 weken geen uren · POK ontbreekt').and.not.include('Sanne');
  });
});
