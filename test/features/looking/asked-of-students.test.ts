import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import type { Person, PersonId } from '../../../src/domain/people/people.js';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import { asks } from '../../support/asking.js';
import { conversation, type Conversation } from '../../support/conversation.js';
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

const people = [sanne(), milan(), karel(), fatima(), els(), joost(), anneke()];
const both = (): Promise<Conversation> =>
  conversation({ people, placements: [placementOfSanne(), placementOfMilan({ pok: null })] });

/** A school of so many students called Student 1, Student 2 ..., all guided by Els. */
function many(count: number): Promise<Conversation> {
  const all = Array.from({ length: count }, (_, i) => i + 1);
  return conversation({
    people: [
      els(),
      karel(),
      ...all.map((i) => sanne({ id: `s${i}` as PersonId, name: `Student Nummer ${i}`, teams: null })),
    ],
    placements: all.map((i) => placementOfSanne({ id: `p${i}` as PlacementId, studentId: `s${i}` as PersonId })),
  });
}

describe('A student is asked for by name', () => {
  it('with a slip in it: who may be meant is offered, and what was asked goes with it', async () => {
    const talk = await both();
    const page = await talk.says(els(), 'milaan');
    expect(page.text).to.include('Gaat het om Milan Bakker?');
    expect((await page.press('Milan Bakker')).text).to.include('Licht & Geluid Twente');
    const week = await talk.says(els(), 'week 46 van sane');
    expect((await week.press('Sanne de Wit')).text).to.include('Sanne de Wit · week 46');
    const contact = await talk.says(els(), 'contact milaan');
    expect((await contact.press('Milan Bakker')).text).to.include('Rond Milan Bakker');
  });

  it('one is not offered who is not theirs: the answer is that of a name that nobody has', async () => {
    const talk = await both();
    const nobody = (await talk.says(karel(), 'wilhelmus')).text;
    for (const text of ['milan', 'milaan', 'week 46 van milan', 'contact milan', 'is milan ziek', 'POK milan'])
      expect((await talk.says(karel(), text)).text, text).to.equal(nobody);
  });

  it('among a thousand of one name: ten of them, how many more, and the way to fewer', async () => {
    const talk = await many(1_000);
    const found = await talk.says(els(), 'student nummer');
    expect(found.text).to.include('Dat kunnen 1000 studenten zijn').and.include('En nog 990.');
    expect(found.buttons).to.have.length(10);
    expect((await found.press('Bekijk')).text).to.include('Theater De Brug');
    expect(Buffer.byteLength(found.sent)).to.be.at.most(28_000);
  });

  it('two of the same name are told apart by where they are', async () => {
    const twin = milan({ id: 'twin' as PersonId, name: 'Sanne de Wit', teams: null });
    const talk = await conversation({
      people: [...people, twin],
      placements: [placementOfSanne(), placementOfMilan({ studentId: twin.id })],
    });
    const which = await talk.says(els(), 'sanne de wit');
    expect(which.buttons).to.deep.equal(['Sanne de Wit (Theater De Brug)', 'Sanne de Wit (Licht & Geluid Twente)']);
  });
});

