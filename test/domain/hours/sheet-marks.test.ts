import { expect } from 'chai';
import type { Day, Week } from '../../../src/domain/calendar/day.js';
import type { ClockTime } from '../../../src/domain/calendar/moment.js';
import { sheetMarks, type SheetAround } from '../../../src/domain/hours/sheet-marks.js';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import { emptySheet, sheetIdOf, type WeekSheet, type WeekSummary } from '../../../src/domain/weeks/week-sheet.js';
import { summaryOf } from '../../../src/domain/weeks/week-summary.js';
import { placementOfSanne, sanne, school } from '../../support/people.js';

const placement = placementOfSanne();
const sheetWith = (...lines: (readonly [day: string, minutes: number])[]): WeekSheet => ({
  ...emptySheet(placement.id, '2026-W47' as Week),
  entries: lines.map(([day, minutes], i) => ({ id: `l${i}`, source: 'm', day: `2026-11-${day}` as Day, minutes })),
});
const marksOn = (sheet: WeekSheet, more: Partial<SheetAround> = {}): string[] =>
  sheetMarks(sheet, {
    ...{ placement, school: school(), born: sanne().born, others: [] },
    ...{ off: { sick: new Set(), leave: new Set() }, summaries: [summaryOf(sheet)], ...more },
  }).map(({ kind, day }) => `${day.slice(8)} ${kind}`);
const elsewhere = (thursday: number): WeekSummary => ({
  ...summaryOf(sheetWith()),
  ...{ id: sheetIdOf('b' as PlacementId, '2026-W47' as Week), placementId: 'b' as PlacementId },
  minutesPerDay: [0, 0, 0, thursday, 0, 0, 0],
});

describe('All that is remarkable about a week', () => {
  it('stands in order of day, whichever rule it is of', () => {
    // Lessons on Wednesday, a long day on Thursday, reported sick on Friday.
    const off = { sick: new Set(['2026-11-20' as Day]), leave: new Set<Day>() };
    expect(
      marksOn(sheetWith(['20', 60], ['19', 721], ['18', 60]), { off }).map((mark) => mark.slice(0, 2)),
    ).to.deep.equal(['18', '19', '20']);
  });

  it('is a long day with what was worked at another address, to the minute', () => {
    const sheet = sheetWith(['19', 400]);
    const both = (there: number): string[] => marksOn(sheet, { summaries: [summaryOf(sheet), elsewhere(there)] });
    expect(both(320)).to.deep.equal([]);
    expect(both(321)).to.deep.equal(['19 shift-too-long']);
  });

  it('is said of days that stand on this sheet, and of no others', () => {
    const sheet = sheetWith(['20', 60]);
    expect(marksOn(sheet, { summaries: [summaryOf(sheet), elsewhere(900)] })).to.deep.equal([]);
  });

  it('looks at the times of the lines on the other sheets too', () => {
    const night = { day: '2026-11-19' as Day, start: '18:00' as ClockTime, end: '23:30' as ClockTime, minutes: 330 };
    const sheet = {
      ...sheetWith(),
      entries: [
        {
          id: 'l',
          source: 'm',
          day: '2026-11-20' as Day,
          start: '08:00' as ClockTime,
          end: '10:00' as ClockTime,
          minutes: 120,
        },
      ],
    };
    const after = (end: string): string[] =>
      marksOn(sheet, { others: [{ ...night, end: end as ClockTime }], born: '2009-11-25' as Day });
    expect(after('20:00').filter((mark) => mark.includes('rest'))).to.deep.equal([]);
    expect(after('20:01').filter((mark) => mark.includes('rest'))).to.have.length(1);
  });
});
