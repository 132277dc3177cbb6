import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import { countsOn, isGoingOn, peopleToPlan, pokVersion } from '../../../src/domain/placements/placement.js';
import { anneke, els, karel, placementOfSanne } from '../../support/people.js';

describe('Hours of a day', () => {
  it('count from the day the POK was handed in, and not the day before, nor without one', () => {
    const counts = (day: string, pok: string | null): boolean =>
      countsOn(placementOfSanne({ pok: pok as Day | null }), day as Day);
    expect([counts('2026-11-24', '2026-11-25'), counts('2026-11-25', '2026-11-25')]).to.deep.equal([false, true]);
    expect(counts('2026-11-25', null)).to.equal(false);
  });
});

describe('A placement', () => {
  it('is planned for its student, and for each who guides once, however many parts they have', () => {
    const people = (changes = {}) => peopleToPlan(placementOfSanne(changes)).map(({ id, kind }) => `${kind} ${id}`);
    expect(people()).to.deep.equal(['student sanne', 'staff karel', 'staff els', 'staff joost']);
    expect(people({ coachId: els().id })).to.deep.equal(['student sanne', 'staff karel', 'staff els']);
    expect(peopleToPlan(placementOfSanne()).every(({ schoolId }) => schoolId === karel().schoolId)).to.equal(true);
  });

  it('goes on until it was decided that it ends early, or its file is closed', () => {
    const ended = { planned: '2027-07-04' as Day, carriesOver: false };
    const closed = '2027-07-12' as Day;
    expect(isGoingOn(placementOfSanne())).to.equal(true);
    for (const over of [{ ended }, { closed }, { ended, closed }])
      expect(isGoingOn(placementOfSanne(over)), Object.keys(over).join()).to.equal(false);
  });

  it('bears how often its POK was recorded', () => {
    const record = { pok: null, by: anneke().id, at: '2026-11-25T13:00:00.000Z', source: 'p1' };
    expect(pokVersion(placementOfSanne())).to.equal(0);
    expect(pokVersion(placementOfSanne({ pokHistory: [record, record] }))).to.equal(2);
  });
});
