import { expect } from 'chai';
import { isHealthWord } from '../../src/dutch/health-words.js';
import { HEALTH_STEMS, HEALTH_WORDS, NOT_HEALTH } from '../../src/dutch/words/health.js';

describe('A word of health', () => {
  it('is each that is known, save those that are work as well', () => {
    for (const word of HEALTH_WORDS) expect(isHealthWord(word), word).to.equal(!NOT_HEALTH.has(word));
  });

  it('is every stem with something behind it, the shortest too', () => {
    const missed = HEALTH_STEMS.filter((stem) => !isHealthWord(`${stem}qx`));
    expect(missed).to.deep.equal([]);
  });

  it('is not a word of the work, of the week, or a name', () => {
    for (const word of ['opbouw', 'afbouw', 'maandag', 'pauze', 'geluid', 'karel'])
      expect(isHealthWord(word), word).to.equal(false);
  });
});
