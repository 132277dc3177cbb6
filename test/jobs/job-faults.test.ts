import { expect } from 'chai';
import { faultOf, type JobState } from '../../src/jobs/job-faults.js';

const MINUTE = 60_000;
const NOW = new Date('2026-11-30T08:00:00Z');
const ago = (ms: number): Date => new Date(NOW.getTime() - ms);

describe('a job that is not well', () => {
  const fault = (state: Partial<JobState>): string | null =>
    faultOf({ name: 'digest', nextRunAt: ago(-MINUTE), lockedAt: null, ...state }, NOW, ago(30_000));

  it('is overdue when nobody has taken it up within five minutes', () => {
    expect(fault({ nextRunAt: ago(5 * MINUTE) })).to.equal(null);
    expect(fault({ nextRunAt: ago(5 * MINUTE + 1) })).to.equal('job digest: overdue');
  });

  it('is overdue too when whoever took it up is gone', () => {
    expect(fault({ nextRunAt: ago(6 * MINUTE), lockedAt: ago(29_999) })).to.equal(null);
    expect(fault({ nextRunAt: ago(6 * MINUTE), lockedAt: ago(30_000) })).to.equal('job digest: overdue');
  });

  it('does not end when it still runs a quarter of an hour after it should have begun anew', () => {
    expect(fault({ nextRunAt: ago(15 * MINUTE), lockedAt: ago(0) })).to.equal(null);
    expect(fault({ nextRunAt: ago(15 * MINUTE + 1), lockedAt: ago(0) })).to.equal('job digest: does not end');
  });

  it('may run all night where it is due once a day', () => {
    expect(fault({ nextRunAt: ago(-20 * 60 * MINUTE), lockedAt: ago(0) })).to.equal(null);
  });

  it('is failing after three failures in a row', () => {
    expect(fault({ failCount: 2 })).to.equal(null);
    expect(fault({ failCount: 3 })).to.equal('job digest: failing');
  });
});
