import { expect } from 'chai';
import type { SealedEvent } from '../../../src/domain/evidence/decision.js';
import { brokenAt } from '../../../src/domain/evidence/evidence.js';
import { hashOf } from '../../../src/domain/evidence/hash.js';
import { textsBeside } from '../../../src/mongo/migrations/texts-beside.js';

const AT = '2026-11-25T13:00:00.000Z';

describe('the step to texts beside the chain', () => {
  it('seals the history anew and says as which it was known; all else stays', () => {
    const act = { at: AT, by: 'sanne', role: 'student', way: 'chat', source: 'm1' };
    const unsealed = { ...act, n: 1, previous: '', what: { kind: 'returned', reason: 'vrijdag was 5 uur' } };
    const old = {
      id: 'w',
      version: 1,
      derived: { submittedAt: null },
      history: [{ ...unsealed, hash: hashOf(unsealed) }],
    };
    const { history, ...rest } = textsBeside(old, AT);
    const [event] = history as [SealedEvent<unknown>];
    expect(rest).to.deep.equal({ id: 'w', version: 1, derived: { submittedAt: null } });
    expect([event.was, event.what, event.texts?.map(({ at }) => at)]).to.deep.equal([
      ...[hashOf(unsealed), unsealed.what, ['/reason']],
    ]);
    expect(brokenAt([event])).to.equal(null);
  });
});
