import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import { leaveIdOf, newLeave } from '../../../src/domain/leave/leave.js';
import { keyOfLeaveNotice, refreshed, told } from '../../../src/domain/leave/leave-notices.js';
import { els, karel, placementOfSanne, sanne, school } from '../../support/people.js';

const id = leaveIdOf(sanne().id, 'm1');
const period = { from: '2026-12-03' as Day, until: '2026-12-03' as Day };
const request = {
  ...newLeave(
    id,
    { kind: 'special', period, reason: 'auditie' },
    { studentId: sanne().id, placements: [placementOfSanne()], school: school() },
  ),
  version: 2,
};

describe('A change to a leave request', () => {
  it('is told to each by the version that it makes', () => {
    expect(told(request, [karel().id, els().id])).to.deep.equal([
      { key: `leave-told:${id}:v3:karel`, to: 'karel', about: { kind: 'leave', leave: id, event: 1 } },
      { key: `leave-told:${id}:v3:els`, to: 'els', about: { kind: 'leave', leave: id, event: 1 } },
    ]);
    expect(told(request, [])).to.deep.equal([]);
    expect(keyOfLeaveNotice(id, 3, karel().id)).to.equal(`leave-told:${id}:v3:karel`);
  });

  it('brings the cards up to date, once a version', () => {
    expect(refreshed(request)).to.deep.equal([
      { key: `refresh:${id}:v3`, to: 'sanne', about: { kind: 'refresh', subject: id } },
    ]);
  });
});
