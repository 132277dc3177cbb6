import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import { whichPlacement } from '../../../src/domain/placements/which-placement.js';
import { placementOfSanne } from '../../support/people.js';

describe('Which placement', () => {
  const until = (id: string, from: string, to: string) =>
    placementOfSanne({ id: id as PlacementId, period: { from: from as Day, until: to as Day } });
  const [one, two] = [until('a', '2026-09-01', '2026-11-20'), until('b', '2026-11-20', '2027-06-30')];

  it('is the only one that runs on that day, and a question on the day they share', () => {
    expect(whichPlacement([one, two], '2026-11-19' as Day, {})).to.deep.equal({ kind: 'one', placement: one });
    expect(whichPlacement([one, two], '2026-11-20' as Day, {}).kind).to.equal('ask');
    expect(whichPlacement([one, two], '2026-11-21' as Day, {})).to.deep.equal({ kind: 'one', placement: two });
  });

  it('is the usual one of that weekday where there is one', () => {
    const usual = { 5: two.id };
    expect(whichPlacement([one, two], '2026-11-20' as Day, { usual })).to.deep.equal({ kind: 'one', placement: two });
  });

  it('is always the same for who has one, whatever the day', () => {
    expect(whichPlacement([one], '2027-03-01' as Day, {}).kind).to.equal('one');
    expect(whichPlacement([], '2027-03-01' as Day, {}).kind).to.equal('none');
  });

  it('is the one that was named, on any day, and one that is none of the student is as if nothing was said', () => {
    const named = (id: string) => whichPlacement([one, two], '2026-11-19' as Day, { named: id as PlacementId });
    expect(named('b')).to.deep.equal({ kind: 'one', placement: two });
    expect(named('c')).to.deep.equal({ kind: 'one', placement: one });
  });

  it('is asked between all of them where none runs on that day', () => {
    expect(whichPlacement([one, two], '2027-08-01' as Day, {})).to.deep.equal({ kind: 'ask', among: [one, two] });
  });
});
