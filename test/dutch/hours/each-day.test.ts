import { expect } from 'chai';
import { parseMoment } from '../../../src/domain/calendar/moment.js';
import { read } from '../../../src/dutch/read.js';

const now = parseMoment('2026-11-25T14:00')!;

describe('Hours of each day, without a day', () => {
  it('are offered for the working days of this week that have been, each with those hours', () => {
    const [choice, ...others] = read('elke dag 8 uur opbouw', { now, role: 'student' }).question?.choices ?? [];
    expect(others).to.deep.equal([]);
    expect(choice?.request).to.deep.equal({
      kind: 'hours',
      entries: ['2026-11-23', '2026-11-24', '2026-11-25'].map((day) => ({ day, minutes: 480, activity: 'opbouw' })),
    });
  });
});
