import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import { momentOf } from '../../../src/domain/calendar/moment.js';
import { leaveIdOf, newLeave } from '../../../src/domain/leave/leave.js';
import { noticesOfUnanswered } from '../../../src/domain/leave/leave-unanswered.js';
import { placementOfSanne, sanne, school } from '../../support/people.js';

/** "karel 11-30 14:00", in order, for leave that is asked at that minute. */
function asked(at: string, from: string, until = from): string[] {
  const period = { from: from as Day, until: until as Day };
  const who = { studentId: sanne().id, placements: [placementOfSanne()], school: school() };
  const request = newLeave(leaveIdOf(sanne().id, 'm1'), { kind: 'special', period, reason: 'auditie' }, who);
  return noticesOfUnanswered(request, `${at}:00+01:00`, school()).map(({ key, to, notBefore }) => {
    const { day, time } = momentOf(new Date(notBefore!));
    return `${key.startsWith('leave-lapsed') ? 'over' : to} ${day.slice(5)} ${time}`;
  });
}

describe('Leave that nobody answers', () => {
  it('is asked after three working days later, and the student hears on the last working day before it', () => {
    expect(asked('2026-11-25T14:00', '2026-12-03')).to.deep.equal([
      ...['karel 11-30 14:00', 'els 11-30 14:00', 'sanne 12-02 09:00', 'over 12-04 00:00'],
    ]);
  });

  it('that begins on a Monday: the student hears on Friday', () => {
    expect(asked('2026-11-25T14:00', '2026-12-07')).to.include('sanne 12-04 09:00');
  });

  it('that begins sooner is asked after with the student, and no later', () => {
    expect(asked('2026-11-25T14:00', '2026-11-27')).to.deep.equal([
      ...['karel 11-26 09:00', 'els 11-26 09:00', 'sanne 11-26 09:00', 'over 11-28 00:00'],
    ]);
  });

  it('is asked after by nobody where there is no time for it: the student hears the day before or on the first', () => {
    // Asked on Saturday for Monday: the last working day has gone by.
    expect(asked('2026-11-28T14:00', '2026-11-30')).to.deep.equal(['sanne 11-29 09:00', 'over 12-01 00:00']);
    expect(asked('2026-11-29T14:00', '2026-11-30')).to.deep.equal(['sanne 11-30 09:00', 'over 12-01 00:00']);
    expect(asked('2026-11-30T09:00', '2026-11-30')).to.deep.equal(['over 12-01 00:00']);
  });

  it('is over when its last day is', () => {
    expect(asked('2026-11-25T14:00', '2026-12-03', '2026-12-10').at(-1)).to.equal('over 12-11 00:00');
  });

  it('asked in the evening is asked after in office hours', () => {
    expect(asked('2026-11-25T20:00', '2026-12-10')[0]).to.equal('karel 12-01 08:00');
  });
});
