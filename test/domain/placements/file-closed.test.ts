import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import { fileClosed } from '../../../src/domain/placements/file-closed.js';
import { placementOfSanne } from '../../support/people.js';

describe('A closed file', () => {
  it('refuses, and says since which day', () => {
    const closed = { ...placementOfSanne(), closed: '2027-07-12' as Day };
    expect(fileClosed(closed)).to.deep.equal({ why: 'file-closed', on: '2027-07-12' });
  });

  it('is no open one', () => {
    expect(fileClosed(placementOfSanne())).to.equal(null);
  });
});
