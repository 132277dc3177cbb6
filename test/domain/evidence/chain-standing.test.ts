import { expect } from 'chai';
import { chainStanding, knownToDocuments, type ChainFacts } from '../../../src/domain/evidence/chain-standing.js';
import { nextRoot, rootClaimsOf, type ChainEnd, type NightlyRoot } from '../../../src/domain/evidence/nightly-root.js';
import { nameOfDocument } from '../../../src/domain/evidence/document-kinds.js';
import type { SchoolId } from '../../../src/domain/people/people.js';

const next = (last: NightlyRoot | null, hash: string, at = '2026-11-25T01:30:00.000Z'): NightlyRoot =>
  nextRoot('demo' as SchoolId, last, [[nameOfDocument('sheet', 'a'), hash]], at);
const one = next(null, '1');
const two = next(one, '2');
const three = next(two, '3');
const forged = next(one, 'x');
const endAt = (root: NightlyRoot): ChainEnd => ({ ...rootClaimsOf(root)!, signature: 'a.b.c' });

const seen = (
  end: NightlyRoot | null,
  last: NightlyRoot | null,
  unsigned: readonly ('end' | 'last')[] = [],
): ChainFacts => ({
  end: end && { of: endAt(end), isSigned: !unsigned.includes('end') },
  last: last && { of: last, isSigned: !unsigned.includes('last') },
  house: null,
});
const faults = (facts: ChainFacts): unknown[] => chainStanding(facts).faults.map(({ root, why }) => [root, why]);
const baseOf = (facts: ChainFacts): unknown => {
  const { base } = chainStanding(facts);
  return base === null || base === 'unknown' ? base : [base.n, base.hash];
};

describe('A chain of roots', () => {
  it('is well where it ends as the house signed it, and where nothing was made yet', () => {
    expect(faults(seen(two, two))).to.deep.equal([]);
    expect(baseOf(seen(two, two))).to.deep.equal([2, two.hash]);
    expect([faults(seen(null, null)), baseOf(seen(null, null))]).to.deep.equal([[], null]);
  });

  it('is well where a run was cut short between the root and its end', () => {
    expect([faults(seen(two, three)), baseOf(seen(two, three))]).to.deep.equal([[], [3, three.hash]]);
    expect([faults(seen(null, one)), baseOf(seen(null, one))]).to.deep.equal([[], [1, one.hash]]);
  });

  it('goes on from the roots that all schools had together', () => {
    const facts = { ...seen(null, null), house: { n: 7, hash: 'h' } };
    expect([faults(facts), baseOf(facts)]).to.deep.equal([[], [7, 'h']]);
  });

  it('lacks its last root, or all of them: it goes on from what was signed, and the gap stays', () => {
    expect([faults(seen(three, two)), baseOf(seen(three, two))]).to.deep.equal([[[3, 'missing']], [3, three.hash]]);
    expect([faults(seen(two, null)), baseOf(seen(two, null))]).to.deep.equal([[[2, 'missing']], [2, two.hash]]);
  });

  it('has another last root than was signed', () => {
    expect(faults(seen(two, forged))).to.deep.equal([[2, 'changed']]);
    expect(baseOf(seen(two, forged))).to.deep.equal([2, two.hash]);
    expect(faults(seen(two, forged, ['last']))).to.deep.equal([
      [2, 'signature'],
      [2, 'changed'],
    ]);
    expect(faults(seen(one, three))).to.deep.equal([[1, 'changed']]);
  });

  it('has lost what was signed last, or that is not by the house', () => {
    expect([faults(seen(null, two)), baseOf(seen(null, two))]).to.deep.equal([[[2, 'end-missing']], [2, two.hash]]);
    expect(faults(seen(two, two, ['end']))).to.deep.equal([[2, 'signature']]);
    expect([faults(seen(two, null, ['end'])), baseOf(seen(two, null, ['end']))]).to.deep.equal([
      [[2, 'signature']],
      'unknown',
    ]);
    expect(baseOf(seen(null, two, ['last']))).to.equal('unknown');
  });

  it('is shorter than the documents know: nothing is put on it', () => {
    const standing = chainStanding(seen(null, null));
    expect(knownToDocuments(standing, null)).to.deep.equal(standing);
    expect(knownToDocuments(standing, 12)).to.deep.equal({ faults: [{ root: 12, why: 'missing' }], base: 'unknown' });
  });
});
