import { expect } from 'chai';
import type { Act } from '../../src/domain/evidence/decision.js';
import { applied, brokenAt } from '../../src/domain/evidence/evidence.js';
import { changePerson } from '../../src/domain/people/change-person.js';
import type { Person, PersonId, Role, SchoolId } from '../../src/domain/people/people.js';
import { changeTo, recorded } from '../../src/domain/placements/recorded.js';
import type { People } from '../../src/ports.js';
import type { Notices } from '../../src/ports/notices.js';
import { fatima, joost, karel, noor, sanne, TENANT } from '../support/people.js';
import { givenPerson } from '../support/given.js';

const ACT: Act = { at: '2026-11-25T13:00:00.000Z', by: 'anneke' as PersonId, role: 'office', way: 'card', source: 'a' };

export function describePeople(people: () => People, notices: () => Pick<Notices, 'collect'>): void {
  describe('people', () => {
    beforeEach(async () => {
      for (const person of [sanne(), karel(), fatima()]) await givenPerson({ people: people() }, person);
    });

    it('come back as they were recorded, with and without Teams', async () => {
      expect(await people().byId(sanne().id)).to.deep.equal(sanne());
      expect(await people().byId(fatima().id)).to.deep.equal(fatima());
    });

    it('are known by tenant and object id together', async () => {
      const { objectId = '' } = sanne().teams ?? {};
      expect(await people().byTeams(TENANT, objectId)).to.deep.equal(sanne());
      expect(await people().byTeams('another-tenant', objectId)).to.equal(null);
      expect(await people().byTeams(TENANT, 'nobody')).to.equal(null);
    });

    it('are found by what Teams calls them, else by their mail, without regard to capitals, at their own school', async () => {
      const named = fatima({ id: 'named' as PersonId, mail: 'Other@example.com', teamsName: 'F.ElAmrani@roc.example' });
      await givenPerson({ people: people() }, named);
      const { schoolId, mail } = karel();
      expect(await people().byAddress(schoolId, mail?.toUpperCase() ?? '')).to.deep.equal([karel()]);
      expect(await people().byAddress(schoolId, 'f.elamrani@ROC.example')).to.deep.equal([named]);
      expect(await people().byAddress(schoolId, 'other@example.com')).to.deep.equal([]);
      expect(await people().byAddress('another' as SchoolId, mail ?? '')).to.deep.equal([]);
    });

    it('are found at an address at whichever school, in order of id', async () => {
      const elsewhere = karel({ id: 'elsewhere' as PersonId, schoolId: 'other' as SchoolId, teams: null });
      await givenPerson({ people: people() }, elsewhere);
      expect(await people().atAddress(' KAREL@example.com')).to.deep.equal([elsewhere, karel()]);
      expect(await people().atAddress('nobody@example.com')).to.deep.equal([]);
    });

    it('are found by a name however it is written, where they were never seen in Teams, so many at most', async () => {
      const named = (id: string, name: string, more: Partial<Person> = {}): Person =>
        fatima({ id: id as PersonId, name, mail: null, ...more });
      const [a, b] = [named('namesake-a', 'José van-Dam'), named('namesake-b', 'JOSE VAN DAM')];
      const others = [
        named('seen', 'José van Dam', { teams: { tenantId: TENANT, objectId: 'jose' } }),
        named('there', 'José van Dam', { schoolId: 'other' as SchoolId }),
        named('longer', 'José van Dam Jansen'),
      ];
      for (const one of [...others, b, a]) await givenPerson({ people: people() }, one);
      const found = (most: number): Promise<Person[]> => people().unseenByName(a.schoolId, 'Jose van Dam', most);
      expect(await found(10)).to.have.deep.members([a, b]);
      expect(await found(1)).to.have.length(1);
      await givenPerson({ people: people() }, { ...a, name: 'Josien van Dam' });
      expect(await found(10)).to.deep.equal([b]);
    });

    it('who get an address are in the queue to hear what waits, once', async () => {
      const before = recorded(joost({ mail: null }), ACT);
      await people().commit(before, 0);
      expect(await notices().collect()).to.equal(0);
      await people().commit(applied(changePerson(before, joost(), ACT)), 1);
      expect(await notices().collect()).to.equal(1);
      expect(await notices().collect()).to.equal(0);
      expect((await people().load(joost().id))?.outbox).to.deep.equal([]);
    });

    it('are found many at once: doubles once, those that do not exist left out', async () => {
      const ids = [karel().id, 'nobody' as PersonId, sanne().id, karel().id];
      expect(await people().byIds(ids)).to.have.deep.members([karel(), sanne()]);
      expect(await people().byIds([])).to.deep.equal([]);
    });

    it('of a school are those with that role, in order of id, and none of another school', async () => {
      await givenPerson(
        { people: people() },
        sanne({ id: 'a' as PersonId, teams: null, schoolId: 'other' as SchoolId }),
      );
      const ids = async (role: Role): Promise<string[]> =>
        (await people().ofSchool(sanne().schoolId, role)).map(({ id }) => id);
      const students = await ids('student');
      expect(students).to.include('sanne').and.not.include('a');
      expect(students).to.deep.equal([...students].sort());
      expect(await ids('office')).to.deep.equal([]);
    });

    it('are found by more ids than one read takes', async () => {
      const many = Array.from({ length: 50 }, (_, i) => noor({ id: `person-${i}` as PersonId, teams: null }));
      for (const person of many) await givenPerson({ people: people() }, person);
      expect(await people().byIds(many.map(({ id }) => id))).to.have.deep.members(many);
    });

    it('are read as they were changed last, and decided on with all that they were', async () => {
      const changed = sanne({ phone: null, roles: ['student', 'trainer'] });
      await givenPerson({ people: people() }, changed);
      expect(await people().byId(sanne().id)).to.deep.equal(changed);
      const record = await people().load(sanne().id);
      expect(record?.history.map(({ what }) => what.facts.phone)).to.deep.equal([sanne().phone, null]);
      expect(brokenAt(record!.history)).to.equal(null);
    });

    it('are changed by one of two who decide on the same version', async () => {
      const record = (await people().load(sanne().id))!;
      const rivals = ['one', 'other'].map((name) => applied(changeTo(record, sanne({ name }), ACT)));
      const won = await Promise.all(rivals.map((rival) => people().commit(rival, record.version)));
      expect(won.filter(Boolean)).to.have.length(1);
      expect((await people().byId(sanne().id))?.name).to.equal(rivals[won.indexOf(true)]?.name);
    });

    it('keep a number that begins with a zero as it is', async () => {
      await givenPerson({ people: people() }, sanne({ number: '0070011' }));
      expect((await people().byId(sanne().id))?.number).to.equal('0070011');
    });

    it('each gets an answer of its own when many ask at the same time', async () => {
      const asked = Array.from({ length: 60 }, (_, i) => [sanne(), karel(), fatima()][i % 3]!);
      expect(await Promise.all(asked.map(({ id }) => people().byId(id)))).to.deep.equal(asked);
    });

    it('never share an account, be they new or changed', async () => {
      const taken = { teams: sanne().teams };
      expect(await people().commit(recorded(noor(taken), ACT), 0)).to.equal(false);
      await givenPerson({ people: people() }, noor());
      const record = (await people().load(noor().id))!;
      expect(await people().commit(applied(changeTo(record, noor(taken), ACT)), 1)).to.equal(false);
      expect(await people().byId(noor().id)).to.deep.equal(noor());
    });
  });
}
