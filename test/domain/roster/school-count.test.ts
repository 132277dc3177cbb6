import { expect } from 'chai';
import type { Day, Week } from '../../../src/domain/calendar/day.js';
import {
  COUNTED_ON_THE_SPOT,
  countedSchool,
  countedStudents,
  isShownAsCounted,
  type CountedSchool,
} from '../../../src/domain/roster/school-count.js';
import type { GuidedStudent } from '../../../src/domain/roster/digest-rows.js';
import type { PersonId } from '../../../src/domain/people/people.js';
import type { Placement, PlacementId } from '../../../src/domain/placements/placement.js';
import { sheetIdOf, type WeekState, type WeekSummary } from '../../../src/domain/weeks/week-sheet.js';
import { karel, placementOfSanne, school } from '../../support/people.js';

const AT = new Date('2026-11-30T07:00:00Z');
const TODAY = '2026-11-30' as Day;
const calendar = { school: school(), today: TODAY };

const placementOf = (name: string, changes: Partial<Placement> = {}): Placement =>
  placementOfSanne({ id: `at-${name}` as PlacementId, studentId: name as PersonId, ...changes });
const weekOf = (placement: Placement, week: string, minutes: number, state: WeekState = 'approved'): WeekSummary => ({
  ...{ id: sheetIdOf(placement.id, week as Week), placementId: placement.id, week: week as Week, state },
  ...{ version: 1, makeUpMinutes: 0, minutesPerDay: [0, 0, 0, minutes, 0, 0, 0] },
  submittedAt: state === 'submitted' ? '2026-11-15T18:00:00Z' : null,
});
const WEEKS = Array.from({ length: 12 }, (_, i) => `2026-W${37 + i}`);

/** With so many minutes each week so far: 840 is on course, 600 not enough for the end, 450 too few by now. */
function student(name: string, minutes: number, changes: Partial<Placement> = {}): GuidedStudent {
  const placement = placementOf(name, changes);
  return {
    ...{ student: { id: name as PersonId, name }, placements: [placement], daysOff: new Set() },
    summaries: minutes === 0 ? [] : WEEKS.map((week) => weekOf(placement, week, minutes)),
    state: { sickness: null, lost: null, ignored: 0 },
    lost: new Map(),
    talks: [],
  };
}
const waiting = (name: string, weeks: readonly string[], changes: Partial<Placement> = {}): GuidedStudent => {
  const placement = placementOf(name, changes);
  const isWaiting = (week: string): WeekState => (weeks.includes(week) ? 'submitted' : 'approved');
  return {
    ...student(name, 840, changes),
    placements: [placement],
    summaries: WEEKS.map((week) => weekOf(placement, week, 840, isWaiting(week))),
  };
};
const counted = (...students: GuidedStudent[]): CountedSchool =>
  countedSchool(countedStudents(students, calendar), { school: school(), at: AT, placements: students.length });

describe('A school in numbers', () => {
  it('puts every student in one place of one leerjaar: behind, short at the end, on course, or too early to say', () => {
    const { count, lists } = counted(
      student('zoe', 840),
      student('anna', 840),
      student('bo', 300),
      student('cas', 600, { year: 3 }),
      student('dirk', 0, { pok: null }),
      student('eva', 0, { year: 1, period: { from: '2027-02-01' as Day, until: '2027-07-04' as Day } }),
    );
    expect(count.students).to.equal(6);
    expect(count.years).to.deep.equal([
      { year: 1, students: 1, standing: { behind: 0, short: 0, 'on-course': 0, 'too-early': 1 } },
      { year: 2, students: 4, standing: { behind: 1, short: 0, 'on-course': 2, 'too-early': 1 } },
      { year: 3, students: 1, standing: { behind: 0, short: 1, 'on-course': 0, 'too-early': 0 } },
    ]);
    expect(lists['on-course'].map(({ key }) => key)).to.deep.equal(['anna', 'zoe']);
    expect(lists.behind.map(({ key }) => key)).to.deep.equal(['bo']);
    expect(lists.short[0]?.forecast).to.include({ reached: false });
    expect(lists['too-early'].map(({ key }) => key)).to.deep.equal(['dirk', 'eva']);
    expect(lists['pok-missing'].map(({ key }) => key)).to.deep.equal(['dirk']);
  });

  it('counts who ended short of hours as behind', () => {
    const over = { period: { from: '2026-09-07' as Day, until: '2026-11-20' as Day } };
    expect(counted(student('a', 300, over)).lists.behind.map(({ key }) => key)).to.deep.equal(['a']);
    const made = counted(student('b', 840, { ...over, minutesToMake: 840 }));
    expect(made.lists.behind).to.deep.equal([]);
  });

  it('has who is furthest behind first', () => {
    const { lists } = counted(student('a', 450), student('b', 120), student('c', 400));
    expect(lists.behind.map(({ key }) => key)).to.deep.equal(['b', 'c', 'a']);
  });

  it('adds the weeks that wait too long up by company, the longest wait first, and leads to who waits longest', () => {
    const elsewhere = { company: { name: 'Licht', address: '', phone: null }, companyId: '100000001' };
    const { count, lists } = counted(
      waiting('a', ['2026-W44', '2026-W45']),
      waiting('b', ['2026-W46']),
      waiting('c', ['2026-W46'], elsewhere),
    );
    expect(count.unsigned).to.deep.equal({ weeks: 4, companies: 2 });
    const [first, second] = lists.unsigned;
    expect(first).to.deep.include({ key: 'Theater De Brug', company: 'Theater De Brug', personId: null, students: 2 });
    expect(first?.attention).to.deep.include({ kind: 'unsigned', weeks: 3 });
    expect(second).to.deep.include({ key: '100000001', company: 'Licht', students: 1 });
  });

  it('names who is not reached once, however many students rely on them, and counts them by why', () => {
    const lost = new Map([[karel().id, { why: 'no-address', since: null } as const]]);
    const { count, lists } = counted(
      { ...student('a', 840), lost },
      { ...student('b', 840), lost },
      {
        ...student('c', 840),
        state: { sickness: null, ignored: 0, lost: { why: 'never-seen', since: null } },
      },
    );
    expect(count.unreachable).to.have.deep.members([
      { who: 'trainer', why: 'no-address', count: 1 },
      { who: 'student', why: 'never-seen', count: 1 },
    ]);
    expect(lists.unreachable.find(({ key }) => key === karel().id)).to.include({ students: 2, personId: karel().id });
  });

  it('is empty where there is nobody', () => {
    expect(counted().count).to.deep.include({ students: 0, years: [], pokMissing: 0, unreachable: [] });
  });
});

describe('What was counted before it was asked for', () => {
  const hours = (more: number): Date => new Date(AT.getTime() + more * 60 * 60_000);
  const of = (placements: number): { placements: number; at: string } => ({ placements, at: AT.toISOString() });

  it('is shown of a school that is too big to count on the spot, and of no other', () => {
    expect(isShownAsCounted(of(COUNTED_ON_THE_SPOT), hours(0))).to.equal(false);
    expect(isShownAsCounted(of(COUNTED_ON_THE_SPOT + 1), hours(0))).to.equal(true);
  });

  it('is too old after more than a day', () => {
    expect(isShownAsCounted(of(10_000), hours(25.9))).to.equal(true);
    expect(isShownAsCounted(of(10_000), hours(26))).to.equal(false);
  });
});
