import { expect } from 'chai';
import type { ClockTime } from '../../../src/domain/calendar/moment.js';
import {
  chooseQuiet,
  chooseReminders,
  chooseTime,
  switchKinds,
  type Choices,
} from '../../../src/domain/reminders/reminder-choices.js';
import { newRhythm, TO_PLAN } from '../../../src/domain/reminders/rhythm.js';
import { OPTIONAL, optionalFor } from '../../../src/domain/reminders/unasked.js';
import { sanne, school } from '../../support/people.js';

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
      ...{ nextAt: TO_PLAN, lookedAt: now, asked: null, ignored: 0 },
    });
  });

  it('what differs is one’s own', () => {
    const chosen = choose({ on: ['week-reminder'], days: [5, 3], at: time('18:00'), quietFrom: time('21:00') });
    expect(chosen).to.deep.include({
      off: ['hours-reminder', 'contact-moment', 'goals-missing', 'talk-reminder', 'talk-to-tick', 'two-weekly'],
      ...{ days: [3, 5], at: '18:00' },
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

  it('of who guides students is the time of the digest, which the form leaves on its day', () => {
    const coach = optionalFor(['coach']);
    expect(choose({ on: [], at: time('08:00'), days: [] }, coach)).to.deep.include({ off: ['digest'], at: null });
    expect(choose({ on: coach, at: time('09:00'), days: [] }, coach))
      .to.deep.include({ at: '09:00' })
      .and.not.have.property('days');
    expect(choose({ on: coach, at: null }, coach)).to.deep.equal({ refusal: { why: 'no-time' } });
    const digest = { ...newRhythm(sanne().id, sanne().schoolId, 'staff'), off: ['digest'] as const };
    expect(chooseTime(digest, { at: time('09:00') }, { reminders, kinds: coach, now })).to.deep.include({
      ...{ off: [], days: null, at: '09:00' },
    });
  });

  it('of who guides students is one day: two are refused', () => {
    const coach = { reminders, kinds: optionalFor(['coach']), now };
    const digest = newRhythm(sanne().id, sanne().schoolId, 'staff');
    expect(chooseTime(digest, { days: [2], at: time('10:00') }, coach)).to.deep.include({ days: [2], at: '10:00' });
    expect(chooseTime(digest, { days: [1] }, coach)).to.deep.include({ days: null });
    expect(chooseTime(digest, { days: [2, 4] }, coach)).to.deep.equal({ refusal: { why: 'one-day' } });
  });

  it('begins anew, whatever was left unanswered before', () => {
    const silent = { ...rhythm, ignored: 3, asked: { days: [], week: null } };
    const anew = { ignored: 0, asked: null };
    expect(chooseTime(silent, { days: [1, 3] }, { reminders, kinds, now })).to.deep.include(anew);
    expect(choose({})).to.deep.include(anew);
    expect(switchKinds(true, silent, { kinds, now })).to.deep.include(anew);
  });

  it('of quiet hours leaves the end that was not said, and follows the school where it is the same', () => {
    const quiet = (said: Parameters<typeof chooseQuiet>[1]) => chooseQuiet(rhythm, said, { reminders, now }).quiet;
    expect(quiet({ from: time('20:00'), until: time('09:00') })).to.deep.equal({ from: '20:00', until: '09:00' });
    expect(quiet({ from: time('20:00') })).to.deep.equal({ from: '20:00', until: '07:00' });
    expect(quiet({ until: time('07:00') })).to.equal(null);
  });

  it('of one kind leaves the others as they were', () => {
    const before = { off: ['sign-off-reminder'] as const };
    expect(switchKinds(false, before, { kinds: ['digest'], now }).off).to.deep.equal(['sign-off-reminder', 'digest']);
    expect(switchKinds(true, { off: ['digest', 'unsigned'] }, { kinds: ['digest'], now }).off).to.deep.equal([
      'unsigned',
    ]);
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

  it('by words, of who guides students, is one day as well; of a student as many as are said', () => {
    const said = (own: typeof kinds) => chooseTime(rhythm, { days: [1, 4] }, { reminders, kinds: own, now });
    expect(said(optionalFor(['coach']))).to.deep.equal({ refusal: { why: 'one-day' } });
    expect(said(kinds)).to.deep.include({ days: [1, 4] });
  });

  it('all off is all that can be, all on makes a new beginning', () => {
    expect(switchKinds(false, rhythm, { kinds, now })).to.deep.include({ off: kinds });
    expect(switchKinds(true, { off: kinds }, { kinds, now })).to.deep.include({ off: [], asked: null, ignored: 0 });
  });

  it('everything that can be switched off is somebody’s', () => {
    const everybody = optionalFor(['student', 'trainer', 'teacher', 'coach', 'office']);
    expect(everybody).to.deep.equal([...OPTIONAL]);
    expect(optionalFor(['office'])).to.deep.equal(['digest']);
    expect(optionalFor([])).to.deep.equal([]);
  });
});
