/** What leads on from a list, and where it ends. */
import { expect } from 'chai';
import type { Person, PersonId } from '../../../src/domain/people/people.js';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { anneke, els, joost, karel, placementOfSanne, sanne } from '../../support/people.js';

const people = [sanne(), karel(), els(), joost(), anneke()];
const buttonsOf = async (talk: Conversation, who: Person, of: string): Promise<readonly string[]> =>
  (await talk.presses(who, 'show-who', { of, from: 0 })).buttons;

describe('From a list of students', () => {
  it('the BPV-bureau gets to accounts in doubt where it is about who is not reached, and nobody else does', async () => {
    const talk = await conversation({ people });
    expect(await buttonsOf(talk, anneke(), 'unreachable')).to.include.members(['Wie krijgt mail?', 'Twijfels']);
    expect(await buttonsOf(talk, els(), 'unreachable'))
      .to.include('Wie krijgt mail?')
      .and.not.include('Twijfels');
    for (const of of ['behind', 'pok-missing', 'no-hours', 'sick', 'unsigned', 'on-leave', 'not-handed-in'])
      for (const who of [anneke(), els()])
        expect(await buttonsOf(talk, who, of), of)
          .to.not.include('Twijfels')
          .and.not.include('Wie krijgt mail?');
  });

  it('there is more behind a full page alone', async () => {
    for (const [count, more] of [
      [2, false],
      [45, true],
    ] as const) {
      const students = Array.from({ length: count }, (_, i) =>
        sanne({ id: `s${i + 10}` as PersonId, name: `Student ${i + 10}`, teams: null }),
      );
      const placements = students.map(({ id }) => placementOfSanne({ id: `p-${id}` as PlacementId, studentId: id }));
      const talk = await conversation({ people: [...people, ...students], placements });
      for (const [verb, data] of [
        ['show-who', { of: 'no-hours', from: 0 }],
        ['show-ways', { from: 0 }],
      ] as const) {
        const names = new Set<string>();
        let page = await talk.presses(els(), verb, data);
        expect(page.buttons.includes('Toon meer'), verb).to.equal(more);
        for (;;) {
          const found = page.text.match(/Student \d\d/g) ?? [];
          expect(found.filter((name) => names.has(name))).to.deep.equal([]);
          for (const name of found) names.add(name);
          if (!page.buttons.includes('Toon meer')) break;
          page = await page.press('Toon meer');
        }
        expect(names.size, verb).to.equal(count);
      }
    }
  });
});
