import { expect } from 'chai';
import {
  attentionOf,
  attentionOfStudent,
  type Attention,
  type StudentState,
} from '../../../src/domain/roster/attention.js';
import { contactMoments } from '../../../src/domain/talks/contact-moments.js';
import { addDays, addWeeks, type Day, type Week } from '../../../src/domain/calendar/day.js';
import type { Placement } from '../../../src/domain/placements/placement.js';
import { neverSick, type SickPeriod } from '../../../src/domain/sickness/sickness.js';
import { sheetIdOf, type WeekState, type WeekSummary } from '../../../src/domain/weeks/week-sheet.js';
import { FIRST_CONTACT, placementOfSanne, sanne, school } from '../../support/people.js';

const placement = placementOfSanne();
const withoutTalks = school({ contactMoments: { 1: [], 2: [], 3: [] } });
const WEDNESDAY = '2026-11-25' as Day;

function week(name: string, minutes: number, state: WeekState = 'approved', submittedAt?: string): WeekSummary {
  return {
    id: sheetIdOf(placement.id, name as Week),
    placementId: placement.id,
    week: name as Week,
    state,
    version: 1,
    makeUpMinutes: 0,
    minutesPerDay: [0, 0, 0, minutes, 0, 0, 0],
    submittedAt: submittedAt ?? null,
  };
}
/** Every week from 37 up to and including this one, of so many minutes. */
function weeksUntil(last: string, minutes: number): WeekSummary[] {
  const weeks: WeekSummary[] = [];
  for (let at = '2026-W37' as Week; at <= last; at = addWeeks(at, 1)) weeks.push(week(at, minutes));
  return weeks;
}
const reasons = (
  summaries: readonly WeekSummary[],
  changes: Partial<Placement> = {},
  today = WEDNESDAY,
  daysOff: ReadonlySet<Day> = new Set(),
) => attentionOf({ ...placement, ...changes }, summaries, { school: withoutTalks, today, daysOff, talks: [] });
const kinds = (...given: Parameters<typeof reasons>): string[] => reasons(...given).map(({ kind }) => kind);

