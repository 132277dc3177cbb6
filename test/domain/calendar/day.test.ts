import { expect } from 'chai';
import {
  addDays,
  addWeeks,
  dayOf,
  daysBetween,
  mondayOf,
  parseDay,
  parseWeek,
  periodOf,
  weekdayOf,
  WEEKDAYS,
  weekOf,
  weekOfNumbers,
  type Day,
  type Week,
} from '../../../src/domain/calendar/day.js';

const day = (text: string): Day => parseDay(text)!;

describe('A day', () => {
  it('is one that the calendar has: 29 February in a leap year, and not in another', () => {
    expect(parseDay('2028-02-29')).to.equal('2028-02-29');
    expect(parseDay('2027-02-29')).to.equal(null);
    expect(dayOf(2026, 11, 31)).to.equal(null);
    expect(dayOf(2026, 12, 31)).to.equal('2026-12-31');
  });

  it('is counted across the year and across both clock changes', () => {
    expect(addDays(day('2026-12-31'), 1)).to.equal('2027-01-01');
    expect(addDays(day('2026-03-28'), 2)).to.equal('2026-03-30');
    expect(daysBetween(day('2026-10-24'), day('2026-10-26'))).to.equal(2);
  });

  it('is, over more than a century, the day that JavaScript counts as well', () => {
    for (let at = Date.UTC(1990, 0, 1); at < Date.UTC(2110, 0, 1); at += 86_400_000) {
      const date = new Date(at);
      const name = day(date.toISOString().slice(0, 10));
      if (addDays(name, 1) !== new Date(at + 86_400_000).toISOString().slice(0, 10)) expect.fail(`after ${name}`);
      if (weekdayOf(name) % 7 !== date.getUTCDay()) expect.fail(`weekday of ${name}`);
    }
  });

  it('is Monday to Sunday as 1 to 7', () => {
    expect(weekdayOf(day('2026-11-23'))).to.equal(1);
    expect(weekdayOf(day('2026-11-29'))).to.equal(7);
  });
});

describe('A week', () => {
  it('is 53 at the end of 2026, which has one, and not of 2027, which has none', () => {
    expect(weekOf(day('2027-01-03'))).to.equal('2026-W53');
    expect(weekOf(day('2027-01-04'))).to.equal('2027-W01');
    expect(weekOfNumbers(2026, 53)).to.equal('2026-W53');
    expect(weekOfNumbers(2027, 53)).to.equal(null);
    expect(parseWeek('2026-W54')).to.equal(null);
    expect(parseWeek('2026-W00')).to.equal(null);
  });

  it('is written as ISO 8601 has it, and so is a day: what is not of that form is none', () => {
    for (const text of ['', 'week 47', '2026-47', '2026-W7', '2026-W047', ' 2026-W47'])
      expect(parseWeek(text), text).to.equal(null);
    for (const text of ['', 'maandag', '2026-3-1', '26-03-01', '2026-03-01T10:00'])
      expect(parseDay(text), text).to.equal(null);
    expect(weekOfNumbers(2026, 47.5)).to.equal(null);
    expect(parseWeek('2026-W47')).to.equal('2026-W47');
  });

  it('is counted on over the new year, forwards and back', () => {
    expect(addWeeks('2026-W52' as Week, 2)).to.equal('2027-W01');
    expect(addWeeks('2027-W01' as Week, -1)).to.equal('2026-W53');
    expect(periodOf('2026-W53' as Week)).to.deep.equal({ from: '2026-12-28', until: '2027-01-03' });
  });

  it('starts on its Monday', () => {
    expect(mondayOf('2026-W47' as Week)).to.equal('2026-11-16');
    expect(mondayOf('2026-W53' as Week)).to.equal('2026-12-28');
    expect(mondayOf('2026-W01' as Week)).to.equal('2025-12-29');
  });
});

it('A week has seven days, Monday the first', () => {
  expect(WEEKDAYS.map((weekday) => weekdayOf(addDays('2026-11-23' as Day, weekday - 1)))).to.deep.equal([...WEEKDAYS]);
  expect(WEEKDAYS).to.have.length(7);
});
