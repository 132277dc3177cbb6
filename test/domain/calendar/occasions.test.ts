import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import type { ClockTime } from '../../../src/domain/calendar/moment.js';
import { lastOccasion, nextOccasion, type WeeklyTimes } from '../../../src/domain/calendar/occasions.js';
import { isQuiet, outsideQuietHours } from '../../../src/domain/reminders/quiet-hours.js';
import { snoozedUntil } from '../../../src/domain/reminders/snooze.js';

const FRIDAYS: WeeklyTimes = { days: [5], at: '16:00' as ClockTime };
const SUNDAYS: WeeklyTimes = { days: [7], at: '19:00' as ClockTime };
const last = (times: WeeklyTimes, now: string): string | undefined =>
  lastOccasion(times, new Date(now))?.toISOString().slice(0, 16);
const next = (times: WeeklyTimes, after: string, free: readonly string[] = []): string | undefined =>
  nextOccasion(times, new Date(after), {
    until: '2027-07-04' as Day,
    isFree: (day) => free.includes(day),
  })
    ?.toISOString()
    .slice(0, 16);

describe('A time of the week', () => {
  it('has come on the minute, and not one before it', () => {
    expect(last(FRIDAYS, '2026-11-27T15:00:00Z')).to.equal('2026-11-27T15:00');
    expect(last(FRIDAYS, '2026-11-27T14:59:59Z')).to.equal('2026-11-20T15:00');
  });

  it('comes next after that minute', () => {
    expect(next(FRIDAYS, '2026-11-27T14:59:59Z')).to.equal('2026-11-27T15:00');
    expect(next(FRIDAYS, '2026-11-27T15:00:00Z')).to.equal('2026-12-04T15:00');
  });

  it('stays on the wall where the clocks change', () => {
    expect(next(SUNDAYS, '2026-10-18T17:00:00Z')).to.equal('2026-10-25T18:00');
    expect(last(SUNDAYS, '2026-10-25T18:00:00Z')).to.equal('2026-10-25T18:00');
    expect(last(SUNDAYS, '2026-10-25T17:59:59Z')).to.equal('2026-10-18T17:00');
    expect(next(SUNDAYS, '2027-03-21T18:00:00Z')).to.equal('2027-03-28T17:00');
    const night = { days: [7], at: '02:30' as ClockTime } as const;
    expect(next(night, '2027-03-21T12:00:00Z')).to.equal('2027-03-28T01:30');
    expect(next(night, '2026-10-18T12:00:00Z')).to.equal('2026-10-25T00:30');
  });

  it('goes over week 53 and the new year', () => {
    expect(next(FRIDAYS, '2026-12-25T15:00:00Z')).to.equal('2027-01-01T15:00');
    expect(next(FRIDAYS, '2026-12-25T15:00:00Z', ['2027-01-01'])).to.equal('2027-01-08T15:00');
  });

  it('does not come after the last day, nor where no day was chosen', () => {
    expect(next(SUNDAYS, '2027-07-04T16:59:00Z')).to.equal('2027-07-04T17:00');
    expect(next(SUNDAYS, '2027-07-04T17:00:00Z')).to.equal(undefined);
    expect(next({ days: [], at: FRIDAYS.at }, '2026-11-25T12:00:00Z')).to.equal(undefined);
    expect(last({ days: [], at: FRIDAYS.at }, '2026-11-25T12:00:00Z')).to.equal(undefined);
  });
});

describe('Quiet hours', () => {
  const NIGHT = { from: '22:00' as ClockTime, until: '07:00' as ClockTime };
  const NOON = { from: '12:00' as ClockTime, until: '13:00' as ClockTime };
  const quiet = (time: string, hours = NIGHT): boolean => isQuiet(time as ClockTime, hours);

  it('begin on their minute and end on theirs, also over midnight', () => {
    expect(['21:59', '22:00', '00:00', '06:59', '07:00'].map((time) => quiet(time))).to.deep.equal([
      ...[false, true, true, true, false],
    ]);
    expect(['11:59', '12:00', '12:59', '13:00'].map((time) => quiet(time, NOON))).to.deep.equal([
      ...[false, true, true, false],
    ]);
  });

  it('are none where they begin when they end', () => {
    const none = { from: NIGHT.from, until: NIGHT.from };
    expect(['22:00', '03:00', '21:59'].some((time) => quiet(time, none))).to.equal(false);
  });

  it('put off to their end on the wall, and leave alone what lies outside', () => {
    const off = (instant: string): string => outsideQuietHours(new Date(instant), NIGHT).toISOString().slice(0, 16);
    expect(off('2026-11-25T20:59:00Z')).to.equal('2026-11-25T20:59');
    expect(off('2026-11-25T21:00:00Z')).to.equal('2026-11-26T06:00');
    expect(off('2026-11-26T05:59:00Z')).to.equal('2026-11-26T06:00');
    expect(off('2026-10-24T22:00:00Z')).to.equal('2026-10-25T06:00');
    expect(off('2027-03-27T22:00:00Z')).to.equal('2027-03-28T05:00');
  });

  describe('and later', () => {
    const until = (how: Parameters<typeof snoozedUntil>[0], now: string): string =>
      snoozedUntil(how, new Date(now), { usual: '16:00' as ClockTime, quiet: NIGHT })
        .toISOString()
        .slice(0, 16);

    it('two hours are two hours, rounded up so that a press that comes twice is one', () => {
      expect(until('two-hours', '2026-11-27T15:01:00Z')).to.equal('2026-11-27T17:05');
      expect(until('two-hours', '2026-11-27T15:04:40Z')).to.equal('2026-11-27T17:05');
      expect(until('two-hours', '2026-11-27T15:05:00Z')).to.equal('2026-11-27T17:05');
    });

    it('two hours that end at night are the morning', () => {
      expect(until('two-hours', '2026-11-27T18:55:00Z')).to.equal('2026-11-27T20:55');
      expect(until('two-hours', '2026-11-27T18:56:00Z')).to.equal('2026-11-28T06:00');
      expect(until('two-hours', '2026-11-27T20:58:00Z')).to.equal('2026-11-28T06:00');
    });

    it('this evening is eight o’clock, and once that is over the next', () => {
      expect(until('tonight', '2026-11-27T18:59:00Z')).to.equal('2026-11-27T19:00');
      expect(until('tonight', '2026-11-27T19:00:00Z')).to.equal('2026-11-28T19:00');
    });

    it('tomorrow is at the usual time on the wall, also when the clocks change in between', () => {
      expect(until('tomorrow', '2026-11-27T15:00:00Z')).to.equal('2026-11-28T15:00');
      expect(until('tomorrow', '2026-10-24T14:00:00Z')).to.equal('2026-10-25T15:00');
    });
  });
});
