import { expect } from 'chai';
import type { Day, Week } from '../../../src/domain/calendar/day.js';
import {
  daysToFillIn,
  hasUnsettledWeeks,
  isDayOff,
  weeksToHandIn,
  type StudentFacts,
} from '../../../src/domain/hours/hours-to-fill-in.js';
import { parseMoment, type Moment } from '../../../src/domain/calendar/moment.js';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import { sheetIdOf, type WeekState, type WeekSummary } from '../../../src/domain/weeks/week-sheet.js';
import { placementOfSanne, school } from '../../support/people.js';

/** Thursdays of seven hours and Fridays of six, from nine o'clock on. */
const placement = placementOfSanne({ period: { from: '2026-11-16' as Day, until: '2027-07-02' as Day } });

function week(name: string, minutes: Partial<Record<number, number>>, state: WeekState = 'draft'): WeekSummary {
  const id = sheetIdOf(placement.id, name as Week);
  return {
    ...{ id, placementId: placement.id, week: name as Week, state, version: 1, makeUpMinutes: 0 },
    ...{ minutesPerDay: [1, 2, 3, 4, 5, 6, 7].map((day) => minutes[day] ?? 0), submittedAt: null },
  };
}
const signed = (name: string): WeekSummary => week(name, { 4: 420, 5: 360 }, 'approved');
const facts = (changes: Partial<StudentFacts> = {}): StudentFacts => ({
  ...{ placements: [placement], summaries: [signed('2026-W47')], school: school() },
  ...{ leaveDays: new Set(), sickDays: new Set(), notWorked: new Set(), talks: [] },
  ...changes,
});
const days = (...all: string[]): ReadonlySet<Day> => new Set(all as Day[]);
const at = (text: string): Moment => parseMoment(text)!;
const FRIDAY = at('2026-11-27T16:00');
const missing = (changes: Partial<StudentFacts> = {}, now = FRIDAY): readonly string[] =>
  daysToFillIn(facts(changes), now).flatMap((one) => one.days);
const open = (changes: Partial<StudentFacts> = {}, now = at('2026-11-29T19:00')): string[] =>
  weeksToHandIn(facts(changes), now).map((one) => `${one.week} ${one.minutes}`);

describe('Hours to fill in', () => {
  it('are those of working days that are over, this week and last week', () => {
    expect(missing()).to.deep.equal(['2026-11-26', '2026-11-27']);
    expect(missing({ summaries: [] })).to.deep.equal(['2026-11-19', '2026-11-20', '2026-11-26', '2026-11-27']);
    expect(missing({}, at('2026-11-25T16:00'))).to.deep.equal([]);
  });

  it('of today once the greater part of the day is over', () => {
    expect(missing({}, at('2026-11-27T11:59'))).to.deep.equal(['2026-11-26']);
    expect(missing({}, at('2026-11-27T12:00'))).to.deep.equal(['2026-11-26', '2026-11-27']);
  });

  it('are not asked of a day that has hours', () => {
    expect(missing({ summaries: [signed('2026-W47'), week('2026-W48', { 4: 60 })] })).to.deep.equal(['2026-11-27']);
  });

  it('are not asked in a week with the hours that were planned, on whichever days they were made', () => {
    const saturday = (minutes: number) => ({ summaries: [signed('2026-W47'), week('2026-W48', { 1: minutes })] });
    expect(missing(saturday(779))).to.deep.equal(['2026-11-26', '2026-11-27']);
    expect(missing(saturday(780))).to.deep.equal([]);
  });

  it('are not asked at an address where all are written, and are at another that still runs', () => {
    const other = placementOfSanne({ id: 'elsewhere' as PlacementId });
    const written = { summaries: [signed('2026-W47')], placements: [placementOfSanne({ minutesToMake: 780 }), other] };
    const asked = daysToFillIn(facts(written), FRIDAY).map((one) => one.placement.id);
    expect(asked).to.deep.equal(['elsewhere']);
    const short = { ...written, placements: [placementOfSanne({ minutesToMake: 781 }), other] };
    expect(daysToFillIn(facts(short), FRIDAY)).to.have.length(2);
  });

  it('are not asked in a week that was handed in, and again in one that was sent back', () => {
    const inState = (state: WeekState) => ({ summaries: [signed('2026-W47'), week('2026-W48', { 4: 60 }, state)] });
    expect(missing(inState('submitted'))).to.deep.equal([]);
    expect(missing(inState('returned'))).to.deep.equal(['2026-11-27']);
  });

  it('are not asked of days of sickness, of leave, or of which it was said that they were not worked', () => {
    expect(missing({ sickDays: days('2026-11-26') })).to.deep.equal(['2026-11-27']);
    expect(missing({ leaveDays: days('2026-11-26') })).to.deep.equal(['2026-11-27']);
    expect(missing({ notWorked: days('2026-11-26', '2026-11-27') })).to.deep.equal([]);
  });

  it('are not asked in a holiday or a theme week, nor outside the placement', () => {
    const autumn = at('2026-10-16T16:00');
    const placements = [placementOfSanne()];
    expect(missing({ placements, summaries: [signed('2026-W41')] }, autumn)).to.deep.equal([]);
    expect(missing({ placements, summaries: [] }, autumn)).to.deep.equal(['2026-10-08', '2026-10-09']);
    expect(missing({ school: school({ themeWeeks: ['2026-W48' as Week] }) })).to.deep.equal([]);
    const ended = placementOfSanne({ period: { from: '2026-09-07' as Day, until: '2026-11-26' as Day } });
    expect(missing({ placements: [ended] })).to.deep.equal(['2026-11-26']);
  });

  it('are not asked once the total is reached', () => {
    const short = (minutesToMake: number) => ({ placements: [placementOfSanne({ minutesToMake })] });
    expect(missing(short(781))).to.deep.equal(['2026-11-26', '2026-11-27']);
    expect(missing(short(780))).to.deep.equal([]);
  });

  it('are asked per address', () => {
    const other = placementOfSanne({ id: 'other' as PlacementId, plannedMinutes: { 3: 240 } });
    const both = daysToFillIn(facts({ placements: [placement, other] }), FRIDAY);
    expect(both.map((one) => `${one.placement.id} ${one.days.join(' ')}`)).to.deep.equal([
      'sanne-de-brug 2026-11-26 2026-11-27',
      'other 2026-11-18 2026-11-25',
    ]);
  });
});

