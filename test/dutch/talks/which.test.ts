import { expect } from 'chai';
import type { Role } from '../../../src/domain/people/people.js';
import { isTalkWord } from '../../../src/dutch/talks/talk-words.js';
import { talkSaid } from '../../../src/dutch/talks/which.js';
import { tokensOf } from '../../../src/dutch/tokens.js';

const which = (text: string, role: Role = 'student'): string =>
  talkSaid({ tokens: tokensOf(text) }, role)?.which ?? 'none';

describe('Which talk is spoken of', () => {
  it('is said by its name, in one word or in two, however it is made', () => {
    for (const text of [
      'tussenevaluatie',
      'tussentijds gesprek',
      'tussen-evaluatie',
      'halverwegegesprek',
      'midterm evaluation',
    ])
      expect(which(text), text).to.equal('halfway');
    for (const text of ['eindgesprek', 'eind evaluatie', 'slotevaluatie', 'afsluitend gesprek'])
      expect(which(text), text).to.equal('final');
    for (const text of ['belafspraak', 'videogesprek', 'telefonisch gesprek'])
      expect(which(text), text).to.equal('call');
  });

  it('is not said by "gesprek", unless a student has it with the praktijkopleider alone', () => {
    for (const text of ['gesprek', 'voortgangsgesprek', 'stage-evaluatie', 'begeleidingsgesprek met mijn docent'])
      expect(which(text), text).to.equal('unsaid');
    expect(which('gesprek met mijn praktijkopleider')).to.equal('trainer-talk');
    expect(which('gesprek met mijn praktijkopleider en docent')).to.equal('unsaid');
    expect(which('gesprek met mijn praktijkopleider', 'teacher')).to.equal('unsaid');
  });

  it('is none of these where it is of something else', () => {
    for (const word of ['sollicitatiegesprek', 'verkoopgesprek', 'gespreksstof', 'showevaluatie'])
      expect(isTalkWord(word), word).to.equal(false);
  });
});
