import { expect } from 'chai';
import { keysBeside, slipsBetween } from '../../src/dutch/slips.js';

describe('Keys of a phone', () => {
  it('are beside one another in a row and between rows, and not two further on', () => {
    expect(keysBeside('a').sort().join('')).to.equal('aqswz');
    expect(keysBeside('p')).not.to.include('i');
  });
});

describe('Slips between two words', () => {
  it('are none of the same word, and one for a letter too many, another or a consonant too few', () => {
    expect(slipsBetween('uren', 'uren')).to.equal(0);
    expect(slipsBetween('mxaandag', 'maandag')).to.equal(1);
    expect(slipsBetween('mapndag', 'maandag')).to.equal(1);
    expect(slipsBetween('maadag', 'maandag')).to.equal(1);
  });

  it('are half a one for a key beside it, two letters in the wrong order, and a letter struck twice', () => {
    expect(slipsBetween('msandag', 'maandag')).to.equal(0.5);
    expect(slipsBetween('manadag', 'maandag')).to.equal(0.5);
    expect(slipsBetween('maanndag', 'maandag')).to.equal(0.5);
  });

  it('are half a one for a letter that sounds alike, and three quarters for a vowel left out', () => {
    expect(slipsBetween('siek', 'ziek')).to.equal(0.5);
    expect(slipsBetween('mandag', 'maandag')).to.equal(0.75);
  });

  it('add up, and are all letters where nothing is the same', () => {
    expect(slipsBetween('msandaag', 'maandag')).to.equal(1);
    expect(slipsBetween('', 'week')).to.equal(4);
    expect(slipsBetween('week', '')).to.equal(4);
  });
});
