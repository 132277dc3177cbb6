import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import type { ClockTime } from '../../../src/domain/calendar/moment.js';
import { overlapped, overlaps } from '../../../src/domain/hours/overlap.js';
import type { SaidEntry } from '../../../src/domain/weeks/week-sheet.js';

const line = (day: string, start: string, end: string): SaidEntry => ({
  ...{ day: `2026-11-${day}` as Day, minutes: 60 },
  ...{ start: start as ClockTime, end: end as ClockTime },
});
const both = (a: SaidEntry, b: SaidEntry): boolean[] => [overlaps(a, b), overlaps(b, a)];

describe('Two lines', () => {
  it('overlap by a minute, and not where one begins when the other ends', () => {
    expect(both(line('24', '09:00', '12:00'), line('24', '12:00', '13:00'))).to.deep.equal([false, false]);
    expect(both(line('24', '09:00', '12:00'), line('24', '11:59', '13:00'))).to.deep.equal([true, true]);
    expect(both(line('24', '09:00', '12:00'), line('24', '10:00', '11:00'))).to.deep.equal([true, true]);
  });

  it('overlap over midnight into the next day, and not on another day', () => {
    expect(both(line('24', '20:00', '02:00'), line('25', '02:00', '05:00'))).to.deep.equal([false, false]);
    expect(both(line('24', '20:00', '02:00'), line('25', '01:59', '05:00'))).to.deep.equal([true, true]);
    expect(both(line('24', '09:00', '12:00'), line('25', '09:00', '12:00'))).to.deep.equal([false, false]);
  });

  it('of which one has no times overlap nothing', () => {
    const amount = { day: '2026-11-24' as Day, minutes: 600 };
    expect(both(amount, line('24', '09:00', '12:00'))).to.deep.equal([false, false]);
  });
});

describe('What is overlapped', () => {
  const [morning, noon] = [line('24', '09:00', '12:00'), line('24', '11:00', '13:00')];

  it('is the first line that stands there, else one of the new ones themselves', () => {
    expect(overlapped([line('25', '09:00', '12:00'), morning], [noon])).to.equal(morning);
    expect(overlapped([], [morning, noon])).to.equal(morning);
  });

  it('is nothing where a new line has only itself', () => {
    expect(overlapped([], [morning])).to.equal(null);
    expect(overlapped([morning], [])).to.equal(null);
  });
});
