import { expect } from 'chai';
import type { Week } from '../../../src/domain/calendar/day.js';
import {
  countedSchool,
  SCHOOL_LISTS,
  type CountedLists,
  type CountedRow,
} from '../../../src/domain/roster/school-count.js';
import { changesSince, schoolWeekOf, type SchoolWeek } from '../../../src/domain/roster/school-week.js';
import type { PersonId } from '../../../src/domain/people/people.js';
import { school } from '../../support/people.js';

const NONE = Object.fromEntries(SCHOOL_LISTS.map((list) => [list, []])) as unknown as CountedLists;
const row = (key: string): CountedRow => ({
  ...{ key, personId: key as PersonId, studentId: key as PersonId, year: 2, company: 'De Brug' },
  ...{ attention: null, forecast: null, students: 1 },
});
const week = (name: string, lists: Partial<CountedLists>): SchoolWeek => {
  const { count } = countedSchool([], { school: school(), at: new Date('2026-11-30T07:00:00Z'), placements: 0 });
  return schoolWeekOf({ count, lists: { ...NONE, ...lists } }, name as Week, null);
};

describe('What is other in a school than on the Monday before', () => {
  it('is who came and who went, list by list', () => {
    const before = week('2026-W48', { behind: [row('a'), row('b')], 'pok-missing': [row('c')] });
    const now = week('2026-W49', { behind: [row('b'), row('d')], 'pok-missing': [] });
    const changes = changesSince(before, now);
    expect(changes.map(({ list }) => list)).to.deep.equal(['behind', 'pok-missing']);
    const [behind, pok] = changes;
    expect(behind).to.deep.include({ now: 2, before: 2 });
    expect(behind?.joined.map(({ key }) => key)).to.deep.equal(['d']);
    expect(behind?.left.map(({ key }) => key)).to.deep.equal(['a']);
    expect(pok).to.deep.include({ now: 0, before: 1, joined: [] });
  });

  it('is nothing where the same people stand in another order, or where only who is on course is other', () => {
    const before = week('2026-W48', { behind: [row('a'), row('b')], 'on-course': [row('x')] });
    const now = week('2026-W49', { behind: [row('b'), row('a')], 'on-course': [row('y'), row('z')] });
    expect(changesSince(before, now)).to.deep.equal([]);
  });

  it('is one a school and week', () => {
    expect(week('2026-W49', {}).id).to.equal('demo:2026-W49');
  });
});
