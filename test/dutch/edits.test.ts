import { expect } from 'chai';
import { editsBetween } from '../../src/dutch/edits.js';

describe('Edits from one word to the other', () => {
  it('are none of the same, and one for a letter more, less, another or two in the wrong order', () => {
    expect(['week', 'weeek', 'wek', 'werk', 'ewek'].map((word) => editsBetween(word, 'week'))).to.deep.equal([
      ...[0, 1, 1, 1, 1],
    ]);
  });

  it('add up, and are all letters where nothing is the same', () => {
    expect(editsBetween('wrke', 'week')).to.equal(2);
    expect([editsBetween('', 'week'), editsBetween('week', ''), editsBetween('', '')]).to.deep.equal([4, 4, 0]);
    expect(editsBetween('abcd', 'badc')).to.equal(2);
  });
});
