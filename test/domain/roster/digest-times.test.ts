import { expect } from 'chai';
import type { Day, Week } from '../../../src/domain/calendar/day.js';
import { digestDue, isStale, rhythmAfterDigest, weekBeforeDigest } from '../../../src/domain/roster/digest-times.js';
import { instantOf, momentOf, parseMoment, type ClockTime } from '../../../src/domain/calendar/moment.js';
import type { Placement } from '../../../src/domain/placements/placement.js';
import { newRhythm, type Rhythm } from '../../../src/domain/reminders/rhythm.js';
import { USUAL_TIMES, type School } from '../../../src/domain/school/school.js';
import { joost, placementOfSanne, school } from '../../support/people.js';

const at = (text: string): Date => instantOf(parseMoment(text)!);
const looked = (text: string, changes: Partial<Rhythm> = {}): Rhythm => ({
  ...newRhythm(joost().id, joost().schoolId, 'staff'),
  ...{ lookedAt: at(text), version: 4 },
  ...changes,
});
/** Looked at the Wednesday before, unless another time is given. */
const due = (now: string, rhythm: Rhythm = looked('2026-11-25T14:00'), of: School = school()): Day | null =>
  digestDue(rhythm, of, at(now));

describe('The digest is due', () => {
  it('on Monday at eight, on the minute, and once', () => {
    expect(due('2026-11-30T07:59')).to.equal(null);
    expect(due('2026-11-30T08:00')).to.equal('2026-11-30');
    expect(due('2026-11-30T08:00', looked('2026-11-30T07:59'))).to.equal('2026-11-30');
    expect(due('2026-11-30T08:01', looked('2026-11-30T08:00'))).to.equal(null);
  });

  it('at the time of the school', () => {
    const friday = school({ reminders: { ...USUAL_TIMES, digest: { day: 5, at: '16:30' as ClockTime } } });
    expect(due('2026-11-27T16:29', undefined, friday)).to.equal(null);
    expect(due('2026-11-27T16:30', undefined, friday)).to.equal('2026-11-27');
  });

  it('at a time of one’s own, on the school’s day', () => {
    const own = looked('2026-11-25T14:00', { at: '09:30' as ClockTime });
    expect(due('2026-11-30T09:29', own)).to.equal(null);
    expect(due('2026-11-30T09:30', own)).to.equal('2026-11-30');
  });

  it('on a day of one’s own, at the school’s time', () => {
    const own = looked('2026-11-25T14:00', { days: [3] });
    expect(due('2026-11-30T08:00', own)).to.equal(null);
    expect([due('2026-12-02T07:59', own), due('2026-12-02T08:00', own)]).to.deep.equal([null, '2026-12-02']);
  });

  it('at eight on the wall, after both clock changes', () => {
    for (const [before, monday] of [
      ['2026-10-19T08:00', '2026-10-26'],
      ['2026-03-23T08:00', '2026-03-30'],
    ] as const) {
      expect(due(`${monday}T07:59`, looked(before))).to.equal(null);
      expect(due(`${monday}T08:00`, looked(before))).to.equal(monday);
    }
  });

  it('up to two days late, and of several that were missed only the last', () => {
    expect(due('2026-12-02T08:00', looked('2026-11-04T08:00'))).to.equal('2026-11-30');
    expect(due('2026-12-02T08:01', looked('2026-11-04T08:00'))).to.equal(null);
    expect(isStale(at('2026-11-30T08:00'), at('2026-12-02T08:00'))).to.equal(false);
    expect(isStale(at('2026-11-30T08:00'), at('2026-12-02T08:01'))).to.equal(true);
  });

  it('not for who has only come to guide somebody, nor for who has it off', () => {
    expect(due('2026-11-30T08:00', looked('2026-11-25T14:00', { lookedAt: null }))).to.equal(null);
    expect(due('2026-11-30T08:00', looked('2026-11-25T14:00', { off: ['digest'] }))).to.equal(null);
    expect(due('2026-11-30T08:00', looked('2026-11-25T14:00', { off: ['unsigned'] }))).to.equal('2026-11-30');
  });

  it('not in a week that is all holiday', () => {
    const before = looked('2026-12-14T08:00');
    expect(due('2026-12-21T08:00', before)).to.equal(null);
    expect(due('2026-12-28T08:00', before)).to.equal(null);
    expect(due('2027-01-04T08:00', before)).to.equal('2027-01-04');
  });

  it('on the first working day of a week whose Monday is none, or the last where none comes after', () => {
    const shorter = school({ holidays: [{ name: 'x', from: '2026-12-21' as Day, until: '2026-12-22' as Day }] });
    const before = looked('2026-12-14T08:00');
    expect(due('2026-12-21T08:00', before, shorter)).to.equal(null);
    expect(due('2026-12-23T08:00', before, shorter)).to.equal('2026-12-23');
    // Easter Monday.
    const easter = looked('2027-03-22T08:00');
    expect(due('2027-03-29T08:00', easter)).to.equal(null);
    expect(due('2027-03-30T07:59', easter)).to.equal(null);
    expect(due('2027-03-30T08:00', easter)).to.equal('2027-03-30');
    const onFriday = school({ reminders: { ...USUAL_TIMES, digest: { day: 5, at: '16:30' as ClockTime } } });
    expect(due('2027-03-25T16:30', easter, onFriday)).to.equal('2027-03-25');
  });
});

describe('The digest comes next', () => {
  const next = (
    now: string,
    placements: readonly Placement[] = [placementOfSanne()],
    isLeft = false,
  ): string | null => {
    const { nextAt, lookedAt, version } = rhythmAfterDigest(looked('2026-11-23T08:00'), placements, {
      ...{ school: school(), now: at(now), isLeft },
    });
    expect(lookedAt).to.deep.equal(at(now));
    expect(version).to.equal(5);
    if (!nextAt) return null;
    const { day, time } = momentOf(nextAt);
    return `${day}T${time}`;
  };

  it('on the Monday after', () => {
    expect(next('2026-11-30T07:59')).to.equal('2026-11-30T08:00');
    expect(next('2026-11-30T08:00')).to.equal('2026-12-07T08:00');
    expect(next('2026-10-19T08:00')).to.equal('2026-10-26T08:00');
    expect(next('2027-03-22T08:00')).to.equal('2027-03-30T08:00');
  });

  it('after the holidays, into week 1 after week 53', () => {
    expect(next('2026-12-14T08:00')).to.equal('2027-01-04T08:00');
    expect(weekBeforeDigest('2027-W01' as Week, school())).to.equal('2026-W51');
    expect(weekBeforeDigest('2026-W51' as Week, school())).to.equal('2026-W50');
  });

  it('from the first placement on, up to the week after the last', () => {
    const early = placementOfSanne({ period: { from: '2027-02-01' as Day, until: '2027-07-04' as Day } });
    expect(next('2026-11-30T08:00', [early])).to.equal('2027-02-01T08:00');
    expect(next('2027-06-28T08:00', [early])).to.equal('2027-07-05T08:00');
    expect(next('2027-07-05T08:00', [early])).to.equal(null);
    expect(next('2026-11-30T08:00', [])).to.equal(null);
    expect(next('2027-07-05T08:00', [early], true)).to.equal('2027-07-12T08:00');
    expect(next('2028-07-03T08:00', [early], true)).to.equal('2028-07-10T08:00');
    expect(next('2026-11-30T08:00', [], true)).to.equal(null);
  });
});
