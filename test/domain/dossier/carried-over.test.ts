import { expect } from 'chai';
import { hoursToMake, type CarryingPlacement } from '../../../src/domain/dossier/carried-over.js';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import { at, hours } from '../../support/files-of-sanne.js';

const place = (
  id: string,
  from: string,
  until: string,
  changes: Partial<CarryingPlacement> = {},
): CarryingPlacement => ({
  ...{ id: id as PlacementId, year: 2, schoolYear: '2026-2027', period: { from: at(from), until: at(until) } },
  ...{ minutesToMake: hours(460), ended: null, signed: 0 },
  ...changes,
});
const ended = (carriesOver: boolean) => ({ ended: { carriesOver }, signed: hours(200) });

const first = place('first', '2026-09-07', '2026-12-18', ended(true));
const next = place('next', '2027-01-11', '2027-07-04');
const of = (all: readonly CarryingPlacement[], id = 'next') => hoursToMake(id as PlacementId, all);

describe('hours that carry over', () => {
  it('to the placement that begins after it, where that was decided', () => {
    expect(of([first, next])).to.deep.equal({ carriedOver: hours(200), toMake: hours(460) });
    expect(of([{ ...first, ...ended(false) }, next])).to.deep.equal({ carriedOver: 0, toMake: hours(460) });
    expect(of([{ ...first, ended: null }, next])).to.deep.equal({ carriedOver: 0, toMake: hours(460) });
  });

  it('come to the same where the new POK says what was left', () => {
    const rest = { ...next, minutesToMake: hours(260) };
    expect(of([first, rest])).to.deep.equal({ carriedOver: hours(200), toMake: hours(460) });
  });

  it('go on with the next one, where that ended early too', () => {
    const last = place('last', '2027-04-05', '2027-07-04', { minutesToMake: hours(160) });
    const second = {
      ...next,
      period: { from: at('2027-01-11'), until: at('2027-04-02') },
      ...ended(true),
      signed: hours(100),
    };
    expect(of([first, second, last], 'last')).to.deep.equal({ carriedOver: hours(300), toMake: hours(460) });
  });

  it('not to one that ran beside it, nor to another year', () => {
    const beside = place('beside', '2026-12-18', '2027-07-04');
    expect(of([first, beside], 'beside').carriedOver).to.equal(0);
    expect(of([first, { ...next, year: 3, schoolYear: '2027-2028' }]).carriedOver).to.equal(0);
    expect(of([first, { ...next, period: { ...next.period, from: at('2026-12-19') } }]).carriedOver).to.equal(
      hours(200),
    );
  });

  it('go to the first that follows alone', () => {
    const later = place('later', '2027-02-01', '2027-07-04');
    expect(of([first, next, later], 'later').carriedOver).to.equal(0);
    expect(of([first, next, later]).carriedOver).to.equal(hours(200));
    // Of two that begin on one day it is the same one, in whatever order they are looked up.
    const twins = [place('b', '2027-01-11', '2027-07-04'), place('a', '2027-01-11', '2027-07-04')] as const;
    for (const all of [
      [first, ...twins],
      [...twins.toReversed(), first],
    ])
      expect(['a', 'b'].map((id) => of(all, id).carriedOver)).to.deep.equal([hours(200), 0]);
  });

  it('a placement that is not there has none', () => {
    expect(of([first], 'gone')).to.deep.equal({ carriedOver: 0, toMake: 0 });
  });
});
