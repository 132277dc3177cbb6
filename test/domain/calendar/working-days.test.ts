import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import { instantOf, momentOf, parseMoment, type Moment } from '../../../src/domain/calendar/moment.js';
import { addWorkingDays, inOfficeHours } from '../../../src/domain/calendar/working-days.js';
import { school } from '../../support/people.js';

const calendar = school({
  holidays: [
    { name: 'herfstvakantie', from: '2026-10-10' as Day, until: '2026-10-18' as Day },
    { name: 'kerstvakantie', from: '2026-12-19' as Day, until: '2027-01-03' as Day },
  ],
});
const shown = ({ day, time }: Moment): string => `${day}T${time}`;
const later = (from: string, days: number): string => shown(addWorkingDays(parseMoment(from)!, days, calendar));
const told = (at: string): string => shown(momentOf(inOfficeHours(instantOf(parseMoment(at)!), calendar)));

describe('Working days later', () => {
  const cases: [string, string, number, string][] = [
    ['from Monday', '2026-11-23T09:00', 3, '2026-11-26T09:00'],
    ['from Wednesday, over the weekend', '2026-11-25T14:05', 3, '2026-11-30T14:05'],
    ['from Friday to Monday', '2026-11-27T17:30', 1, '2026-11-30T17:30'],
    ['from Saturday, counted from Monday 00:00', '2026-11-28T10:00', 3, '2026-12-03T00:00'],
    ['from Sunday evening, the same', '2026-11-29T21:00', 3, '2026-12-03T00:00'],
    ['from the last minute before the autumn holiday', '2026-10-09T23:59', 1, '2026-10-19T23:59'],
    ['from within it, counted from its end', '2026-10-12T12:00', 1, '2026-10-20T00:00'],
    ['over Christmas and the year', '2026-12-17T10:00', 3, '2027-01-05T10:00'],
    ['over the clock going back', '2026-10-23T14:05', 3, '2026-10-28T14:05'],
    ['over the clock going forward', '2026-03-27T14:05', 3, '2026-04-01T14:05'],
    ['over Good Friday and Easter Monday', '2027-03-25T14:05', 1, '2027-03-30T14:05'],
    ['from Whit Monday, counted from Tuesday 00:00', '2027-05-17T14:05', 1, '2027-05-19T00:00'],
    ['over Hemelvaart, which follows on 5 mei', '2027-05-04T14:05', 1, '2027-05-07T14:05'],
    ['none', '2026-11-25T14:05', 0, '2026-11-25T14:05'],
  ];
  for (const [name, from, days, to] of cases) {
    it(`${name}: ${days} from ${from} is ${to}`, () => {
      expect(later(from, days)).to.equal(to);
    });
  }
});

describe('Office hours', () => {
  const cases: [string, string, string][] = [
    ['a minute before eight', '2026-11-25T07:59', '2026-11-25T08:00'],
    ['eight', '2026-11-25T08:00', '2026-11-25T08:00'],
    ['six', '2026-11-25T18:00', '2026-11-25T18:00'],
    ['a minute past six', '2026-11-25T18:01', '2026-11-26T08:00'],
    ['Friday evening', '2026-11-27T18:01', '2026-11-30T08:00'],
    ['the night of the clock going back', '2026-10-25T02:30', '2026-10-26T08:00'],
    ['the night of the clock going forward', '2027-03-28T03:30', '2027-03-30T08:00'],
    ['Monday of a holiday', '2026-10-12T10:00', '2026-10-19T08:00'],
    ['before eight on a Saturday', '2026-11-28T07:00', '2026-11-30T08:00'],
  ];
  for (const [name, at, then] of cases) {
    it(`${name}: ${at} is ${then}`, () => {
      expect(told(at)).to.equal(then);
    });
  }
});
