import { expect } from 'chai';
import { decideEmployment } from '../../../src/domain/placements/record-employment.js';
import { recorded } from '../../../src/domain/placements/recorded.js';
import { actOf, after, changeIn, outcome } from '../../support/deciding.js';
import { anneke, placementOfSanne, sanne } from '../../support/people.js';

const record = recorded(placementOfSanne(), actOf(anneke()));
const context = () => ({ act: actOf(sanne()), office: [anneke().id] });

describe('Whether a student works at the company', () => {
  it('is recorded in the placement, and the BPV-bureau hears of yes', () => {
    for (const answer of ['is', 'was'] as const) {
      const { next, notices } = changeIn(decideEmployment(record, answer, context()));
      expect(next.employment).to.deep.equal({ answer, at: '2026-11-25T13:00:00.000Z', by: sanne().id });
      expect(notices.map(({ to, about }) => [about.kind, to])).to.deep.equal([['employment', anneke().id]]);
    }
  });

  it('of no is heard by nobody', () => {
    expect(changeIn(decideEmployment(record, 'no', context())).notices).to.deep.equal([]);
  });

  it('is answered once', () => {
    const once = context();
    const answered = after(decideEmployment(record, 'no', once));
    expect(outcome(decideEmployment(answered, 'no', once))).to.equal('again');
    expect(outcome(decideEmployment(answered, 'is', context()))).to.equal('answered-already');
  });
});
