import { expect } from 'chai';
import type { Day, Week } from '../../src/domain/calendar/day.js';
import { brokenAt } from '../../src/domain/evidence/evidence.js';
import type { PersonId, SchoolId } from '../../src/domain/people/people.js';
import type { Schools } from '../../src/ports.js';
import { school, TENANT } from '../support/people.js';
import { givenSchool } from '../support/given.js';

export function describeSchools(schools: () => Schools): void {
  describe('schools', () => {
    beforeEach(() => givenSchool({ schools: schools() }, school()));

    it('come back as they were recorded', async () => {
      expect(await schools().byId(school().id)).to.deep.equal(school());
      expect(await schools().byId('none' as SchoolId)).to.equal(null);
    });

    it('are known by a tenant of theirs', async () => {
      await givenSchool({ schools: schools() }, school({ id: 'two' as SchoolId, tenantIds: ['first', 'second'] }));
      expect((await schools().byTenant('second'))?.id).to.equal('two');
      expect(await schools().byTenant(TENANT)).to.deep.equal(school());
      expect(await schools().byTenant('nobody')).to.equal(null);
    });

    it('change at once with the next decision, also when they were asked for before', async () => {
      await schools().byId(school().id);
      await schools().byTenant(TENANT);
      const changed = school({
        ...{
          themeWeeks: ['2026-W50' as Week],
          publicHolidays: ['whit-monday'],
          endingDeciders: ['anneke' as PersonId],
          mentorSigns: true,
        },
        schoolDays: [{ name: 'excursie', day: '2026-11-26' as Day, year: 2 }],
        periods: [
          { name: 'blok 1', from: '2026-08-24' as Day, until: '2026-11-15' as Day, lessonDays: { 1: [5] } },
          { name: 'blok 2', from: '2026-11-16' as Day, until: '2027-02-07' as Day, year: 3 },
        ],
      });
      await givenSchool({ schools: schools() }, changed);
      expect(await schools().byId(school().id)).to.deep.equal(changed);
      expect(await schools().byTenant(TENANT)).to.deep.equal(changed);
      const record = await schools().load(school().id);
      expect(record?.history.map(({ what }) => what.kind)).to.deep.equal(['recorded', 'changed']);
      expect(brokenAt(record!.history)).to.equal(null);
    });
  });
}
