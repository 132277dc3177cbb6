import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import type { ClockTime } from '../../../src/domain/calendar/moment.js';
import {
  decideCancelTalk,
  decideCannotCome,
  decidePlanTalk,
  decideWaiveTalk,
  isInLastWeeks,
  isOddTime,
} from '../../../src/domain/talks/plan-talk.js';
import { noTalks, talkOf, type TalkId, type Talks } from '../../../src/domain/talks/talks.js';
import { USUAL_FILE_TERMS } from '../../../src/domain/school/school.js';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import { actOf, after, changeIn, outcome } from '../../support/deciding.js';
import { els, karel, placementOfSanne, sanne, school } from '../../support/people.js';
import { by, empty, FINAL, HALFWAY, hold, placement, plan, shownNow, when } from '../../support/talks.js';

const tried = (at: object, talks: Talks = empty, talk = HALFWAY): string =>
  outcome(decidePlanTalk(talks, { ...shownNow(talks, talk), at: { ...when(), ...at } }, by()));

describe('Planning a talk', () => {
  it('needs a day and a time to come, within the placement', () => {
    expect(tried({})).to.equal('change');
    expect(tried({ day: null })).to.equal('no-day');
    expect(tried({ time: null })).to.equal('no-time');
    expect(tried({ day: '2026-11-25', time: '14:00' })).to.equal('past');
    expect(tried({ day: '2026-11-25', time: '14:01' })).to.equal('change');
    expect(tried({ day: '2026-11-24' })).to.equal('past');
    expect(tried({ day: placement.period.until })).to.equal('change');
    expect(tried({ day: '2027-07-05' })).to.equal('outside-placement');
  });

  it('tells everybody in it but who planned it, and brings cards up to date', () => {
    const { notices } = changeIn(decidePlanTalk(empty, { talk: HALFWAY, revision: 0, at: when() }, by(karel())));
    const told = notices.filter(({ about }) => about.kind === 'talk').map(({ to }) => to);
    expect(told).to.deep.equal([sanne().id, els().id]);
    expect(notices.filter(({ about }) => about.kind === 'refresh')).to.have.length(2);
  });

  it('again at the same time is nothing new; at another it is moved', () => {
    const planned = plan(empty);
    expect(tried({}, planned)).to.equal('again');
    expect(tried({ time: '11:00' }, planned)).to.equal('change');
  });

  it('by an old form is refused, as is one that was held', () => {
    const at = when('2026-12-07');
    expect(outcome(decidePlanTalk(plan(empty), { talk: HALFWAY, revision: 0, at }, by()))).to.equal('changed-since');
    expect(tried({}, hold(empty))).to.equal('held');
  });

  it('is done once by one source', () => {
    const act = actOf(sanne(), { source: 'm1' });
    const first = after(decidePlanTalk(empty, { talk: HALFWAY, revision: 0, at: when() }, by(sanne(), { act })));
    const again = decidePlanTalk(first, { talk: HALFWAY, revision: 0, at: when() }, by(sanne(), { act }));
    expect(again.kind).to.equal('again');
  });

  it('is called off, and can be planned again', () => {
    const planned = plan(empty);
    const off = decideCancelTalk(planned, { ...shownNow(planned, HALFWAY), reason: ' druk ' }, by());
    expect(changeIn(off).event.what).to.deep.equal({ kind: 'cancelled', talk: HALFWAY, reason: 'druk' });
    expect(tried({}, after(off))).to.equal('change');
    const twice = decideCancelTalk(after(off), { ...shownNow(after(off), HALFWAY), reason: '' }, by());
    expect(outcome(twice)).to.equal('not-planned');
  });

  it('stays as it is where somebody cannot, until it is moved', () => {
    const planned = plan(empty);
    const other = { day: '2026-12-07' as Day, time: when().time };
    const cannot = after(
      decideCannotCome(planned, { ...shownNow(planned, HALFWAY), reason: 'les', other }, by(karel())),
    );
    expect(talkOf(cannot, HALFWAY)).to.deep.include({
      ...{ state: 'planned', cannot: { by: karel().id, reason: 'les', other } },
    });
    expect(talkOf(plan(cannot, HALFWAY, when('2026-12-07')), HALFWAY)?.cannot).to.equal(null);
    expect(outcome(decideCannotCome(empty, { talk: HALFWAY, revision: 0, reason: '', other }, by()))).to.equal(
      'not-planned',
    );
  });

  it('of the final one lies in the last weeks: four, or as many as the school says', () => {
    const period = { from: '2026-09-07' as Day, until: '2027-07-02' as Day };
    expect(isInLastWeeks('2027-06-05' as Day, { period }, {})).to.equal(true);
    expect(isInLastWeeks('2027-06-04' as Day, { period }, {})).to.equal(false);
    const fileTerms = { ...USUAL_FILE_TERMS, lastDays: 14 };
    expect(isInLastWeeks('2027-06-19' as Day, { period }, { fileTerms })).to.equal(true);
    expect(isInLastWeeks('2027-06-18' as Day, { period }, { fileTerms })).to.equal(false);
  });
});

describe('With two addresses the BPV-docent allows', () => {
  const other = noTalks('sanne-2' as PlacementId);
  const waive = (talk: TalkId, others: readonly Talks[] = [other], talks = empty, year: 1 | 2 | 3 = 2) =>
    decideWaiveTalk(talks, shownNow(talks, talk), { ...by(els(), { placement: placementOfSanne({ year }) }), others });

  it('halfway at one and final at the other, in year 2', () => {
    expect(outcome(waive(HALFWAY))).to.equal('change');
    expect(outcome(waive(FINAL))).to.equal('change');
    expect(outcome(waive('call-1' as TalkId))).to.equal('not-possible');
    expect(outcome(waive(HALFWAY, [other], empty, 3))).to.equal('not-possible');
    expect(outcome(waive(HALFWAY, []))).to.equal('not-possible');
  });

  it('not both at one address, nor the same at both', () => {
    const here = after(waive(HALFWAY));
    expect(outcome(waive(FINAL, [other], here))).to.equal('left-out-already');
    expect(outcome(waive(HALFWAY, [{ ...here, id: other.id }]))).to.equal('left-out-already');
    expect(outcome(waive(FINAL, [{ ...here, id: other.id }]))).to.equal('change');
    expect(outcome(waive(HALFWAY, [other], hold(empty)))).to.equal('held');
  });
});

describe('The hour of a talk', () => {
  const at = (day: string, time: string, of = placement) =>
    isOddTime({ day: day as Day, time: time as ClockTime }, school(), of);
  it('is odd before 07:00 and from 22:00 on, and on a day on which the school is closed', () => {
    expect(['06:59', '07:00', '21:59', '22:00'].map((time) => at('2026-12-04', time))).to.deep.equal([
      ...['night', null, null, 'night'],
    ]);
    expect([at('2026-12-18', '10:00'), at('2026-12-25', '10:00')]).to.deep.equal([null, 'free-day']);
  });

  it('is odd in a weekend, unless the student works on that day', () => {
    const days = ['2026-12-04', '2026-12-05', '2026-12-06', '2026-12-07'];
    expect(days.map((day) => at(day, '10:00'))).to.deep.equal([null, 'weekend', 'weekend', null]);
    const onSaturdays = { ...placement, plannedMinutes: { 6: 360 } };
    expect(days.map((day) => at(day, '10:00', onSaturdays))).to.deep.equal([null, null, 'weekend', null]);
  });
});
