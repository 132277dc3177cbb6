import { expect } from 'chai';
import type { Day, Week } from '../../../src/domain/calendar/day.js';
import type { Placement } from '../../../src/domain/placements/placement.js';
import { allMinutes, isMade, isWritten, progressOf } from '../../../src/domain/placements/progress.js';
import { sheetIdOf, type WeekState, type WeekSummary } from '../../../src/domain/weeks/week-sheet.js';
import { placementOfMilan, placementOfSanne } from '../../support/people.js';

/** A week with minutes on Monday to Sunday. */
const week = (minutesPerDay: readonly number[], state: WeekState, of: Placement = placementOfSanne()): WeekSummary => ({
  ...{ id: sheetIdOf(of.id, '2026-W48' as Week), placementId: of.id, week: '2026-W48' as Week, state, version: 1 },
  ...{ minutesPerDay, makeUpMinutes: 0, submittedAt: null },
});

describe('Progress', () => {
  it('counts what is signed from the day of the POK, and keeps the rest apart', () => {
    const pokOnWednesday = placementOfSanne({ pok: '2026-11-25' as Day });
    const of = (state: WeekState) => progressOf([pokOnWednesday], [week([0, 100, 30, 0, 0, 0, 0], state)]);
    const rest = { notCounting: 100, toMake: 27600, short: 27570 };
    const none = { counted: 0, submitted: 0, written: 0 };
    expect(of('approved')).to.deep.equal({ ...none, counted: 30, ...rest });
    expect(of('submitted')).to.deep.equal({ ...none, submitted: 30, ...rest });
    for (const state of ['draft', 'returned', 'reopened'] as const)
      expect(of(state), state).to.deep.equal({ ...none, written: 30, ...rest });
    for (const state of ['approved', 'submitted', 'draft'] as const) expect(allMinutes(of(state)), state).to.equal(30);
  });

  it('counts the Monday of the POK and the Sunday before it not, and nothing without a POK', () => {
    const counted = (pok: string | null) =>
      progressOf([placementOfSanne({ pok: pok as Day | null })], [week([1, 0, 0, 0, 0, 0, 2], 'approved')]).counted;
    expect(counted('2026-11-23')).to.equal(3);
    expect(counted('2026-11-24')).to.equal(2);
    expect(counted('2026-11-29')).to.equal(2);
    expect(counted('2026-11-30')).to.equal(0);
    expect(counted(null)).to.equal(0);
  });

  it('of two addresses adds up, and what is over at one is not taken off the other', () => {
    const [one, two] = [placementOfSanne({ minutesToMake: 60 }), placementOfMilan({ minutesToMake: 100 })];
    const summaries = [week([90, 0, 0, 0, 0, 0, 0], 'approved', one), week([40, 0, 0, 0, 0, 0, 0], 'draft', two)];
    expect(progressOf([one, two], summaries)).to.include({ counted: 90, written: 40, toMake: 160, short: 60 });
    // A week of another placement is none of its.
    expect(progressOf([two], summaries)).to.include({ counted: 0, written: 40 });
  });

  it('is made with the last minute signed, and written with the last one written', () => {
    const of = (minutes: number, state: WeekState): boolean[] => {
      const [placement, weeks] = [placementOfSanne({ minutesToMake: 60 }), [week([minutes, 0, 0, 0, 0, 0, 0], state)]];
      return [isMade(placement, weeks), isWritten(placement, weeks)];
    };
    expect(of(59, 'approved')).to.deep.equal([false, false]);
    expect(of(60, 'submitted')).to.deep.equal([false, true]);
    expect(of(60, 'approved')).to.deep.equal([true, true]);
  });
});
