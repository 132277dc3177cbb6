import { expect } from 'chai';
import type { Day, Week } from '../../../src/domain/calendar/day.js';
import { calendarTable, workProcessesTable } from '../../../src/domain/import/written.js';
import type { School } from '../../../src/domain/school/school.js';
import { csv, office, ROC } from '../../support/office-files.js';
import { school } from '../../support/people.js';

const TODAY = '2026-11-25' as Day;
const stretch = (name: string, from: string, until: string) => ({ name, from: from as Day, until: until as Day });
const whole: School = school({
  holidays: [stretch('herfst', '2026-10-10', '2026-10-18')],
  publicHolidays: ['new-year', 'kings-day', 'christmas-day'],
  themeWeeks: ['2027-W04' as Week],
  schoolDays: [
    { name: 'project', day: '2026-12-02' as Day, year: 2 },
    { name: 'open dag', day: '2026-12-03' as Day },
  ],
  periods: [
    { ...stretch('Blok 1', '2026-08-31', '2026-11-15'), year: 3, lessonDays: { 3: [1, 2] } },
    { ...stretch('Blok 2', '2026-11-16', '2027-01-31'), lessonDays: { 1: [1], 2: [2, 3], 3: [] } },
    stretch('Blok 3', '2027-02-01', '2027-04-18'),
  ],
  lessonDays: { 1: [1, 2], 2: [5], 3: [] },
});

describe('A calendar as a file', () => {
  it('has all of it a row each, the holidays of the land on their days of this school year', () => {
    const [head, ...rows] = calendarTable(whole, TODAY);
    expect(head).to.deep.equal(['soort', 'naam', 'van', 'tot', 'leerjaar', 'dagen']);
    expect(rows.map((row) => row.join(' '))).to.deep.equal([
      'vakantie herfst 2026-10-10 2026-10-18  ',
      'feestdag  2026-12-25 2026-12-25  ',
      'feestdag  2027-01-01 2027-01-01  ',
      'feestdag  2027-04-27 2027-04-27  ',
      'themaweek  2027-01-25 2027-01-31  ',
      'schooldag project 2026-12-02 2026-12-02 2 ',
      'schooldag open dag 2026-12-03 2026-12-03  ',
      'periode Blok 1 2026-08-31 2026-11-15 3 ',
      'periode Blok 2 2026-11-16 2027-01-31  ',
      'periode Blok 3 2027-02-01 2027-04-18  ',
      'lesdagen    1 ma di',
      'lesdagen    2 vr',
      'lesdagen Blok 1 2026-08-31 2026-11-15 3 ma di',
      'lesdagen Blok 2 2026-11-16 2027-01-31 1 ma',
      'lesdagen Blok 2 2026-11-16 2027-01-31 2 di wo',
    ]);
  });

  it('makes the same calendar at a school that has none', async () => {
    const other = await office();
    const { problems } = await other.imports({ 'k.csv': csv(calendarTable(whole, TODAY)) });
    expect(problems).to.deep.equal([]);
    const there = await other.ports.schools.byId(ROC);
    expect(there?.schoolDays).to.deep.equal(whole.schoolDays);
    expect(there?.themeWeeks).to.deep.equal(whole.themeWeeks);
    expect(there?.holidays).to.deep.equal(whole.holidays);
    expect(there?.periods).to.deep.equal(
      whole.periods.map((one) => (one.lessonDays?.[2] ? { ...one, lessonDays: { 1: [1], 2: [2, 3] } } : one)),
    );
    expect([there?.lessonDays[1], there?.lessonDays[2]]).to.deep.equal([[1, 2], [5]]);
  });
});

describe('Werkprocessen as a file', () => {
  it('come by programme and code, with the whole title and the short one', () => {
    const [, ...rows] = workProcessesTable({
      workProcesses: [
        { code: 'B1-K1-W2', title: 'Bouwt op', crebo: '25700' },
        { code: 'B1-K1-W1', title: 'Sluit aan', fullTitle: 'Sluit een installatie aan', crebo: '25700' },
        { code: 'B1-K1-W9', title: 'Ruimt op', result: 'leeg', behaviour: 'netjes', crebo: '25600' },
      ],
    });
    expect(rows).to.deep.equal([
      ['25600', 'B1-K1-W9', 'Ruimt op', 'Ruimt op', 'leeg', 'netjes'],
      ['25700', 'B1-K1-W1', 'Sluit een installatie aan', 'Sluit aan', '', ''],
      ['25700', 'B1-K1-W2', 'Bouwt op', 'Bouwt op', '', ''],
    ]);
  });
});
