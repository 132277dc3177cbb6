import { expect } from 'chai';
import type { Week } from '../../../src/domain/calendar/day.js';
import type { PersonId } from '../../../src/domain/people/people.js';
import type { Attention } from '../../../src/domain/roster/attention.js';
import {
  countedSchool,
  isShownAsCounted,
  type CountedRow,
  type CountedSchool,
  type CountedStudent,
} from '../../../src/domain/roster/school-count.js';
import { school } from '../../support/people.js';

const AT = new Date('2026-11-30T07:00:00Z');
const row = (name: string, changes: Partial<CountedRow> = {}): CountedRow => ({
  ...{ key: name, personId: name as PersonId, studentId: name as PersonId, year: 2, company: 'Theater De Brug' },
  ...{ attention: null, forecast: null, students: 1, ...changes },
});
const student = (name: string, changes: Partial<CountedStudent> = {}): CountedStudent => ({
  ...{ name, as: 'on-course', standing: row(name), pok: null, unsigned: [], unreachable: [] },
  ...changes,
});
const counted = (...students: CountedStudent[]): CountedSchool =>
  countedSchool(students, { school: school(), at: AT, placements: students.length });
const keys = (rows: readonly CountedRow[]): string[] => rows.map(({ key }) => key);

const waits = (name: string, company: string, days: number, weeks = 1): CountedStudent =>
  student(name, { unsigned: [row(name, { key: company, company, attention: { kind: 'unsigned', weeks, days } })] });

describe('The lists of a school', () => {
  it('come by name, whatever the order in which students were read, with accents where they belong', () => {
    const { lists } = counted(student('Zoë'), student('Élise'), student('Bo'), student('Fien'));
    expect(keys(lists['on-course'])).to.deep.equal(['Bo', 'Élise', 'Fien', 'Zoë']);
  });

  it('of who is behind come by how much, and of who ends short by how many hours', () => {
    const behind = (name: string, percent: number) =>
      student(name, { as: 'behind', standing: row(name, { attention: { kind: 'behind', percent } }) });
    const short = (name: string, minutes: number) => {
      const forecast = { minutes, toMake: 460 * 60, week: '2027-W26' as Week, reached: false };
      return student(name, { as: 'short', standing: row(name, { forecast }) });
    };
    const { lists } = counted(
      behind('a', 12),
      behind('b', 40),
      short('c', 20_000),
      short('d', 9_000),
      short('e', 15_000),
    );
    expect(keys(lists.behind)).to.deep.equal(['b', 'a']);
    expect(keys(lists.short)).to.deep.equal(['d', 'e', 'c']);
  });

  it('of what waits for a signature have a company once, with all its weeks, who waits longest first', () => {
    const { lists, count } = counted(
      waits('a', 'Podium', 8, 1),
      waits('b', 'Theater', 9, 1),
      waits('c', 'Podium', 12, 2),
      waits('d', 'Zaal', 9, 3),
    );
    expect(
      lists.unsigned.map(({ key, studentId, students, attention }) => [key, studentId, students, attention]),
    ).to.deep.equal([
      ['Podium', 'c', 2, { kind: 'unsigned', weeks: 3, days: 12 }],
      ['Zaal', 'd', 1, { kind: 'unsigned', weeks: 3, days: 9 }],
      ['Theater', 'b', 1, { kind: 'unsigned', weeks: 1, days: 9 }],
    ]);
    expect(count.unsigned).to.deep.equal({ weeks: 7, companies: 3 });
  });

  it('of who cannot be reached count each person once, and by who they are and why, most first', () => {
    const lost = (who: 'trainer' | 'student', why: 'removed' | 'no-address'): Attention =>
      ({ kind: 'unreachable', who, lost: { why, since: '2026-11-20' } }) as unknown as Attention;
    const at = (name: string, key: string, attention: Attention) =>
      student(name, { unreachable: [row(name, { key, attention })] });
    const { lists, count } = counted(
      at('a', 'a', lost('student', 'removed')),
      at('b', 'karel', lost('trainer', 'no-address')),
      at('c', 'karel', lost('trainer', 'no-address')),
      at('d', 'wim', lost('trainer', 'no-address')),
    );
    expect(lists.unreachable.map(({ key, students }) => [key, students])).to.deep.equal([
      ['a', 1],
      ['karel', 2],
      ['wim', 1],
    ]);
    expect(count.unreachable).to.deep.equal([
      { who: 'trainer', why: 'no-address', count: 2 },
      { who: 'student', why: 'removed', count: 1 },
    ]);
  });

  it('are counted by leerjaar, in order, how each stands', () => {
    const of = (name: string, year: 1 | 2 | 3, as: CountedStudent['as']) =>
      student(name, { as, standing: row(name, { year }) });
    const { count } = counted(of('a', 3, 'behind'), of('b', 1, 'short'), of('c', 3, 'too-early'), of('d', 3, 'behind'));
    const none = { behind: 0, short: 0, 'on-course': 0, 'too-early': 0 };
    expect(count.years).to.deep.equal([
      { year: 1, students: 1, standing: { ...none, short: 1 } },
      { year: 3, students: 3, standing: { ...none, behind: 2, 'too-early': 1 } },
    ]);
    expect(counted(student('a', { pok: row('a') }), student('b')).count.pokMissing).to.equal(1);
  });
});

describe('What was counted before', () => {
  it('is shown of a large school, for a day and two hours', () => {
    const shown = (placements: number, now: string): boolean =>
      isShownAsCounted({ placements, at: AT.toISOString() }, new Date(now));
    expect([shown(300, '2026-11-30T07:00:00Z'), shown(301, '2026-11-30T07:00:00Z')]).to.deep.equal([false, true]);
    expect([shown(301, '2026-12-01T08:59:59Z'), shown(301, '2026-12-01T09:00:00Z')]).to.deep.equal([true, false]);
  });
});
