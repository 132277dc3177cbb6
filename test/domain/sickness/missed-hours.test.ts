import { expect } from 'chai';
import type { Day, Week } from '../../../src/domain/calendar/day.js';
import { missedAt, missedHours } from '../../../src/domain/sickness/missed-hours.js';
import type { Placement, PlacementId } from '../../../src/domain/placements/placement.js';
import type { SickPeriod } from '../../../src/domain/sickness/sickness.js';
import { sheetIdOf, type WeekSummary } from '../../../src/domain/weeks/week-sheet.js';
import { placementOfSanne, school } from '../../support/people.js';

const day = (date: number, month = 11): Day => `2026-${month}-${String(date).padStart(2, '0')}` as Day;
/** Thursday 7 hours, Friday 6. */
const placement = placementOfSanne();
const HOUR = 60;

/** Sick from, and the first day back. */
const sick = (from: Day, back: Day | null, more: Partial<SickPeriod> = {}): SickPeriod => ({
  state: back ? 'recovered' : 'open',
  from,
  expectedUntil: null,
  back,
  reportedAt: `${from}T07:00:00Z`,
  said: 1,
  told: [],
  ...more,
});
const week = (name: string, minutesPerDay: number[], makeUpMinutes = 0, at: Placement = placement): WeekSummary => ({
  id: sheetIdOf(at.id, name as Week),
  placementId: at.id,
  week: name as Week,
  state: 'draft',
  version: 1,
  minutesPerDay,
  makeUpMinutes,
  submittedAt: null,
});
const context = (today: Day, leaveDays: Day[] = []) => ({ school: school(), today, leaveDays: new Set(leaveDays) });
const missed = (periods: SickPeriod[], today: Day, summaries: WeekSummary[] = [], leaveDays: Day[] = []): number =>
  missedHours(placement, periods, summaries, context(today, leaveDays)).missed / HOUR;

describe('Missed in sickness', () => {
  it('is what was planned from the first sick day to the day before the first day back', () => {
    expect(missed([sick(day(16), day(23))], day(30))).to.equal(13);
    expect(missed([sick(day(20), day(23))], day(30))).to.equal(6);
    expect(missed([sick(day(16), day(20))], day(30))).to.equal(7);
    expect(missed([sick(day(16), day(19))], day(30))).to.equal(0);
  });

  it('goes up to today, and not beyond', () => {
    expect(missed([sick(day(16), null)], day(18))).to.equal(0);
    expect(missed([sick(day(16), null)], day(19))).to.equal(7);
    expect(missed([sick(day(16), null, { expectedUntil: day(27) })], day(20))).to.equal(13);
    expect(missed([sick(day(16), day(30))], day(20))).to.equal(13);
  });

  it('stops at the end that was expected until more is said', () => {
    expect(missed([sick(day(16), null, { expectedUntil: day(19) })], day(30))).to.equal(7);
  });

  it('is nothing on a holiday, in a theme week, on a leave day, outside the placement, or after "toch niet ziek"', () => {
    expect(missed([sick(day(12, 10), day(17, 10))], day(30))).to.equal(0);
    const themed = { ...context(day(30)), school: school({ themeWeeks: ['2026-W47' as Week] }) };
    expect(missedHours(placement, [sick(day(16), day(23))], [], themed).missed).to.equal(0);
    expect(missed([sick(day(16), day(23))], day(30), [], [day(19)])).to.equal(6);
    const ended = placementOfSanne({ period: { from: '2026-09-07' as Day, until: day(19) } });
    expect(missedHours(ended, [sick(day(16), day(23))], [], context(day(30))).missed).to.equal(7 * HOUR);
    expect(missed([sick(day(16), null, { state: 'taken-back' })], day(30))).to.equal(0);
  });

  it('is less what was worked that day all the same, and never less than nothing', () => {
    const worked = (minutes: number) => [week('2026-W47', [0, 0, 0, minutes, 0, 0, 0])];
    expect(missed([sick(day(16), day(23))], day(30), worked(4 * HOUR))).to.equal(9);
    expect(missed([sick(day(16), day(23))], day(30), worked(9 * HOUR))).to.equal(6);
  });
});

describe('Made up', () => {
  const periods = [sick(day(16), day(23))];
  const made = (minutes: number, makeUp: number) =>
    missedHours(placement, periods, [week('2026-W48', [minutes, 0, 0, 0, 0, 0, 0], makeUp)], context(day(30)));

  it('are the hours that were marked so, and no others', () => {
    expect(made(4 * HOUR, 4 * HOUR)).to.deep.equal({ missed: 780, madeUp: 240, left: 540, beyond: 0 });
    expect(made(4 * HOUR, 0)).to.deep.equal({ missed: 780, madeUp: 0, left: 780, beyond: 0 });
  });

  it('never more than was missed', () => {
    expect(made(13 * HOUR, 13 * HOUR).left).to.equal(0);
    expect(made(14 * HOUR, 14 * HOUR)).to.deep.equal({ missed: 780, madeUp: 780, left: 0, beyond: 60 });
  });

  it('more than was missed makes up no later sickness', () => {
    const later = [...periods, sick(day(3, 12), day(4, 12))];
    const more = [week('2026-W48', [24 * HOUR, 0, 0, 0, 0, 0, 0], 24 * HOUR)];
    expect(missedHours(placement, later, more, context(day(10, 12)))).to.deep.equal({
      ...{ missed: 20 * HOUR, madeUp: 13 * HOUR, left: 7 * HOUR, beyond: 11 * HOUR },
    });
    const since = [...more, week('2026-W50', [2 * HOUR, 0, 0, 0, 0, 0, 0], 2 * HOUR)];
    expect(missedHours(placement, later, since, context(day(10, 12))).left).to.equal(5 * HOUR);
  });

  it('make up what was missed on the days before them, not on the same day or after it', () => {
    const madeOn = (days: number[]): number =>
      missedHours(placement, [sick(day(19), day(21))], [week('2026-W47', days, 120)], context(day(30))).madeUp;
    expect(madeOn([0, 120, 0, 0, 0, 0, 0])).to.equal(0);
    expect(madeOn([0, 0, 0, 0, 0, 120, 0])).to.equal(120);
  });

  it('count at the company where they were missed', () => {
    const other = placementOfSanne({ id: 'other' as PlacementId, plannedMinutes: { 1: 240 } });
    const hours = missedAt(
      [placement, other],
      periods,
      [week('2026-W48', [0, 240, 0, 0, 0, 0, 0], 240, other)],
      context(day(30)),
    );
    expect(hours.map(({ placement: { id }, hours: { left } }) => [id, left])).to.deep.equal([
      [placement.id, 780],
      ['other', 0],
    ]);
  });
});
