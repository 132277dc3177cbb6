import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import { decideTerms } from '../../../src/domain/placements/change-terms.js';
import type { Terms } from '../../../src/domain/placements/placement-form.js';
import { recorded, type PlacementRecord } from '../../../src/domain/placements/recorded.js';
import { actOf, after, changeIn, outcome } from '../../support/deciding.js';
import { anneke, placementOfSanne } from '../../support/people.js';

const sanne = recorded(placementOfSanne(), actOf(anneke())) as PlacementRecord;
const { minutesToMake, period, year, schoolYear, plannedMinutes, usualStart } = placementOfSanne();
const same: Terms = { minutesToMake, period, year, schoolYear, plannedMinutes, usualStart };
const decided = (placement: PlacementRecord, changes: Partial<Terms>, version: number, source?: string) =>
  decideTerms(
    placement,
    { terms: { ...same, ...changes }, from: '2026-12-01' as Day, signed: false, version },
    actOf(anneke(), source === undefined ? {} : { source }),
  );

describe('Changing what was agreed', () => {
  it('in hours or dates is a version of the POK, told to student and praktijkopleider', () => {
    const next = after(decided(sanne, { minutesToMake: 60 }, 1, 'one'));
    expect(next.agreed?.map((one) => [one.minutesToMake, one.from, one.signed])).to.deep.equal([
      [60, '2026-12-01', false],
    ]);
    expect(changeIn(decided(sanne, { minutesToMake: 60 }, 1)).notices.map(({ key }) => key)).to.deep.equal([
      ...['terms:sanne-de-brug:v2:sanne', 'terms:sanne-de-brug:v2:karel'],
    ]);
    expect(outcome(decided(next, { minutesToMake: 60 }, 1, 'one'))).to.equal('again');
    expect(after(decided(next, {}, 2)).agreed).to.have.length(2);
  });

  it('in days, year or time of starting is none, and tells nobody', () => {
    const change = changeIn(decided(sanne, { plannedMinutes: { 1: 60 } }, 1));
    expect([change.next.agreed, change.notices]).to.deep.equal([undefined, []]);
  });

  it('is refused where nothing changes, and from a form of before', () => {
    expect(outcome(decided(sanne, {}, 1))).to.equal('already');
    expect(outcome(decided(sanne, { minutesToMake: 60 }, 0))).to.equal('behind');
  });
});
