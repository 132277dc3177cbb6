import { expect } from 'chai';
import type { Day, Week } from '../../../src/domain/calendar/day.js';
import { hasLessons } from '../../../src/domain/calendar/school-calendar.js';
import { recorded, type SchoolRecord } from '../../../src/domain/placements/recorded.js';
import {
  changed,
  decideSchool,
  decideSchoolBack,
  keyOfHoliday,
  keyOfPeriod,
  type SchoolChange,
} from '../../../src/domain/school/change-school.js';
import type { School } from '../../../src/domain/school/school.js';
import { actOf, after, outcome } from '../../support/deciding.js';
import { anneke, school } from '../../support/people.js';

const now: SchoolRecord = recorded(school(), actOf(anneke()));
const themeWeek = { what: 'theme-week', week: '2026-W50' as Week } as const;
const decided = (record: SchoolRecord, version: number, source = 'one') =>
  decideSchool(record, { change: themeWeek, version }, actOf(anneke(), { source }));

describe('Changing the school', () => {
  it('is decided on the version that was shown, once, and not where it stands so', () => {
    const next = after(decided(now, 1));
    expect(next.themeWeeks).to.deep.equal(['2026-W50']);
    expect(outcome(decided(next, 1))).to.equal('again');
    expect(outcome(decided(next, 2, 'two'))).to.equal('already');
    expect(
      outcome(
        decided(
          after(decideSchool(now, { change: { ...themeWeek, week: '2027-W04' as Week }, version: 1 }, actOf(anneke()))),
          1,
          'two',
        ),
      ),
    ).to.equal('behind');
  });

  it('is undone to the letter, the last one only', () => {
    const next = after(decided(now, 1));
    const back = after(decideSchoolBack(next, 2, actOf(anneke())));
    expect(back.themeWeeks).to.deep.equal([]);
    expect(outcome(decideSchoolBack(back, 2, actOf(anneke())))).to.equal('behind');
    expect(outcome(decideSchoolBack(now, 1, actOf(anneke())))).to.equal('behind');
  });

  it('puts a period of one leerjaar before those of all, and keeps its lesson days when it moves', () => {
    const all = { what: 'period', name: 'blok 2', from: '2026-11-16' as Day, until: '2027-01-31' as Day } as const;
    const third = { ...all, until: '2027-02-07' as Day, year: 3 as const };
    const both = changed(changed(school(), all), third);
    expect(both.periods.map(({ year }) => year)).to.deep.equal([3, undefined]);
    const days = { 1: [], 2: [1, 2], 3: [1] } as const;
    const set = changed(both, { what: 'lesson-days', days, period: keyOfPeriod(both.periods[0]!) });
    const moved = changed(set, { ...third, until: '2027-02-14' as Day });
    expect(moved.periods.map(({ until, lessonDays }) => [until, lessonDays])).to.deep.equal([
      ['2027-02-14', days],
      ['2027-01-31', undefined],
    ]);
    expect(hasLessons('2026-11-23' as Day, 3, moved)).to.equal(true);
    expect(hasLessons('2026-11-26' as Day, 3, moved)).to.equal(false);
  });

  it('puts a holiday in the place of the one of that name in that school year, in order of time', () => {
    const may = (from: string, until: string) =>
      ({ what: 'holiday', name: 'meivakantie', from: from as Day, until: until as Day }) as const;
    const autumn = { ...may('2026-10-10', '2026-10-18'), name: 'herfstvakantie' };
    const bare = { ...school(), holidays: [] };
    const two = changed(
      changed(changed(bare, may('2027-04-24', '2027-05-02')), autumn),
      may('2026-04-25', '2026-05-03'),
    );
    const shown = (of: typeof two) => of.holidays.map(({ name, from }) => `${name} ${from}`);
    expect(shown(two)).to.deep.equal(['meivakantie 2026-04-25', 'herfstvakantie 2026-10-10', 'meivakantie 2027-04-24']);
    expect(shown(changed(two, may('2027-05-01', '2027-05-09')))).to.deep.equal([
      ...['meivakantie 2026-04-25', 'herfstvakantie 2026-10-10', 'meivakantie 2027-05-01'],
    ]);
  });

  it('has or has no help at one desk, and leaves the others', () => {
    const desk = (name: string) => ({ name, phone: null, mail: null, link: null });
    const help = { office: desk('bureau'), counsellor: desk('wie luistert') } as unknown as School['help'];
    const to = (one: unknown) =>
      changed({ ...school(), help }, { what: 'help', desk: 'counsellor', to: one } as unknown as SchoolChange).help;
    expect(to(null)).to.deep.equal({ office: desk('bureau') });
    expect(to(desk('een ander'))).to.deep.equal({ office: desk('bureau'), counsellor: desk('een ander') });
  });

  it('takes off one theme week or holiday of several', () => {
    const weeks = ['2026-W50', '2027-W04'] as Week[];
    const drop = (list: 'holidays' | 'themeWeeks', key: string) =>
      changed({ ...school(), themeWeeks: weeks }, { what: 'drop', list, key });
    expect(drop('themeWeeks', '2026-W50').themeWeeks).to.deep.equal(['2027-W04']);
    const [one, ...holidays] = school().holidays;
    expect(drop('holidays', keyOfHoliday(one!)).holidays).to.deep.equal(holidays);
  });

  it('of a day of all leerjaren and of one are two days', () => {
    const day = { what: 'school-day', name: 'toets', day: '2026-12-04' as Day } as const;
    const two = changed(changed(school(), day), { ...day, year: 2 });
    expect(two.schoolDays).to.have.length(2);
    expect(changed(two, { what: 'drop', list: 'schoolDays', key: '2026-12-04:2' }).schoolDays).to.have.length(1);
  });
});
