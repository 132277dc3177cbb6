import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import { keepingOf, keptFrom, longestOf, USUAL_KEEPING } from '../../../src/domain/keeping/terms.js';

describe('How long something is kept', () => {
  it('is seven years of what proves hours, two of sickness and leave, ninety days of messages, a year of looks', () => {
    expect(USUAL_KEEPING).to.deep.equal({ evidence: 2557, sickness: 731, leave: 731, messages: 90, looks: 365 });
    expect(keptFrom('2033-11-25' as Day, USUAL_KEEPING.evidence)).to.equal('2026-11-25');
    expect(keptFrom('2028-11-25' as Day, USUAL_KEEPING.leave)).to.equal('2026-11-25');
  });

  it('is as the school says, and as usual where it says nothing', () => {
    expect(keepingOf({})).to.deep.equal(USUAL_KEEPING);
    expect(keepingOf({ keeping: { looks: 30 } })).to.deep.equal({ ...USUAL_KEEPING, looks: 30 });
  });

  it('is the longest of several schools where it is not known of which something is', () => {
    const [one, other] = [{ keeping: { messages: 30, looks: 400 } }, { keeping: { messages: 60 } }];
    expect(longestOf([one, other])).to.deep.equal({ ...USUAL_KEEPING, messages: 60, looks: 400 });
    expect(longestOf([])).to.deep.equal(USUAL_KEEPING);
  });
});