describe('A student needs attention', () => {
  it('without hours for two working weeks, and not for one', () => {
    expect(kinds(weeksUntil('2026-W46', 1200))).to.deep.equal([]);
    expect(reasons(weeksUntil('2026-W45', 1200))).to.deep.equal([{ kind: 'no-hours', weeks: 2 }]);
    // A sheet with nothing in it holds no hours.
    expect(reasons([...weeksUntil('2026-W45', 1200), week('2026-W46', 0, 'draft')])).to.deep.equal([
      { kind: 'no-hours', weeks: 2 },
    ]);
  });

  it('not where there are hours this week, or the empty weeks were handed in', () => {
    const until45 = weeksUntil('2026-W45', 1200);
    expect(kinds([...until45, week('2026-W48', 60, 'draft')])).to.deep.equal([]);
    expect(kinds([...until45, week('2026-W47', 0, 'submitted', '2026-11-24T09:00:00Z')])).to.deep.equal([]);
  });

  it('not where there are hours in a week that is no working week: hours are hours', () => {
    const until41 = weeksUntil('2026-W41', 1200);
    expect(kinds([...until41, week('2026-W42', 1020, 'approved')], {}, '2026-10-28' as Day)).not.to.include('no-hours');
    expect(reasons([...weeksUntil('2026-W40', 1200), week('2026-W42', 1020)], {}, '2026-10-28' as Day)).to.deep.equal(
      [],
    );
  });

  it('by working weeks: a holiday between them does not count', () => {
    // Week 42 is the autumn holiday.
    const until41 = weeksUntil('2026-W41', 1200);
    expect(kinds(until41, {}, '2026-10-21' as Day)).to.deep.equal([]);
    expect(kinds(until41, {}, '2026-10-28' as Day)).to.deep.equal([]);
    expect(reasons(until41, {}, '2026-11-04' as Day)).to.deep.equal([{ kind: 'no-hours', weeks: 2 }]);
  });

  it('by working weeks: one of granted leave does not count', () => {
    const thursdayAndFriday = new Set(['2026-11-12', '2026-11-13'] as Day[]);
    const until45 = weeksUntil('2026-W45', 1200);
    expect(kinds(until45, {}, WEDNESDAY, new Set(['2026-11-12'] as Day[]))).to.deep.equal(['no-hours']);
    expect(kinds(until45, {}, WEDNESDAY, thursdayAndFriday)).to.deep.equal([]);
  });

  it('where a week waits for a signature for over seven days, and not for seven', () => {
    const made = weeksUntil('2026-W46', 1200);
    const waiting = (since: string) => [...made, week('2026-W47', 1200, 'submitted', since)];
    expect(kinds(waiting('2026-11-18T09:00:00Z'))).to.deep.equal([]);
    expect(reasons(waiting('2026-11-17T09:00:00Z'))).to.deep.equal([{ kind: 'unsigned', weeks: 1, days: 8 }]);
    const two = [...waiting('2026-11-17T09:00:00Z'), week('2026-W46', 1200, 'submitted', '2026-11-12T09:00:00Z')];
    expect(reasons(two)).to.deep.include({ kind: 'unsigned', weeks: 2, days: 13 });
  });

  it('by over a tenth behind what should have been made until the week before last', () => {
    // Fifteen working weeks of ten hours each, nine of them over, not counting last week.
    const short = { minutesToMake: 15 * 600, period: { from: '2026-09-07' as Day, until: '2027-01-10' as Day } };
    const made = (minutes: number) => [week('2026-W46', minutes), week('2026-W48', 0)];
    expect(kinds(made(4860), short)).to.deep.equal([]);
    expect(reasons(made(4800), short)).to.deep.equal([{ kind: 'behind', percent: 11 }]);
  });

  it('without a POK from the first day of the placement, which is not also called behind', () => {
    const starts = { pok: null, period: { from: WEDNESDAY, until: '2027-07-04' as Day } };
    expect(kinds([], starts, '2026-11-24' as Day)).to.deep.equal([]);
    expect(kinds([], starts)).to.deep.equal(['pok-missing']);
    expect(kinds(weeksUntil('2026-W47', 60), { pok: null })).to.deep.equal(['pok-missing']);
  });

  it('by weeks written and not handed in: not of this week and last week', () => {
    for (const state of ['draft', 'returned', 'reopened'] as const) {
      const left = ['2026-W46', '2026-W47', '2026-W48'].map((one) => week(one, 780, state));
      expect(kinds(left)).to.include('not-handed-in');
      expect(reasons(left)).to.deep.include({ kind: 'not-handed-in', weeks: 1, named: ['2026-W46'] });
      expect(kinds(left.slice(1))).not.to.include('not-handed-in');
    }
    expect(kinds([week('2026-W46', 0, 'draft')])).not.to.include('not-handed-in');
  });

  it('after the last day until the hours are made and all weeks are signed, or the file is closed', () => {
    const over = { period: { from: '2026-09-07' as Day, until: '2026-11-24' as Day }, minutesToMake: 1800 };
    const ended = (short: number) => ({ kind: 'ended', on: '2026-11-24', short });
    expect(reasons([], over)).to.deep.equal([ended(1800)]);
    expect(kinds([], over, '2026-11-24' as Day))
      .to.include('no-hours')
      .and.not.include('ended');
    const made = [week('2026-W45', 1200), week('2026-W46', 600)];
    expect(reasons(made, over)).to.deep.equal([]);
    expect(reasons(made.slice(1), over)).to.deep.equal([ended(1200)]);
    const waits = week('2026-W47', 60, 'submitted', '2026-11-24T09:00:00Z');
    expect(reasons([...made, waits], over)).to.deep.equal([ended(0), { kind: 'unsigned', weeks: 1, days: 1 }]);
    for (const state of ['draft', 'returned', 'reopened'] as const) {
      const left = week('2026-W47', 60, state);
      expect(reasons([...made, left], over)).to.deep.equal([
        ended(0),
        { kind: 'not-handed-in', weeks: 1, named: ['2026-W47'] },
      ]);
    }
    expect(reasons([...made, week('2026-W47', 0, 'draft')], over)).to.deep.equal([]);
    expect(reasons([], { ...over, closed: '2026-11-26' as Day })).to.deep.equal([ended(1800)]);
    expect(reasons([], { ...over, closed: WEDNESDAY })).to.deep.equal([]);
  });

  it('not for weeks without hours once all hours are made', () => {
    const until45 = weeksUntil('2026-W45', 1200);
    const made = { minutesToMake: 9 * 1200 };
    expect(kinds(until45, made)).to.deep.equal([]);
    expect(kinds(until45, { minutesToMake: 9 * 1200 + 1 })).to.deep.equal(['no-hours']);
  });

  it('by the thresholds of the school', () => {
    const strict = { weeksWithoutHours: 1, daysUnsigned: 6, daysSick: 1, percentBehind: 9 };
    const under = (summaries: readonly WeekSummary[]) =>
      attentionOf(placement, summaries, {
        ...{
          school: school({ ...withoutTalks, attention: strict }),
          today: WEDNESDAY,
          daysOff: new Set<Day>(),
          talks: [],
        },
      });
    const made = weeksUntil('2026-W46', 1200);
    expect(under(made)).to.deep.equal([{ kind: 'no-hours', weeks: 1 }]);
    const waits = week('2026-W47', 1200, 'submitted', '2026-11-18T09:00:00Z');
    expect(under([...made, waits])).to.deep.equal([{ kind: 'unsigned', weeks: 1, days: 7 }]);
  });

  it('from some days before a call or a talk is to be held until it was', () => {
    const [, call, halfway] = contactMoments(placement, school());
    const on = (today: Day, held?: Placement['held']): Attention[] =>
      attentionOf({ ...placement, ...(held && { held }) }, weeksUntil('2027-W20', 1200), {
        ...{ school: school(), today, daysOff: new Set<Day>(), talks: [] },
      });
    const moment = { kind: 'contact-moment', moment: 'call', until: call!.until };
    // A call a week ahead; a talk when the student hears of it.
    expect(on(addDays(call!.from, -8))).to.deep.equal([]);
    expect(on(addDays(call!.from, -7))).to.deep.equal([{ ...moment, from: call!.from }]);
    expect(on(addDays(call!.from, -1))).to.deep.equal([{ ...moment, from: call!.from }]);
    expect(on(call!.from)).to.deep.equal([moment]);
    expect(on(call!.until)).to.deep.equal([moment]);
    expect(on(addDays(call!.until, 1))).to.deep.equal([{ ...moment, isOver: true }]);
    const [first] = contactMoments(placement, school());
    const contact = { kind: 'contact-moment', moment: 'first-contact', until: first!.until };
    // Everybody's in the first week: it stands out in its second.
    expect(on(addDays(first!.until, -7), [])).to.not.deep.include(contact);
    expect(on(addDays(first!.until, -6), [])).to.deep.include(contact);
    const held = [FIRST_CONTACT, { kind: 'call', on: call!.from }] as const;
    expect(on(addDays(call!.until, 1), held)).to.deep.equal([]);
    expect(on(addDays(halfway!.remindOn, -1), held)).to.deep.equal([]);
    expect(on(halfway!.remindOn, held)).to.have.length(1);
  });
});

