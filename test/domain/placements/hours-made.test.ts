import { expect } from 'chai';
import type { Week } from '../../../src/domain/calendar/day.js';
import { hoursMadeNow } from '../../../src/domain/placements/hours-made.js';
import { sheetIdOf, type WeekSummary } from '../../../src/domain/weeks/week-sheet.js';
import { els, placementOfSanne, school } from '../../support/people.js';

const placement = placementOfSanne({ minutesToMake: 60 });
const signed = (minutes: number): WeekSummary => ({
  ...{ id: sheetIdOf(placement.id, '2026-W47' as Week), placementId: placement.id, week: '2026-W47' as Week },
  ...{ state: 'approved', version: 1, minutesPerDay: [0, 0, 0, minutes, 0, 0, 0], makeUpMinutes: 0, submittedAt: null },
});
const NOON = new Date('2026-11-25T13:00:00Z');
const madeNow = (minutes: number, rhythm: Parameters<typeof hoursMadeNow>[0] = { lookedAt: NOON }, now = NOON) =>
  hoursMadeNow(rhythm, { placements: [placement], summaries: [signed(minutes)], school: school() }, now);

describe('Hours that are all made', () => {
  it('are told to the student, the trainer and the coach, with the last minute and not before', () => {
    expect(madeNow(59)).to.deep.equal({ notices: [], made: [] });
    expect(madeNow(60).notices.map(({ to }) => to)).to.deep.equal(['sanne', 'karel', 'joost']);
    expect(madeNow(60).made).to.deep.equal([placement.id]);
  });

  it('are told once, and kept as known', () => {
    const again = madeNow(60, { lookedAt: NOON, made: [placement.id] });
    expect(again).to.deep.equal({ notices: [], made: [placement.id] });
  });

  it('of who was never looked at are known and told to nobody', () => {
    expect(madeNow(60, { lookedAt: null })).to.deep.equal({ notices: [], made: [placement.id] });
  });

  it('in the evening reach the student at once and the others in office hours', () => {
    const notices = madeNow(60, undefined, new Date('2026-11-25T20:00:00Z')).notices;
    expect(notices.map(({ notBefore }) => notBefore)).to.deep.equal([
      undefined,
      '2026-11-26T07:00:00.000Z',
      '2026-11-26T07:00:00.000Z',
    ]);
  });

  it('are told once to who is trainer and coach in one', () => {
    const one = { ...placement, trainerId: els().id, coachId: els().id };
    const facts = { placements: [one], summaries: [signed(60)], school: school() };
    expect(hoursMadeNow({ lookedAt: NOON }, facts, NOON).notices.map(({ to }) => to)).to.deep.equal(['sanne', 'els']);
  });
});
