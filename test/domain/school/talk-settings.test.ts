import { expect } from 'chai';
import { FORM_NAMES, MOST_HEADS, USUAL_TALK_SETTINGS } from '../../../src/domain/school/talk-settings.js';

describe('What is usual of talks', () => {
  it('is a form of every name, with heads that fit into one form and are told apart', () => {
    for (const name of FORM_NAMES) {
      const form = USUAL_TALK_SETTINGS.forms.findLast((one) => one.name === name);
      const ids = form!.heads.map(({ id }) => id);
      expect(ids.length).to.be.within(1, MOST_HEADS);
      expect(new Set(ids).size).to.equal(ids.length);
      expect(form!.heads.some(({ student }) => student !== null)).to.equal(true);
    }
  });
});