describe('A week of a student', () => {
  it('however long ago is there by its number, and by going back from the page', async () => {
    const talk = await both();
    expect((await talk.says(els(), 'Sanne week 38')).text).to.include('Sanne de Wit · week 38');
    const page = await talk.says(els(), 'sanne');
    expect(page.buttons.slice(0, 6)).to.include('Week 48').and.include('Week 43');
    const earlier = await page.press('Eerdere weken');
    expect(earlier.buttons.slice(0, 6)).to.include('Week 42').and.include('Week 37');
    expect(earlier.buttons).not.to.include('Eerdere weken');
    expect((await earlier.press('Latere weken')).buttons).to.include('Week 48');
  });

  it('outside the placement is said to be so; before the page it bears its year', async () => {
    const talk = await conversation({
      people,
      placements: [placementOfSanne({ period: { from: '2026-06-01' as Day, until: '2027-07-04' as Day } })],
    });
    expect((await talk.says(els(), 'Sanne week 20')).text).to.include('valt buiten de BPV-plaats van Sanne de Wit');
    const page = await talk.presses(els(), 'show-student', { student: 'sanne', until: '2026-W30' });
    expect(page.buttons).to.include('Week 30 2026');
  });

  it('of a student at two addresses asks which, and of one who is not theirs says no more than that', async () => {
    const two = placementOfMilan({ id: 'sanne-twente' as PlacementId, studentId: sanne().id });
    const talk = await conversation({ people, placements: [placementOfSanne(), two] });
    const which = await talk.says(els(), 'week 46 van sanne');
    expect((await which.press('Licht & Geluid Twente')).text).to.include('Licht & Geluid Twente');
    const refused = await talk.presses(karel(), 'show-student', { student: 'milan', week: '2026-W46' });
    expect(refused.text).to.include('kan ik hier niet laten zien');
  });
});

describe('What is asked of all students', () => {
  const says = async (talk: Conversation, who: Person, text: string): Promise<string> =>
    (await talk.says(who, text)).text;

  it('is answered with those of whom it is so, why, and the way to them', async () => {
    const talk = await both();
    const pok = await talk.says(els(), 'wie heeft geen POK');
    expect(pok.text.split('\n')).to.deep.equal(['POK ontbreekt: 1 van 2 studenten', 'Milan Bakker', 'POK ontbreekt']);
    expect(pok.buttons).to.deep.equal(['Bekijk', 'Contact']);
    expect((await pok.press('Contact')).text).to.include('Rond Milan Bakker');
    expect(await says(talk, els(), 'wie heeft geen uren'))
      .to.include('Sanne de Wit')
      .and.include('weken geen uren');
    expect(await says(talk, karel(), 'wie heeft geen POK')).to.equal('POK ontbreekt: niemand van 1 student.');
  });

  it('who is sick is known from the first day on, to who hears of it', async () => {
    const talk = await both();
    expect(await says(talk, joost(), 'wie is ziek')).to.equal('Ziek gemeld: niemand van 2 studenten.');
    await asks(talk, milan(), { kind: 'sick', from: '2026-11-25' as Day });
    expect(await says(talk, joost(), 'wie is ziek?'))
      .to.include('Ziek gemeld: 1 van 2 studenten')
      .and.include('Milan');
    expect(await says(talk, karel(), 'wie is ziek')).to.not.include('Milan');
    expect(await says(talk, anneke(), 'wie is ziek'))
      .to.include('horen alleen')
      .and.not.include('Milan');
    expect(await says(talk, anneke(), 'wie heeft geen POK')).to.include('Milan');
  });

  it('goes on behind "Toon meer", with places to jump to, and never grows past what Teams takes', async () => {
    const talk = await many(300);
    const first = await talk.says(els(), 'wie heeft geen uren');
    expect(first.text).to.include('300 van 300 studenten');
    expect(Buffer.byteLength(first.sent)).to.be.at.most(28_000);
    expect(first.buttons).to.include('Toon meer').and.include('Vanaf 181');
    const names = (text: string): string[] => text.split('\n').filter((line) => line.startsWith('Student Nummer'));
    const next = await first.press('Toon meer');
    expect(names(next.text)).to.not.have.members(names(first.text));
    expect(names((await first.press('Vanaf 241')).text)).to.have.length.above(0);
  });

  it('so does the overview', async () => {
    const talk = await many(300);
    const page = await (await talk.says(els(), 'overzicht')).press('Toon alle');
    expect(Buffer.byteLength(page.sent)).to.be.at.most(28_000);
    expect((await page.press('Vanaf 241')).text).to.include('Studenten 241 t/m');
  });
});
