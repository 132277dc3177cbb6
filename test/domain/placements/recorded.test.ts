import { expect } from 'chai';
import { brokenAt } from '../../../src/domain/evidence/evidence.js';
import { applied } from '../../../src/domain/evidence/evidence.js';
import { changeTo, factsOf, recorded, subjectOf } from '../../../src/domain/placements/recorded.js';
import { actOf } from '../../support/deciding.js';
import { anneke, karel } from '../../support/people.js';

describe('What the school records', () => {
  const first = recorded(karel(), actOf(anneke()));
  const moved = applied(changeTo(first, { ...karel(), phone: '06-1234 5699' }, actOf(anneke())));

  it('is a document with one event, in which all stands that was known then but the id', () => {
    expect([first.version, first.history.length, first.outbox]).to.deep.equal([1, 1, []]);
    expect(first.history[0]?.what).to.deep.equal({ kind: 'recorded', facts: factsOf(karel()) });
    expect(factsOf(karel())).not.to.have.property('id');
  });

  it('bears every version in full once it is changed, in one chain', () => {
    expect(moved.version).to.equal(2);
    expect(moved.history.map(({ what }) => [what.kind, what.facts.phone])).to.deep.equal([
      ['recorded', karel().phone],
      ['changed', '06-1234 5699'],
    ]);
    expect(brokenAt(moved.history)).to.equal(null);
  });

  it('is to everybody else what it was before it had a history', () => {
    expect(subjectOf(first)).to.deep.equal(karel());
    expect(subjectOf(moved)).to.deep.equal({ ...karel(), phone: '06-1234 5699' });
  });
});
