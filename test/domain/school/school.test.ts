import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import { isHoliday, USUAL_CONTACT_MOMENTS, USUAL_THRESHOLDS, USUAL_TIMES } from '../../../src/domain/school/school.js';
import { school } from '../../support/people.js';

describe('A school holiday', () => {
  it('is its first and its last day, and not those beside them', () => {
    const days = ['2026-10-09', '2026-10-10', '2026-10-18', '2026-10-19'].map((day) => isHoliday(day as Day, school()));
    expect(days).to.deep.equal([false, true, true, false]);
    expect(isHoliday('2026-10-12' as Day, { holidays: [] })).to.equal(false);
  });
});

describe('A school that has chosen nothing', () => {
  it('asks for hours on Friday at four, for the week on Sunday at seven, and is quiet from ten to seven', () => {
    expect(USUAL_TIMES).to.deep.equal({
      hours: { days: [5], at: '16:00' },
      week: { day: 7, at: '19:00' },
      digest: { day: 1, at: '08:00' },
      quiet: { from: '22:00', until: '07:00' },
      ignoredMost: 3,
    });
  });

  it('finds that a student stands out after two weeks, seven days unsigned, five days sick or a tenth behind', () => {
    expect(USUAL_THRESHOLDS).to.deep.equal({ weeksWithoutHours: 2, daysUnsigned: 7, daysSick: 5, percentBehind: 10 });
  });

  it('counts the weeks and working days of its talks as the guide does', () => {
    const shown = ([1, 2, 3] as const).map((year) =>
      USUAL_CONTACT_MOMENTS[year].map(({ from, weeks, workingDays }) => `${from} ${weeks}w ${workingDays}d`),
    );
    expect(shown).to.deep.equal([
      ['start 0w 10d', 'middle 0w 5d', 'end 0w 20d'],
      ['start 0w 10d', 'start 4w 10d', 'period 0w 10d', 'end 0w 20d'],
      ['start 0w 10d', 'start 2w 10d', 'start 10w 5d', 'end 1w 5d'],
    ]);
  });

  it('has a last talk in every year, one halfway in year 2, and one of student and trainer in year 3', () => {
    const kinds = ([1, 2, 3] as const).map((year) => USUAL_CONTACT_MOMENTS[year].map(({ kind }) => kind).join(' '));
    expect(kinds).to.deep.equal([
      'first-contact call final',
      'first-contact call halfway final',
      'first-contact call trainer-talk final',
    ]);
  });
});
