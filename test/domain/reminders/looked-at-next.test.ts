import { expect } from 'chai';
import { type Day, type Week } from '../../../src/domain/calendar/day.js';
import type { StudentFacts } from '../../../src/domain/hours/hours-to-fill-in.js';
import { remind } from '../../../src/domain/reminders/remind.js';
import { type Rhythm } from '../../../src/domain/reminders/rhythm.js';
import { placementOfSanne, school } from '../../support/people.js';
import { STARTED, LATE, placement, at, facts, rhythm, told } from '../../support/due-reminders.js';
const wall = (instant: Date | null): string | null => {
  if (!instant) return null;
  const shown = instant.toLocaleString('sv-SE', { timeZone: 'Europe/Amsterdam' });
  return shown.slice(0, 16).replace(' ', 'T');
};

describe('A student is reminded', () => {
  describe('and is looked at next', () => {
    const next = (now: string, changes: Partial<Rhythm> = {}, known: Partial<StudentFacts> = {}): string | null =>
      wall(remind(rhythm(changes), facts(known), at(now)).rhythm.nextAt);

    it('at the next of both times', () => {
      expect(next('2026-11-25T14:00')).to.equal('2026-11-27T16:00');
      expect(next('2026-11-27T16:00')).to.equal('2026-11-29T19:00');
      expect(next('2026-11-29T19:00')).to.equal('2026-12-04T16:00');
    });

    it('on the wall, over both clock changes', () => {
      const known = { placements: [placementOfSanne()] };
      expect(next('2026-10-23T16:00', {}, known)).to.equal('2026-10-25T19:00');
      expect(next('2027-03-26T16:00')).to.equal('2027-03-28T19:00');
    });

    it('after the holidays, over week 53', () => {
      expect(next('2026-10-09T16:00', {}, { placements: [placementOfSanne()] })).to.equal('2026-10-23T16:00');
      expect(next('2026-12-18T16:00')).to.equal('2027-01-08T16:00');
    });

    it('when the placement has begun, and never once it has ended', () => {
      const later = placementOfSanne({ ...STARTED, period: { from: '2027-02-05' as Day, until: '2027-02-06' as Day } });
      const reminders = { off: ['contact-moment'] as const };
      expect(next('2026-11-25T14:00', reminders, { placements: [later] })).to.equal('2027-02-05T16:00');
      // The Sunday of its last week is past its end; after that only while a week is neither signed nor closed.
      expect(next('2027-02-05T16:00', reminders, { placements: [later] })).to.equal('2027-02-07T19:00');
      const settled = { placements: [later], summaries: [] };
      const theme = { ...settled, school: school({ ...LATE, themeWeeks: ['2027-W05' as Week] }) };
      expect(next('2027-02-07T19:00', reminders, theme)).to.equal(null);
      expect(next('2027-02-07T19:00', reminders, settled)).to.equal('2027-02-14T19:00');
      expect(next('2026-11-25T14:00', {}, { placements: [] })).to.equal(null);
    });

    it('on the first Sunday after a long holiday in which the last week ended', () => {
      const ended = placementOfSanne({ ...STARTED, period: { from: '2027-06-28' as Day, until: '2027-07-02' as Day } });
      const summer = school({
        ...LATE,
        holidays: [{ name: 'Zomervakantie', from: '2027-07-03' as Day, until: '2027-08-15' as Day }],
      });
      const known = { placements: [ended], summaries: [], school: summer };
      const reminders = { off: ['contact-moment'] as const };
      expect(next('2027-07-02T16:00', reminders, known)).to.equal('2027-08-22T19:00');
      expect(next('2027-07-20T12:00', reminders, known)).to.equal('2027-08-22T19:00');
      expect(told('2027-08-22T19:00', { ...reminders, lookedAt: at('2027-07-02T16:00') }, known)).to.deep.equal([
        'week-reminder:sanne:2027-W33',
      ]);
    });

    it('as long as one of two placements runs, whichever it is', () => {
      const over = placementOfSanne({ ...STARTED, period: { from: '2026-11-16' as Day, until: '2026-11-22' as Day } });
      const toCome = placementOfSanne({
        ...STARTED,
        period: { from: '2027-02-05' as Day, until: '2027-07-04' as Day },
      });
      expect(next('2026-11-25T14:00', {}, { placements: [over, placement] })).to.equal('2026-11-27T16:00');
      expect(next('2026-11-25T14:00', {}, { placements: [placement, over] })).to.equal('2026-11-27T16:00');
      expect(next('2026-11-25T14:00', {}, { placements: [placement, toCome] })).to.equal('2026-11-27T16:00');
      expect(next('2026-11-25T14:00', {}, { placements: [toCome, placement] })).to.equal('2026-11-27T16:00');
    });

    it('not for what was switched off', () => {
      expect(next('2026-11-25T14:00', { off: ['hours-reminder', 'contact-moment'] })).to.equal('2026-11-29T19:00');
      const off = ['hours-reminder', 'week-reminder', 'contact-moment'] as const;
      // The last check is not to be switched off.
      expect(next('2026-11-25T14:00', { off })).to.equal('2027-06-07T09:00');
      const ended = { ...placement, ended: { planned: '2027-07-04' as Day, carriesOver: true } };
      expect(next('2026-11-25T14:00', { off }, { placements: [ended] })).to.equal(null);
    });
  });
});