describe('A week to hand in', () => {
  it('has hours or working days, and is with nobody', () => {
    expect(open()).to.deep.equal(['2026-W48 0']);
    const inState = (state: WeekState) => ({ summaries: [signed('2026-W47'), week('2026-W48', { 4: 60 }, state)] });
    expect(open(inState('draft'))).to.deep.equal(['2026-W48 60']);
    expect(open(inState('submitted'))).to.deep.equal([]);
    expect(open(inState('approved'))).to.deep.equal([]);
    expect(open(inState('returned'))).to.deep.equal(['2026-W48 60']);
    expect(open(inState('reopened'))).to.deep.equal(['2026-W48 60']);
  });

  it('is every one since the placement began, however long ago, also once that has ended', () => {
    expect(open({ summaries: [] })).to.deep.equal(['2026-W47 0', '2026-W48 0']);
    const since = facts({ placements: [placementOfSanne()], summaries: [week('2026-W38', { 4: 60 }, 'returned')] });
    const all = weeksToHandIn(since, at('2026-11-29T19:00')).map((one) => `${one.week} ${one.minutes}`);
    expect(all.slice(0, 3)).to.deep.equal(['2026-W37 0', '2026-W38 60', '2026-W39 0']);
    // The week of the autumn holidays has no working days.
    expect(all).not.to.include('2026-W42 0');
    const ended = { from: '2026-11-16' as Day, until: '2026-11-20' as Day };
    expect(open({ placements: [placementOfSanne({ period: ended })], summaries: [] })).to.deep.equal(['2026-W47 0']);
  });

  it('is unsettled until it is signed: what was handed in can still come back', () => {
    const unsettled = (state: WeekState): boolean =>
      hasUnsettledWeeks(
        facts({ summaries: [signed('2026-W47'), week('2026-W48', { 4: 420, 5: 360 }, state)] }),
        at('2026-11-29T19:00'),
      );
    expect([unsettled('draft'), unsettled('submitted'), unsettled('approved')]).to.deep.equal([true, true, false]);
  });

  it('is only to be closed where nothing is written and of each of its days it was said that it was not worked', () => {
    const toClose = (notWorked: string[], minutes = 0): boolean[] =>
      weeksToHandIn(
        facts({
          notWorked: days(...notWorked),
          summaries: [signed('2026-W47'), week('2026-W48', minutes ? { 2: minutes } : {})],
        }),
        at('2026-11-29T19:00'),
      ).map(({ isToClose }) => isToClose);
    expect(toClose(['2026-11-26', '2026-11-27'])).to.deep.equal([true]);
    expect(toClose(['2026-11-26'])).to.deep.equal([false]);
    expect(toClose([])).to.deep.equal([false]);
    expect(toClose(['2026-11-26', '2026-11-27'], 60)).to.deep.equal([false]);
  });

  it('is one that was sent back or opened again, also where nothing stands in it any more', () => {
    const inState = (state: WeekState) => ({
      placements: [placementOfSanne({ minutesToMake: 780 })],
      summaries: [signed('2026-W47'), week('2026-W48', {}, state)],
    });
    expect(open(inState('draft'))).not.to.include('2026-W48 0');
    expect(open(inState('returned'))).to.include('2026-W48 0');
    expect(open(inState('reopened'))).to.include('2026-W48 0');
  });

  it('is none that was sick, on leave or a holiday altogether, unless it has hours', () => {
    const october = placementOfSanne({ period: { from: '2026-10-05' as Day, until: '2027-07-02' as Day } });
    const sickDays = days('2026-11-26', '2026-11-27');
    expect(open({ sickDays })).to.deep.equal([]);
    expect(open({ sickDays, summaries: [signed('2026-W47'), week('2026-W48', { 2: 60 })] })).to.deep.equal([
      '2026-W48 60',
    ]);
    expect(open({ placements: [october], summaries: [signed('2026-W41')] }, at('2026-10-18T19:00'))).to.deep.equal([]);
  });

  it('that still has hours is asked for when the total has been reached', () => {
    const made = [signed('2026-W47'), week('2026-W48', { 4: 60 })];
    expect(open({ placements: [placementOfSanne({ minutesToMake: 800 })], summaries: made })).to.deep.equal([
      '2026-W48 60',
    ]);
    expect(open({ placements: [placementOfSanne({ minutesToMake: 780 })] })).to.deep.equal([]);
  });
});

describe('A day off', () => {
  it('is a sick day, a day of leave or a day in the holidays', () => {
    const off = (day: string, changes: Partial<StudentFacts> = {}) => isDayOff(day as Day, facts(changes));
    expect(off('2026-11-27')).to.equal(false);
    expect(off('2026-11-27', { sickDays: days('2026-11-27') })).to.equal(true);
    expect(off('2026-11-27', { leaveDays: days('2026-11-27') })).to.equal(true);
    expect([off('2026-10-09'), off('2026-10-10'), off('2026-10-18'), off('2026-10-19')]).to.deep.equal([
      ...[false, true, true, false],
    ]);
  });
});
