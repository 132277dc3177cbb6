import { expect } from 'chai';
import { periodsOfFile } from '../../../src/domain/dossier/periods-of-file.js';
import type { Placement } from '../../../src/domain/placements/placement.js';
import { at } from '../../support/files-of-sanne.js';
import { demoSchool } from '../../../src/local/demo-school/school.js';
import { schoolYearOf } from '../../../src/local/demo-school/school-year.js';
import { school } from '../../support/people.js';

const demo = demoSchool(schoolYearOf(at('2026-11-25')));
const periods = (year: Placement['year'], from: string, until: string, { periods: of } = demo): string[] =>
  periodsOfFile({ year, schoolYear: '2026-2027', period: { from: at(from), until: at(until) } }, { periods: of }).map(
    (one) => `${one.n} ${one.from} ${one.until}`,
  );

describe('the periods of a file', () => {
  it('year 1: the third and the fourth', () => {
    expect(periods(1, '2027-02-01', '2027-07-04')).to.deep.equal([
      '3 2027-02-01 2027-04-18',
      '4 2027-04-19 2027-07-04',
    ]);
  });

  it('year 2: all four, as far as the placement goes', () => {
    expect(periods(2, '2026-09-07', '2027-07-04')).to.deep.equal([
      ...['1 2026-09-07 2026-11-15', '2 2026-11-16 2027-01-31'],
      ...['3 2027-02-01 2027-04-18', '4 2027-04-19 2027-07-04'],
    ]);
  });

  it('year 3: the first two, of which one has dates of its own in that leerjaar', () => {
    expect(periods(3, '2026-08-24', '2027-02-07')).to.deep.equal([
      '1 2026-08-24 2026-11-15',
      '2 2026-11-16 2027-02-07',
    ]);
  });

  it('one of a leerjaar stands in the place of the one of that name for all, and of no other', () => {
    const all = { from: at('2026-08-24'), until: at('2026-11-15') };
    const periodsOfAll = [
      { name: 'blok 1', ...all },
      { name: 'blok 2', from: at('2026-11-16'), until: at('2027-01-31') },
      { name: 'blok 2', from: at('2026-11-30'), until: at('2027-02-07'), year: 3 as const },
    ];
    const of = school({ periods: periodsOfAll });
    expect(periods(3, '2026-08-24', '2027-02-28', of)).to.deep.equal([
      ...['1 2026-08-24 2026-11-15', '2 2026-11-30 2027-02-07'],
    ]);
    expect(periods(2, '2026-08-24', '2027-02-28', of)).to.deep.equal([
      ...['1 2026-08-24 2026-11-15', '2 2026-11-16 2027-01-31'],
    ]);
  });

  it('of a placement that begins later only those that it reaches', () => {
    expect(periods(2, '2027-02-01', '2027-07-04')).to.deep.equal([
      '3 2027-02-01 2027-04-18',
      '4 2027-04-19 2027-07-04',
    ]);
    expect(periods(2, '2027-01-31', '2027-07-04')[0]).to.equal('2 2027-01-31 2027-01-31');
  });

  it('where the school has none, in equal parts of the placement', () => {
    expect(periods(1, '2027-02-01', '2027-02-10', school())).to.deep.equal([
      ...['3 2027-02-01 2027-02-05', '4 2027-02-06 2027-02-10'],
    ]);
    expect(periods(2, '2027-02-01', '2027-02-08', school())).to.have.length(4);
  });

  it('those of another school year are not meant', () => {
    const other = {
      year: 1,
      schoolYear: '2027-2028',
      period: { from: at('2028-02-01'), until: at('2028-07-02') },
    } as const;
    expect(periodsOfFile(other, demo).map(({ n, from }) => `${n} ${from}`)).to.deep.equal([
      '3 2028-02-01',
      '4 2028-04-18',
    ]);
  });
});
