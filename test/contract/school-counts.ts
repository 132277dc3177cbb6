import { expect } from 'chai';
import type { Day, Week } from '../../src/domain/calendar/day.js';
import type { PersonId, SchoolId } from '../../src/domain/people/people.js';
import type { CountedRow, CountedSchool } from '../../src/domain/roster/school-count.js';
import { schoolWeekOf } from '../../src/domain/roster/school-week.js';
import type { SchoolCounts } from '../../src/ports/school-counts.js';

const DEMO = 'demo' as SchoolId;
const row = (key: string, changes: Partial<CountedRow> = {}): CountedRow => ({
  ...{ key, personId: key as PersonId, studentId: key as PersonId, year: 2, company: 'Theater De Brug' },
  ...{ attention: null, forecast: null, students: 1, ...changes },
});
const forecast = { minutes: 26880, toMake: 27600, week: '2027-W26' as Week, reached: false };
const counted = (id = DEMO, students = 3): CountedSchool => ({
  count: {
    ...{ id, at: '2026-11-30T07:00:00.000Z', placements: 4, students },
    years: [{ year: 2, students: 3, standing: { behind: 1, short: 1, 'on-course': 1, 'too-early': 0 } }],
    ...{ pokMissing: 1, unsigned: { weeks: 3, companies: 1 } },
    unreachable: [{ who: 'trainer', why: 'no-address', count: 1 }],
  },
  lists: {
    behind: [row('milan', { attention: { kind: 'behind', percent: 34 } })],
    short: [row('sanne', { forecast })],
    'on-course': [row('noor')],
    'too-early': [],
    'pok-missing': [row('tijn', { attention: { kind: 'pok-missing' } })],
    unsigned: [row('De Brug', { personId: null, students: 2, attention: { kind: 'unsigned', weeks: 3, days: 12 } })],
    unreachable: [
      row('karel', {
        attention: { kind: 'unreachable', who: 'trainer', lost: { why: 'no-address', since: '2026-11-02' as Day } },
      }),
    ],
  },
});

export function describeSchoolCounts(counts: () => SchoolCounts): void {
  describe('what was counted of schools', () => {
    it('comes back to the letter, each school its own', async () => {
      await counts().keep(counted());
      await counts().keep(counted('elsewhere' as SchoolId, 9));
      const { count, lists } = counted();
      expect(await counts().of(DEMO)).to.deep.equal(count);
      for (const [list, rows] of Object.entries(lists))
        expect(await counts().listed(DEMO, list as keyof typeof lists)).to.deep.equal(rows);
      expect(await counts().of('nowhere' as SchoolId)).to.equal(null);
      expect(await counts().listed('nowhere' as SchoolId, 'behind')).to.deep.equal([]);
    });

    it('makes room for what is counted after it', async () => {
      await counts().keep(counted());
      await counts().keep({ ...counted(DEMO, 2), lists: { ...counted().lists, behind: [] } });
      expect((await counts().of(DEMO))?.students).to.equal(2);
      expect(await counts().listed(DEMO, 'behind')).to.deep.equal([]);
    });

    it('of a week stays as it was told first', async () => {
      const week = schoolWeekOf(counted(), '2026-W49' as Week, '2026-W48' as Week);
      expect(await counts().addWeek(week)).to.equal(true);
      expect(await counts().addWeek({ ...week, before: null })).to.equal(false);
      expect(await counts().week(DEMO, '2026-W49' as Week)).to.deep.equal(week);
      expect(await counts().week(DEMO, '2026-W48' as Week)).to.equal(null);
    });
  });
}
