import { expect } from 'chai';
import type { Day, Week } from '../../../src/domain/calendar/day.js';
import { proposedYear } from '../../../src/domain/school/next-year.js';
import type { SchoolPeriod } from '../../../src/domain/school/school.js';

const period = (name: string, from: string, until: string, more: Partial<SchoolPeriod> = {}): SchoolPeriod => ({
  ...{ name, from: from as Day, until: until as Day },
  ...more,
});
const BLOK_1 = period('blok 1', '2026-08-24', '2026-11-15', { year: 3, lessonDays: { 3: [4] } });
const proposed = (periods: readonly SchoolPeriod[], themeWeeks: readonly string[] = []) =>
  proposedYear({ periods, themeWeeks: themeWeeks as Week[] }, '2027-2028');

describe('The proposal of a school year', () => {
  it('has the periods of the year before in the weeks of the same number, on the same days of the week', () => {
    // Week 35 to 46, and 2026 has a week 53.
    expect(proposed([BLOK_1]).periods).to.deep.equal([{ ...BLOK_1, from: '2027-08-30', until: '2027-11-21' }]);
  });

  it('has the theme weeks by their number; the 53rd becomes the week a year of 52 weeks later', () => {
    expect(proposed([], ['2026-W48', '2027-W06', '2026-W53']).themeWeeks).to.deep.equal([
      ...['2027-W48', '2028-W06', '2027-W52'],
    ]);
  });

  it('leaves what is of another year, and what the school has for that year already', () => {
    expect(proposed([period('blok 1', '2025-08-25', '2025-11-16')], ['2025-W48'])).to.deep.equal({
      ...{ periods: [], themeWeeks: [] },
    });
    const there = period('blok 1', '2027-09-06', '2027-11-21', { year: 3 });
    expect(proposed([BLOK_1, there]).periods).to.deep.equal([]);
    expect(proposed([BLOK_1, { ...there, name: 'blok 2' }]).periods).to.have.length(1);
    expect(proposed([], ['2026-W48', '2027-W40']).themeWeeks).to.deep.equal([]);
  });
});
