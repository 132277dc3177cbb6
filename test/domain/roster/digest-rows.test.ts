import { expect } from 'chai';
import type { Day, Week } from '../../../src/domain/calendar/day.js';
import type { Digest } from '../../../src/domain/roster/digest.js';
import { digestFor, digestRows, isShown, type GuidedStudent } from '../../../src/domain/roster/digest-rows.js';
import type { OpenWeeks } from '../../../src/domain/weeks/open-weeks.js';
import type { Lost } from '../../../src/domain/people/unreachable.js';
import type { Person, PersonId } from '../../../src/domain/people/people.js';
import type { Placement, PlacementId } from '../../../src/domain/placements/placement.js';
import { sheetIdOf, type WeekState, type WeekSummary } from '../../../src/domain/weeks/week-sheet.js';
import { els, FIRST_CONTACT, joost, karel, placementOfSanne, school } from '../../support/people.js';

const MONDAY = '2026-11-30' as Day;
const calendar = { school: school(), today: MONDAY };

const placementOf = (name: string, changes: Partial<Placement> = {}): Placement =>
  placementOfSanne({
    ...{
      id: `at-${name}` as PlacementId,
      studentId: name as PersonId,
      held: [FIRST_CONTACT, { kind: 'call', on: '2026-10-08' as Day }],
    },
    ...changes,
  });

function week(placement: Placement, name: string, minutes: number, state: WeekState = 'approved'): WeekSummary {
  return {
    ...{ id: sheetIdOf(placement.id, name as Week), placementId: placement.id, week: name as Week, state },
    ...{ version: 1, makeUpMinutes: 0, minutesPerDay: [0, 0, 0, minutes, 0, 0, 0] },
    submittedAt: state === 'submitted' ? '2026-11-29T18:00:00Z' : null,
  };
}
const WEEKS = Array.from({ length: 12 }, (_, i) => `2026-W${37 + i}`);
/** Two days a week all year, and so on course. */
function student(name: string, changes: Partial<GuidedStudent> = {}): GuidedStudent {
  const placement = placementOf(name);
  return {
    ...{ student: { id: name as PersonId, name }, placements: [placement], daysOff: new Set() },
    summaries: WEEKS.map((one) => week(placement, one, 840)),
    state: { sickness: null, lost: null, ignored: 0 },
    lost: new Map(),
    talks: [],
    ...changes,
  };
}
const silent = (name: string): GuidedStudent => student(name, { state: { ...student(name).state, ignored: 3 } });
const absent = (name: string): GuidedStudent =>
  student(name, { summaries: student(name).summaries.filter((one) => one.week < '2026-W46') });

const make = (
  reader: Person,
  students: readonly GuidedStudent[],
  toSign: readonly OpenWeeks[] = [],
  before: Digest | null = null,
): Digest | null =>
  digestFor(reader, { students, toSign }, { school: school(), at: '2026-11-30T07:00:00Z', day: MONDAY, before });

describe('The rows of a digest', () => {
  it('are who stands out, the most pressing first, then who is on course by name', () => {
    const rows = digestRows([student('zoe'), silent('tijn'), student('Bo'), absent('milan')], calendar, null);
    expect(rows.map(({ studentId }) => studentId)).to.deep.equal(['milan', 'tijn', 'Bo', 'zoe']);
    expect(rows.map(({ inARow }) => inARow)).to.deep.equal([1, 1, 0, 0]);
  });

  it('hold the week that is over and the one before it, what counts, and where it goes', () => {
    const placement = placementOf('sanne');
    const summaries = [
      ...student('sanne').summaries.filter((one) => one.week < '2026-W47'),
      ...[week(placement, '2026-W47', 600), week(placement, '2026-W48', 780, 'draft')],
    ];
    const [at] = digestRows([student('sanne', { summaries })], calendar, null)[0]!.at;
    expect(at).to.deep.include({
      lastWeek: 780,
      weekBefore: 600,
      counted: 10 * 840 + 600,
      submitted: 0,
      written: 780,
      toMake: 27600,
    });
    expect(at?.forecast).to.deep.include({ week: '2027-W20', reached: true });
  });

  it('have no forecast before the POK, before the first day and after the last', () => {
    const forecastOf = (changes: Partial<Placement>): unknown =>
      digestRows([student('sanne', { placements: [placementOf('sanne', changes)] })], calendar, null)[0]!.at[0]!
        .forecast;
    expect(forecastOf({})).not.to.equal(null);
    expect(forecastOf({ pok: null })).to.equal(null);
    expect(forecastOf({ period: { from: '2026-12-01' as Day, until: '2027-07-04' as Day } })).to.equal(null);
    expect(forecastOf({ period: { from: '2026-09-07' as Day, until: '2026-11-29' as Day } })).to.equal(null);
  });

  it('say nothing of who begins later but when', () => {
    const placements = [placementOf('yara', { period: { from: '2027-02-01' as Day, until: '2027-07-04' as Day } })];
    const state = { sickness: null, lost: { why: 'never-seen', since: null } as const, ignored: 3 };
    const [row] = digestRows([student('yara', { placements, summaries: [], state })], calendar, null);
    expect(row?.attention).to.deep.equal([]);
    expect(row?.at[0]).to.deep.include({ attention: [], begins: '2027-02-01' });
  });

  const NEVER: Lost = { why: 'never-seen', since: null };
  const lostSince = (why: Lost['why']): Lost => ({ why, since: '2026-11-20' as Day });
  const reasons = (id: PersonId, lost: Lost, state: WeekState, whoIsLost = false): unknown => {
    const guided = student('sanne', { lost: new Map([[id, lost]]) });
    const waits = week(guided.placements[0]!, '2026-W48', 840, state);
    const students = [{ ...guided, summaries: [...guided.summaries.slice(0, -1), waits] }];
    return digestRows(students, { ...calendar, whoIsLost }, null)[0]!.at[0]!.attention;
  };

  it('count a trainer out of reach once a week waits, and at once where Teams refuses', () => {
    const of = (lost: Lost): unknown => [{ kind: 'unreachable', who: 'trainer', lost }];
    expect(reasons(karel().id, NEVER, 'approved')).to.deep.equal([]);
    expect(reasons(karel().id, NEVER, 'submitted')).to.deep.equal(of(NEVER));
    const refused = lostSince('refused');
    expect(reasons(karel().id, refused, 'approved')).to.deep.equal(of(refused));
  });

  it('count a teacher and a coach that were in Teams and cannot be reached any more, with why and since when', () => {
    for (const [who, id] of [
      ['teacher', els().id],
      ['coach', joost().id],
    ] as const) {
      expect(reasons(id, NEVER, 'submitted')).to.deep.equal([]);
      for (const why of ['removed', 'refused', 'failing'] as const) {
        const lost = lostSince(why);
        expect(reasons(id, lost, 'approved')).to.deep.equal([{ kind: 'unreachable', who, lost }]);
      }
    }
  });

  it('name everybody who is not reached where that is asked', () => {
    for (const [who, id] of [
      ['trainer', karel().id],
      ['teacher', els().id],
      ['coach', joost().id],
    ] as const) {
      expect(reasons(id, NEVER, 'approved', true)).to.deep.equal([{ kind: 'unreachable', who, lost: NEVER }]);
    }
  });
});

