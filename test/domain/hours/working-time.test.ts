import { expect } from 'chai';
import { addDays, type Day, type Week } from '../../../src/domain/calendar/day.js';
import { minutesIn, type SaidEntry } from '../../../src/domain/weeks/week-sheet.js';
import type { School } from '../../../src/domain/school/school.js';
import { ageOn, looksBack, workingTimeMarks } from '../../../src/domain/hours/working-time.js';
import { markForStudent } from '../../../src/texts/marks.js';
import { school } from '../../support/people.js';
import { MINOR, ADULT, said, span, kinds, marks } from '../../support/working-times.js';

describe('Age', () => {
  it('is seventeen on the day before the eighteenth birthday and eighteen on it', () => {
    expect(ageOn('2008-11-27' as Day, '2026-11-26' as Day)).to.equal(17);
    expect(ageOn('2008-11-27' as Day, '2026-11-27' as Day)).to.equal(18);
  });
});

describe('Work of the week before', () => {
  it('is looked at for times on a Monday, and for a rest under twelve hours from one day to the next', () => {
    const evening = span('2026-11-24', '14:00', '22:00', 480);
    const then = (day: string, start: string): boolean => looksBack([span(day, start, '15:00', 60), evening]);
    expect([
      looksBack([span('2026-11-23', '09:00', '17:00', 480)]),
      looksBack([said('2026-11-23', 480)]),
    ]).to.deep.equal([...[true, false]]);
    expect([then('2026-11-25', '09:59'), then('2026-11-25', '10:00')]).to.deep.equal([true, false]);
    // Two days on, or on the same day, it is no night between them.
    expect([then('2026-11-26', '08:00'), then('2026-11-24', '08:00')]).to.deep.equal([false, false]);
    expect(looksBack([evening, said('2026-11-25', 60)])).to.equal(false);
  });
});

