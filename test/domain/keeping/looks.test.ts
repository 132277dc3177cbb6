import { expect } from 'chai';
import { lookIn } from '../../../src/domain/keeping/looks.js';
import { joost, sanne } from '../../support/people.js';

describe('A look at a student', () => {
  it('is what somebody of the staff asked of one, by whichever id', () => {
    const at = (asked: object): unknown => lookIn({ kind: 'x', ...asked }, joost());
    expect(at({ student: 'sanne' })).to.deep.equal({ of: 'sanne', what: 'page' });
    expect(at({ sheet: 'sanne-de-brug:2026-W47' })).to.deep.equal({ of: 'sanne-de-brug', what: 'week' });
    expect(at({ sickness: 'sick:sanne:1' })).to.deep.equal({ of: 'sanne', what: 'absence' });
    expect(at({ leave: 'leave:sanne:0123456789abcdef' })).to.deep.equal({ of: 'sanne', what: 'absence' });
    expect(at({ paper: 'paper:sanne-de-brug:0123' })).to.deep.equal({ of: 'sanne-de-brug', what: 'file' });
    expect(at({ placement: 'sanne-de-brug' })).to.deep.equal({ of: 'sanne-de-brug', what: 'placement' });
  });

  it('is none where it is of nobody, of oneself, or by the student', () => {
    expect(lookIn({ kind: 'overview' }, joost())).to.equal(null);
    expect(lookIn({ kind: 'x', placement: null }, joost())).to.equal(null);
    expect(lookIn({ kind: 'x', student: joost().id }, joost())).to.equal(null);
    expect(lookIn({ kind: 'x', sheet: 'sanne-de-brug:2026-W47' }, sanne())).to.equal(null);
  });
});
