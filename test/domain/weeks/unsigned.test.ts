import { expect } from 'chai';
import type { Day, Week } from '../../../src/domain/calendar/day.js';
import { instantOf, momentOf, parseMoment } from '../../../src/domain/calendar/moment.js';
import type { School } from '../../../src/domain/school/school.js';
import { noticesOfUnsigned, unsignedNow, type Unsigned } from '../../../src/domain/weeks/unsigned.js';
import { sheetIdOf, type WeekState, type WeekSummary } from '../../../src/domain/weeks/week-sheet.js';
import { els, karel, placementOfSanne, school } from '../../support/people.js';

const placement = placementOfSanne();
const instant = (at: string): Date => instantOf(parseMoment(at)!);

/** A week as it stands, handed in then. */
const week = (number: number, handedIn: string, state: WeekState = 'submitted'): WeekSummary => ({
  ...{ id: idOf(number), placementId: placement.id, week: `2026-W${number}` as Week, state, version: 3 },
  ...{ minutesPerDay: [0, 0, 0, 420, 360, 0, 0], makeUpMinutes: 0, submittedAt: instant(handedIn).toISOString() },
});
const idOf = (number: number): WeekSummary['id'] => sheetIdOf(placement.id, `2026-W${number}` as Week);

/** "nothing", "later 2026-11-30T14:05", or the weeks that are told: "46 47". */
function toldOf(
  one: WeekSummary,
  all: readonly WeekSummary[],
  now: string,
  { kind = 'sign-off-reminder', at = school() }: { readonly kind?: Unsigned; readonly at?: School } = {},
): string {
  const told = unsignedNow({ kind, sheet: one.id, handedIn: one.submittedAt ?? '' }, all, {
    ...{ school: at, now: instant(now) },
  });
  if (told.kind === 'nothing') return 'nothing';
  if (told.kind === 'now') return told.weeks.map((each) => each.week.slice(6)).join(' ');
  const { day, time } = momentOf(told.until);
  return `later ${day}T${time}`;
}

describe('A week that is handed in', () => {
  it('leaves a reminder for the trainer after three working days, and word for the teacher after seven', () => {
    const notices = noticesOfUnsigned({ id: idOf(47), version: 4 }, instant('2026-11-25T14:05').toISOString(), {
      ...{ placement, school: school() },
    });
    expect(notices.map(({ key, to, notBefore }) => `${key} ${to} ${notBefore}`)).to.deep.equal([
      `sign-off-reminder:sanne-de-brug:2026-W47:v4 ${karel().id} ${instant('2026-11-30T14:05').toISOString()}`,
      `unsigned:sanne-de-brug:2026-W47:v4 ${els().id} ${instant('2026-12-04T14:05').toISOString()}`,
    ]);
  });

  it('on Sunday evening: counted from Monday, and told in office hours', () => {
    const [reminder] = noticesOfUnsigned({ id: idOf(47), version: 4 }, instant('2026-11-29T21:00').toISOString(), {
      ...{ placement, school: school() },
    });
    expect(reminder?.notBefore).to.equal(instant('2026-12-03T08:00').toISOString());
  });
});

