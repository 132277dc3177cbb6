import { expect } from 'chai';
import { named } from '../../src/domain/named.js';
import { milan, noor, sanne } from '../support/people.js';

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
