import { expect } from 'chai';
import { read } from '../../src/dutch/read.js';
import { inWords, phraseCases, type PhraseCase } from './phrase-cases.js';

const cases = phraseCases();
const sections = new Set(cases.map(({ section }) => section));

describe('What students type (phrases.txt)', () => {
  it('has a thousand cases, and none twice', () => {
    const keys = cases.map(({ now, text }) => `${now.day}T${now.time} | ${text}`);
    expect(keys.length).to.be.at.least(1000);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).to.deep.equal([]);
  });

  it('lists under "must not" nothing that is', () => {
    const isIn = ({ section }: PhraseCase, words: string): boolean => section.toLowerCase().includes(words);
    const stored = cases.filter((one) => isIn(one, 'must not be stored') && /^(hours|correct)/.test(one.expected));
    const reported = cases.filter((one) => isIn(one, 'must not be reported') && /^(sick|recovered)/.test(one.expected));
    expect([...stored, ...reported]).to.deep.equal([]);
  });

  for (const section of sections) {
    it(section, () => {
      expect(wrongIn(cases.filter((one) => one.section === section))).to.deep.equal([]);
    });
  }
});

/** All that are read otherwise, so that one change shows everything that it touches. */
function wrongIn(phrases: readonly PhraseCase[]): string[] {
  return phrases.flatMap(({ line, now, text, expected }) => {
    const found = inWords(read(text, { now, role: 'student' }));
    return found === expected ? [] : [`phrases.txt:${line} "${text}" is "${found}", and should be "${expected}"`];
  });
}
