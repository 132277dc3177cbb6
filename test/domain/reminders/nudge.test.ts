import { expect } from 'chai';
import { decideNudge, openNow } from '../../../src/domain/reminders/nudge.js';
import type { Day } from '../../../src/domain/calendar/day.js';
import type { ClockTime, Moment } from '../../../src/domain/calendar/moment.js';
import type { StudentFacts } from '../../../src/domain/hours/hours-to-fill-in.js';
import { leaveDaysOf } from '../../../src/domain/leave/leave.js';
import { joost, placementOfSanne, sanne, school } from '../../support/people.js';

const QUIET = { from: '21:00' as ClockTime, until: '07:00' as ClockTime };
const at = (day: string, time: string): Moment => ({ day: day as Day, time: time as ClockTime });
const facts = (from: string, more: Partial<StudentFacts> = {}): StudentFacts => ({
  placements: [placementOfSanne({ period: { from: from as Day, until: '2027-07-04' as Day } })],
  ...{
    summaries: [],
    talks: [],
    school: school(),
    leaveDays: leaveDaysOf([]),
    sickDays: new Set(),
    notWorked: new Set(),
    ...more,
  },
});
const nudge = (now: Moment, of: StudentFacts) =>
  decideNudge({ by: joost().id, student: sanne().id, quiet: QUIET }, of, now);

describe('A reminder that somebody asks for', () => {
  it('is one a day: its key bears the day, and nobody’s name but the student’s', () => {
    const notice = {
      key: 'nudge:sanne:2026-11-25',
      to: 'sanne',
      about: { kind: 'nudge', by: 'joost', day: '2026-11-25' },
    };
    expect(nudge(at('2026-11-25', '14:00'), facts('2026-11-16'))).to.deep.equal({ kind: 'reminds', notice });
  });

  it('is about weeks that are over, else about days of this week that are', () => {
    expect(openNow(facts('2026-11-16'), at('2026-11-25', '14:00'))).to.deep.equal({ kind: 'weeks', upTo: '2026-W47' });
    // The first day, a Thursday, is not over in the morning.
    expect(openNow(facts('2026-11-23'), at('2026-11-26', '08:00'))).to.equal(null);
    expect(openNow(facts('2026-11-23'), at('2026-11-27', '08:00'))).to.deep.equal({ kind: 'days' });
  });

  it('is not sent in quiet hours: not from their begin on, and again from their end on', () => {
    expect(nudge(at('2026-11-25', '20:59'), facts('2026-11-16')).kind).to.equal('reminds');
    expect(nudge(at('2026-11-25', '21:00'), facts('2026-11-16'))).to.deep.equal({
      kind: 'no',
      why: 'quiet',
      until: '07:00',
    });
    expect(nudge(at('2026-11-25', '06:59'), facts('2026-11-16')).kind).to.equal('no');
    expect(nudge(at('2026-11-25', '07:00'), facts('2026-11-16')).kind).to.equal('reminds');
  });

  it('is not sent on a day of sickness, and the day after it is', () => {
    const sick = facts('2026-11-16', { sickDays: new Set(['2026-11-25' as Day]) });
    expect(nudge(at('2026-11-25', '14:00'), sick)).to.deep.equal({ kind: 'no', why: 'day-off' });
    expect(nudge(at('2026-11-26', '14:00'), sick).kind).to.equal('reminds');
  });

  it('is not sent where nothing is open', () => {
    expect(nudge(at('2026-11-25', '14:00'), facts('2026-11-30'))).to.deep.equal({ kind: 'no', why: 'nothing-open' });
  });
});
