import { expect } from 'chai';
import { CARDINALS, ORDINALS } from '../../../src/dutch/words/numbers.js';

describe('Cardinals', () => {
  it('are the tens with each unit before them, in English behind them, and the same with a hundred', () => {
    expect(CARDINALS).to.include({ nul: 0, twintig: 20, eenentwintig: 21, negenenvijftig: 59, negenennegentig: 99 });
    expect(CARDINALS).to.include({ honderd: 100, honderdeen: 101, honderdtwintig: 120, honderdnegenennegentig: 199 });
    expect(CARDINALS).to.include({ twenty: 20, twentyone: 21, fiftynine: 59 });
    for (const word of ['nulentwintig', 'tienentwintig', 'honderdnul', 'honderdhonderd', 'twentyzero', 'twentyten'])
      expect(CARDINALS).not.to.have.property(word);
  });
});

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