describe('A placement is looked at', () => {
  it('up to its last day, and after it while hours are short, a week waits or one was not handed in', () => {
    const talks = school({ contactMoments: { 1: [], 2: [], 3: [] } });
    const placement = placementOf('sanne', { period: { from: '2026-09-07' as Day, until: MONDAY }, minutesToMake: 60 });
    const shown = (summaries: readonly WeekSummary[], day = '2026-12-01', changes: Partial<Placement> = {}): boolean =>
      isShown({ ...placement, ...changes }, summaries, { school: talks, today: day as Day, talks: [] });
    expect(shown([week(placement, '2026-W48', 60)], MONDAY)).to.equal(true);
    expect(shown([week(placement, '2026-W48', 60)])).to.equal(false);
    expect(shown([week(placement, '2026-W48', 59)])).to.equal(true);
    expect(shown([week(placement, '2026-W47', 60), week(placement, '2026-W48', 60, 'submitted')])).to.equal(true);
    expect(shown([week(placement, '2026-W47', 60), week(placement, '2026-W48', 60, 'draft')])).to.equal(true);
    expect(shown([], '2027-12-01')).to.equal(true);
    expect(shown([], '2027-12-01', { closed: '2027-12-01' as Day })).to.equal(false);
  });
});

describe('A digest', () => {
  const all = [student('sanne'), absent('milan')];
  const open: OpenWeeks = {
    ...{ placementId: 'at-sanne' as PlacementId, studentId: 'sanne' as PersonId },
    ...{ weeks: ['2026-W48' as Week], minutes: 840 },
  };
  const idsIn = (digest: Digest | null): string[] | undefined => digest?.rows.map(({ studentId }) => studentId);

  it('has all students of a coach, of a teacher those who stand out, and counts them all', () => {
    expect(idsIn(make(joost(), all))).to.deep.equal(['milan', 'sanne']);
    expect(idsIn(make(els(), all))).to.deep.equal(['milan']);
    expect(make(els(), all)).to.deep.include({ id: 'digest:els:2026-W49', week: '2026-W49', students: 2 });
  });

  it('is one for all roles of a person', () => {
    const both = [student('sanne'), student('milan', { placements: [placementOf('milan', { coachId: els().id })] })];
    const digest = make(els(), both, [open]);
    expect(idsIn(digest)).to.deep.equal(['milan']);
    expect(digest?.toSign).to.deep.equal([open]);
  });

  it('is made for a coach where nothing is wrong, and for nobody else', () => {
    expect(idsIn(make(joost(), [student('sanne')]))).to.deep.equal(['sanne']);
    expect(make(els(), [student('sanne')])).to.equal(null);
    expect(make(joost(), [])).to.equal(null);
    expect(make(karel(), [], [])).to.equal(null);
    expect(make(karel(), [], [open])?.toSign).to.deep.equal([open]);
  });

  it('knows how many stood out in the one before, and for how long each has', () => {
    const first = make(joost(), all);
    const second = make(joost(), all, [], first);
    expect(second?.before).to.deep.equal({ week: '2026-W49', stoodOut: 1 });
    expect(second?.rows.map(({ inARow }) => inARow)).to.deep.equal([2, 0]);
    const back = make(joost(), [student('sanne'), student('milan')], [], second);
    expect(make(joost(), all, [], back)?.rows.map(({ inARow }) => inARow)).to.deep.equal([1, 0]);
  });
});
