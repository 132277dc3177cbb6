import { expect } from 'chai';
import { isOf, SUBJECT } from '../../src/dutch/subjects.js';
import { tokensOf } from '../../src/dutch/tokens.js';
import { entryOf, entryOfDigits } from '../../src/dutch/word-entry.js';

const isAbout = (word: string, subject: keyof typeof SUBJECT): boolean =>
  isOf({ entry: entryOf(word) }, SUBJECT[subject]);

describe('What is known of a word', () => {
  it('is the same entry for each token that has it, also where a typo was put right', () => {
    const [typed, wrong, again] = tokensOf('vrijdag vrijdga VRIJDAG');
    expect(wrong?.entry).to.deep.equal(typed?.entry);
    expect(again?.entry).to.deep.equal(typed?.entry);
    expect(typed?.entry.word).to.equal('vrijdag');
  });

  it('is the entry of what was typed where a capital makes it a name', () => {
    const [, name] = tokensOf('met Vrijdg');
    expect(name?.entry.word).to.equal('vrijdg');
    expect(name?.likely).to.equal('vrijdag');
  });

  it('says what it may be about, and of no other subject', () => {
    for (const [word, subject, other] of [
      ['leerdoel', 'goals', 'reflections'],
      ['reflectie', 'reflections', 'goals'],
      ['slotevaluatie', 'talkNames', 'paperNames'],
      ['praktijkverslag', 'paperNames', 'talkNames'],
      ['ziek', 'illness', 'placement'],
      ['migraine', 'health', 'illness'],
      ['stage', 'placement', 'health'],
      ['getild', 'doing', 'fillers'],
      ['gehad', 'fillers', 'doing'],
    ] as const) {
      expect(isAbout(word, subject), `${word}: ${subject}`).to.equal(true);
      expect(isAbout(word, other), `${word}: ${other}`).to.equal(false);
    }
  });

  it('is nothing of a word that is in no list: it begins no phrase and opens no command', () => {
    const { subjects, begins, brings, commands } = entryOf('kabelgoot');
    expect([subjects, begins, brings, commands.ofStudents.length, commands.ofStaff.length]).to.deep.equal([
      0, 0, 0, 0, 0,
    ]);
  });

  it('is of digits that amounts, times and days may begin at them, and nothing else', () => {
    const { subjects, begins, brings } = entryOfDigits('20');
    expect([subjects, begins > 0, brings]).to.deep.equal([0, true, 0]);
  });

  it('tells commands of students from those of staff', () => {
    const { commands } = entryOf('ziek');
    expect(commands.ofStudents.length).to.be.greaterThan(0);
    expect(commands.ofStudents).not.to.equal(commands.ofStaff);
  });
});
