import { expect } from 'chai';
import { parseMoment } from '../../../src/domain/calendar/moment.js';
import { isAppointment } from '../../../src/dutch/hours/appointments.js';
import { read } from '../../../src/dutch/read.js';
import { sentenceOf } from '../../../src/dutch/sentence.js';

const is = (text: string): boolean => isAppointment(sentenceOf(text, false));

describe('An hour behind a meeting', () => {
  it('is when it is, and is asked about before it is stored as hours', () => {
    for (const text of ['vergadering vrijdag 9 uur', 'sollicitatiegesprek dinsdag 10 uur']) {
      expect(is(text), text).to.equal(true);
      const { question } = read(text, { now: parseMoment('2026-11-25T14:00')!, role: 'student' });
      expect(question, text).not.to.equal(null);
    }
  });

  it('is how long it was where it is short, stands first, or other work stands beside it', () => {
    for (const text of [
      'vergadering vrijdag 6 uur',
      'vrijdag 9 uur vergadering',
      'overleg en opbouw vrijdag 8 uur',
      'overleg gehad en gebouwd vrijdag 8 uur',
    ])
      expect(is(text), text).to.equal(false);
  });
});