describe('Working time', () => {
  it('of a shift is 9 hours for a minor and 12 for an adult', () => {
    expect(kinds([said('2026-11-26', 540)], MINOR)).to.deep.equal([]);
    expect(kinds([said('2026-11-26', 541)], MINOR)).to.deep.equal(['shift-too-long']);
    expect(kinds([said('2026-11-26', 720)])).to.deep.equal([]);
    expect(kinds([said('2026-11-26', 721)])).to.deep.equal(['shift-too-long']);
  });

  it('of a week runs from Sunday to Saturday: 60 hours for an adult', () => {
    const days = (count: number, last: number) => [
      ...Array.from({ length: count }, (_, i) => said(addDays('2026-11-22' as Day, i), 600)),
      said('2026-11-28', last),
    ];
    expect(kinds(days(5, 600))).to.deep.equal([]);
    expect(kinds(days(5, 601))).to.deep.equal(['week-too-long']);
    expect(kinds([said('2026-11-21', 700), ...days(5, 600)])).to.deep.equal([]);
  });

  it('that is too much is said once, on the day that goes over it', () => {
    const days = (from: string, each: number): SaidEntry[] =>
      Array.from({ length: 7 }, (_, i) => said(addDays(from as Day, i), each));
    const tooMuch = (entries: readonly SaidEntry[], born = ADULT, more: Partial<School> = {}): string[] =>
      marks(entries, born, more).filter((mark) => /^(?:week-|average-|no-long-rest)/.test(mark));
    expect(tooMuch(days('2026-11-22', 610))).to.deep.equal(['week-too-long 2026-11-27 3660']);
    // Lessons are counted on the day that they are on.
    const minor = [
      said('2026-11-22', 540),
      ...['23', '24', '25', '26', '27'].map((date) => said(`2026-11-${date}`, 180)),
    ];
    expect(tooMuch([...minor, said('2026-11-28', 400)], MINOR)).to.include('week-too-long 2026-11-28 2920');
    const noLessons = { lessonDays: { 1: [], 2: [], 3: [] } };
    const afternoons = Array.from({ length: 9 }, (_, i) =>
      span(addDays('2026-11-01' as Day, i), '13:00', '17:00', 240),
    );
    expect(tooMuch(afternoons, MINOR, noLessons)).to.deep.equal(['no-long-rest 2026-11-07']);
  });

  it('of a week is 45 hours for a minor, school counted: three lesson days of six hours leave 27', () => {
    const worked = (last: number) => [said('2026-11-26', 540), said('2026-11-27', 540), said('2026-11-28', last)];
    expect(kinds(worked(540), MINOR)).to.deep.equal([]);
    expect(kinds(worked(541), MINOR)).to.include('week-too-long');
    expect(kinds(worked(541))).to.deep.equal([]);
  });

  it('of an adult averages 55 hours over four weeks at most', () => {
    const weeks = (last: number) =>
      [0, 7, 14, 21]
        .flatMap((back) => Array.from({ length: 5 }, (_, i) => said(addDays('2026-11-01' as Day, back + i), 660)))
        .with(-1, said('2026-11-26', last));
    expect(kinds(weeks(660))).to.deep.equal([]);
    expect(kinds(weeks(661))).to.deep.equal(['average-too-high']);
  });

  it('leaves 11 hours of rest, once in seven days 8; a minor always 12', () => {
    const late = span('2026-11-24', '14:00', '23:00', 500);
    const next = (start: string) => [late, span('2026-11-25', start, '12:00', 60)];
    expect(kinds(next('10:00'))).to.deep.equal([]);
    expect(kinds(next('07:00'))).to.deep.equal([]);
    expect(kinds(next('06:59'))).to.deep.equal(['rest-too-short']);
    const shortAlready = [
      span('2026-11-22', '14:00', '23:00', 500),
      span('2026-11-23', '08:00', '12:00', 240),
      late,
      span('2026-11-25', '09:59', '12:00', 60),
    ];
    expect(kinds(shortAlready)).to.deep.equal(['rest-too-short']);
    const minor = (start: string) =>
      kinds([span('2026-11-26', '14:00', '20:00', 300), span('2026-11-27', start, '12:00', 60)], MINOR);
    expect(minor('08:00')).to.deep.equal([]);
    expect(minor('07:59')).to.deep.equal(['rest-too-short']);
  });

  it('of a minor is not between 23:00 and 06:00', () => {
    expect(kinds([span('2026-11-26', '19:00', '23:00', 240)], MINOR)).to.deep.equal([]);
    expect(kinds([span('2026-11-26', '19:00', '23:01', 241)], MINOR)).to.deep.equal(['night']);
    expect(kinds([span('2026-11-26', '05:59', '08:00', 121)], MINOR)).to.deep.equal(['night']);
    expect(kinds([span('2026-11-26', '06:00', '08:00', 120)], MINOR)).to.deep.equal([]);
    expect(kinds([span('2026-11-26', '19:00', '02:00', 300)])).to.deep.equal([]);
    // One line of the day is enough, and the day beside it is another.
    const late = span('2026-11-26', '19:00', '23:01', 241);
    expect(marks([span('2026-11-26', '13:00', '14:00', 60), late], MINOR)).to.deep.equal(['night 2026-11-26']);
    expect(marks([late, said('2026-11-27', 60)], MINOR)).to.deep.equal(['night 2026-11-26']);
  });

  it('has half an hour of break over 5.5 hours, 45 minutes over 10, and for a minor half an hour over 4.5', () => {
    expect(kinds([span('2026-11-26', '09:00', '14:30', 330)])).to.deep.equal([]);
    expect(kinds([span('2026-11-26', '09:00', '14:31', 331)])).to.deep.equal(['break-too-short']);
    expect(kinds([span('2026-11-26', '09:00', '15:01', 331)])).to.deep.equal([]);
    expect(kinds([span('2026-11-26', '08:00', '18:40', 601)])).to.deep.equal(['break-too-short']);
    expect(kinds([span('2026-11-26', '09:00', '13:31', 271)], MINOR)).to.deep.equal(['break-too-short']);
    expect(kinds([said('2026-11-26', 400)])).to.deep.equal([]);
  });
});

