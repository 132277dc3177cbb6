import { expect } from 'chai';
import { addWeeks, type Day, type Week } from '../../../src/domain/calendar/day.js';
import { instantOf, momentOf, parseMoment } from '../../../src/domain/calendar/moment.js';
import type { Placement, PlacementId } from '../../../src/domain/placements/placement.js';
import { newRhythm } from '../../../src/domain/reminders/rhythm.js';
import { attentionOf, isFinished, notHandedIn, type Attention } from '../../../src/domain/roster/attention.js';
import { nextDigest } from '../../../src/domain/roster/digest-times.js';
import type { Talks } from '../../../src/domain/talks/talks.js';
import { sheetIdOf, type WeekState, type WeekSummary } from '../../../src/domain/weeks/week-sheet.js';
import { CALLED, joost, placementOfSanne, school } from '../../support/people.js';

const WEDNESDAY = '2026-11-25' as Day;
const placement = placementOfSanne();
const over = placementOfSanne({
  period: { from: '2026-09-07' as Day, until: '2026-11-24' as Day },
  minutesToMake: 1800,
  held: [...CALLED, ...(['halfway', 'final'] as const).map((kind) => ({ kind, on: '2026-11-20' as Day }))],
});
const week = (name: string, minutes: number, state: WeekState = 'approved', of = placement): WeekSummary => ({
  ...{ id: sheetIdOf(of.id, name as Week), placementId: of.id, week: name as Week, state, version: 1 },
  ...{ makeUpMinutes: 0, minutesPerDay: [0, 0, 0, minutes, 0, 0, 0], submittedAt: null },
});
const at = { school: school(), today: WEDNESDAY, talks: [] as readonly Talks[] };
const of = (one: Placement, own: readonly WeekSummary[]): Attention[] =>
  attentionOf(one, own, { ...at, daysOff: new Set<Day>() });

describe('A placement that is over', () => {
  const made = [week('2026-W45', 1200), week('2026-W46', 600)];

  it('is finished once its hours are made, its weeks signed and its talks held, the day after its last', () => {
    expect(isFinished(over, made, at)).to.equal(true);
    expect(isFinished(over, made, { ...at, today: '2026-11-24' as Day })).to.equal(false);
    expect(isFinished(over, made.slice(1), at)).to.equal(false);
    expect(isFinished({ ...over, held: CALLED }, made, at)).to.equal(false);
    for (const state of ['submitted', 'draft', 'returned'] as const)
      expect(isFinished(over, [...made, week('2026-W47', 1, state)], at), state).to.equal(false);
    expect(isFinished(over, [...made, week('2026-W47', 0, 'draft')], at)).to.equal(true);
  });

  it('early owes neither hours nor talks, but its weeks', () => {
    const ended = { ...over, held: [], ended: { planned: '2027-07-04' as Day, carriesOver: false } };
    expect(isFinished(ended, [], at)).to.equal(true);
    expect(isFinished(ended, [week('2026-W46', 60, 'submitted')], at)).to.equal(false);
    expect(of(ended, [])).to.deep.equal([]);
    expect(of(ended, [week('2026-W47', 60, 'draft')])).to.deep.equal([
      { kind: 'ended', on: '2026-11-24', short: 0 },
      { kind: 'not-handed-in', weeks: 1, named: ['2026-W47'] },
    ]);
  });

  it('is not made by the hours of another one', () => {
    const other = placementOfSanne({ id: 'other' as PlacementId });
    const elsewhere = [week('2026-W45', 1200, 'approved', other), week('2026-W46', 600, 'approved', other)];
    expect(of(over, elsewhere)).to.deep.include({ kind: 'ended', on: '2026-11-24', short: 1800 });
  });
});

describe('Weeks that were not handed in', () => {
  const left = (count: number): WeekSummary[] =>
    Array.from({ length: count }, (_, i) => week(addWeeks('2026-W40' as Week, i), 60, 'draft'));

  it('are named up to three, and from four on a number', () => {
    expect(notHandedIn(left(3), null)).to.deep.equal([
      { kind: 'not-handed-in', weeks: 3, named: ['2026-W40', '2026-W41', '2026-W42'] },
    ]);
    expect(notHandedIn(left(4), null)).to.deep.equal([{ kind: 'not-handed-in', weeks: 4 }]);
    expect(notHandedIn([], null)).to.deep.equal([]);
  });

  it('are those before a week, with any hours in them at all', () => {
    expect(notHandedIn(left(3), '2026-W41' as Week)).to.deep.equal([
      { kind: 'not-handed-in', weeks: 1, named: ['2026-W40'] },
    ]);
    expect(notHandedIn([week('2026-W40', 1, 'draft'), week('2026-W41', 0, 'draft')], null)).to.have.nested.property(
      '[0].weeks',
      1,
    );
  });
});

describe('The next digest', () => {
  const rhythm = newRhythm(joost().id, joost().schoolId, 'staff');
  const next = (now: string, periods: readonly (readonly [string, string])[], more = {}): string | null => {
    const placements = periods.map(([from, until]) =>
      placementOfSanne({ period: { from: from as Day, until: until as Day } }),
    );
    const found = nextDigest(rhythm, placements, { school: school(), now: instantOf(parseMoment(now)!), ...more });
    return found && momentOf(found).day;
  };

  it('is from the first of the placements to the last, in whichever order they come', () => {
    const two = [
      ['2027-03-01', '2027-06-30'],
      ['2027-02-01', '2027-04-30'],
    ] as const;
    for (const periods of [two, two.toReversed()]) {
      expect(next('2026-11-30T08:00', periods)).to.equal('2027-02-01');
      expect(next('2027-06-28T08:00', periods)).to.equal('2027-07-05');
      expect(next('2027-07-05T08:00', periods)).to.equal(null);
    }
  });

  it('is once more in the week after the last day, on that day a week later at the latest', () => {
    expect(next('2027-06-21T08:00', [['2027-02-01', '2027-06-21']])).to.equal('2027-06-28');
    expect(next('2027-06-21T08:00', [['2027-02-01', '2027-06-20']])).to.equal(null);
  });

  it('of the BPV-bureau goes on whatever there is, over a summer as well', () => {
    expect(next('2026-11-30T08:00', [], { isOffice: true })).to.equal('2026-12-07');
    expect(next('2026-11-30T07:59', [], { isOffice: true })).to.equal('2026-11-30');
    const holidays = [{ name: 'zomervakantie', from: '2027-07-10' as Day, until: '2027-08-22' as Day }];
    expect(next('2027-07-05T08:00', [], { isOffice: true, school: school({ holidays }) })).to.equal('2027-08-23');
  });
});
