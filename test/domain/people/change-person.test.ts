import { expect } from 'chai';
import { applied } from '../../../src/domain/evidence/evidence.js';
import { changePerson } from '../../../src/domain/people/change-person.js';
import { recorded } from '../../../src/domain/placements/recorded.js';
import { actOf } from '../../support/deciding.js';
import { anneke, fatima } from '../../support/people.js';

const OTHER = 'f.elamrani@example.com';

describe('What the school knows of somebody', () => {
  const act = actOf(anneke());
  const toldAfter = (was: string | null, mail: string | null): (readonly [string, string])[] => {
    const before = recorded({ ...fatima(), mail: was }, act);
    const { outbox, version } = applied(changePerson(before, { ...fatima(), mail, phone: '06-1234 5699' }, act));
    expect(version).to.equal(2);
    return outbox.map(({ to, about }) => [to, about.kind]);
  };

  it('brings them what waits when it becomes another address to write to', () => {
    expect(toldAfter(null, OTHER)).to.deep.equal([[fatima().id, 'came-back']]);
    expect(toldAfter('oud@example.com', OTHER)).to.deep.equal([[fatima().id, 'came-back']]);
  });

  it('and tells them nothing when the address stays, goes, or is none', () => {
    expect(toldAfter(OTHER, OTHER)).to.deep.equal([]);
    expect(toldAfter(OTHER, null)).to.deep.equal([]);
    expect(toldAfter(null, 'geen')).to.deep.equal([]);
  });
});
