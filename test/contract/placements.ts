import { expect } from 'chai';
import type { Day } from '../../src/domain/day.js';
import type { PersonId, SchoolId } from '../../src/domain/people.js';
import type { PlacementId } from '../../src/domain/placement.js';
import type { Placements } from '../../src/ports.js';
import { fatima, karel, milan, placementOfMilan, placementOfSanne, sanne } from '../support/people.js';

export function describePlacements(placements: () => Placements): void {
  describe('placements', () => {
    const second = placementOfSanne({
      id: 'a-second-one' as PlacementId,
      trainerId: fatima().id,
      period: { from: '2027-02-01' as Day, until: '2027-07-04' as Day },
      pok: null,
      plannedMinutes: {},
      company: { name: 'Elders', address: 'Straat 1', phone: null },
      crebo: '25798',
      companyId: '000012345',
      held: [{ kind: 'call', on: '2027-03-01' as Day }],
      closed: '2027-07-12' as Day,
    });
    beforeEach(async () => {
      for (const placement of [second, placementOfSanne(), placementOfMilan()]) await placements().put(placement);
    });

    it('come back as they were put', async () => {
      for (const placement of [placementOfSanne(), second]) {
        expect(await placements().byId(placement.id)).to.deep.equal(placement);
      }
      expect(await placements().byId('none' as PlacementId)).to.equal(null);
    });

    it('of a student are in order of start', async () => {
      expect(await placements().ofStudent(sanne().id)).to.deep.equal([placementOfSanne(), second]);
      expect(await placements().ofStudent('nobody' as PersonId)).to.deep.equal([]);
    });

    it('that start on one day are in order of id', async () => {
      const sameDay = placementOfSanne({ id: 'z' as PlacementId });
      const before = placementOfSanne({ id: 'b' as PlacementId });
      await placements().put(sameDay);
      await placements().put(before);
      const ids = (await placements().ofStudent(sanne().id)).map(({ id }) => id);
      expect(ids).to.deep.equal(['b', 'sanne-de-brug', 'z', 'a-second-one']);
    });

    it('of staff are those where the person is trainer, teacher or coach, in order of id', async () => {
      expect(await placements().ofStaff(karel().id)).to.deep.equal([placementOfSanne()]);
      expect(await placements().ofStaff(fatima().id)).to.deep.equal([second, placementOfMilan()]);
      expect(await placements().ofStaff(placementOfSanne().teacherId)).to.have.length(3);
      expect(await placements().ofStaff(placementOfSanne().coachId)).to.have.length(3);
      expect(await placements().ofStaff(milan().id)).to.deep.equal([]);
    });

    it('of a school are all of them, in order of id, and none of another school', async () => {
      await placements().put(placementOfSanne({ id: 'elsewhere' as PlacementId, schoolId: 'other' as SchoolId }));
      expect(await placements().ofSchool(placementOfSanne().schoolId)).to.deep.equal([
        second,
        placementOfMilan(),
        placementOfSanne(),
      ]);
    });

    it('are gone through a page at a time, in order of id', async () => {
      const ids = async (after: PlacementId | '', most: number): Promise<string[]> =>
        (await placements().page(after, most)).map(({ id }) => id);
      expect(await ids('', 2)).to.deep.equal([second.id, placementOfMilan().id]);
      expect(await ids(placementOfMilan().id, 2)).to.deep.equal([placementOfSanne().id]);
      expect(await ids(placementOfSanne().id, 2)).to.deep.equal([]);
    });

    it('change with the next put', async () => {
      await placements().put(placementOfSanne({ pok: null }));
      expect((await placements().byId(placementOfSanne().id))?.pok).to.equal(null);
    });
  });
}
