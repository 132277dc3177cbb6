import { expect } from 'chai';
import type { Day, Week } from '../../../src/domain/calendar/day.js';
import { plannedMinutesOn } from '../../../src/domain/hours/planned-hours.js';
import { placementOfSanne, school } from '../../support/people.js';

describe('Planned on a day', () => {
  const planned = (day: string, calendar = school()): number =>
    plannedMinutesOn(day as Day, placementOfSanne(), calendar);

  it('is what was agreed for that weekday: seven hours on Thursday, six on Friday, nothing on another', () => {
    expect(['2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28'].map((day) => planned(day))).to.deep.equal([
      ...[0, 420, 360, 0],
    ]);
  });

  it('is nothing on the last day of a holiday, and as agreed on the first after it', () => {
    const holiday = { holidays: [{ name: 'vrij', from: '2026-11-26' as Day, until: '2026-11-26' as Day }] };
    expect([planned('2026-11-26', school(holiday)), planned('2026-11-27', school(holiday))]).to.deep.equal([0, 360]);
  });

  it('is nothing in a theme week and on a day that school needs: school goes before BPV', () => {
    expect(planned('2026-11-26', school({ themeWeeks: ['2026-W48' as Week] }))).to.equal(0);
    expect(planned('2026-11-26', school({ schoolDays: [{ name: 'toets', day: '2026-11-26' as Day }] }))).to.equal(0);
  });

  it('is nothing before the first day of the placement and after its last', () => {
    const placement = placementOfSanne({ period: { from: '2026-11-19' as Day, until: '2026-11-26' as Day } });
    const minutes = ['2026-11-13', '2026-11-19', '2026-11-26', '2026-11-27'].map((day) =>
      plannedMinutesOn(day as Day, placement, school()),
    );
    expect(minutes).to.deep.equal([0, 420, 420, 0]);
  });
});
