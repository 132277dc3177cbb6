import { expect } from 'chai';
import type { ClockTime } from '../../../src/domain/calendar/moment.js';
import { arrivingAt } from '../../../src/domain/reminders/quiet-hours.js';

const quiet = { from: '22:00' as ClockTime, until: '08:00' as ClockTime };
const at = (time: string) => ({ days: [7, 1] as const, at: time as ClockTime });

describe('What falls in quiet hours comes when they end', () => {
  it('in the morning on the day itself, in the evening on the next one, and else as it was', () => {
    expect(arrivingAt(at('07:00'), quiet)).to.deep.equal({ days: [7, 1], at: '08:00' });
    expect(arrivingAt(at('22:00'), quiet)).to.deep.equal({ days: [1, 2], at: '08:00' });
    expect(arrivingAt(at('08:00'), quiet)).to.deep.equal(at('08:00'));
    expect(arrivingAt(at('21:59'), quiet)).to.deep.equal(at('21:59'));
  });
});
