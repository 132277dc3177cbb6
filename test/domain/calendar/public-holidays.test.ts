import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import { easterSunday, publicHolidayOn, publicHolidays } from '../../../src/domain/calendar/public-holidays.js';

describe('Public holidays', () => {
  it('hang on Easter, as the church counts it', () => {
    // From the earliest to the latest that anybody here lives to see.
    for (const day of [
      '2008-03-23',
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2027-03-28',
      '2028-04-16',
      '2038-04-25',
      // Where the moon by the table would be a week late.
      '1954-04-18',
      '1981-04-19',
      '2049-04-18',
      '2076-04-19',
    ])
      expect(easterSunday(Number(day.slice(0, 4)))).to.equal(day);
  });

  it('are nine a year, in order', () => {
    expect(publicHolidays(2027).map(({ name, day }) => `${name} ${day}`)).to.deep.equal([
      'new-year 2027-01-01',
      'good-friday 2027-03-26',
      'easter-monday 2027-03-29',
      'kings-day 2027-04-27',
      'liberation-day 2027-05-05',
      'ascension-day 2027-05-06',
      'whit-monday 2027-05-17',
      'christmas-day 2027-12-25',
      'boxing-day 2027-12-26',
    ]);
  });

  it('have the King on Saturday where his birthday is a Sunday', () => {
    expect(publicHolidayOn('2031-04-26' as Day)).to.equal('kings-day');
    expect(publicHolidayOn('2031-04-27' as Day)).to.equal(null);
    expect(publicHolidayOn('2027-04-26' as Day)).to.equal(null);
    expect(publicHolidayOn('2027-04-27' as Day)).to.equal('kings-day');
  });
});
