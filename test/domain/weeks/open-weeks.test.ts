import { expect } from 'chai';
import type { Week } from '../../../src/domain/calendar/day.js';
import { openWeeksOf } from '../../../src/domain/weeks/open-weeks.js';
import type { Placement } from '../../../src/domain/placements/placement.js';
import { emptySheet, type WeekSummary } from '../../../src/domain/weeks/week-sheet.js';
import { summaryOf } from '../../../src/domain/weeks/week-summary.js';
import { placementOfMilan, placementOfSanne } from '../../support/people.js';

const waiting = ({ id }: Placement, week: string, submittedAt: string): WeekSummary => ({
  ...summaryOf(emptySheet(id, week as Week)),
  state: 'submitted',
  submittedAt,
});

describe('What waits for a signature', () => {
  it('is in order of how long the first that was handed in waits, whichever week that is', () => {
    const [sanne, milan] = [placementOfSanne(), placementOfMilan()];
    const order = (...summaries: WeekSummary[]): string[] =>
      openWeeksOf([sanne, milan], summaries).map(({ studentId }) => studentId);
    const milans = waiting(milan, '2026-W47', '2026-11-22T10:00:00.000Z');
    expect(order(waiting(sanne, '2026-W47', '2026-11-22T09:59:59.000Z'), milans)).to.deep.equal(['sanne', 'milan']);
    expect(order(waiting(sanne, '2026-W45', '2026-11-22T10:00:01.000Z'), milans)).to.deep.equal(['milan', 'sanne']);
    const late = waiting(sanne, '2026-W45', '2026-11-24T09:00:00.000Z');
    const early = waiting(sanne, '2026-W46', '2026-11-21T09:00:00.000Z');
    expect(order(late, early, milans)).to.deep.equal(['sanne', 'milan']);
  });
});
