import { expect } from 'chai';
import type { Day, Week } from '../../../src/domain/calendar/day.js';
import type { ClockTime } from '../../../src/domain/calendar/moment.js';
import { marksOf, type DaysOff } from '../../../src/domain/hours/marks.js';
import type { SaidEntry } from '../../../src/domain/weeks/week-sheet.js';
import { placementOfSanne, school } from '../../support/people.js';

const said = (day: string, minutes: number, more: Partial<SaidEntry> = {}): SaidEntry => ({
  day: day as Day,
  minutes,
  ...more,
});
const span = (start: string, end: string): Partial<SaidEntry> => ({ start: start as ClockTime, end: end as ClockTime });

describe('Marks', () => {
  const kinds = (day: string, more: Partial<SaidEntry> = {}, changes = {}): string[] =>
    marksOf([said(day, 60, more)], placementOfSanne(changes), school({ themeWeeks: ['2026-W45' as Week] })).map(
      ({ kind }) => kind,
    );

  it('stand on the day before the POK and not on the day itself', () => {
    expect(kinds('2026-10-01', {}, { pok: '2026-10-02' })).to.deep.equal(['before-pok']);
    expect(kinds('2026-10-02', {}, { pok: '2026-10-02' })).to.deep.equal([]);
    expect(kinds('2026-10-02', {}, { pok: null })).to.deep.equal(['before-pok']);
  });

  it('stand on the last day of a holiday and not on the day after', () => {
    expect(kinds('2026-10-16')).to.deep.equal(['holiday']);
    expect(kinds('2026-10-22')).to.deep.equal([]);
  });

  it('stand on lesson days of the year and in theme weeks', () => {
    expect(kinds('2026-11-25')).to.deep.equal(['lesson-day']);
    expect(kinds('2026-11-26')).to.deep.equal([]);
    expect(kinds('2026-11-05')).to.deep.equal(['theme-week']);
  });

  it('stand on Sunday after 22:00, and not until then', () => {
    expect(kinds('2026-11-22', span('18:00', '22:00'))).to.deep.equal([]);
    expect(kinds('2026-11-22', span('18:00', '22:01'))).to.deep.equal(['sunday-late']);
    expect(kinds('2026-11-22', span('18:00', '00:00'))).to.deep.equal(['sunday-late']);
    expect(kinds('2026-11-21', span('18:00', '23:00'))).to.deep.equal([]);
  });

  it('of a Sunday evening are for the years of which the school says so', () => {
    const late = said('2026-11-22', 60, span('22:00', '23:00'));
    const inYears = (...sundayYears: (1 | 2 | 3)[]): number =>
      marksOf([late], placementOfSanne({ year: 2 }), school({ sundayYears })).length;
    expect([inYears(1, 3), inYears(2)]).to.deep.equal([0, 1]);
  });

  it('stand on the first and the last day of the placement not, and on the days beside them', () => {
    const period = { from: '2026-09-10', until: '2026-11-27' };
    expect(kinds('2026-09-10', {}, { period })).to.deep.equal([]);
    expect(kinds('2026-11-27', {}, { period })).to.deep.equal([]);
    expect(kinds('2026-11-28', {}, { period })).to.deep.equal(['outside-placement']);
    // Before the placement, and then before the POK as well.
    expect(kinds('2026-09-04', {}, { period })).to.deep.equal(['before-pok', 'outside-placement']);
  });

  it('of a duty at school stand in the place of that of the lessons', () => {
    const duty = { name: 'toetsdag', day: '2026-11-25' as Day };
    const marks = marksOf([said('2026-11-25', 60)], placementOfSanne(), school({ schoolDays: [duty] }));
    expect(marks).to.deep.equal([{ kind: 'school-day', ...duty }]);
  });

  it('of days on which nothing was expected stand once a day, in order of day', () => {
    const off: DaysOff = { sick: new Set(['2026-11-27' as Day]), leave: new Set(['2026-11-26' as Day]) };
    const lines = [said('2026-11-27', 60), said('2026-11-26', 60), said('2026-11-27', 30)];
    expect(marksOf(lines, placementOfSanne(), school(), off)).to.deep.equal([
      { kind: 'leave-day', day: '2026-11-26' },
      { kind: 'sick-day', day: '2026-11-27' },
    ]);
  });
});
