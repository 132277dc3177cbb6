import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import { decidePok } from '../../../src/domain/placements/record-pok.js';
import { recorded, type PlacementRecord } from '../../../src/domain/placements/recorded.js';
import { actOf, after, changeIn, outcome } from '../../support/deciding.js';
import { anneke, placementOfSanne } from '../../support/people.js';

const day = (date: number): Day => `2026-11-${date}` as Day;
const without = recorded(placementOfSanne({ pok: null }), actOf(anneke())) as PlacementRecord;
const records = (placement: PlacementRecord, pok: Day | null, version: number | undefined, source?: string) =>
  decidePok(placement, { pok, version }, actOf(anneke(), source === undefined ? {} : { source }));

describe('Recording the POK', () => {
  const inOn12 = after(records(without, day(12), 0, 'p1'));

  it('says since when hours count, who recorded it, and tells the student once', () => {
    expect(inOn12).to.include({ pok: '2026-11-12' });
    expect(inOn12.pokHistory).to.deep.equal([
      { pok: '2026-11-12', by: 'anneke', at: '2026-11-25T13:00:00.000Z', source: 'p1' },
    ]);
    expect(changeIn(records(without, day(12), 0, 'p1')).notices).to.deep.equal([
      {
        ...{ key: 'pok:sanne-de-brug:2026-11-12:p1', to: 'sanne' },
        about: { kind: 'pok', placement: 'sanne-de-brug', source: 'p1' },
      },
    ]);
  });

  it('on the day that stands already is no change, and on another is one', () => {
    expect(outcome(records(inOn12, day(12), 1))).to.equal('already');
    expect(outcome(records(inOn12, day(13), 1))).to.equal('change');
    const notIn = after(records(inOn12, null, 1));
    expect([notIn.pok, notIn.pokHistory?.length]).to.deep.equal([null, 2]);
  });

  it('from a form that was drawn before somebody recorded something is refused', () => {
    expect(outcome(records(inOn12, day(13), 0))).to.equal('behind');
    expect(outcome(records(inOn12, day(13), undefined))).to.equal('behind');
  });

  it('by the same press is done once; once somebody recorded something after it, it says how it stands', () => {
    expect(outcome(records(inOn12, day(12), 0, 'p1'))).to.equal('again');
    const later = after(records(inOn12, day(13), 1, 'p2'));
    expect(outcome(records(later, day(12), 0, 'p1'))).to.equal('already');
  });
});
