import { expect } from 'chai';
import { addWeeks, weekOf, type Day, type Week } from '../../../src/domain/calendar/day.js';
import { expectedBy } from '../../../src/domain/placements/pace.js';
import { placementOfSanne } from '../../support/people.js';

const always = (): boolean => true;
const first = weekOf('2026-09-07' as Day);
/** Ten weeks of ten hours. */
const placement = placementOfSanne({
  period: { from: '2026-09-07' as Day, until: '2026-11-15' as Day },
  minutesToMake: 6000,
});
/** A Wednesday, so many weeks after the first. */
const wednesday = (weeks: number): Day => ['2026-09-09', '2026-09-16', '2026-09-23', '2026-09-30'][weeks] as Day;

describe('Where a student should be by now', () => {
  it('is said of the weeks up to the one before last: the last one may still be written down', () => {
    expect([1, 2, 3].map((weeks) => expectedBy(wednesday(weeks), placement, always))).to.deep.equal([0, 600, 1200]);
  });

  it('is not more for a week in which nobody works, which makes the others longer', () => {
    const isWorked = (week: Week): boolean => week !== addWeeks(first, 1);
    expect(expectedBy(wednesday(3), placement, isWorked)).to.be.closeTo(6000 / 9, 0.01);
  });

  it('is all of it once the placement is over, and nothing without a POK', () => {
    expect(expectedBy('2026-12-01' as Day, placement, always)).to.equal(6000);
    expect(expectedBy('2026-12-01' as Day, { ...placement, pok: null }, always)).to.equal(0);
  });
});
