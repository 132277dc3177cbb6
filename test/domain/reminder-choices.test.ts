import { expect } from 'chai';
import type { ClockTime } from '../../src/domain/moment.js';
import { chooseReminders, chooseTime, switchAll, type Choices } from '../../src/domain/reminder-choices.js';
import { newRhythm, TO_PLAN } from '../../src/domain/rhythm.js';
import { OPTIONAL, optionalFor } from '../../src/domain/unasked.js';
import { sanne, school } from '../support/people.js';

const now = new Date('2026-11-25T13:00:00Z');
const kinds = optionalFor(['student']);
const { reminders } = school();
const time = (text: string): ClockTime => text as ClockTime;
const usual: Choices = {
  ...{ on: kinds, days: [5], at: time('16:00') },
  ...{ quietFrom: time('22:00'), quietUntil: time('07:00') },
};
const choose = (choices: Partial<Choices>, own = kinds) =>
  chooseReminders({ ...usual, ...choices }, { reminders, kinds: own, now });
const rhythm = newRhythm(sanne().id, sanne().schoolId, 'student');

describe('Choosing reminders', () => {
  it('what equals the school’s choice follows the school', () => {
    expect(choose({})).to.deep.equal({
      ...{ off: [], days: null, at: null, quiet: null },
      ...{ nextAt: TO_PLAN, lookedAt: now },
    });
  });

  it('what differs is one’s own', () => {
    const chosen = choose({ on: ['week-reminder'], days: [5, 3], at: time('18:00'), quietFrom: time('21:00') });
    expect(chosen).to.deep.include({
      ...{ off: ['hours-reminder', 'contact-moment'], days: [3, 5], at: '18:00' },
      quiet: { from: '21:00', until: '07:00' },
    });
  });

  it('needs a time, a day, and both quiet hours', () => {
    expect(choose({ at: null })).to.deep.equal({ refusal: { why: 'no-time' } });
    expect(choose({ days: [] })).to.deep.equal({ refusal: { why: 'no-days' } });
    expect(choose({ days: [], on: [] })).not.to.have.property('refusal');
    expect(choose({ quietUntil: null })).to.deep.equal({ refusal: { why: 'half-quiet' } });
    expect(choose({ quietFrom: null, quietUntil: null })).to.deep.equal({ refusal: { why: 'half-quiet' } });
  });

  it('takes no time in one’s own quiet hours', () => {
    expect(choose({ at: time('21:59') })).not.to.have.property('refusal');
    expect(choose({ at: time('22:00') })).to.have.nested.property('refusal.why', 'time-is-quiet');
    expect(choose({ at: time('22:00'), quietFrom: time('23:00') })).not.to.have.property('refusal');
    expect(choose({ at: time('23:30'), quietFrom: time('07:00') })).not.to.have.property('refusal');
  });

  it('of who guides students is the time of the digest, on the school’s day', () => {
    const coach = optionalFor(['coach']);
    expect(choose({ on: [], at: time('08:00'), days: [] }, coach)).to.deep.include({ off: ['digest'], at: null });
    expect(choose({ on: coach, at: time('09:00'), days: [3] }, coach)).to.deep.include({ days: null, at: '09:00' });
    expect(choose({ on: coach, at: null }, coach)).to.deep.equal({ refusal: { why: 'no-time' } });
    const digest = { ...newRhythm(sanne().id, sanne().schoolId, 'staff'), off: ['digest'] as const };
    expect(chooseTime(digest, { at: time('09:00') }, { reminders, kinds: coach, now })).to.deep.include({
      ...{ off: [], days: null, at: '09:00' },
    });
  });

  it('by a time alone puts that reminder on, and nothing else', () => {
    const off = ['hours-reminder', 'week-reminder'] as const;
    expect(chooseTime({ ...rhythm, off }, { at: time('18:00') }, { reminders, kinds, now })).to.deep.include({
      ...{ off: ['week-reminder'], at: '18:00' },
    });
    expect(chooseTime(rhythm, { at: time('06:59') }, { reminders, kinds, now })).to.have.nested.property('refusal.why');
    expect(chooseTime(rhythm, { at: time('07:00') }, { reminders, kinds, now })).to.deep.include({ at: '07:00' });
  });

  it('by days alone keeps the time, and by a time alone the days', () => {
    const own = { ...rhythm, days: [3] as const, at: time('18:00') };
    expect(chooseTime(own, { days: [4] }, { reminders, kinds, now })).to.deep.include({ days: [4], at: '18:00' });
    expect(chooseTime(own, { at: time('19:00') }, { reminders, kinds, now })).to.deep.include({
      days: [3],
      at: '19:00',
    });
  });

  it('all off is all that can be, all on makes a new beginning', () => {
    expect(switchAll(false, { kinds, now })).to.deep.include({ off: kinds });
    expect(switchAll(true, { kinds, now })).to.deep.include({ off: [], asked: null, ignored: 0 });
  });

  it('everything that can be switched off is somebody’s', () => {
    const everybody = optionalFor(['student', 'trainer', 'teacher', 'coach', 'office']);
    expect(everybody).to.deep.equal([...OPTIONAL]);
    expect(optionalFor(['office'])).to.deep.equal([]);
  });
});
