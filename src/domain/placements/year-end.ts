/**
 * The end of a school year: which placements are complete and can be closed, which are left open and why, and of whom a
 * place in the next year is known [conversations: office, new school year].
 */
import { addDays, type Day } from '../calendar/day.js';
import { schoolYearOf } from '../calendar/school-holidays.js';
import { hoursToMake } from '../dossier/carried-over.js';
import type { PersonId } from '../people/people.js';
import type { WeekSummary } from '../weeks/week-sheet.js';
import type { Placement } from './placement.js';
import { progressOf } from './progress.js';

/** Until the end of September it is about the year that is over. */
const STILL_LAST_YEAR_DAYS = 61;

/** "2026-2027": the school year to conclude on this day. */
export const yearToConclude = (today: Day): string => schoolYearOf(addDays(today, -STILL_LAST_YEAR_DAYS));

/** "2027-2028" after "2026-2027". */
export function yearAfter(schoolYear: string): string {
  const first = Number(schoolYear.slice(0, 4)) + 1;
  return `${first}-${first + 1}`;
}

/** What keeps a placement open, the first of it: it runs, no POK, hours not written, not handed in, not signed. */
export const WHY_OPEN = ['running', 'pok', 'hours', 'to-hand-in', 'to-sign'] as const;
export interface WhyOpen {
  readonly why: (typeof WHY_OPEN)[number];
  /** Whole minutes, where it is about hours. */
  readonly minutes: number;
}

export interface YearEnd {
  readonly complete: readonly Placement[];
  readonly open: readonly { readonly placement: Placement; readonly why: WhyOpen }[];
  /** Students of these placements with a place in a later year, and those of leerjaar 1 and 2 without one. */
  readonly goingOn: readonly PersonId[];
  readonly withoutPlace: readonly PersonId[];
  /** How many placements of that year are closed already. */
  readonly closed: number;
}

/**
 * @param placements all of some students
 * @param summaries of those
 */
export function yearEnd(
  placements: readonly Placement[],
  summaries: readonly WeekSummary[],
  { schoolYear, today }: { readonly schoolYear: string; readonly today: Day },
): YearEnd {
  const left = placements.filter((one) => one.closed === undefined && one.schoolYear <= schoolYear);
  const judged = left.map((placement) => ({ placement, why: whyOpen(placement, placements, summaries, today) }));
  const ofYear = placements.filter((one) => one.schoolYear === schoolYear);
  const students = [...new Set(ofYear.map(({ studentId }) => studentId))];
  const next = new Set(placements.filter((one) => one.schoolYear > schoolYear).map(({ studentId }) => studentId));
  const lastYear = new Set(ofYear.filter(({ year }) => year === 3).map(({ studentId }) => studentId));
  return {
    complete: judged.filter(({ why }) => why === null).map(({ placement }) => placement),
    open: judged.flatMap(({ placement, why }) => (why === null ? [] : [{ placement, why }])),
    goingOn: students.filter((id) => next.has(id)),
    withoutPlace: students.filter((id) => !next.has(id) && !lastYear.has(id)),
    closed: ofYear.filter(({ closed }) => closed !== undefined).length,
  };
}

/** Null: its last day is over, and as many hours as the POK asks for are signed; hours that carry over to it count along. */
function whyOpen(
  placement: Placement,
  all: readonly Placement[],
  summaries: readonly WeekSummary[],
  today: Day,
): WhyOpen | null {
  if (placement.period.until >= today) return { why: 'running', minutes: 0 };
  const { counted, submitted, written } = progressOf([placement], summaries);
  // Ended early, no more hours are asked for; what was written down is signed all the same [2.10].
  if (placement.ended) return firstOf({ hours: 0, 'to-hand-in': written, 'to-sign': submitted });
  if (placement.pok === null) return { why: 'pok', minutes: 0 };
  const own = all.filter(({ studentId }) => studentId === placement.studentId);
  const carrying = own.map((one) => ({
    ...one,
    ended: one.ended ?? null,
    signed: progressOf([one], summaries).counted,
  }));
  const { carriedOver, toMake } = hoursToMake(placement.id, carrying);
  const short = toMake - counted - carriedOver;
  if (short <= 0) return null;
  return firstOf({ hours: short - written - submitted, 'to-hand-in': written, 'to-sign': submitted });
}

function firstOf(lacks: Readonly<Record<'hours' | 'to-hand-in' | 'to-sign', number>>): WhyOpen | null {
  const why = (['hours', 'to-hand-in', 'to-sign'] as const).find((one) => lacks[one] > 0);
  return why ? { why, minutes: lacks[why] } : null;
}
