import { expect } from 'chai';
import type { PersonId } from '../../../src/domain/people/people.js';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { els, karel, placementOfSanne, sanne } from '../../support/people.js';

/** So many students called Student Nummer 1, Student Nummer 2 ..., all guided by Els. */
function many(count: number): Promise<Conversation> {
  const all = Array.from({ length: count }, (_, i) => i + 1);
  return conversation({
    people: [
      ...[els(), karel()],
      ...all.map((i) => sanne({ id: `s${i}` as PersonId, name: `Student Nummer ${i}`, teams: null })),
    ],
    placements: all.map((i) => placementOfSanne({ id: `p${i}` as PlacementId, studentId: `s${i}` as PersonId })),
  });
}

describe('A name that several students bear', () => {
  it('of three is a question, of four a list', async () => {
    const three = await (await many(3)).says(els(), 'student nummer');
    expect(three.buttons).to.deep.equal(['Student Nummer 1', 'Student Nummer 2', 'Student Nummer 3']);
    const four = await (await many(4)).says(els(), 'student nummer');
    expect(four.buttons).to.deep.equal(Array.from({ length: 4 }, () => 'Bekijk'));
    expect(four.text).to.include('Student Nummer 4').and.not.include('En nog');
  });

  it('shows ten of them and says how many more there are', async () => {
    expect((await (await many(10)).says(els(), 'student nummer')).text).to.not.include('En nog');
    const eleven = await (await many(11)).says(els(), 'student nummer');
    expect(eleven.text).to.include('En nog 1.');
    expect(eleven.buttons).to.have.length(10);
  });

  it('with a slip in it is offered three of them', async () => {
    const near = await (await many(5)).says(els(), 'student numer 1');
    expect(near.buttons.length, near.text).to.be.at.most(3);
  });

  it('leads to what was asked of them: a week, contact, or the page', async () => {
    const talk = await many(4);
    const week = await talk.says(els(), 'week 46 van student nummer');
    expect((await week.press('Bekijk')).text).to.include('Student Nummer 1 · week 46');
    const contact = await talk.says(els(), 'contact student nummer');
    expect((await contact.press('Contact')).text).to.include('Rond Student Nummer 1');
    const page = await talk.says(els(), 'student nummer');
    expect((await page.press('Bekijk')).text)
      .to.include('leerjaar 2')
      .and.not.include('week 46 (');
  });
});

describe('A week of a student by its number', () => {
  const shown = async (week: string): Promise<string> => {
    const talk = await conversation();
    return (await talk.presses(els(), 'show-student', { student: 'sanne', week })).text;
  };

  it('is there from the week in which the placement begins to the one in which it ends', async () => {
    for (const week of ['2026-W37', '2027-W26'])
      expect(await shown(week), week)
        .to.include(`week ${week.slice(-2)}`)
        .and.not.include('buiten');
    for (const week of ['2026-W36', '2027-W27'])
      expect(await shown(week), week).to.include('valt buiten de BPV-plaats van Sanne de Wit');
  });
});
