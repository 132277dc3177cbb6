import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import { actOfEnding, decideCarriedOut, decideEndPlacement } from '../../../src/domain/endings/end-placement.js';
import { newEnding, type Ending, type EndingEvent } from '../../../src/domain/endings/ending.js';
import { applied } from '../../../src/domain/evidence/evidence.js';
import { recorded, type PlacementRecord } from '../../../src/domain/placements/recorded.js';
import { isRecordSound } from '../../../src/domain/placements/record-fault.js';
import { actOf, after, changeIn, outcome } from '../../support/deciding.js';
import { anneke, placementOfSanne } from '../../support/people.js';

const asked = { reason: 'travel', lastDay: '2026-12-04' as Day, remark: '', signedMinutes: 780 } as const;
const open: Ending = { ...newEnding(placementOfSanne().id), state: 'teacher-agreed', asked };
const decided = applied<Ending, EndingEvent>({
  next: { ...open, state: 'decided' as const, carriesOver: true },
  event: { ...actOf(anneke()), what: { kind: 'decided' as const, carriesOver: true } },
  notices: [],
});
const record = recorded(placementOfSanne(), actOf(anneke())) as PlacementRecord;

describe('A placement of which it was decided that it ends early', () => {
  it('has that last day, and keeps what was planned and whether its hours carry over, by whom it was decided', () => {
    const act = actOfEnding(decided)!;
    const ended = after(decideEndPlacement(record, decided, { act, shown: ['goals:sanne-de-brug'] }));
    expect(ended.period).to.deep.equal({ from: '2026-09-07', until: '2026-12-04' });
    expect(ended.ended).to.deep.equal({ planned: '2027-07-04', carriesOver: true });
    expect([ended.minutesToMake, isRecordSound(ended)]).to.deep.equal([460 * 60, true]);
    expect(ended.history.at(-1)?.by).to.equal(anneke().id);
    expect(outcome(decideEndPlacement(ended, decided, { act, shown: [] }))).to.equal('again');
    // Cards of what waits there say that it does no more.
    expect(ended.outbox.map(({ about }) => about)).to.deep.equal([{ kind: 'refresh', subject: 'goals:sanne-de-brug' }]);
  });

  it('is so by a decision alone', () => {
    expect(actOfEnding(open)).to.equal(null);
    expect(outcome(decideEndPlacement(record, open, { act: actOf(anneke()), shown: [] }))).to.equal('again');
    expect(outcome(decideCarriedOut(open, actOf(anneke())))).to.equal('again');
  });

  it('says so once, and tells nobody again', () => {
    const { next, notices } = changeIn(decideCarriedOut(decided, actOf(anneke())));
    expect([next.isCarriedOut, notices.map(({ about }) => about.kind)]).to.deep.equal([true, ['refresh']]);
    expect(outcome(decideCarriedOut(after(decideCarriedOut(decided, actOf(anneke()))), actOf(anneke())))).to.equal(
      'again',
    );
  });
});
