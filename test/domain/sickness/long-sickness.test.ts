import { expect } from 'chai';
import { addDays, type Day } from '../../../src/domain/calendar/day.js';
import { decidedOf, decideLong, longSickness, noticesOfLong } from '../../../src/domain/sickness/long-sickness.js';
import { neverSick, type SickPeriod, type SickRecord } from '../../../src/domain/sickness/sickness.js';
import { actOf, after, outcome } from '../../support/deciding.js';
import { anneke, els, joost, placementOfSanne, sanne, school } from '../../support/people.js';

const FROM = '2026-11-02' as Day;
const period = (more: Partial<SickPeriod> = {}): SickPeriod => ({
  ...{ state: 'open', from: FROM, expectedUntil: null, back: null },
  ...{ reportedAt: '2026-11-02T07:00:00.000Z', said: 1, told: [], ...more },
});
const sick = (...periods: SickPeriod[]): SickRecord => ({ ...neverSick(sanne().id), periods });
const day = (number: number): Day => addDays(FROM, number - 1);

describe('A long sickness', () => {
  it('is one of more days than the school says, the first and today included', () => {
    expect(longSickness(sick(period()), day(14), school())).to.equal(null);
    expect(longSickness(sick(period()), day(15), school())).to.equal(15);
    expect(longSickness(sick(period()), day(8), school({ longSickDays: 7 }))).to.equal(8);
  });

  it('is none that is over, whatever was before it', () => {
    expect(longSickness(sick(period({ state: 'recovered', back: day(20) })), day(30), school())).to.equal(null);
    expect(longSickness(sick(period(), period({ from: day(20) })), day(22), school())).to.equal(null);
    expect(longSickness(sick(), day(30), school())).to.equal(null);
  });

  it('is told to the teacher and the coach of what runs, once a period, at eight in the morning', () => {
    const notices = noticesOfLong(sick(period()), day(15), [placementOfSanne()], school());
    expect(notices.map(({ key, to }) => `${key} ${to}`)).to.deep.equal([
      `long-sick:sanne:1:els els`,
      `long-sick:sanne:1:joost joost`,
    ]);
    expect(notices[0]?.notBefore).to.equal('2026-11-16T07:00:00.000Z');
    expect(noticesOfLong(sick(period()), day(14), [placementOfSanne()], school())).to.deep.equal([]);
    const over = placementOfSanne({ period: { from: '2026-09-07' as Day, until: day(14) } });
    expect(noticesOfLong(sick(period()), day(15), [over], school())).to.deep.equal([]);
  });

  it('is told once to who is teacher and coach in one', () => {
    const one = placementOfSanne({ coachId: els().id });
    expect(noticesOfLong(sick(period()), day(15), [one], school()).map(({ to }) => to)).to.deep.equal([els().id]);
  });
});

describe('What is decided of it', () => {
  const extended = (record: SickRecord, isExtended: boolean, number = 1) =>
    decideLong(record, { number, isExtended }, actOf(anneke()));
  const decided = after(extended(sick(period()), true));

  it('is told to nobody any more, and holds until it is said otherwise', () => {
    expect(noticesOfLong(decided, day(16), [placementOfSanne()], school())).to.deep.equal([]);
    expect(decidedOf(decided, 1)?.isExtended).to.equal(true);
    expect(outcome(extended(decided, true))).to.equal('again');
    expect(decidedOf(after(extended(decided, false)), 1)?.isExtended).to.equal(false);
  });

  it('is of that period, and says nothing of another', () => {
    expect(decidedOf(decided, 2)).to.equal(null);
    const second = { ...decided, periods: [period({ state: 'recovered', back: day(20) }), period({ from: day(30) })] };
    expect(noticesOfLong(second, day(50), [placementOfSanne()], school()).map(({ to }) => to)).to.deep.equal([
      ...[els().id, joost().id],
    ]);
  });

  it('by one press is decided once', () => {
    const act = actOf(anneke());
    const once = after(decideLong(sick(period()), { number: 1, isExtended: true }, act));
    expect(outcome(decideLong(once, { number: 1, isExtended: false }, act))).to.equal('again');
  });
});
