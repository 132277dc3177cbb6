import { expect } from 'chai';
import { inOrder, partOf, textAt } from '../../src/mongo/fields-asked.js';

const sheet = {
  _id: 'p1:2026-W47',
  form: 2,
  week: '2026-W47',
  derived: { minutes: 60, at: null },
  history: [{ n: 1 }],
};

describe('the fields of a document that are asked for', () => {
  it('are those that it has, also one step deep, and always whose it is', () => {
    expect(
      partOf(sheet, ['week', 'form', 'derived.at', 'derived.minutes', 'gone', 'derived.gone', 'week.gone']),
    ).to.deep.equal({ _id: sheet._id, form: 2, week: '2026-W47', derived: { minutes: 60, at: null } });
    expect(partOf(sheet, [])).to.deep.equal({ _id: sheet._id });
  });

  it('give the order, the first before the next', () => {
    const [a, b, c] = [
      { _id: 'b', period: { from: '2026-09-01' } },
      { _id: 'a', period: { from: '2026-12-01' } },
      { _id: 'a', period: { from: '2026-09-01' } },
    ];
    expect(inOrder([a, b, c], { 'period.from': 1, _id: 1 })).to.deep.equal([c, a, b]);
    expect(inOrder([a, b, c])).to.deep.equal([a, b, c]);
  });

  it('are texts, or none', () => {
    expect(textAt({ teams: { objectId: 'o1' } }, 'teams.objectId')).to.equal('o1');
    for (const document of [{}, { teams: null }, { teams: 'o1' }, { teams: { objectId: 1 } }])
      expect(textAt(document, 'teams.objectId')).to.equal('');
  });
});
