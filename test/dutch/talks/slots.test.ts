import { expect } from 'chai';
import { parseMoment } from '../../../src/domain/calendar/moment.js';
import type { Role } from '../../../src/domain/people/people.js';
import { read } from '../../../src/dutch/read.js';

const now = parseMoment('2026-11-25T14:00')!;
function slots(text: string, role: Role = 'teacher'): string {
  const { request } = read(text, { now, role });
  if (request.kind !== 'availability') return request.kind;
  return request.slots.map(({ day, from, until }) => `${day.slice(5)} ${from}-${until}`).join(', ');
}

const asked = (text: string): boolean => read(text, { now, role: 'teacher' }).question !== null;

describe('When a docent says that they can', () => {
  it('is each day with the times behind it, a day without times whole', () => {
    expect(slots('ik kan dinsdag 14-17 en vrijdag')).to.equal('12-01 14:00-17:00, 11-27 09:00-17:00');
    expect(slots('ik kan maandag van 9 tot 12 en woensdag 13:00-15:30')).to.equal(
      '11-30 09:00-12:00, 12-02 13:00-15:30',
    );
    expect(slots('beschikbaar 3 december 10-12')).to.equal('12-03 10:00-12:00');
  });

  it('of days that are joined is of all of them', () => {
    expect(slots('ik kan dinsdag en donderdag 14-17')).to.equal('12-01 14:00-17:00, 11-26 14:00-17:00');
  });

  it('knows parts of the day, hours that can only be in the afternoon, and days in a row', () => {
    expect(slots('ik kan vrijdagmiddag')).to.equal('11-27 12:00-17:00');
    expect(slots('ik kan dinsdag 2-5')).to.equal('12-01 14:00-17:00');
    expect(slots('ik kan maandag t/m woensdag')).to.equal('11-30 09:00-17:00, 12-01 09:00-17:00, 12-02 09:00-17:00');
  });

  it('is one time where a part of the day stands beside its clock times, and two where those lie outside it', () => {
    expect(slots('vrijdagmiddag 13:00-16:30 kan ik')).to.equal('11-27 13:00-16:30');
    expect(slots('ik kan vrijdagmiddag tot 15:00')).to.equal('11-27 12:00-15:00');
    expect(slots('ik kan maandagavond 7-9')).to.equal('11-30 19:00-21:00');
    expect(slots('ik kan maandagochtend en 14-16')).to.equal('11-30 09:00-12:00, 11-30 14:00-16:00');
  });

  it('is that with a slip in it, of staff, and never hours; a name is no slip', () => {
    for (const role of ['teacher', 'coach', 'office', 'trainer'] as const)
      expect(slots('ik kn donderdag 9-11', role), role).to.equal('11-26 09:00-11:00');
    expect(slots('ik kn donderdag 9-11', 'student')).to.equal('hours');
    expect(slots('jan donderdag 9-11')).not.to.include('11-26');
  });

  it('says for what as well', () => {
    expect(slots('11 dec kan ik tussen 9:00 en 12:00 voor tussenevaluaties')).to.equal('12-11 09:00-12:00');
    expect(slots('vrij om af te spreken: wo 9-12-2026 14u-16u')).to.equal('12-09 14:00-16:00');
  });

  it('is nothing else: not that they cannot, no question, no other words', () => {
    expect(slots('ik kan dinsdag niet')).to.not.include('12-01');
    expect(slots('kan ik dinsdag 14-17?')).to.not.include('12-01');
    expect(slots('ik kan dinsdag met Karel praten 14-17')).to.not.include('12-01');
  });

  it('is said in other orders and words too', () => {
    for (const text of [
      'dinsdag kan ik van 2 tot 5',
      'ik heb dinsdag tijd van 14 tot 17',
      'mijn beschikbaarheid: dinsdag 14-17',
      'dinsdag past mij, 14-17',
      'ik ben dinsdag beschikbaar 14.00-17.00',
      'voor gesprekken ben ik vrij op dinsdag 14:00-17:00',
    ])
      expect(slots(text), text).to.equal('12-01 14:00-17:00');
    expect(slots('friday half past 9 to 5', 'student')).to.equal('hours');
    expect(slots('dinsdag vrij 14-17', 'student')).to.not.include('12-01');
  });

  it('of several dates in a row is of all of them', () => {
    expect(slots('ik kan 4, 8 en 10 december 9-11')).to.equal(
      '12-04 09:00-11:00, 12-08 09:00-11:00, 12-10 09:00-11:00',
    );
  });

  it('of a weekday that lies today and has begun is the next one; of a day that is named it is asked', () => {
    expect(slots('ik kan woensdag 15-17')).to.equal('11-25 15:00-17:00');
    expect(slots('ik kan woensdag 13-15')).to.equal('12-02 13:00-15:00');
    expect(slots('ik kan woensdagmiddag')).to.equal('11-25 12:00-17:00');
    expect(slots('ik kan woensdagochtend')).to.equal('12-02 09:00-12:00');
    for (const text of ['ik kan vandaag 10-12', 'ik kan gisteren 10-12', 'ik kan 25 november 9-11'])
      expect(asked(text), text).to.equal(true);
  });

  it('asks where it ends before it begins, or where the day is not there', () => {
    for (const text of ['ik kan dinsdag 17-14', 'ik kan 31 november 9-11', 'ik kan vrijdag 5 december 9-11'])
      expect(asked(text), text).to.equal(true);
    expect(asked('ik kan dinsdag 14-17')).to.equal(false);
  });

  it('of a student is the coming day as well; that they cannot is no hours, and may be leave', () => {
    expect(slots('ik kan dinsdag', 'student')).to.equal('12-01 09:00-17:00');
    const { question } = read('ik kan vrijdag 10-12 niet', { now, role: 'student' });
    expect(question?.choices.map(({ request }) => request)).to.deep.equal([
      { kind: 'leave', from: '2026-11-27', until: '2026-11-27' },
    ]);
  });
});
