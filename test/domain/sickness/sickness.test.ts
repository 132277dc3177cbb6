import { expect } from 'chai';
import { addDays, type Day } from '../../../src/domain/calendar/day.js';
import {
  allSickDays,
  isReportedAfterwards,
  isSicknessId,
  isToldOf,
  neverSick,
  parseSicknessId,
  periodToAsk,
  periodToCorrect,
  runningPeriod,
  saidOn,
  sickDays,
  sicknessIdOf,
  type SicknessEvent,
  type SickPeriod,
  type SickRecord,
} from '../../../src/domain/sickness/sickness.js';
import { sanne } from '../../support/people.js';

const day = (date: number): Day => `2026-11-${String(date).padStart(2, '0')}` as Day;
const period = (more: Partial<SickPeriod> = {}): SickPeriod => ({
  ...{ state: 'open', from: day(10), expectedUntil: null, back: null },
  ...{ reportedAt: '2026-11-10T07:00:00.000Z', said: 1, told: [], ...more },
});
const recovered = (back: number, more: Partial<SickPeriod> = {}): SickPeriod =>
  period({ state: 'recovered', back: day(back), ...more });
const sick = (...periods: SickPeriod[]): SickRecord => ({ ...neverSick(sanne().id), periods });

describe('The id of a sickness', () => {
  it('says whose and which, and is read back', () => {
    expect(sicknessIdOf(sanne().id, 2)).to.equal('sick:sanne:2');
    expect(parseSicknessId('sick:sanne:2')).to.deep.equal({ studentId: 'sanne', period: 2 });
  });

  it('is nothing else: periods are counted from 1', () => {
    for (const text of ['sick:sanne:0', 'sick:sanne:', 'sick::1', 'sick:sanne:1x', 'xsick:sanne:1', 'sick:sanne:12345'])
      expect(isSicknessId(text), text).to.equal(false);
  });
});

describe('The period that runs', () => {
  it('is the last one, open or with its first day back still to come', () => {
    expect(runningPeriod(sick(period()), day(30))?.number).to.equal(1);
    expect(runningPeriod(sick(recovered(13)), day(12))?.number).to.equal(1);
    expect(runningPeriod(sick(recovered(13)), day(13))).to.equal(null);
    expect(runningPeriod(sick(period({ state: 'taken-back' })), day(12))).to.equal(null);
    expect(runningPeriod(sick(recovered(9), period()), day(12))?.number).to.equal(2);
    expect(runningPeriod(sick(), day(12))).to.equal(null);
  });
});

describe('The first day back', () => {
  const corrected = (back: number, today: number, record = sick(recovered(13))): boolean =>
    periodToCorrect(record, day(back), day(today)) !== null;

  it('is corrected while both the old and the new one are of the last week', () => {
    expect([corrected(14, 20), corrected(14, 21)]).to.deep.equal([true, false]);
    expect([corrected(12, 19), corrected(12, 20)]).to.deep.equal([true, false]);
  });

  it('is not where it is the same, nor of a sickness that is not over', () => {
    expect(corrected(13, 14)).to.equal(false);
    expect(corrected(13, 14, sick(period()))).to.equal(false);
  });
});

describe('Days of sickness', () => {
  const of = (one: SickPeriod, today = 12): string | null => {
    const days = sickDays(one, day(today));
    return days && `${days.from.slice(8)}-${days.until.slice(8)}`;
  };

  it('go up to the day before the first day back, to the end that is expected, else to today', () => {
    expect(of(recovered(13))).to.equal('10-12');
    expect(of(period({ expectedUntil: day(15) }))).to.equal('10-15');
    expect(of(period())).to.equal('10-12');
  });

  it('are none where it was taken back, and where the student was back on the first', () => {
    expect(of(period({ state: 'taken-back' }))).to.equal(null);
    expect([of(recovered(10)), of(recovered(11))]).to.deep.equal([null, '10-10']);
    expect(of(period(), 9)).to.equal(null);
  });

  it('of who has not said to be better go on, whatever was expected', () => {
    const all = (one: SickPeriod, today: number): number => allSickDays(sick(one), day(today)).size;
    expect(all(period({ expectedUntil: day(12) }), 12)).to.equal(3);
    expect(all(period({ expectedUntil: day(12) }), 14)).to.equal(5);
    expect(all(recovered(13, { expectedUntil: day(11) }), 14)).to.equal(3);
    expect(allSickDays(null, day(12)).size).to.equal(0);
  });

  it('were said afterwards where they were over when they were reported', () => {
    expect(isReportedAfterwards(recovered(10))).to.equal(false);
    expect(isReportedAfterwards(recovered(11))).to.equal(false);
    const later = { reportedAt: '2026-11-11T07:00:00.000Z' };
    expect(isReportedAfterwards(recovered(11, later))).to.equal(true);
    expect(isReportedAfterwards(recovered(12, later))).to.equal(false);
    expect(isReportedAfterwards(period(later))).to.equal(false);
  });
});

describe('The student is asked how it is', () => {
  it('from the day after the first, and once the end that was expected has gone by', () => {
    const asked = (one: SickPeriod, today: number): boolean => periodToAsk(sick(one), day(today)) !== null;
    expect([10, 11].map((today) => asked(period(), today))).to.deep.equal([false, true]);
    expect([12, 13].map((today) => asked(period({ expectedUntil: day(12) }), today))).to.deep.equal([false, true]);
    expect(asked(recovered(13), 12)).to.equal(false);
  });

  it('not on a day on which the student spoke of it', () => {
    const spoke = period({ reportedAt: '2026-11-11T22:59:00.000Z' });
    expect(saidOn(sick(spoke), spoke)).to.equal(day(11));
    expect(periodToAsk(sick(spoke), day(11))).to.equal(null);
    expect(periodToAsk(sick(spoke), addDays(day(11), 1))?.number).to.equal(1);
  });
});

describe('Others hear', () => {
  it('what the student said of it, and not that it was seen, goes on as before, or what was decided', () => {
    const kinds: SicknessEvent['kind'][] = [
      ...(['reported', 'changed', 'recovered', 'taken-back'] as const),
      ...(['still-sick', 'seen', 'long-decided'] as const),
    ];
    expect(kinds.filter((kind) => isToldOf({ kind, period: 1 } as SicknessEvent))).to.deep.equal(kinds.slice(0, 4));
  });
});
