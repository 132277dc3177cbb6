import { expect } from 'chai';
import { isPlainText, isSpelledOut, joined, plainLetters, plainWords } from '../../src/dutch/letters.js';

describe('A text as a reader hears it', () => {
  it('is in lower case, without accents, whatever letters it is dressed up in', () => {
    expect(plainLetters('GRIÉP')).to.equal('griep');
    expect(plainLetters('gr\u200biep')).to.equal('griep');
    expect(plainLetters('ｇｒｉｅｐ')).to.equal('griep');
    expect(plainLetters('grіep')).to.equal('griep');
  });

  it('has letters for digits between letters, and digits beside none', () => {
    expect(plainLetters('gr1ep')).to.equal('griep');
    expect(plainLetters('week 47, 6u')).to.equal('week 47, 6u');
  });

  it('is plain where all of it is on every keyboard', () => {
    expect([isPlainText('week 47!\n'), isPlainText('café')]).to.deep.equal([true, false]);
  });

  it('has words with a hyphen or an apostrophe in them, and no numbers', () => {
    expect(plainWords("Mijn SLB'er, week 47: BPV-docent")).to.deep.equal(['mijn', "slb'er", 'week', 'bpv-docent']);
    expect(plainWords('47')).to.deep.equal([]);
  });
});

describe('A word that is spelled out', () => {
  it('is three letters by themselves at least, with whatever stands between them', () => {
    expect([joined('g r i e p'), joined('k.o.o.r.t.s'), joined('m-i-g')]).to.deep.equal(['griep', 'koorts', 'mig']);
    expect([isSpelledOut('a b c'), isSpelledOut('a b')]).to.deep.equal([true, false]);
    expect(joined('ik zag a b')).to.equal('ik zag a b');
  });

  it('does not go on over a line, nor from a word', () => {
    expect(isSpelledOut('a b\nc')).to.equal(false);
    expect(joined('ja a b c')).to.equal('ja abc');
  });
});
