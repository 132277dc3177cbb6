import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import { isRecordSound } from '../../../src/domain/placements/record-fault.js';
import { decidePok } from '../../../src/domain/placements/record-pok.js';
import { recorded, type PlacementRecord } from '../../../src/domain/placements/recorded.js';
import { actOf, after } from '../../support/deciding.js';
import { anneke, karel, placementOfSanne } from '../../support/people.js';

describe('A record', () => {
  const placement = recorded(placementOfSanne({ pok: null }), actOf(anneke())) as PlacementRecord;
  const pok = after(decidePok(placement, { pok: '2026-11-12' as Day, version: 0 }, actOf(anneke())));

  it('is sound where its history comes to what it says', () => {
    expect([recorded(karel(), actOf(anneke())), placement, pok].map(isRecordSound)).to.deep.equal([true, true, true]);
  });

  it('is not where the day of the POK or the hours to make were changed behind the history', () => {
    expect(isRecordSound({ ...pok, pok: '2026-11-11' as Day } as PlacementRecord)).to.equal(false);
    expect(isRecordSound({ ...pok, minutesToMake: 1 } as PlacementRecord)).to.equal(false);
    expect(isRecordSound({ ...pok, pokHistory: [] } as PlacementRecord)).to.equal(false);
  });

  it('is not where an event is gone, or is other than it was sealed', () => {
    expect(isRecordSound({ ...placement, history: [], version: 0 })).to.equal(false);
    expect(isRecordSound({ ...pok, history: pok.history.slice(0, 1) })).to.equal(false);
    expect(isRecordSound({ ...pok, version: 3 })).to.equal(false);
    const [first, second] = pok.history;
    expect(isRecordSound({ ...pok, history: [first!, { ...second!, by: karel().id }] })).to.equal(false);
  });
});
