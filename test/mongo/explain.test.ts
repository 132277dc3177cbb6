/**
 * How it is told by which index something is found; the contract suites hold every query of the stores, and of all that is
 * scheduled, against it (`test/contract/ports.test.ts`).
 */
import { expect } from 'chai';
import { foundBy, type Indexes } from '../support/found-by.js';
import { kindOf } from '../support/queries.js';

const INDEXES: Indexes = [['_id'], ['placementId', 'week'], ['history.by'], ['form', '_id']];
const by = (filter: object): string | null => foundBy({ filter }, INDEXES);

describe('What is asked of a collection is found', () => {
  it('by an index of which it bounds the first field, whatever else it asks', () => {
    expect(by({ _id: { $in: ['a'] }, version: 3 })).to.equal('_id');
    expect(by({ placementId: 'p', state: 'draft' })).to.equal('placementId week');
    expect(by({ 'history.by': 'karel', placementId: { $nin: ['p'] } })).to.equal('history.by');
    expect(by({ $and: [{}, { form: { $in: [null, 1] } }, { _id: { $gt: 'a' } }] })).to.equal('form _id');
  });

  it('by none where it bounds only a field behind, or says what is not meant', () => {
    expect(by({ week: '2026-W47' })).to.equal(null);
    expect(by({ placementId: { $ne: 'p' } })).to.equal(null);
    expect(by({ placementId: { $regex: '(^|:)p' } })).to.equal(null);
    expect(by({})).to.equal(null);
  });

  it('page after page, where a page is all that it asks and not a sieve', () => {
    expect(by({ _id: { $gt: 'a' } })).to.equal('_id');
    expect(by({ _id: { $gt: 'a' }, state: 'draft' })).to.equal(null);
    expect(by({ _id: { $gt: 'a', $lte: 'b' }, state: 'draft' })).to.equal('_id');
  });

  it('by an index for each of several alternatives, or by none', () => {
    expect(by({ $or: [{ placementId: 'p' }, { 'history.by': 'karel' }] })).to.equal('placementId week | history.by');
    expect(by({ $or: [{ placementId: 'p' }, { state: 'draft' }] })).to.equal(null);
    expect(by({ placementId: 'p', $or: [{ state: 'draft' }, { version: 1 }] })).to.equal('placementId week');
  });

  it('and is one kind of question, whatever the values in it', () => {
    const kind = (placementId: unknown): string =>
      kindOf({ collection: 'sheets', filter: { state: 'draft', placementId }, sort: { week: 1 } });
    expect(kind('a')).to.equal('sheets: placementId state, by week');
    expect([kind('b'), kind({ $in: ['a'] })]).to.deep.equal([kind('a'), 'sheets: placementId $in state, by week']);
  });
});
