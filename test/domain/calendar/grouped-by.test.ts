import { expect } from 'chai';
import { groupedBy } from '../../../src/domain/calendar/grouped-by.js';

describe('Things grouped by something', () => {
  it('stand in the order in which they came, each group where its first one did', () => {
    const groups = groupedBy(['b1', 'a1', 'b2'], (name) => name.charAt(0));
    expect([...groups]).to.deep.equal([
      ['b', ['b1', 'b2']],
      ['a', ['a1']],
    ]);
  });

  it('are no groups where there is nothing', () => {
    expect(groupedBy([], () => 'a').size).to.equal(0);
  });
});
