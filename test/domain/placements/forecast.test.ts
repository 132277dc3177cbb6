import { expect } from 'chai';
import type { Day, Week } from '../../../src/domain/calendar/day.js';
import { forecastOf, isHolidayWeek, isWorkingWeek } from '../../../src/domain/placements/forecast.js';
import { emptySheet, type WeekSummary } from '../../../src/domain/weeks/week-sheet.js';
import { summaryOf } from '../../../src/domain/weeks/week-summary.js';
import { placementOfSanne, school } from '../../support/people.js';

describe('The forecast', () => {
  const placement = placementOfSanne();
  const weekOfHours = (week: string, minutes: number): WeekSummary => ({
    ...summaryOf(emptySheet(placement.id, week as Week)),
    minutesPerDay: [0, 0, 0, minutes, 0, 0, 0],
  });
  const today = '2026-11-25' as Day;
  const daysOff = new Set<Day>();

  it('goes by the pace of the last six working weeks, in which holidays do not count', () => {
    const weeks = [40, 41, 43, 44, 45, 46, 47].map((week) => weekOfHours(`2026-W${week}`, 720));
    const all = forecastOf(placement, weeks, school(), { today, daysOff });
    const withoutHoliday = forecastOf(placement, [...weeks, weekOfHours('2026-W42', 0)], school(), {
      today,
      daysOff,
    });
    expect(withoutHoliday).to.deep.equal(all);
    expect(all?.reached).to.equal(false);
    expect(all?.minutes).to.equal(7 * 720 + 720 + (31 - 2) * 720);
  });

  it('says in which week the total is reached at a higher pace', () => {
    const weeks = [41, 43, 44, 45, 46, 47].map((week) => weekOfHours(`2026-W${week}`, 2400));
    const forecast = forecastOf(placement, weeks, school(), { today, daysOff });
    expect(forecast?.reached).to.equal(true);
    // Four working weeks before the Christmas holidays, and two after them.
    expect(forecast?.week).to.equal('2027-W02');
  });

  it('is not made before one working week is over, nor once the hours are made', () => {
    expect(forecastOf(placement, [], school(), { today: '2026-09-08' as Day, daysOff })).to.equal(null);
    const little = placementOfSanne({ minutesToMake: 1440 });
    const weeks = [46, 47].map((week) => weekOfHours(`2026-W${week}`, 720));
    expect(forecastOf(little, weeks.slice(1), school(), { today, daysOff })).not.to.equal(null);
    expect(forecastOf(little, weeks, school(), { today, daysOff })).to.equal(null);
  });

  it('goes at the pace of hours from before the POK, which themselves do not count', () => {
    const weeks = [41, 43, 44, 45, 46, 47].map((week) => weekOfHours(`2026-W${week}`, 720));
    const late = placementOfSanne({ pok: '2026-11-23' as Day });
    expect(forecastOf(late, weeks, school(), { today, daysOff })?.minutes).to.equal(720 + (31 - 2) * 720);
  });

  it('does not take last week for empty while it may still be written down', () => {
    const weeks = [40, 41, 43, 44, 45, 46].map((week) => weekOfHours(`2026-W${week}`, 720));
    const minutes = (...last: WeekSummary[]): number | undefined =>
      forecastOf(placement, [...weeks, ...last], school(), { today: '2026-11-23' as Day, daysOff })?.minutes;
    expect(minutes()).to.equal(minutes(weekOfHours('2026-W47', 720)));
    // Handed in as "niet gewerkt" it is empty.
    const notWorked = { ...weekOfHours('2026-W47', 0), submittedAt: '2026-11-22T18:00:00Z' };
    expect(minutes(notWorked)).to.equal(6 * 720 + 600 + (31 - 2) * 600);
  });

  it('leaves out a week of which all planned days are granted leave: what is to be made stays the same', () => {
    const weeks = [43, 44, 45, 46, 47].map((week) => weekOfHours(`2026-W${week}`, 720));
    const withoutLeave = forecastOf(placement, weeks, school(), { today, daysOff });
    const [thursday, friday] = ['2026-12-03', '2026-12-04'] as Day[];
    const half = forecastOf(placement, weeks, school(), { today, daysOff: new Set([thursday!]) });
    const whole = forecastOf(placement, weeks, school(), { today, daysOff: new Set([thursday!, friday!]) });
    expect(half).to.deep.equal(withoutLeave);
    expect(whole).to.deep.equal({ ...withoutLeave, minutes: withoutLeave!.minutes - 600 });
    expect(whole?.toMake).to.equal(460 * 60);
  });

  it('does not slow the pace by a past week of leave without hours', () => {
    const weeks = [40, 41, 43, 44, 45, 47].map((week) => weekOfHours(`2026-W${week}`, 720));
    const last = ['2026-11-12', '2026-11-13'] as Day[];
    const minutes = (granted: Day[]): number | undefined =>
      forecastOf(placement, weeks, school(), { today, daysOff: new Set(granted) })?.minutes;
    expect(minutes(last)).to.equal(6 * 720 + 720 + (31 - 2) * 720);
    expect(minutes(last.slice(1))).to.equal(6 * 720 + 600 + (31 - 2) * 600);
  });

  it('of last week that is still to be written adds the usual pace, and not where that week is no working week', () => {
    const weeks = [40, 41, 43, 44, 45, 46].map((week) => weekOfHours(`2026-W${week}`, 720));
    const monday = '2026-11-23' as Day;
    const theme = school({ themeWeeks: ['2026-W47' as Week] });
    const minutes = (at: typeof theme) => forecastOf(placement, weeks, at, { today: monday, daysOff })?.minutes;
    expect(minutes(school())! - minutes(theme)!).to.equal(720);
  });

  it('is at most what is to be made, and ends in the last week where that is not reached', () => {
    const weeks = [43, 44, 45, 46, 47].map((week) => weekOfHours(`2026-W${week}`, 720));
    expect(forecastOf(placement, weeks, school(), { today, daysOff })).to.include({ reached: false, week: '2027-W26' });
    const little = placementOfSanne({ minutesToMake: 5 * 720 + 1 });
    expect(forecastOf(little, weeks, school(), { today, daysOff })).to.include({
      ...{ reached: true, week: '2026-W48', minutes: 5 * 720 + 1 },
    });
  });

  it('goes by the first week of the placement, and by none before it', () => {
    const short = placementOfSanne({ period: { from: '2026-11-16' as Day, until: '2027-07-04' as Day } });
    const weeks = [weekOfHours('2026-W47', 720)];
    expect(forecastOf(short, weeks, school(), { today, daysOff })?.minutes).to.equal(2 * 720 + (31 - 2) * 720);
  });
});

describe('A week', () => {
  const off = (from: string, until: string) =>
    school({ holidays: [{ name: 'vrij', from: from as Day, until: until as Day }], themeWeeks: ['2026-W46' as Week] });
  const kinds = (week: string, calendar = off('2026-11-16', '2026-11-20')): boolean[] => [
    isHolidayWeek(week as Week, calendar),
    isWorkingWeek(week as Week, calendar),
  ];

  it('is of holiday where Monday to Friday are all free, and a working week with one day left', () => {
    expect(kinds('2026-W47')).to.deep.equal([true, false]);
    expect(kinds('2026-W47', off('2026-11-16', '2026-11-19'))).to.deep.equal([false, true]);
  });

  it('in which school goes before BPV is no holiday, and no working week either', () => {
    expect(kinds('2026-W46')).to.deep.equal([false, false]);
    expect(kinds('2026-W48')).to.deep.equal([false, true]);
  });
});
