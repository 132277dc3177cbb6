import { expect } from 'chai';
import { daysBetween, weekdayOf, type Day } from '../../../src/domain/calendar/day.js';
import { holidaysOf, KNOWN_SCHOOL_YEARS, REGIONS, schoolYearOf } from '../../../src/domain/calendar/school-holidays.js';

describe('School holidays of a region', () => {
  it('are five a year, from a Saturday to a Sunday, in order and inside their school year', () => {
    for (const schoolYear of KNOWN_SCHOOL_YEARS) {
      for (const region of REGIONS) {
        const all = holidaysOf(region, schoolYear);
        expect(all, `${region} ${schoolYear}`).to.have.length(5);
        for (const { name, from, until } of all) {
          expect([weekdayOf(from), weekdayOf(until)], `${name} ${from}`).to.deep.equal([6, 7]);
          expect([8, 15, 43], name).to.include(daysBetween(from, until));
          expect(schoolYearOf(from)).to.equal(schoolYear);
        }
        expect(all.map(({ from }) => from)).to.deep.equal(all.map(({ from }) => from).toSorted());
      }
    }
  });

  it('are none of a year that is not known', () => {
    expect(holidaysOf('noord', '2031-2032')).to.deep.equal([]);
  });

  it('are of a school year that begins in August', () => {
    expect(schoolYearOf('2026-07-31' as Day)).to.equal('2025-2026');
    expect(schoolYearOf('2026-08-01' as Day)).to.equal('2026-2027');
  });
});