describe('A student needs attention, whichever the placement', () => {
  const well: StudentState = { sickness: null, lost: null, ignored: 0 };
  const of = (state: Partial<StudentState>): Attention[] =>
    attentionOfStudent({ ...well, ...state }, { school: school(), today: WEDNESDAY });
  const sick = (from: string, more: Partial<SickPeriod> = {}): Partial<StudentState> => ({
    sickness: {
      ...neverSick(sanne().id),
      periods: [
        {
          state: 'open',
          from: from as Day,
          expectedUntil: null,
          back: null,
          reportedAt: '',
          said: 1,
          told: [],
          ...more,
        },
      ],
    },
  });

  it('sick for over five days, and not for five', () => {
    expect(of(sick('2026-11-21'))).to.deep.equal([]);
    expect(of(sick('2026-11-20'))).to.deep.equal([{ kind: 'sick', days: 6 }]);
  });

  it('not where they are better, or are sick only from tomorrow on', () => {
    expect(of(sick('2026-11-02', { state: 'recovered', back: '2026-11-25' as Day }))).to.deep.equal([]);
    expect(of(sick('2026-11-02', { state: 'taken-back' }))).to.deep.equal([]);
    expect(of(sick('2026-11-26'))).to.deep.equal([]);
  });

  it('with three reminders in a row without an answer, and not with two', () => {
    expect(of({ ignored: 2 })).to.deep.equal([]);
    expect(of({ ignored: 3 })).to.deep.equal([{ kind: 'not-answering' }]);
  });

  it('where nothing can be written to them, which is no silence of theirs', () => {
    const lost = { why: 'removed', since: '2026-11-20' as Day } as const;
    expect(of({ lost, ignored: 3 })).to.deep.equal([{ kind: 'unreachable', who: 'student', lost }]);
  });
});
