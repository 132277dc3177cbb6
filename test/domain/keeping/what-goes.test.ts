import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import { whatGoes, type WhatIsKept } from '../../../src/domain/keeping/what-goes.js';
import { anneke, sanne } from '../../support/people.js';

const nothing: WhatIsKept = {
  ...{ person: sanne(), by: anneke().id, hasHours: false, isNamed: false, guiding: 0, lastDay: null },
};
const goes = (kept: Partial<WhatIsKept>): unknown => whatGoes({ ...nothing, ...kept }, 2557);

describe('What goes of somebody', () => {
  it('is all, where no hours were written and nothing of others names them', () => {
    expect(goes({})).to.deep.equal({ kind: 'all' });
    expect(goes({ lastDay: '2027-07-04' as Day })).to.deep.equal({ kind: 'all' });
  });

  it('is not the name, where it proves something, until the term of the proof is over', () => {
    expect(goes({ hasHours: true, lastDay: '2027-07-04' as Day })).to.deep.equal({
      ...{ kind: 'part', nameUntil: '2034-07-04' },
    });
    expect(goes({ isNamed: true })).to.deep.equal({ kind: 'part', nameUntil: null });
  });

  it('is nothing of oneself, nor of who still guides somebody', () => {
    expect(goes({ by: sanne().id })).to.deep.equal({ kind: 'refused', why: 'oneself' });
    expect(goes({ guiding: 2 })).to.deep.equal({ kind: 'refused', why: 'guides', students: 2 });
  });
});
