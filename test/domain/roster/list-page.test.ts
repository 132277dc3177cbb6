import { expect } from 'chai';
import type { PersonId } from '../../../src/domain/people/people.js';
import { pageOf } from '../../../src/domain/roster/list-page.js';
import type { CountedRow } from '../../../src/domain/roster/school-count.js';

const row = (n: number): CountedRow => ({
  ...{ key: `${n}`, personId: `${n}` as PersonId, studentId: `${n}` as PersonId, company: 'De Brug' },
  ...{ year: n % 2 === 0 ? 2 : 1, attention: null, forecast: null, students: 1 },
});
const rows = Array.from({ length: 7 }, (_, n) => row(n));

describe('A page of a list of the school', () => {
  it('is so many rows from one on, and says how many there are', () => {
    expect(pageOf(rows, { from: 2, most: 3 })).to.deep.equal({ rows: rows.slice(2, 5), from: 2, all: 7 });
    expect(pageOf(rows, { from: 6, most: 3 })).to.deep.equal({ rows: rows.slice(6), from: 6, all: 7 });
  });

  it('of a leerjaar counts only those', () => {
    expect(pageOf(rows, { year: 1, from: 1, most: 9 })).to.deep.equal({ rows: [row(3), row(5)], from: 1, all: 3 });
  });

  it('begins anew where the list has become shorter', () => {
    expect(pageOf(rows, { from: 7, most: 2 })).to.deep.equal({ rows: rows.slice(0, 2), from: 0, all: 7 });
    expect(pageOf([], { from: 7, most: 2 })).to.deep.equal({ rows: [], from: 0, all: 0 });
  });
});
