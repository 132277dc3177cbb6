import { expect } from 'chai';
import type { PersonId, SchoolId } from '../../src/domain/people/people.js';
import type { AccountInDoubt } from '../../src/domain/people/who-is-who.js';
import type { AccountsInDoubt } from '../../src/ports/members.js';

const demo = 'demo' as SchoolId;
const doubt = (id: string, more: Partial<AccountInDoubt> = {}): AccountInDoubt => ({
  ...{ id, schoolId: demo, account: { tenantId: 't', objectId: id }, name: 'Bo', address: 'bo@example.com' },
  ...{ why: 'two', people: ['a' as PersonId, 'b' as PersonId], at: new Date('2026-11-25T13:00:00.000Z') },
  ...more,
});

export function describeDoubts(doubts: () => AccountsInDoubt): void {
  describe('accounts in doubt', () => {
    it('are those of one school, once each, who spoke last first, until they are settled', async () => {
      await doubts().put(doubt('1'));
      await doubts().put(doubt('2', { at: new Date('2026-11-25T13:00:00.001Z') }));
      await doubts().put(doubt('3', { schoolId: 'elsewhere' as SchoolId }));
      await doubts().put(doubt('1', { why: 'guest' }));
      const ids = async (): Promise<string[]> => (await doubts().ofSchool(demo)).map(({ id }) => id);
      expect(await ids()).to.deep.equal(['2', '1']);
      expect(await doubts().byId('1')).to.deep.equal(doubt('1', { why: 'guest' }));
      await doubts().settled('2');
      expect([await ids(), await doubts().byId('2')]).to.deep.equal([['1'], null]);
    });

    it('are forgotten where they were silent for so long', async () => {
      const { at } = doubt('1');
      await doubts().put(doubt('1'));
      await doubts().put(doubt('2', { at: new Date(at.getTime() + 1) }));
      await doubts().forget(at);
      expect((await doubts().ofSchool(demo)).map(({ id }) => id)).to.deep.equal(['2']);
    });
  });
}
