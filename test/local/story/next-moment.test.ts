import { expect } from 'chai';
import { parseMoment } from '../../../src/domain/calendar/moment.js';
import { nextMoment } from '../../../src/local/story/next-moment.js';
import { FRIDAY, MONDAY, SUNDAY } from '../../../src/local/story/steps.js';
import { written } from '../../../src/local/clock-route.js';

describe('The coming Friday 16:00, Sunday 19:00 and Monday 08:00', () => {
  for (const [now, [weekday, time], expected] of [
    ['2026-11-25T14:00', FRIDAY, '2026-11-27T16:00'],
    ['2026-11-27T15:59', FRIDAY, '2026-11-27T16:00'],
    ['2026-11-27T16:00', FRIDAY, '2026-12-04T16:00'],
    ['2026-11-29T18:59', SUNDAY, '2026-11-29T19:00'],
    ['2026-11-29T19:00', SUNDAY, '2026-12-06T19:00'],
    ['2026-12-28T09:00', MONDAY, '2027-01-04T08:00'],
  ] as const) {
    it(`from ${now} is ${expected}`, () => {
      expect(written(nextMoment(parseMoment(now)!, weekday, time))).to.equal(expected);
    });
  }
});
