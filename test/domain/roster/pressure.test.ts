import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import type { Attention } from '../../../src/domain/roster/attention.js';
import { byPressure, pressureOf } from '../../../src/domain/roster/pressure.js';

describe('Of two students the more pressing', () => {
  const noHours = (weeks: number): Attention => ({ kind: 'no-hours', weeks });
  const behind: Attention = { kind: 'behind', percent: 40 };
  const pok: Attention = { kind: 'pok-missing' };
  const lost: Attention = { kind: 'unreachable', who: 'student' };
  const first = (a: Attention[], b: Attention[]): void => {
    expect(byPressure(a, b)).to.be.below(0);
    expect(byPressure(b, a)).to.be.above(0);
  };

  it('is so in numbers as well, for who sorts elsewhere', () => {
    const all = [
      [],
      [lost],
      [lost, lost],
      [pok],
      [noHours(2)],
      [noHours(2), noHours(2)],
      [noHours(2), behind],
      [noHours(3)],
    ];
    const less = (a: readonly number[], b: readonly number[]): number =>
      a.map((one, i) => one - (b[i] ?? 0)).find((difference) => difference !== 0) ?? 0;
    for (const a of all)
      for (const b of all)
        expect(Math.sign(less(pressureOf(a), pressureOf(b))), JSON.stringify([a, b])).to.equal(
          Math.sign(byPressure(a, b)),
        );
  });

  it('is the one with the worse reason, however many the other has', () => {
    first([noHours(2)], [lost, pok, behind]);
    first([lost], []);
  });

  it('then the one with the greater extent, then with the worse next reason', () => {
    first([noHours(3)], [noHours(2), behind]);
    first([pok, noHours(2)], [lost, noHours(2)]);
    first([noHours(2), lost], [noHours(2)]);
    expect(byPressure([noHours(2), pok], [pok, noHours(2)])).to.equal(0);
  });

  it('is the one with different reasons, before the one with the same at two addresses', () => {
    first([noHours(2), behind, pok], [noHours(2), noHours(2)]);
    first([noHours(2), noHours(2)], [noHours(2)]);
  });

  it('is the one whose placement is over, before all others', () => {
    first([{ kind: 'ended', on: '2026-11-25' as Day, short: 0 }], [noHours(9), behind, pok]);
  });
});
