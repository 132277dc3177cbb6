import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import { marksOf } from '../../../src/domain/hours/marks.js';
import { plannedMinutesOn } from '../../../src/domain/hours/planned-hours.js';
import { hasLessons, isFreeDay, isWithoutBpv } from '../../../src/domain/calendar/school-calendar.js';
import { placementOfSanne, school } from '../../support/people.js';

const day = (text: string): Day => text as Day;
const marks = (on: string, of = school()): string[] =>
  marksOf([{ day: day(on), minutes: 60 }], placementOfSanne(), of).map(({ kind }) => kind);

describe('A day by the calendar of the school', () => {
  it('is free in a school holiday and on a public holiday that the school keeps', () => {
    expect(isFreeDay(day('2026-10-12'), school())).to.equal(true);
    expect(isFreeDay(day('2027-05-17'), school())).to.equal(true);
    expect(isFreeDay(day('2027-05-18'), school())).to.equal(false);
    expect(isFreeDay(day('2027-05-05'), school({ publicHolidays: ['whit-monday'] }))).to.equal(false);
  });

  it('has nothing planned on a public holiday, nor on another day of school of that leerjaar', () => {
    // A Thursday.
    expect(plannedMinutesOn(day('2027-05-06'), placementOfSanne(), school())).to.equal(0);
    const excursion = { name: 'excursie', day: day('2026-11-26') };
    const planned = (year: 1 | 2 | 3): number =>
      plannedMinutesOn(excursion.day, placementOfSanne(), school({ schoolDays: [{ ...excursion, year }] }));
    expect(plannedMinutesOn(excursion.day, placementOfSanne(), school())).to.equal(420);
    expect(planned(2)).to.equal(0);
    expect(planned(3)).to.equal(420);
    expect(isWithoutBpv(excursion.day, 2, school({ schoolDays: [excursion] }))).to.equal(true);
  });

  it('has lessons by the blok in which it falls, else as the year round', () => {
    const of = school({
      periods: [
        { name: 'blok 2', from: day('2026-11-16'), until: day('2027-01-31'), lessonDays: { 1: [1, 2, 3, 4, 5] } },
        { name: 'blok 3', from: day('2027-02-01'), until: day('2027-04-18') },
      ],
    });
    const [inBlok2, inBlok3] = [day('2027-01-29'), day('2027-02-05')];
    expect([inBlok2, inBlok3].map((friday) => hasLessons(friday, 1, of))).to.deep.equal([true, false]);
    expect(hasLessons(inBlok2, 2, of)).to.equal(false);
    expect(hasLessons(day('2027-02-04'), 1, of)).to.equal(true);
  });

  it('has none on a free day, and has them on a day of school that is none otherwise', () => {
    const excursion = { name: 'excursie', day: day('2026-11-26') };
    expect(hasLessons(day('2026-10-05'), 2, school())).to.equal(true);
    expect(hasLessons(day('2026-10-12'), 2, school())).to.equal(false);
    expect(hasLessons(excursion.day, 2, school())).to.equal(false);
    expect(hasLessons(excursion.day, 2, school({ schoolDays: [excursion] }))).to.equal(true);
  });

  it('is marked where school has another duty, and not because it is a public holiday', () => {
    const of = school({ schoolDays: [{ name: 'excursie', day: day('2026-11-26') }] });
    expect(marks('2026-11-26', of)).to.deep.equal(['school-day']);
    expect(marks('2026-11-26')).to.deep.equal([]);
    expect(marks('2026-11-25')).to.deep.equal(['lesson-day']);
    // A Monday, which has lessons in year 2.
    expect(marks('2027-05-17')).to.deep.equal([]);
  });
});
