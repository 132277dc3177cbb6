import { expect } from 'chai';
import { addDays, type Day } from '../../../src/domain/calendar/day.js';
import { type SaidEntry } from '../../../src/domain/weeks/week-sheet.js';
import { MINOR, span, kinds, marks } from '../../support/working-times.js';

describe('A shift lies between rests of eight hours', () => {
  it('and not between midnights', () => {
    const shift = (start: string, minutes: number): string[] =>
      kinds([span('2026-11-26', '19:00', '01:00', 330), span('2026-11-27', start, '09:00', minutes)]);
    expect(shift('02:00', 391)).to.include('shift-too-long');
    expect(shift('02:00', 200)).not.to.include('shift-too-long');
    // Of its 24 hours seven are left, all of them after it.
    const long = span('2026-11-26', '07:00', '00:00', 900);
    expect(marks([long]).filter((mark) => mark.startsWith('rest'))).to.deep.equal(['rest-too-short 2026-11-26 420']);
    const night = [span('2026-11-26', '00:00', '05:00', 270), span('2026-11-26', '14:00', '22:30', 460)];
    expect(kinds(night)).to.deep.equal([]);
  });

  it('of the night is 10 hours at most, with 14 hours of rest after 02:00, once a week 8', () => {
    const until = (end: string, minutes: number): string[] => kinds([span('2026-11-26', '16:00', end, minutes)]);
    expect(until('02:45', 600)).to.deep.equal([]);
    expect(until('02:46', 601)).to.deep.equal(['night-shift-too-long']);
    expect(until('01:00', 700)).not.to.include('night-shift-too-long');
    const nights = (start: string, ...before: SaidEntry[]): string[] =>
      kinds([...before, span('2026-11-26', '20:00', '03:00', 390), span('2026-11-27', start, '20:00', 100)]);
    const short = [span('2026-11-23', '14:00', '23:00', 500), span('2026-11-24', '08:00', '12:00', 240)];
    expect(nights('11:00')).to.deep.equal([]);
    expect(nights('16:59', ...short)).to.deep.equal(['rest-too-short']);
    expect(nights('17:00', ...short)).to.deep.equal([]);
  });

  it('and the time between two lines is a break, in parts of a quarter of an hour at least', () => {
    const twoParts = (first: number, second: number): string[] =>
      kinds([
        span('2026-11-26', '09:00', '12:00', 180),
        span('2026-11-26', `12:${first}`, '14:00', 120 - first),
        span('2026-11-26', `14:${second}`, '16:00', 120 - second),
      ]);
    expect(twoParts(15, 15)).to.deep.equal([]);
    expect(twoParts(14, 15)).to.deep.equal(['break-too-short']);
    expect(twoParts(10, 30)).to.deep.equal([]);
    expect(kinds([span('2026-11-26', '09:00', '12:00', 180), span('2026-11-26', '13:00', '17:00', 240)])).to.deep.equal(
      [],
    );
  });
});

describe('Rest of 36 hours', () => {
  const days = (count: number, from = '2026-11-01'): SaidEntry[] =>
    Array.from({ length: count }, (_, i) => span(addDays(from as Day, i), '13:00', '17:00', 240));

  it('lies in any seven days; for an adult 72 hours in fourteen, in parts of at least 32, will do', () => {
    expect(kinds(days(6))).to.deep.equal([]);
    expect(kinds(days(7), MINOR, { lessonDays: { 1: [], 2: [], 3: [] } })).to.deep.equal(['no-long-rest']);
    // The week before was free.
    expect(kinds(days(7))).to.deep.equal([]);
    expect(kinds(days(14)), 'said on the day on which it began').to.deep.equal([]);
    expect(kinds(days(13).slice(0, 12))).to.deep.equal(['no-long-rest']);
  });
});
