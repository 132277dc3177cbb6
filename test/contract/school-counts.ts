import { expect } from 'chai';
import type { Day, Week } from '../../src/domain/calendar/day.js';
import type { PersonId, SchoolId } from '../../src/domain/people/people.js';
import type { CountedRow, CountedSchool, SchoolList } from '../../src/domain/roster/school-count.js';
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
  const listed = async (of: SchoolList): Promise<readonly CountedRow[]> =>
    (await counts().listed(DEMO, { of, from: 0, most: 20 })).rows;

  describe('what was counted of schools', () => {
    it('comes back to the letter, each school its own', async () => {
      await counts().keep(counted());
      await counts().keep(counted('elsewhere' as SchoolId, 9));
      const { count, lists } = counted();
      expect(await counts().of(DEMO)).to.deep.equal(count);
      for (const [list, rows] of Object.entries(lists)) expect(await listed(list as SchoolList)).to.deep.equal(rows);
      expect(await counts().of('nowhere' as SchoolId)).to.equal(null);
      const page = { of: 'behind', from: 0, most: 20 } as const;
      expect(await counts().listed('nowhere' as SchoolId, page)).to.deep.equal({ rows: [], from: 0, all: 0 });
    });

    it('comes a page at a time, across the parts that it is kept in, of all or of one leerjaar', async () => {
      const many = Array.from({ length: 250 }, (_, n) => row(`s${n}`, { year: n < 130 ? 1 : 2 }));
      await counts().keep({ ...counted(), lists: { ...counted().lists, behind: many } });
      for (const [from, most] of [
        [0, 20],
        [90, 20],
        [100, 100],
        [240, 20],
      ] as const)
        expect(await counts().listed(DEMO, { of: 'behind', from, most })).to.deep.equal({
          ...{ rows: many.slice(from, from + most), from, all: 250 },
        });
      expect(await counts().listed(DEMO, { of: 'behind', year: 2, from: 95, most: 20 })).to.deep.equal({
        ...{ rows: many.slice(225, 245), from: 95, all: 120 },
      });
      expect(await counts().listed(DEMO, { of: 'behind', year: 3, from: 0, most: 20 })).to.deep.include({ all: 0 });
      await counts().keep({ ...counted(), lists: { ...counted().lists, behind: many.slice(0, 101) } });
      expect(await counts().listed(DEMO, { of: 'behind', from: 200, most: 20 })).to.deep.equal({
        ...{ rows: many.slice(0, 20), from: 0, all: 101 },
      });
      expect(await counts().listed(DEMO, { of: 'behind', from: 0, most: 250 })).to.deep.equal({
        ...{ rows: many.slice(0, 101), from: 0, all: 101 },
      });
    });

    it('makes room for what is counted after it', async () => {
      await counts().keep(counted());
      await counts().keep({ ...counted(DEMO, 2), lists: { ...counted().lists, behind: [] } });
      expect((await counts().of(DEMO))?.students).to.equal(2);
      expect(await listed('behind')).to.deep.equal([]);
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
