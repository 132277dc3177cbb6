import { expect } from 'chai';
import { endOfPlacements, lastChecksNow } from '../../../src/domain/reminders/end-of-placement.js';
import type { Placement } from '../../../src/domain/placements/placement.js';
import { at } from '../../support/files-of-sanne.js';
import { els, placementOfSanne, school } from '../../support/people.js';

const facts = (changes: Partial<Placement> = {}, of = school()) => ({
  placements: [placementOfSanne(changes)],
  school: of,
});
const due = (changes: Partial<Placement> = {}, of = school()): string[] =>
  endOfPlacements(facts(changes, of)).map((one) => one.at.toISOString());
const now = (since: string, until: string, changes: Partial<Placement> = {}): string[] =>
  lastChecksNow(facts(changes), { since: new Date(since), now: new Date(until) }).map(({ to }) => to);

describe('The last check', () => {
  it('is due at nine on the first working day of the last four weeks', () => {
    expect(due()).to.deep.equal(['2027-06-07T07:00:00.000Z']);
    expect(due({ period: { from: at('2026-09-07'), until: at('2027-07-03') } })).to.deep.equal([
      '2027-06-07T07:00:00.000Z',
    ]);
    expect(due({}, school({ fileTerms: { beginDays: 14, formDays: 7, lastDays: 14, judgeDays: 14 } }))).to.deep.equal([
      '2027-06-21T07:00:00.000Z',
    ]);
  });

  it('is told to everybody in the placement, each once, and only when it becomes due', () => {
    expect(now('2027-06-07T06:59:00Z', '2027-06-07T07:00:00Z')).to.deep.equal(['sanne', 'karel', 'els', 'joost']);
    expect(now('2027-06-07T07:00:00Z', '2027-06-07T07:01:00Z')).to.deep.equal([]);
    expect(now('2027-06-07T06:58:00Z', '2027-06-07T06:59:00Z')).to.deep.equal([]);
    expect(now('2027-06-07T06:59:00Z', '2027-06-07T07:00:00Z', { coachId: els().id })).to.deep.equal([
      'sanne',
      'karel',
      'els',
    ]);
  });

  it('late is still told, after two weeks no more', () => {
    expect(now('2027-06-06T00:00:00Z', '2027-06-21T07:00:00Z')).to.have.length(4);
    expect(now('2027-06-06T00:00:00Z', '2027-06-21T07:01:00Z')).to.deep.equal([]);
  });

  it('is not of what ended early, is closed, or is shorter than those weeks', () => {
    expect(due({ ended: { planned: at('2027-07-04'), carriesOver: true } })).to.deep.equal([]);
    expect(due({ closed: at('2027-05-01') })).to.deep.equal([]);
    expect(due({ period: { from: at('2027-06-08'), until: at('2027-07-04') } })).to.deep.equal([]);
    expect(due({ period: { from: at('2027-06-07'), until: at('2027-07-04') } })).to.have.length(1);
  });
});
