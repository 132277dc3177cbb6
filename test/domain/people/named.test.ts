import { expect } from 'chai';
import { named, nearlyNamed } from '../../../src/domain/people/named.js';
import { milan, noor, sanne } from '../../support/people.js';

const people = [sanne(), milan(), noor(), noor({ name: 'Zoë de Wit' }), noor({ name: 'Sanne Bakker' })];
const names = (typed: string): string[] => named(people, typed).map(({ name }) => name);

describe('A student is found by name', () => {
  it('the first, the last or the whole one, whatever the capitals and accents', () => {
    expect(names('milan')).to.deep.equal(['Milan Bakker']);
    expect(names('HENDRIKS')).to.deep.equal(['Noor Hendriks']);
    expect(names('zoe')).to.deep.equal(['Zoë de Wit']);
    expect(names('  de wit, sanne ')).to.deep.equal(['Sanne de Wit']);
  });

  it('and all of them where it fits several, but the whole name is one', () => {
    expect(names('sanne')).to.deep.equal(['Sanne de Wit', 'Sanne Bakker']);
    expect(names('de wit')).to.deep.equal(['Sanne de Wit', 'Zoë de Wit']);
    expect(names('sanne bakker')).to.deep.equal(['Sanne Bakker']);
  });

  it('and not by a part of a word, a word too many, or nothing at all', () => {
    expect(names('san')).to.deep.equal([]);
    expect(names('sanne de wit jansen')).to.deep.equal([]);
    expect(names(' … ')).to.deep.equal([]);
  });
});

describe('Who may be meant by a name that nobody has', () => {
  const near = (typed: string): string[] => nearlyNamed(people, typed).map(({ name }) => name);

  it('is somebody a letter or two away, or whose name begins so; the nearest first', () => {
    expect(near('sane de wit')).to.deep.equal(['Sanne de Wit']);
    expect(near('milaan')).to.deep.equal(['Milan Bakker']);
    expect(near('hendirks')).to.deep.equal(['Noor Hendriks']);
    expect(near('san')).to.deep.equal(['Sanne Bakker', 'Sanne de Wit']);
    expect(near('sanne bakkr')).to.deep.equal(['Sanne Bakker']);
    expect(near('Bakers')).to.deep.equal(['Milan Bakker', 'Sanne Bakker']);
    expect(near('bkaekr')).to.deep.equal(['Milan Bakker', 'Sanne Bakker']);
    expect(near('zoee')).to.deep.equal(['Zoë de Wit']);
  });

  it('a whole name before the beginning of one, and that before a slip', () => {
    const order = (typed: string, ...all: string[]): string[] =>
      nearlyNamed(
        all.map((name) => noor({ name })),
        typed,
      ).map(({ name }) => name);
    expect(order('bak', 'Anna Bakker', 'Piet Bak')).to.deep.equal(['Piet Bak', 'Anna Bakker']);
    expect(order('bakke', 'Anna Bakka', 'Zeb Bakker')).to.deep.equal(['Zeb Bakker', 'Anna Bakka']);
    expect(order('jansenn', 'Bo Jensen', 'Zeb Jansen')).to.deep.equal(['Zeb Jansen', 'Bo Jensen']);
  });

  it('and nobody at another name, however short, or at the words between names', () => {
    expect(near('zoe')).to.deep.equal(['Zoë de Wit']);
    // One slip in a word of four or five letters, none in a shorter one.
    for (const typed of [
      'milno',
      'mialm',
      'nor',
      'zoo',
      'bkaeksr',
      'baqqqer',
      'tijn',
      'zo',
      'noot hendricks jansen',
      'de',
      'van der',
      'x',
    ])
      expect(near(typed)).to.deep.equal([]);
  });
});
