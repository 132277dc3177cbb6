import { expect } from 'chai';
import { CARDINALS, ORDINALS } from '../../../src/dutch/words/numbers.js';

describe('Ordinals', () => {
  it('are the days of a month, first to thirty-first, and no more', () => {
    expect([...new Set(Object.values(ORDINALS))].sort((a, b) => a - b)).to.deep.equal(
      Array.from({ length: 31 }, (_, i) => i + 1),
    );
    expect(CARDINALS).to.include({ tweeendertig: 32 });
  });

  it('end in "de" up to nineteen and in "ste" from twenty on, save those that are words of their own', () => {
    expect(ORDINALS).to.include({ tweede: 2, negentiende: 19, twintigste: 20, eenendertigste: 31 });
    expect(ORDINALS).to.include({ eerste: 1, derde: 3, achtste: 8, second: 2 });
    for (const word of ['eende', 'driede', 'achtde', 'twode', 'twintigde']) expect(ORDINALS).not.to.have.property(word);
  });
});