describe('At 16 and 17 lessons are working time', () => {
  // Year 2 has lessons on Monday to Wednesday, 9:00 to 15:30, 6 hours of them.
  it('for the 9 hours of a day: work after lessons', () => {
    expect(kinds([span('2026-11-25', '16:30', '19:30', 180)], MINOR)).to.deep.equal([]);
    expect(kinds([span('2026-11-25', '16:30', '19:31', 181)], MINOR)).to.deep.equal(['shift-too-long']);
    expect(kinds([said('2026-11-25', 181)], MINOR)).to.deep.equal(['shift-too-long']);
    expect(kinds([span('2026-11-25', '16:30', '19:31', 181)])).to.deep.equal([]);
  });

  it('and the mark says that they were counted, where they were', () => {
    const marked = (entries: SaidEntry[]): string | undefined => {
      const work = { days: [entries.at(-1)!.day], entries, born: MINOR, year: 2 as const, school: school() };
      const [mark] = workingTimeMarks({ ...work, minutesOn: () => minutesIn(entries) });
      return mark && markForStudent(mark);
    };
    expect(marked([said('2026-11-25', 181)])).to.include('9 uur en 1 minuut, met je lessen erbij, is een lange dag');
    expect(marked([said('2026-11-26', 541)])).to.include('9 uur en 1 minuut is een lange dag');
  });

  it('for rest: until the lessons of the next day, said on the day that was worked', () => {
    const late = (end: string): string[] => kinds([span('2026-11-23', '18:00', end, 120)], MINOR);
    expect(late('21:00')).to.deep.equal([]);
    expect(late('21:01')).to.deep.equal(['rest-too-short']);
  });

  it('in a theme week as well', () => {
    const thursday = [span('2026-11-26', '16:30', '20:30', 240)];
    expect(kinds(thursday, MINOR)).to.deep.equal([]);
    expect(kinds(thursday, MINOR, { themeWeeks: ['2026-W48' as Week] })).to.deep.equal(['shift-too-long']);
  });
});

describe('At 15', () => {
  const FIFTEEN = '2011-06-01' as Day;
  it('it is 7 hours a day, not after 19:00, not before 7:00 and not on Sunday', () => {
    expect(kinds([said('2026-11-26', 420)], FIFTEEN)).to.deep.equal([]);
    expect(kinds([said('2026-11-26', 421)], FIFTEEN)).to.deep.equal(['shift-too-long']);
    expect(kinds([span('2026-11-26', '15:00', '19:00', 240)], FIFTEEN)).to.deep.equal([]);
    expect(kinds([span('2026-11-26', '15:00', '19:01', 241)], FIFTEEN)).to.deep.equal(['night']);
    expect(kinds([span('2026-11-26', '06:59', '09:00', 121)], FIFTEEN)).to.deep.equal(['night']);
    expect(kinds([said('2026-11-22', 1)], FIFTEEN)).to.deep.equal(['sunday']);
  });
});

describe('Where the day of birth is not known', () => {
  it('it is said that 16 and 17 were not looked at, where that would matter', () => {
    expect(kinds([said('2026-11-26', 540)], null)).to.deep.equal([]);
    expect(kinds([said('2026-11-26', 541)], null)).to.deep.equal(['age-unknown']);
    expect(marks([said('2026-11-19', 541), said('2026-11-26', 541)], null)).to.deep.equal(['age-unknown 2026-11-19']);
  });
});

describe('By the CAO of the podiumkunsten', () => {
  it('a week has 72 hours, a year 40 on average, and the rest is 8 hours four times in four weeks', () => {
    const cao = { podiumkunstenCao: true };
    const week = Array.from({ length: 6 }, (_, i) => said(addDays('2026-11-22' as Day, i), 700));
    expect(kinds([...week, said('2026-11-28', 120)], ADULT, cao)).to.deep.equal([]);
    expect(kinds([...week, said('2026-11-28', 121)], ADULT, cao)).to.deep.equal(['week-too-long']);
    const shorts = (count: number): SaidEntry[] =>
      Array.from({ length: count }, (_, i) => addDays('2026-11-26' as Day, -4 * i))
        .toReversed()
        .flatMap((day) => [span(addDays(day, -1), '18:00', '23:00', 300), span(day, '08:00', '09:00', 60)]);
    expect(kinds(shorts(4), ADULT, cao)).to.deep.equal([]);
    expect(kinds(shorts(5), ADULT, cao)).to.deep.equal(['rest-too-short']);
    expect(kinds(shorts(2))).to.deep.equal(['rest-too-short']);
  });
});
