import { expect } from 'chai';
import type { PersonId } from '../../src/domain/people.js';
import type { People } from '../../src/ports.js';
import { fatima, karel, noor, sanne, TENANT } from '../support/people.js';

export function describePeople(people: () => People): void {
  describe('people', () => {
    beforeEach(async () => {
      for (const person of [sanne(), karel(), fatima()]) await people().put(person);
    });

    it('come back as they were put, with and without Teams', async () => {
      expect(await people().byId(sanne().id)).to.deep.equal(sanne());
      expect(await people().byId(fatima().id)).to.deep.equal(fatima());
    });

    it('are known by tenant and object id together', async () => {
      const { objectId = '' } = sanne().teams ?? {};
      expect(await people().byTeams(TENANT, objectId)).to.deep.equal(sanne());
      expect(await people().byTeams('another-tenant', objectId)).to.equal(null);
      expect(await people().byTeams(TENANT, 'nobody')).to.equal(null);
    });

    it('are found many at once: doubles once, those that do not exist left out', async () => {
      const ids = [karel().id, 'nobody' as PersonId, sanne().id, karel().id];
      expect(await people().byIds(ids)).to.have.deep.members([karel(), sanne()]);
      expect(await people().byIds([])).to.deep.equal([]);
    });

    it('are found by more ids than one read takes', async () => {
      const many = Array.from({ length: 50 }, (_, i) => noor({ id: `person-${i}` as PersonId, teams: null }));
      for (const person of many) await people().put(person);
      expect(await people().byIds(many.map(({ id }) => id))).to.have.deep.members(many);
    });

    it('are replaced whole by the next put', async () => {
      await people().put(sanne({ phone: null, roles: ['student', 'trainer'] }));
      expect(await people().byId(sanne().id)).to.deep.equal(sanne({ phone: null, roles: ['student', 'trainer'] }));
    });

    it('keep a number that begins with a zero as it is', async () => {
      await people().put(sanne({ number: '0070011' }));
      expect((await people().byId(sanne().id))?.number).to.equal('0070011');
    });

    it('each gets an answer of its own when many ask at the same time', async () => {
      const asked = Array.from({ length: 60 }, (_, i) => [sanne(), karel(), fatima()][i % 3]!);
      expect(await Promise.all(asked.map(({ id }) => people().byId(id)))).to.deep.equal(asked);
    });

    it('never share an account', async () => {
      let refused = false;
      try {
        await people().put(noor({ teams: sanne().teams }));
      } catch {
        refused = true;
      }
      expect(refused).to.equal(true);
    });
  });
}