describe('A week that waits for a signature', () => {
  const week47 = week(47, '2026-11-25T14:05');

  it('is told of at its time, and not a minute before', () => {
    expect(toldOf(week47, [week47], '2026-11-30T14:04')).to.equal('later 2026-11-30T14:05');
    expect(toldOf(week47, [week47], '2026-11-30T14:05')).to.equal('47');
  });

  it('is not when it is signed, sent back or withdrawn by then', () => {
    for (const state of ['approved', 'returned', 'reopened', 'draft'] as const) {
      const now = { ...week47, state, ...(state === 'draft' && { submittedAt: null }) };
      expect(toldOf(week47, [now], '2026-11-30T14:05'), state).to.equal('nothing');
    }
  });

  it('is not by the notice of what was handed in before, once it is handed in anew', () => {
    const anew = week(47, '2026-11-27T10:00');
    expect(toldOf(week47, [anew], '2026-11-30T14:05')).to.equal('nothing');
    expect(toldOf(anew, [anew], '2026-12-02T10:00')).to.equal('47');
    const sameDay = week(47, '2026-11-25T16:00');
    expect(toldOf(week47, [sameDay], '2026-11-30T16:00')).to.equal('nothing');
    expect(toldOf(sameDay, [sameDay], '2026-11-30T16:00')).to.equal('47');
  });

  it('with another of the same day is one message, at the time of the first, whatever was signed in between', () => {
    const week46 = week(46, '2026-11-25T16:00');
    expect(toldOf(week47, [week46, week47], '2026-11-30T14:05')).to.equal('46 47');
    expect(toldOf(week46, [week46, week47], '2026-11-30T16:00')).to.equal('nothing');
    const signed = { ...week47, state: 'approved' } as const;
    expect(toldOf(week47, [week46, signed], '2026-11-30T14:05')).to.equal('46');
    expect(toldOf(week46, [week46, signed], '2026-11-30T16:00')).to.equal('nothing');
  });

  it('with others that were handed in on the days before, and so are due that morning too, is one message', () => {
    const [saturday, sunday] = [week(46, '2026-11-28T10:00'), week(47, '2026-11-29T21:00')];
    expect(toldOf(saturday, [saturday, sunday], '2026-12-03T08:00')).to.equal('46 47');
    expect(toldOf(sunday, [saturday, sunday], '2026-12-03T08:00')).to.equal('nothing');
  });

  it('names with it what was due earlier and still waits, and not what is due later', () => {
    const [earlier, later] = [week(46, '2026-11-24T10:00'), week(48, '2026-11-26T10:00')];
    expect(toldOf(week47, [earlier, week47, later], '2026-11-30T14:05')).to.equal('46 47');
  });

  it('is told of later when the school has changed its days or its holidays meanwhile', () => {
    const slower = school({ unsigned: { remindAfter: 4, tellTeacherAfter: 7 } });
    expect(toldOf(week47, [week47], '2026-11-30T14:05', { at: slower })).to.equal('later 2026-12-01T14:05');
    const free = school({ holidays: [{ name: 'vrij', from: '2026-11-27' as Day, until: '2026-11-27' as Day }] });
    expect(toldOf(week47, [week47], '2026-11-30T14:05', { at: free })).to.equal('later 2026-12-01T14:05');
  });

  it('after a stop is told of in the next office hours, and two working days later not any more', () => {
    expect(toldOf(week47, [week47], '2026-11-30T23:00')).to.equal('later 2026-12-01T08:00');
    expect(toldOf(week47, [week47], '2026-12-02T14:05')).to.equal('47');
    expect(toldOf(week47, [week47], '2026-12-02T14:06')).to.equal('nothing');
  });

  it('after a long stop only the last that was due speaks, and names all that wait', () => {
    const weeks = [week(44, '2026-11-01T19:05'), week(45, '2026-11-08T19:05'), week(46, '2026-11-15T19:05')];
    const now = '2026-11-25T14:00';
    const spoken = weeks.map((one) => toldOf(one, weeks, now, { kind: 'unsigned' }));
    expect(spoken).to.deep.equal(['nothing', 'nothing', '44 45 46']);
    expect(weeks.map((one) => toldOf(one, weeks, now))).to.deep.equal(['nothing', 'nothing', 'nothing']);
  });

  it('after a short stop the last day that was due speaks for all', () => {
    const weeks = [week(46, '2026-11-24T10:00'), week47];
    const spoken = (now: string): string[] => weeks.map((one) => toldOf(one, weeks, now));
    expect(spoken('2026-11-30T14:04')).to.deep.equal(['46', 'later 2026-11-30T14:05']);
    expect(spoken('2026-11-30T14:05')).to.deep.equal(['nothing', '46 47']);
  });

  it('over both clock changes is told of at the same time on the wall', () => {
    const march = { ...week(47, '2026-03-27T14:05'), week: '2026-W12' as Week };
    expect(toldOf(march, [march], '2026-04-01T14:04')).to.equal('later 2026-04-01T14:05');
    expect(toldOf(march, [march], '2026-04-01T14:05')).to.equal('12');
    const october = week(43, '2026-10-23T14:05');
    expect(toldOf(october, [october], '2026-10-28T14:04')).to.equal('later 2026-10-28T14:05');
    expect(toldOf(october, [october], '2026-10-28T14:05')).to.equal('43');
  });
});
