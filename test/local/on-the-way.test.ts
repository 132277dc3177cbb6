import { expect } from 'chai';
import { instantOf, parseMoment } from '../../src/domain/calendar/moment.js';
import { occurrencesBetween } from '../../src/local/on-the-way.js';
import type { Scheduled } from '../../src/ports.js';

describe('times at which jobs are due on the way', () => {
  it('a job on the minute that it is moved to runs, one on the minute after does not', () => {
    const every = [job('a', '0 16 * * *')];
    const between = (until: string): number =>
      occurrencesBetween(every, instantOf(at('2026-11-25T14:00')), instantOf(at(until))).length;
    expect(between('2026-11-25T15:59')).to.equal(0);
    expect(between('2026-11-25T16:00')).to.equal(1);
  });

  it('times of jobs are those of the wall, on both days on which the clocks change', () => {
    const morning = [job('a', '0 8 * * *')];
    const on = (day: string): string[] =>
      occurrencesBetween(morning, instantOf(at(`${day}T00:00`)), instantOf(at(`${day}T23:00`))).map((found) =>
        found.at.toISOString(),
      );
    expect(on('2026-10-25')).to.deep.equal(['2026-10-25T07:00:00.000Z']);
    expect(on('2027-03-28')).to.deep.equal(['2027-03-28T06:00:00.000Z']);
  });

  const job = (name: string, cron: string): Scheduled => ({ name, cron, run: () => Promise.resolve() });
  const at = (text: string): Parameters<typeof instantOf>[0] => parseMoment(text)!;
});
