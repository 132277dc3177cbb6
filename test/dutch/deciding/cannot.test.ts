import { expect } from 'chai';
import { cannotElse } from '../../../src/dutch/deciding/cannot.js';
import { sentenceOf } from '../../../src/dutch/sentence.js';

const cannot = (text: string): boolean => cannotElse(sentenceOf(text, false));

describe('What somebody cannot do', () => {
  it('is no leave where it is something else than being there', () => {
    for (const text of [
      ...['ik kan niet wachten tot vrijdag', 'kan vrijdag niet vinden in het overzicht', "can't wait until friday"],
      'ik kan niet geloven dat het vrijdag is',
    ])
      expect(cannot(text), text).to.equal(true);
  });

  it('may be leave where they are not there, or say why', () => {
    for (const text of [
      ...['kan vrijdag niet', 'kan vrijdag niet komen', 'ik kan morgen niet werken', "can't come friday"],
      ...['kan vrijdag niet, moet trouwen', 'kan morgen niet ivm examen', 'kan morgen niet heb examen'],
      'ik kan dinsdag 14-17',
    ])
      expect(cannot(text), text).to.equal(false);
  });
});
