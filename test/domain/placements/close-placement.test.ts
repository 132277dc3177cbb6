import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import { decideClose, decideOpenAgain } from '../../../src/domain/placements/close-placement.js';
import { isRecordSound } from '../../../src/domain/placements/record-fault.js';
import { recorded, type PlacementRecord } from '../../../src/domain/placements/recorded.js';
import { actOf, after, changeIn, outcome } from '../../support/deciding.js';
import { anneke, placementOfSanne } from '../../support/people.js';

const DAY = '2027-07-12' as Day;
const open = recorded(placementOfSanne(), actOf(anneke())) as PlacementRecord;
const close = actOf(anneke(), { source: 'close' });
const closed = after(decideClose(open, DAY, close));

describe('The file of a placement', () => {
  it('is closed on a day, with who did it in its history, and nobody is told', () => {
    expect(closed.closed).to.equal(DAY);
    expect(closed.history.at(-1)?.by).to.equal('anneke');
    expect(changeIn(decideClose(open, DAY, close)).notices).to.deep.equal([]);
    expect(isRecordSound(closed)).to.equal(true);
  });

  it('is closed once: the same act again is no change, another finds it closed', () => {
    expect(outcome(decideClose(closed, DAY, close))).to.equal('again');
    expect(outcome(decideClose(closed, DAY, actOf(anneke())))).to.equal('already');
  });

  it('is opened again as it was, as long as that was the last that was recorded', () => {
    const back = after(decideOpenAgain(closed, 'close', actOf(anneke(), { source: 'back' })));
    expect(back).to.not.have.property('closed');
    expect(isRecordSound(back)).to.equal(true);
    expect(outcome(decideOpenAgain(back, 'close', actOf(anneke(), { source: 'back' })))).to.equal('again');
    expect(outcome(decideOpenAgain(back, 'close', actOf(anneke())))).to.equal('behind');
    expect(outcome(decideOpenAgain(closed, 'another', actOf(anneke())))).to.equal('behind');
  });
});
