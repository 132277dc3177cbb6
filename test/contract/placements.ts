import { expect } from 'chai';
import type { Day } from '../../src/domain/calendar/day.js';
import type { Act } from '../../src/domain/evidence/decision.js';
import { applied, brokenAt } from '../../src/domain/evidence/evidence.js';
import type { ClockTime } from '../../src/domain/calendar/moment.js';
import type { PersonId, SchoolId } from '../../src/domain/people/people.js';
import type { Placement, PlacementId } from '../../src/domain/placements/placement.js';
import { decidePok } from '../../src/domain/placements/record-pok.js';
import { changeTo, subjectOf, type PokEvent } from '../../src/domain/placements/recorded.js';
import type { Placements } from '../../src/ports.js';
import { fatima, joost, karel, milan, placementOfMilan, placementOfSanne, sanne } from '../support/people.js';
import { givenPlacement } from '../support/given.js';

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
      mentorId: joost().id,
      held: [{ kind: 'call', on: '2027-03-01' as Day }],
      agreed: [
        {
          ...{
            from: '2027-03-01' as Day,
            minutesToMake: 60,
            signed: true,
            by: karel().id,
            at: '2027-03-01T08:00:00.000Z',
          },
          period: { from: '2027-02-01' as Day, until: '2027-07-04' as Day },
        },
      ],
      closed: '2027-07-12' as Day,
    });
    beforeEach(async () => {
      for (const placement of [second, placementOfSanne(), placementOfMilan()])
        await givenPlacement({ placements: placements() }, placement);
    });

    it('come back as they were recorded', async () => {
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
      await givenPlacement({ placements: placements() }, sameDay);
      await givenPlacement({ placements: placements() }, before);
      const ids = (await placements().ofStudent(sanne().id)).map(({ id }) => id);
      expect(ids).to.deep.equal(['b', 'sanne-de-brug', 'z', 'a-second-one']);
    });

    it('of staff are those where the person is trainer, mentor, teacher or coach, in order of id', async () => {
      await givenPlacement({ placements: placements() }, placementOfSanne({ mentorId: 'mentor' as PersonId }));
      expect((await placements().ofStaff('mentor' as PersonId)).map(({ id }) => id)).to.deep.equal(['sanne-de-brug']);
      await givenPlacement({ placements: placements() }, placementOfSanne());
      expect(await placements().ofStaff(karel().id)).to.deep.equal([placementOfSanne()]);
      expect(await placements().ofStaff(fatima().id)).to.deep.equal([second, placementOfMilan()]);
      expect(await placements().ofStaff(placementOfSanne().teacherId)).to.have.length(3);
      expect(await placements().ofStaff(placementOfSanne().coachId)).to.have.length(3);
      expect(await placements().ofStaff(milan().id)).to.deep.equal([]);
    });

    it('of a school are all of them, in order of id, and none of another school', async () => {
      await givenPlacement(
        { placements: placements() },
        placementOfSanne({ id: 'elsewhere' as PlacementId, schoolId: 'other' as SchoolId }),
      );
      expect(await placements().ofSchool(placementOfSanne().schoolId)).to.deep.equal([
        second,
        placementOfMilan(),
        placementOfSanne(),
      ]);
    });

    it('of which somebody takes over on a day are found from that day on, until it is done', async () => {
      const one = {
        ...({ role: 'trainer', was: karel().id, becomes: fatima().id, from: '2026-12-01' as Day } as const),
        ...{ by: 'anneke' as PersonId, source: 's' },
      };
      const handovers = [{ ...one, from: '2027-01-04' as Day }, one];
      await givenPlacement({ placements: placements() }, placementOfSanne({ handovers }));
      const found = async (by: string): Promise<Placement[]> => placements().toHandOver(by as Day, 10);
      expect(await found('2026-11-30')).to.deep.equal([]);
      expect(await found('2026-12-01')).to.deep.equal([placementOfSanne({ handovers })]);
      await givenPlacement({ placements: placements() }, placementOfSanne());
      expect(await found('2027-12-01')).to.deep.equal([]);
    });

    it('are gone through a page at a time, in order of id', async () => {
      const ids = async (after: PlacementId | '', most: number): Promise<string[]> =>
        (await placements().page(after, most)).map(({ id }) => id);
      expect(await ids('', 2)).to.deep.equal([second.id, placementOfMilan().id]);
      expect(await ids(placementOfMilan().id, 2)).to.deep.equal([placementOfSanne().id]);
      expect(await ids(placementOfSanne().id, 2)).to.deep.equal([]);
    });

    it('are read as they were changed last: what was taken off is gone, and stays in the history', async () => {
      const { closed, ...open } = second;
      await givenPlacement({ placements: placements() }, open);
      expect(await placements().byId(second.id)).to.deep.equal(open);
      const record = await placements().load(second.id);
      expect(record?.history.map(({ what }) => what.kind)).to.deep.equal(['recorded', 'changed']);
      expect(record?.history[0]?.what).to.have.nested.property('facts.closed', closed);
      expect(brokenAt(record!.history)).to.equal(null);
    });

    it('keep every kind of event to the letter, the notices with it, and lose a commit on an older version', async () => {
      const record = (await placements().load(second.id))!;
      const act: Act = { at: '2026-11-25T13:00:00.000Z', by: joost().id, role: 'office', way: 'card', source: 'a' };
      const decision = decidePok(record, { pok: '2027-02-01' as Day, version: 0 }, act);
      const next = decision.kind === 'change' ? applied(decision.change) : record;
      expect(await placements().commit(next, 1)).to.equal(true);
      expect(await placements().load(second.id)).to.deep.equal(next);
      expect(await placements().byId(second.id)).to.deep.equal(subjectOf<Placement, PokEvent>(next));
      const late = applied(changeTo<Placement, PokEvent>(record, { ...second, usualStart: '08:00' as ClockTime }, act));
      expect(await placements().commit(late, 1)).to.equal(false);
      expect(await placements().load(second.id)).to.deep.equal(next);
      expect(next.outbox).to.have.length(1);
    });

    it('are all planned for after their commits', async () => {
      expect(await placements().planUnplanned()).to.equal(0);
    });
  });
}
