import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import type { Placement } from '../../../src/domain/placements/placement.js';
import { startOfPlacements, startsNow } from '../../../src/domain/reminders/start-of-placement.js';
import type { School } from '../../../src/domain/school/school.js';
import { placementOfSanne, sanne, school } from '../../support/people.js';

const rhythm = { id: sanne().id, off: [] };
const starts = (
  changes: Partial<Placement> = {},
  calendar: Partial<School> = {},
  off: readonly 'goals-missing'[] = [],
) =>
  startOfPlacements({ ...rhythm, off }, { placements: [placementOfSanne(changes)], school: school(calendar) }).map(
    ({ at, notice }) => `${notice.about.kind} ${at.toISOString()}`,
  );

describe('When a placement begins the student', () => {
  it('is asked about work there at nine on its first day, and for goals two weeks on', () => {
    expect(starts()).to.deep.equal([
      'ask-employment 2026-09-07T07:00:00.000Z',
      'goals-missing 2026-09-21T07:00:00.000Z',
    ]);
  });

  it('hears it on a working day, and by the days of the school', () => {
    const until = '2027-07-04' as Day;
    expect(starts({ period: { from: '2026-10-10' as Day, until } }, { goalsWithinDays: 7 })).to.deep.equal([
      'ask-employment 2026-10-19T07:00:00.000Z',
      'goals-missing 2026-10-19T07:00:00.000Z',
    ]);
  });

  it('is not asked for goals once a short placement is over', () => {
    const until = (day: string) => ({ period: { from: '2026-09-07' as Day, until: day as Day } });
    expect(starts(until('2026-09-20'))).to.deep.equal(['ask-employment 2026-09-07T07:00:00.000Z']);
    expect(starts(until('2026-09-21'))).to.have.length(2);
  });

  it('is not asked what was answered, nor for what was switched off', () => {
    const employment = { answer: 'no', at: '2026-09-07T07:00:00.000Z', by: sanne().id } as const;
    expect(starts({ employment }, {}, ['goals-missing'])).to.deep.equal([]);
  });

  it('hears it when it is time, and what lies weeks back not at all', () => {
    const facts = { placements: [placementOfSanne()], school: school() };
    const keys = (since: string, now: string): string[] =>
      startsNow(rhythm, facts, { since: new Date(since), now: new Date(now) }).map(({ key }) => key);
    expect(keys('2026-09-04T12:00:00Z', '2026-09-07T06:59:59Z')).to.deep.equal([]);
    expect(keys('2026-09-04T12:00:00Z', '2026-09-07T07:00:00Z')).to.deep.equal(['ask-employment:sanne-de-brug']);
    expect(keys('2026-09-07T07:00:00Z', '2026-09-08T07:00:00Z')).to.deep.equal([]);
    expect(keys('2026-09-01T07:00:00Z', '2026-10-05T07:00:00Z')).to.deep.equal(['goals-missing:sanne-de-brug']);
    expect(keys('2026-09-01T07:00:00Z', '2026-10-05T07:00:01Z')).to.deep.equal([]);
  });
});
