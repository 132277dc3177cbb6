import { expect } from 'chai';
import { conversation, type Conversation, type Seen, type SchoolOf } from '../../support/conversation.js';
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
import type { Person } from '../../../src/domain/people/people.js';

const everybody = [sanne(), milan(), karel(), els(), joost(), anneke(), fatima()];
const both: SchoolOf = { people: everybody, placements: [placementOfSanne(), placementOfMilan()] };
const shows = (talk: Conversation, who: Person, about: string): Promise<Seen> => talk.presses(who, 'ask', { about });
const student = (talk: Conversation, who: Person, id: string): Promise<Seen> =>
  talk.presses(who, 'show-student', { student: id });

describe('"contact"', () => {
  it('shows a student who is who, with call and mail', async () => {
    const talk = await conversation(both);
    const seen = await shows(talk, sanne(), 'contact');
    expect(seen.text).to.include('Karel Jansen\npraktijkopleider · Theater De Brug\n06-1234 5621\nkarel@example.com');
    expect(seen.text)
      .to.include('Els Meijer\nBPV-docent')
      .and.include("Joost Kuipers\nSLB'er")
      .and.include('BPV-bureau');
    expect(seen.text).to.include('Theater De Brug\nleerbedrijf\n+31 53 555 01 10').and.not.include('Sanne');
    expect(seen.buttons.slice(0, 2)).to.deep.equal(['Bel', 'Mail']);
  });

  it("shows a trainer the school's people, and whoever else the BPV-bureau", async () => {
    const talk = await conversation(both);
    const seen = await shows(talk, karel(), 'contact');
    expect(seen.text).to.include('Els Meijer').and.include('Joost Kuipers').and.include('bpv@example.com');
    expect(seen.text).to.include('Typ de naam van een student').and.not.include('Karel').and.not.include('Sanne');
    expect((await shows(talk, els(), 'contact')).buttons).to.deep.equal(['Bel', 'Mail']);
  });

  it('around a student is for who guides them, and from there is the way back', async () => {
    const talk = await conversation(both);
    const seen = await (await student(talk, karel(), 'sanne')).press('Contact');
    expect(seen.text).to.include('Rond Sanne de Wit').and.include('Sanne de Wit\nstudent').and.not.include('Karel');
    expect((await seen.press('Terug')).text).to.include('leerjaar 2');
    const refused = await talk.presses(karel(), 'show-contact', { student: 'milan' });
    expect(refused.text).to.include('kan ik hier niet laten zien');
  });
});
