import { expect } from 'chai';
import { limitsAt, MINOR } from '../../../src/domain/hours/working-limits.js';

const hours = (minutes: number): number => minutes / 60;

describe('The working-time limits of an age', () => {
  it('are stricter until the sixteenth birthday, and again until the eighteenth', () => {
    expect([15, 16, 17, 18].map((age) => hours(limitsAt(age, false).shift))).to.deep.equal([7, 9, 9, 12]);
    expect([15, 16, 17, 18].map((age) => hours(limitsAt(age, false).week))).to.deep.equal([35, 45, 45, 60]);
    expect([15, 16, 17, 18].map((age) => hours(limitsAt(age, false).rest))).to.deep.equal([12, 12, 12, 11]);
  });

  it('have no night work before eighteen: from 19:00 at fifteen, from 23:00 at sixteen', () => {
    expect(limitsAt(15, false).night).to.deep.equal({ from: 19 * 60, until: 7 * 60 });
    expect(limitsAt(16, false).night).to.deep.equal({ from: 23 * 60, until: 6 * 60 });
    expect(limitsAt(18, false).night).to.equal(null);
  });

  it('have no Sunday at fifteen, and lessons are work before eighteen', () => {
    expect([15, 16, 18].map((age) => limitsAt(age, false).sunday)).to.deep.equal([false, true, true]);
    expect([15, 16, 18].map((age) => limitsAt(age, false).schoolCounts)).to.deep.equal([true, true, false]);
  });

  it('average 40 hours over four weeks at sixteen, 55 over four and 48 over sixteen from eighteen', () => {
    const averages = (age: number) =>
      limitsAt(age, false).averages.map(({ weeks, minutes }) => [weeks, hours(minutes)]);
    expect([15, 16, 18].map(averages)).to.deep.equal([
      [],
      [[4, 40]],
      [
        [4, 55],
        [16, 48],
      ],
    ]);
  });

  it('ask for half an hour of break over four and a half hours, and from eighteen over five and a half', () => {
    const breaks = (age: number) => limitsAt(age, false).breaks.map(({ over, atLeast }) => [hours(over), atLeast]);
    expect(breaks(16)).to.deep.equal([[4.5, 30]]);
    expect(breaks(18)).to.deep.equal([
      [10, 45],
      [5.5, 30],
    ]);
  });

  it('are wider by the CAO of the podiumkunsten, and only from eighteen', () => {
    expect(limitsAt(17, true)).to.equal(MINOR);
    expect(limitsAt(18, true)).to.deep.include({
      ...{ week: 72 * 60, averages: [{ weeks: 52, minutes: 40 * 60 }] },
      short: { minutes: 8 * 60, times: 4, days: 28 },
    });
  });

  it('of rest let it be eight hours once a week from eighteen, and never before', () => {
    expect(limitsAt(17, false).short.times).to.equal(0);
    expect(limitsAt(18, false).short).to.deep.equal({ minutes: 8 * 60, times: 1, days: 7 });
    expect(limitsAt(18, false).longRestInParts).to.deep.equal({ minutes: 72 * 60, part: 32 * 60 });
    expect(limitsAt(17, false).longRestInParts).to.equal(null);
    expect([17, 18].map((age) => hours(limitsAt(age, false).longRest))).to.deep.equal([36, 36]);
  });
});
