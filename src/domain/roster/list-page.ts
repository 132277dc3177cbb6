/** A page of a list behind a number of the school. */
import type { CountedRow, SchoolList, YearCount } from './school-count.js';

export interface AskedPage {
  readonly of: SchoolList;
  /** Left out: of all. */
  readonly year?: YearCount['year'];
  readonly from: number;
  readonly most: number;
}

export interface ListPage {
  readonly rows: readonly CountedRow[];
  /** Of which row they are on: the first where the list has become shorter than what was asked for. */
  readonly from: number;
  /** How many there are of what was asked for. */
  readonly all: number;
}

/** @param rows the whole list */
export function pageOf(rows: readonly CountedRow[], { year, from, most }: Omit<AskedPage, 'of'>): ListPage {
  const all = year === undefined ? rows : rows.filter((row) => row.year === year);
  const first = from < all.length ? from : 0;
  return { rows: all.slice(first, first + most), from: first, all: all.length };
}
