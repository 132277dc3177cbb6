import { expect } from 'chai';
import type { Day, Week } from '../../../src/domain/calendar/day.js';
import type { ClockTime } from '../../../src/domain/calendar/moment.js';
import {
  blocksOf,
  breakIn,
  isLessonDay,
  lastWorkDay,
  midnightOf,
  minutesAtNight,
  restsUpTo,
  shiftsOf,
  type Work,
} from '../../../src/domain/hours/shifts.js';
import type { SaidEntry } from '../../../src/domain/weeks/week-sheet.js';
import { school } from '../../support/people.js';

const day = (date: number): Day => `2026-11-${date}` as Day;
/** Thursday 26 November, Friday 27 November: days without lessons in year 2. */
const line = (date: number, start: string, end: string, minutes: number): SaidEntry => ({
  ...{ day: day(date), start: start as ClockTime, end: end as ClockTime, minutes },
});
const work = (entries: readonly SaidEntry[], more: Partial<Work> = {}): Work => ({
  entries,
  minutesOn: (on) => entries.filter((entry) => entry.day === on).reduce((sum, { minutes }) => sum + minutes, 0),
  ...{ year: 2, school: school(), ...more },
});
const shifts = (entries: readonly SaidEntry[], withLessons = false) =>
  shiftsOf(blocksOf(day(23), day(29), work(entries), withLessons));

describe('Blocks of work', () => {
  it('lie in order of start, over midnight into the next day', () => {
    const blocks = blocksOf(
      day(26),
      day(27),
      work([line(27, '08:00', '09:00', 60), line(26, '20:00', '02:00', 330)]),
      false,
    );
    expect(blocks.map(({ start, end, minutes }) => [start - midnightOf(day(26)), end - start, minutes])).to.deep.equal([
      [20 * 60, 6 * 60, 330],
      [32 * 60, 60, 60],
    ]);
  });

  it('without times lie around noon, and are what the times do not say', () => {
    const given = work([line(26, '08:00', '09:00', 60)], { minutesOn: (on) => (on === day(26) ? 180 : 0) });
    const [timed, untimed, ...more] = blocksOf(day(26), day(26), given, false);
    expect([timed?.kind, untimed?.kind, more.length]).to.deep.equal(['timed', 'untimed', 0]);
    expect([untimed?.minutes, untimed!.start - midnightOf(day(26)), untimed!.end - midnightOf(day(26))]).to.deep.equal([
      ...[120, 660, 780],
    ]);
  });

  it('are lessons too where those are asked for, on a day that has them', () => {
    const lessons = (date: number, more: Partial<Work> = {}) => blocksOf(day(date), day(date), work([], more), true);
    expect(lessons(25).map(({ kind, minutes }) => [kind, minutes])).to.deep.equal([['lessons', 360]]);
    expect(lessons(25)[0]!.start - midnightOf(day(25))).to.equal(9 * 60);
    expect(lessons(25)[0]!.end - midnightOf(day(25))).to.equal(15.5 * 60);
    expect(lessons(26)).to.deep.equal([]);
    expect(lessons(25, { school: school({ minutesPerLessonDay: 0 }) })).to.deep.equal([]);
    expect(blocksOf(day(25), day(25), work([]), false)).to.deep.equal([]);
  });
});

describe('A day with lessons', () => {
  it('is Monday to Friday of a theme week too, and not its Saturday nor a holiday in it', () => {
    const theme = school({
      themeWeeks: ['2026-W48' as Week],
      holidays: [{ name: 'vrij', from: day(27), until: day(27) }],
    });
    const is = (date: number): boolean => isLessonDay(day(date), { year: 2, school: theme });
    expect([26, 27, 28].map(is)).to.deep.equal([true, false, false]);
    expect(isLessonDay(day(26), { year: 2, school: school() })).to.equal(false);
  });
});

describe('A shift', () => {
  it('ends with a rest of eight hours, and goes on with a minute less', () => {
    expect(shifts([line(26, '08:00', '12:00', 240), line(26, '20:00', '22:00', 120)])).to.have.length(2);
    const [one, ...more] = shifts([line(26, '08:00', '12:00', 240), line(26, '19:59', '22:00', 121)]);
    expect([one?.minutes, one!.end - one!.start, more.length]).to.deep.equal([361, 14 * 60, 0]);
  });

  it('ends with its latest block, whichever began last', () => {
    const [one] = shifts([line(26, '08:00', '18:00', 600), line(26, '09:00', '10:00', 60)]);
    expect(one!.end - one!.start).to.equal(600);
  });

  it('is not made of work without times', () => {
    expect(shifts([{ day: day(26), minutes: 300 }])).to.deep.equal([]);
  });

  it('is of the day of its last work, and of none where it is lessons alone', () => {
    const [wednesday] = shifts([], true).slice(-1);
    expect(lastWorkDay(wednesday!)).to.equal(null);
    const [over] = shifts([line(26, '20:00', '02:00', 360), line(27, '03:00', '05:00', 120)]);
    expect(lastWorkDay(over!)).to.equal(day(27));
  });
});

describe('Break in a shift', () => {
  const of = (...entries: SaidEntry[]): number => breakIn(shifts(entries)[0]!);

  it('is what was said and the time between, in parts of a quarter of an hour at least', () => {
    expect(of(line(26, '08:00', '16:00', 450))).to.equal(30);
    expect(of(line(26, '08:00', '12:00', 240), line(26, '12:15', '16:00', 225))).to.equal(15);
    expect(of(line(26, '08:00', '12:00', 240), line(26, '12:14', '16:00', 226))).to.equal(0);
    expect(of(line(26, '08:00', '12:00', 220), line(26, '12:30', '16:00', 210))).to.equal(50);
  });

  it('is not the time in which another block goes on', () => {
    expect(
      of(line(26, '08:00', '14:00', 360), line(26, '09:00', '10:00', 60), line(26, '14:00', '15:00', 60)),
    ).to.equal(0);
  });
});

describe('Work at night', () => {
  it('is what lies between midnight and that time, of every night that it touches', () => {
    const night = (...given: Parameters<typeof line>): number => minutesAtNight(shifts([line(...given)])[0]!, 360);
    expect(night(26, '18:00', '00:00', 360)).to.equal(0);
    expect(night(26, '20:00', '02:00', 360)).to.equal(120);
    expect(night(26, '05:00', '07:00', 120)).to.equal(60);
    expect(night(26, '06:00', '07:00', 60)).to.equal(0);
    expect(night(26, '05:00', '04:00', 1380)).to.equal(60 + 240);
  });
});

describe('Rests up to the last work of a day', () => {
  it('are the unbroken ones, the first cut off where the days begin', () => {
    const blocks = blocksOf(
      day(25),
      day(28),
      work([line(26, '08:00', '10:00', 120), line(27, '08:00', '10:00', 120)]),
      false,
    );
    // From Thursday 10:00: two hours before the last 24 hours begin nothing was left of the first block.
    expect(restsUpTo(day(27), 1, blocks)).to.deep.equal([22 * 60]);
    expect(restsUpTo(day(27), 2, blocks)).to.deep.equal([22 * 60, 22 * 60]);
  });

  it('do not look at work of later days', () => {
    const blocks = blocksOf(
      day(25),
      day(28),
      work([line(26, '08:00', '10:00', 120), line(27, '08:00', '10:00', 120)]),
      false,
    );
    expect(restsUpTo(day(26), 1, blocks)).to.deep.equal([22 * 60]);
  });
});
