import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import {
  addWallMinutes,
  clockTimeOf,
  instantOf,
  minutesOf,
  momentOf,
  parseClockTime,
  parseMoment,
  spanMinutes,
  wallMinutesBetween,
  type ClockTime,
} from '../../../src/domain/calendar/moment.js';

const time = (text: string): ClockTime => text as ClockTime;

describe('The wall clock', () => {
  it('shows the hour before and the hour after each clock change', () => {
    expect(momentOf(new Date('2026-03-29T00:59:00Z'))).to.deep.equal({ day: '2026-03-29', time: '01:59' });
    expect(momentOf(new Date('2026-03-29T01:00:00Z'))).to.deep.equal({ day: '2026-03-29', time: '03:00' });
    expect(momentOf(new Date('2026-10-25T00:59:00Z')).time).to.equal('02:59');
    expect(momentOf(new Date('2026-10-25T01:00:00Z')).time).to.equal('02:00');
  });

  it('is read back to the instant, the first of the two in the hour that comes twice', () => {
    expect(instantOf(parseMoment('2026-11-25T14:00')!).toISOString()).to.equal('2026-11-25T13:00:00.000Z');
    expect(instantOf(parseMoment('2026-07-01T14:00')!).toISOString()).to.equal('2026-07-01T12:00:00.000Z');
    expect(instantOf(parseMoment('2026-10-25T02:30')!).toISOString()).to.equal('2026-10-25T00:30:00.000Z');
    expect(instantOf(parseMoment('2026-03-29T02:30')!).toISOString()).to.equal('2026-03-29T01:30:00.000Z');
  });

  it('reads no time that does not exist', () => {
    expect(parseMoment('2026-11-25T24:00')).to.equal(null);
    expect(parseMoment('2026-11-25T23:59')).to.not.equal(null);
    expect(parseMoment('2026-11-25T14:00:00')).to.equal(null);
  });

  it('counts a span over midnight to the next day', () => {
    expect(spanMinutes(time('20:00'), time('02:00'))).to.equal(360);
    expect(spanMinutes(time('20:00'), time('00:00'))).to.equal(240);
    expect(spanMinutes(time('09:00'), time('09:00'))).to.equal(1440);
    expect(clockTimeOf(1440)).to.equal('00:00');
  });
});

describe('A time of the day', () => {
  it('is from 00:00 to 23:59, in four digits', () => {
    expect(['00:00', '23:59'].map(parseClockTime)).to.deep.equal(['00:00', '23:59']);
    expect(['24:00', '23:60', '9:00', '09:00:00', ''].map(parseClockTime)).to.deep.equal([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('is so many minutes after midnight, and back, round the clock', () => {
    expect(minutesOf(time('01:30'))).to.equal(90);
    expect([90, 1439, 1441, -1].map(clockTimeOf)).to.deep.equal(['01:30', '23:59', '00:01', '23:59']);
  });
});

describe('Minutes on the wall', () => {
  const at = (text: string) => parseMoment(text)!;

  it('between two moments are counted over midnight, and back where the second comes first', () => {
    expect(wallMinutesBetween(at('2026-11-25T23:00'), at('2026-11-26T01:30'))).to.equal(150);
    expect(wallMinutesBetween(at('2026-11-26T01:30'), at('2026-11-25T23:00'))).to.equal(-150);
  });

  it('are those of the instant, each half minute of two hours', () => {
    const from = Date.parse('2026-11-25T11:00:00.000Z');
    for (let at = from; at < from + 2 * 3_600_000; at += 30_000)
      if (momentOf(new Date(at)).time !== new Date(at + 3_600_000).toISOString().slice(11, 16))
        expect.fail(new Date(at).toISOString());
  });

  it('that are added come to the next day at midnight, and to the day before where they are taken off', () => {
    expect(addWallMinutes(at('2026-11-25T23:59'), 1)).to.deep.equal({ day: '2026-11-26' as Day, time: '00:00' });
    expect(addWallMinutes(at('2026-11-25T00:00'), -1)).to.deep.equal({ day: '2026-11-24' as Day, time: '23:59' });
    expect(addWallMinutes(at('2026-11-25T00:00'), 1439).day).to.equal('2026-11-25');
  });
});
