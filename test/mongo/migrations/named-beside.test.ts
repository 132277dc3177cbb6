import { expect } from 'chai';
import { mailLinks3, notices2, shown3 } from '../../../src/mongo/migrations/named-beside.js';
import type { Step } from '../../../src/mongo/migrations/step.js';

const AT = '2026-11-25T13:00:00.000Z';

describe('the step to what is named', () => {
  const named = (step: Step, fields: object): unknown => step({ id: 'sick:sanne:1:reported', ...fields }, AT)['named'];

  it('keeps beside a notice whom its key names, who is told and of whom', () => {
    expect(named(notices2, { to: 'karel', about: { kind: 'sick', student: 'sanne', event: 1 } })).to.deep.equal([
      ...['sick', 'sanne', '1', 'reported', 'karel'],
    ]);
    expect(named(notices2, { to: 'els', about: { kind: 'digest' } })).to.include('els');
  });

  it('keeps beside a card and a link of a mail what they are of', () => {
    const card = { personId: 'karel', subject: 'goals:sanne-de-brug' };
    expect(named(shown3, card)).to.deep.equal(['goals', 'sanne-de-brug', 'karel']);
    const link = { personId: 'karel', placementId: null, purpose: { kind: 'sickness', sickness: 'sanne' } };
    expect(named(mailLinks3, link)).to.deep.equal(['karel', 'sickness', 'sanne']);
  });
});
