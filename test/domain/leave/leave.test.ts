import { expect } from 'chai';
import type { Day, Week } from '../../../src/domain/calendar/day.js';
import {
  askedFor,
  grantedDays,
  isLeaveId,
  isWeekOff,
  leaveIdOf,
  newLeave,
  roleAsked,
  shiftedMinutes,
  type LeaveRequest,
  type LeaveState,
} from '../../../src/domain/leave/leave.js';
import type { PersonId } from '../../../src/domain/people/people.js';
import { plannedMinutesOn } from '../../../src/domain/hours/planned-hours.js';
import { placementOfSanne, sanne, school } from '../../support/people.js';

const placement = placementOfSanne();
const day = (text: string): Day => text as Day;

function leave(from: string, until: string, state: LeaveState = 'granted', source = 'm1'): LeaveRequest {
  const asked = { kind: 'special', period: { from: day(from), until: day(until) }, reason: 'auditie' } as const;
  const context = { studentId: sanne().id, placements: [placement], school: school() };
  return { ...newLeave(leaveIdOf(sanne().id, source), asked, context), state };
}

describe('Leave days', () => {
  it('are the days of granted requests, first and last included, and of no others', () => {
    const requests = [
      leave('2026-12-03', '2026-12-04'),
      ...(['requested', 'refused', 'withdrawn'] as const).map((state) => leave('2026-12-10', '2026-12-10', state)),
    ];
    expect([...grantedDays(requests)]).to.deep.equal(['2026-12-03', '2026-12-04']);
  });

  it('shift what is planned on them, which is nothing in holidays, theme weeks and outside the placement', () => {
    const withTheme = school({ themeWeeks: ['2026-W50' as Week] });
    for (const [when, minutes] of [
      ['2026-12-02', 0],
      ['2026-12-03', 420],
      ['2026-12-04', 360],
      ['2026-12-10', 0],
      ['2026-12-18', 360],
      ['2026-12-25', 0],
      ['2026-09-03', 0],
      ['2027-07-08', 0],
    ] as const) {
      expect(plannedMinutesOn(day(when), placement, withTheme), when).to.equal(minutes);
    }
    const days = ['2026-12-02', '2026-12-03', '2026-12-04'].map(day);
    expect(shiftedMinutes(days, placement, withTheme)).to.equal(780);
  });

  it('make a week of leave where no planned day is left', () => {
    const isLeave = (...days: string[]): boolean =>
      isWeekOff('2026-W49' as Week, placement, school(), new Set(days.map(day)));
    expect(isLeave('2026-12-03')).to.equal(false);
    expect(isLeave('2026-12-03', '2026-12-04')).to.equal(true);
    expect(isWeekOff('2026-W52' as Week, placement, school(), new Set([day('2026-12-24')]))).to.equal(false);
    const holiday = school({ holidays: [{ name: 'vrij', from: day('2026-12-03'), until: day('2026-12-03') }] });
    expect(isWeekOff('2026-W49' as Week, placement, holiday, new Set([day('2026-12-04')]))).to.equal(true);
  });
});

describe('The id of a request', () => {
  it('is the same for the same message of the same student, and for no other', () => {
    const asked = leave('2026-12-03', '2026-12-04', 'requested');
    expect(leaveIdOf(sanne().id, 'm1')).to.equal(asked.id);
    expect(leaveIdOf(sanne().id, 'm2')).not.to.equal(asked.id);
    expect(isLeaveId(asked.id)).to.equal(true);
    for (const id of ['leave:2026-W47', 'leave:sanne:x', 'sanne-de-brug:2026-W47'])
      expect(isLeaveId(id)).to.equal(false);
  });
});

describe('Who is asked for leave', () => {
  const asked = (kind: LeaveRequest['asked']['kind'], more = {}) =>
    newLeave(
      leaveIdOf(sanne().id, 'm1'),
      { kind, period: { from: day('2026-12-03'), until: day('2026-12-04') }, reason: 'auditie' },
      { studentId: sanne().id, placements: [placement], school: school({ leaveCommittee: ['joost'], ...more }) },
    );

  it('are praktijkopleider, BPV-docent and committee for special leave, and the praktijkopleider to shift a holiday', () => {
    expect(askedFor(asked('special'))).to.deep.equal(['karel', 'els', 'joost']);
    expect(askedFor(asked('holiday-shift'))).to.deep.equal(['karel']);
    expect(askedFor(asked('special', { leaveCommittee: ['els'] }))).to.deep.equal(['karel', 'els']);
  });

  it('are those of the address that runs on one of the days, also where nothing is planned on them', () => {
    const addressesOf = (from: string, until: string): readonly string[] =>
      newLeave(
        leaveIdOf(sanne().id, 'm1'),
        { kind: 'special', period: { from: day(from), until: day(until) }, reason: 'auditie' },
        { studentId: sanne().id, placements: [placement], school: school() },
      ).placementIds;
    // It begins on Monday 7 September.
    expect(addressesOf('2026-09-05', '2026-09-07')).to.deep.equal(['sanne-de-brug']);
    expect(addressesOf('2026-09-05', '2026-09-06')).to.deep.equal([]);
  });

  it('is known with the part in which they were asked', () => {
    const parts = ['karel', 'els', 'joost', 'sanne'].map((id) => roleAsked(asked('special'), id as PersonId));
    expect(parts).to.deep.equal(['trainer', 'teacher', 'committee', undefined]);
  });
});
