import { expect } from 'chai';
import fc from 'fast-check';
import { addDays, type Day } from '../../../src/domain/calendar/day.js';
import { momentOf } from '../../../src/domain/calendar/moment.js';
import { applied } from '../../../src/domain/evidence/evidence.js';
import { decideLong } from '../../../src/domain/sickness/long-sickness.js';
import * as rules from '../../../src/domain/sickness/report-sick.js';
import { isSickRecordSound } from '../../../src/domain/sickness/sick-record-sound.js';
import { neverSick, type SickRecord } from '../../../src/domain/sickness/sickness.js';
import { actOf } from '../../support/deciding.js';
import { els, karel, placementOfSanne, sanne } from '../../support/people.js';

const step = fc.record({
  hours: fc.integer({ min: 0, max: 60 }),
  said: fc.constantFrom('report', 'change', 'still-sick', 'recovered', 'taken-back', 'seen', 'long'),
  from: fc.integer({ min: -4, max: 1 }),
  until: fc.option(fc.integer({ min: -3, max: 4 }), { nil: undefined }),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** What comes of all that is said, one after another. */
function lived(steps: readonly Step[]): SickRecord {
  let record = neverSick(sanne().id);
  let instant = Date.parse('2026-11-02T07:00:00.000Z');
  for (const { hours, said, from, until } of steps) {
    if (said === 'long' && record.periods.length === 0) continue;
    instant += hours * 60 * 60 * 1000;
    const at = new Date(instant).toISOString();
    const now = momentOf(new Date(instant));
    const day = (days: number): Day => addDays(now.day, days);
    const act = actOf(said === 'seen' ? karel() : said === 'long' ? els() : sanne(), { at });
    const context = { placements: [placementOfSanne()], now, act };
    const period = { from: day(from), ...(until !== undefined && { until: day(until) }) };
    const number = Math.max(1, record.periods.length);
    const decided = {
      report: () => rules.decideReport(record, period, context),
      change: () => rules.decideChange(record, { ...period, ...(until === undefined && { until: null }) }, context),
      'still-sick': () => rules.decideStillSick(record, null, context),
      recovered: () => rules.decideRecovered(record, { back: day(until ?? 0), isCorrection: true }, context),
      'taken-back': () => rules.decideTakeBackSick(record, undefined, context),
      seen: () => rules.decideSeen(record, number, act),
      long: () => decideLong(record, { number, isExtended: from < 0 }, act),
    }[said]();
    if (decided.kind === 'change') record = applied(decided.change);
  }
  return record;
}

describe('A sick record', () => {
  it('is sound whatever was said of it, in whichever order', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => isSickRecordSound(lived(steps))),
      { numRuns: 150 },
    );
  });

  it('is where the last day had gone by, and it began earlier than was said: who was back stays back', () => {
    const record = lived([
      { hours: 48, said: 'report', from: -3, until: -2 },
      { hours: 1, said: 'change', from: -4, until: -2 },
    ]);
    expect(isSickRecordSound(record)).to.equal(true);
    const taken = lived([
      { hours: 0, said: 'report', from: 0, until: 2 },
      { hours: 1, said: 'taken-back', from: 0, until: undefined },
    ]);
    expect(taken.periods[0]?.state).to.equal('taken-back');
    expect(isSickRecordSound(taken)).to.equal(true);
    expect(isSickRecordSound({ ...taken, periods: [{ ...taken.periods[0]!, state: 'open' }] })).to.equal(false);
  });

  it('is not once a period is other than its history comes to', () => {
    const record = lived([
      { hours: 0, said: 'report', from: 0, until: undefined },
      { hours: 48, said: 'recovered', from: 0, until: 0 },
    ]);
    const [period] = record.periods;
    expect(isSickRecordSound(record)).to.equal(true);
    for (const change of [
      { from: '2026-11-01' as Day },
      { back: '2026-11-09' as Day },
      { state: 'taken-back' },
      { expectedUntil: '2026-11-09' as Day },
      { reportedAt: '2026-11-01T07:00:00.000Z' },
      { said: 1 },
    ] as const)
      expect(isSickRecordSound({ ...record, periods: [{ ...period!, ...change }] }), JSON.stringify(change)).to.equal(
        false,
      );
    for (const change of [{ periods: [] }, { history: record.history.slice(0, 1) }, { version: 3 }])
      expect(isSickRecordSound({ ...record, ...change })).to.equal(false);
  });
});
