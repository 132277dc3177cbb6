import { expect } from 'chai';
import { corrected, likelyWord } from '../../src/dutch/spelling.js';

describe('A slip in a key word', () => {
  it('of one letter is put right: too many, too few, another, or two in the wrong order', () => {
    expect(['maandaag', 'mandag', 'maamdag', 'maanadg'].map(corrected)).to.deep.equal([
      ...['maandag', 'maandag', 'maandag', 'maandag'],
    ]);
  });

  it('is none in a word that is Dutch by itself, in a name, or in what is too far off', () => {
    expect(corrected('maandag')).to.equal('maandag');
    for (const word of ['werd', 'karel', 'xxaandxx']) expect([null, word], word).to.include(corrected(word));
  });

  it('is put right in no word longer than words are', () => {
    expect(corrected(`maandag${'g'.repeat(30)}`)).to.equal(null);
    expect(likelyWord(`maandag${'g'.repeat(30)}`)).to.equal(null);
  });
});

describe('A word with two wrong letters', () => {
  it('is likely the day that it is nearest to, also without its vowels, and is asked about', () => {
    expect([likelyWord('mndg'), likelyWord('donxredag')]).to.deep.equal(['maandag', 'donderdag']);
  });

  it('is none where it is a word of its own or too short', () => {
    expect([likelyWord('maandag'), likelyWord('mdg')]).to.deep.equal([null, null]);
  });
});
