import { expect } from 'chai';
import type { Day, Week } from '../../../src/domain/calendar/day.js';
import { sameAs } from '../../../src/domain/hours/same-week.js';
import { emptySheet, type Entry, type WeekSheet } from '../../../src/domain/weeks/week-sheet.js';
import { placementOfSanne } from '../../support/people.js';

const line = (day: string, more: Partial<Entry> = {}): Entry => ({
  ...{ id: `${day}#1`, source: day, day: day as Day, minutes: 360 },
  ...more,
});
const week46 = (...entries: Entry[]): WeekSheet => ({
  ...emptySheet(placementOfSanne().id, '2026-W46' as Week),
  entries,
});
const in47 = (sheet: WeekSheet, today: string): ReturnType<typeof sameAs> =>
  sameAs(sheet, '2026-W47' as Week, today as Day);

describe('A week that is the one before it over again', () => {
  const sheet = week46(line('2026-11-12', { activity: 'opbouw', breakMinutes: 0 }), line('2026-11-13'));

  it('has its lines seven days later, with the work and without whose they were', () => {
    expect(in47(sheet, '2026-11-25').entries).to.deep.equal([
      { day: '2026-11-19', minutes: 360, breakMinutes: 0, activity: 'opbouw' },
      { day: '2026-11-20', minutes: 360 },
    ]);
  });

  it('has no more than the days that have been, today included', () => {
    for (const [today, days, toCome] of [
      ['2026-11-18', [], ['2026-11-19', '2026-11-20']],
      ['2026-11-19', ['2026-11-19'], ['2026-11-20']],
      ['2026-11-20', ['2026-11-19', '2026-11-20'], []],
    ] as const) {
      const same = in47(sheet, today);
      expect(same.entries.map(({ day }) => day)).to.deep.equal(days);
      expect(same.toCome).to.deep.equal(toCome);
    }
  });

  it('has nothing of what made up for sickness, and nothing of another week', () => {
    expect(in47(week46(line('2026-11-12', { makesUp: true })), '2026-11-25').entries).to.deep.equal([]);
    expect(sameAs(sheet, '2026-W48' as Week, '2026-11-28' as Day).entries).to.deep.equal([]);
  });
});
