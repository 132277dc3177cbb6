import { expect } from 'chai';
import type { Person, PersonId } from '../../../src/domain/people/people.js';
import { conversation, type Conversation, type Seen } from '../../support/conversation.js';
import { anneke, els, fatima, karel, milan, sanne } from '../../support/people.js';

const students = (count: number): Person[] =>
  Array.from({ length: count }, (_, i) =>
    sanne({ id: `s${i + 10}` as PersonId, name: `Student ${i + 10}`, mail: null, teams: null }),
  );
const asked = (talk: Conversation, by = anneke()): Promise<Seen> => talk.presses(by, 'not-seen', { from: 0 });

describe('Who was not seen in Teams yet', () => {
  it('is named to the BPV-bureau with number and address, then the praktijkopleiders without an address', async () => {
    const people = [
      ...[anneke(), sanne(), karel({ mail: null })],
      milan({ teams: null, number: '1234567' }),
      fatima({ mail: null }),
      fatima({ id: 'mailed' as PersonId, name: 'Gemaild El Amrani' }),
    ];
    const talk = await conversation({ people, placements: [] });
    expect((await asked(talk)).text.split('\n')).to.deep.equal([
      ...['Nog niet gezien', 'Studenten, nog niet in Teams gezien: 1', 'Milan Bakker', '1234567 · milan@example.com'],
      ...['Praktijkopleiders zonder mailadres: 1', 'Fatima El Amrani', '06-1234 5622'],
    ]);
  });

  it('with nothing else known is named all the same, and nothing is said of a list that has nobody', async () => {
    const talk = await conversation({ people: [anneke(), ...students(1)], placements: [] });
    expect((await asked(talk)).text.split('\n')).to.deep.equal([
      ...['Nog niet gezien', 'Studenten, nog niet in Teams gezien: 1', 'Student 10'],
    ]);
  });

  it('is nobody where all were', async () => {
    const talk = await conversation({ people: [anneke(), sanne(), karel()], placements: [] });
    expect((await asked(talk)).text).to.include('Alle studenten zijn in Teams gezien');
  });

  it('is told nobody but the BPV-bureau', async () => {
    const talk = await conversation({ people: [anneke(), els(), milan({ teams: null })], placements: [] });
    expect((await asked(talk, els())).text)
      .to.include('BPV-bureau')
      .and.not.include('Milan');
  });

  it('are thirty a page: the next page goes on with the next, and the last has no other', async () => {
    const talk = await conversation({ people: [anneke(), ...students(31)], placements: [] });
    const first = await asked(talk);
    expect(first.text)
      .to.include('nog niet in Teams gezien: 31')
      .and.include('Student 39')
      .and.not.include('Student 40');
    const last = await first.press('Toon meer');
    expect(last.text).to.include('Student 40').and.not.include('Student 39');
    expect(last.buttons).to.not.include('Toon meer');
    const whole = await conversation({ people: [anneke(), ...students(30)], placements: [] });
    expect((await asked(whole)).buttons).to.not.include('Toon meer');
  });
});
