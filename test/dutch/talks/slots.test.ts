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

describe('When a docent says that they can', () => {
  it('is each day with the times behind it, a day without times whole', () => {
    expect(slots('ik kan dinsdag 14-17 en vrijdag')).to.equal('12-01 14:00-17:00, 11-27 09:00-17:00');
    expect(slots('ik kan maandag van 9 tot 12 en woensdag 13:00-15:30')).to.equal(
      '11-30 09:00-12:00, 11-25 13:00-15:30',
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

  it('is nothing else: not that they cannot, no question, no other words', () => {
    expect(slots('ik kan dinsdag niet')).to.not.include('12-01');
    expect(slots('kan ik dinsdag 14-17?')).to.not.include('12-01');
    expect(slots('ik kan dinsdag met Karel praten 14-17')).to.not.include('12-01');
    expect(slots('ik kan vrijdag', 'student')).to.not.include('11-27');
  });
});
