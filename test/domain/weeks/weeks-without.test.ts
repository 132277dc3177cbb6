import { expect } from 'chai';
import type { Day, Week } from '../../../src/domain/calendar/day.js';
import { weeksWithout } from '../../../src/domain/weeks/weeks-without.js';
import { placementOfSanne, school } from '../../support/people.js';

const without = (today: string, sheets: readonly string[], from = '2026-10-05', until = '2026-11-01') =>
  weeksWithout(
    placementOfSanne({ period: { from: from as Day, until: until as Day } }),
    sheets.map((week) => ({ week: week as Week })),
    today as Day,
    school({ themeWeeks: ['2026-W43' as Week] }),
  );

describe('Weeks of a placement without hours', () => {
  it('are those that are over and have no sheet, with what the school calendar says of them', () => {
    expect(without('2027-01-10', ['2026-W41'])).to.deep.equal([
      { week: '2026-W42', why: { kind: 'holiday', name: 'herfstvakantie' } },
      { week: '2026-W43', why: { kind: 'theme-week' } },
      { week: '2026-W44', why: null },
    ]);
  });

  it('are not those still to come, nor the one that runs', () => {
    const found = (today: string) => without(today, []).map(({ week }) => week);
    expect(found('2026-10-11')).to.deep.equal([]);
    expect(found('2026-10-12')).to.deep.equal(['2026-W41']);
  });

  it('go on over the turn of the year', () => {
    const found = without('2027-02-01', ['2026-W53'], '2026-12-21', '2027-01-10');
    expect(found.map(({ week }) => week)).to.deep.equal(['2026-W52', '2027-W01']);
  });
});
