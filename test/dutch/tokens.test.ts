import { expect } from 'chai';
import { tokensOf } from '../../src/dutch/tokens.js';

const cut = (text: string): string[] => tokensOf(text).map(({ text: piece }) => piece);
const words = (text: string): string[] => tokensOf(text).map(({ word }) => word);

describe('A message cut into pieces', () => {
  it('is words, numbers and signs, and "t/m" and "\'s" are one', () => {
    expect(cut('ma t/m do 8.5u!')).to.deep.equal(['ma', 't/m', 'do', '8', '.', '5', 'u', '!']);
    expect(cut("'s ochtends, SLB'er")).to.deep.equal(["'s", 'ochtends', ',', "SLB'er"]);
  });

  it('says where each stands, whether it is glued and on which line', () => {
    const [six, u, next] = tokensOf('6u\n8');
    expect([six?.spaced, u?.spaced, next?.spaced]).to.deep.equal([true, false, true]);
    expect([six?.line, u?.line, next?.line]).to.deep.equal([0, 0, 1]);
    expect([u?.start, u?.end]).to.deep.equal([1, 2]);
  });

  it('has words in lower case, without accents and with a slip in a key word put right', () => {
    expect(words('Café mandag')).to.deep.equal(['cafe', 'maandag']);
    expect(words('8–12')).to.deep.equal(['8', '-', '12']);
  });

  it('takes a word with a capital in the middle of a sentence for a name, and at its beginning for what it says', () => {
    expect(words('Mandag 6')).to.deep.equal(['maandag', '6']);
    expect(words('met Mandag')[1]).to.equal('mandag');
    expect(words('klaar. Mandag 6')[2]).to.equal('maandag');
  });
});
