import { expect } from 'chai';
import type { Week } from '../../../src/domain/calendar/day.js';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import {
  digestIdOf,
  standsOut,
  stoodOutIn,
  weekOfDigest,
  type AtPlacement,
  type DigestRow,
} from '../../../src/domain/roster/digest.js';
import { joost, sanne } from '../../support/people.js';

const silent = { kind: 'no-answer' } as unknown as DigestRow['attention'][number];
const at = (...attention: AtPlacement['attention']): AtPlacement => ({
  ...{ placementId: 'p' as PlacementId, attention, begins: null, counted: 0, submitted: 0, written: 0 },
  ...{ toMake: 0, lastWeek: 0, weekBefore: 0, forecast: null },
});
const row = (attention: DigestRow['attention'], ...places: AtPlacement[]): DigestRow => ({
  ...{ studentId: sanne().id, attention, at: places, inARow: 0 },
});

describe('A digest', () => {
  it('is one a person and week', () => {
    expect(digestIdOf(joost().id, '2026-W48' as Week)).to.equal('digest:joost:2026-W48');
  });

  it('says by its id of which week it is; what is no digest is of none', () => {
    expect(weekOfDigest(digestIdOf(joost().id, '2026-W48' as Week))).to.equal('2026-W48');
    expect([weekOfDigest('digest:joost'), weekOfDigest('')]).to.deep.equal([null, null]);
  });

  it('has a student stand out by one reason, of the student or at one of the placements', () => {
    expect(standsOut(row([], at(), at()))).to.equal(false);
    expect(standsOut(row([silent], at()))).to.equal(true);
    expect(standsOut(row([], at(), at(silent)))).to.equal(true);
  });

  it('counts who stands out and not who is on course', () => {
    expect(stoodOutIn({ rows: [row([], at()), row([silent]), row([], at(silent))] })).to.equal(2);
  });
});
