import { expect } from 'chai';
import { momentOf, type ClockTime } from '../../../src/domain/calendar/moment.js';
import { snoozedUntil, type Snooze } from '../../../src/domain/reminders/snooze.js';

const quiet = { from: '22:00' as ClockTime, until: '07:00' as ClockTime };
/** Pressed at that time in winter, in Amsterdam; "25 20:00" is when it comes. */
function until(how: Snooze, pressed: string, usual = '16:00'): string {
  const now = new Date(`2026-11-25T${pressed}:00+01:00`);
  const { day, time } = momentOf(snoozedUntil(how, now, { usual: usual as ClockTime, quiet }));
  return `${day.slice(8)} ${time}`;
}

describe('"Later herinneren"', () => {
  it('over two hours is rounded up to five minutes, also at midnight', () => {
    expect(until('two-hours', '14:00')).to.equal('25 16:00');
    expect(until('two-hours', '14:01')).to.equal('25 16:05');
    const none = { from: '00:00' as ClockTime, until: '00:00' as ClockTime };
    const late = snoozedUntil('two-hours', new Date('2026-11-25T21:58:00+01:00'), {
      usual: '16:00' as ClockTime,
      quiet: none,
    });
    expect(momentOf(late)).to.deep.equal({ day: '2026-11-26', time: '00:00' });
  });

  it('waits for the end of the quiet hours', () => {
    expect(until('two-hours', '19:59')).to.equal('26 07:00');
    expect(until('two-hours', '19:55')).to.equal('25 21:55');
  });

  it('this evening is at eight, and once it is eight tomorrow evening', () => {
    expect([until('tonight', '19:59'), until('tonight', '20:00')]).to.deep.equal(['25 20:00', '26 20:00']);
  });

  it('tomorrow is at the usual time, unless that is quiet', () => {
    expect(until('tomorrow', '14:00')).to.equal('26 16:00');
    expect(until('tomorrow', '14:00', '23:00')).to.equal('27 07:00');
  });
});
