import { expect } from 'chai';
import { HELP_DESKS, HELP_NEEDS, HELP_POINTERS, isNamedIn } from '../../../src/domain/school/help.js';
import { els, joost, karel } from '../../support/people.js';

describe('Whoever needs help', () => {
  it('is pointed somewhere, and never to the praktijkopleider, who may be what it is about', () => {
    for (const need of HELP_NEEDS) {
      expect(HELP_POINTERS[need], need).not.to.deep.equal([]);
      expect(HELP_POINTERS[need], need).not.to.deep.include({ who: 'trainer' });
    }
  });

  it('is pointed to the confidential desk first where it is not safe, and to nobody else where it is to stay there', () => {
    expect(HELP_POINTERS.unsafe[0]).to.deep.equal({ desk: 'confidential' });
    expect(HELP_POINTERS.confidential).to.deep.equal([{ desk: 'confidential' }]);
  });

  it('can be pointed to every desk that a school can have', () => {
    const pointed = HELP_NEEDS.flatMap((need) => HELP_POINTERS[need]).flatMap((to) => ('desk' in to ? [to.desk] : []));
    expect(HELP_DESKS.filter((desk) => !pointed.includes(desk))).to.deep.equal([]);
  });
});

describe('Who is named in a message', () => {
  const named = (text: string, person = els(), role: 'teacher' | 'coach' | 'trainer' = 'teacher'): boolean =>
    isNamedIn(text.split(' '), person, role);

  it('is so by a part of the name of three letters at least, or by the word for the role', () => {
    expect([named('ruzie met els'), named('mevrouw meijer'), named('mijn docent')]).to.deep.equal([true, true, true]);
    expect(named('ruzie met joost')).to.equal(false);
    expect(named('de wit', { ...els(), name: 'Els de Wit' })).to.equal(true);
    expect(named('de school', { ...els(), name: 'Els de Wit' })).to.equal(false);
  });

  it('is not by the word for another role, nor where a role has none', () => {
    expect(named('mijn docent', joost(), 'coach')).to.equal(false);
    expect(named('mijn praktijkopleider', karel(), 'trainer')).to.equal(false);
  });
});
