/** The periods (blokken) of a year in which a placement lies; steps of its file hang on them: "1.3" is year 1, period 3. */
import { addDays, daysBetween, type Period } from '../calendar/day.js';
import { schoolYearOf } from '../calendar/school-holidays.js';
import type { Placement } from '../placements/placement.js';
import type { School } from '../school/school.js';

export interface NumberedPeriod extends Period {
  /** 1 to 4. */
  readonly n: number;
}

/** Which periods a leerjaar has its BPV in [Wanneer]. */
const USUAL: Readonly<Record<Placement['year'], readonly number[]>> = { 1: [3, 4], 2: [1, 2, 3, 4], 3: [1, 2] };

/**
 * By the school's own periods, in order of their numbers and as far as the placement reaches into them; where the school
 * has not entered them, the placement is taken in as many equal parts as are usual.
 */
export function periodsOfFile(
  { year, period, schoolYear }: Pick<Placement, 'year' | 'period' | 'schoolYear'>,
  { periods }: Pick<School, 'periods'>,
): readonly NumberedPeriod[] {
  const fitting = periods.filter((one) => schoolYearOf(one.from) === schoolYear && (one.year ?? year) === year);
  // One of this leerjaar alone stands in the place of the general one of that name.
  const own = fitting
    .filter((one) => one.year !== undefined || !fitting.some((other) => other.year === year && other.name === one.name))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const usual = USUAL[year];
  const within = own
    .map((one, i) => ({ ...clipped(one, period), n: i + 1 }))
    .filter(({ from, until, n }) => from <= until && usual.includes(n));
  return within.length > 0 ? within : equalParts(period, usual);
}

function clipped({ from, until }: Period, within: Period): Period {
  return {
    from: from > within.from ? from : within.from,
    until: until < within.until ? until : within.until,
  };
}

function equalParts({ from, until }: Period, numbers: readonly number[]): readonly NumberedPeriod[] {
  const days = daysBetween(from, until) + 1;
  const start = (part: number): number => Math.round((days * part) / numbers.length);
  return numbers.map((n, i) => ({ n, from: addDays(from, start(i)), until: addDays(from, start(i + 1) - 1) }));
}
