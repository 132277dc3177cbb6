/**
 * The end of a school year: which placements are complete as the guide has it and can be closed, which are left open and why, and of whom a
 * place in the next year is known [conversations: office, new school year].
 */
import { addDays, type Day } from '../calendar/day.js';
import { schoolYearOf } from '../calendar/school-holidays.js';
import { missingFor, type Missing } from '../dossier/completion.js';
import type { FileFacts } from '../dossier/file-facts.js';
import { besideOf, fileOf, type FileDocuments } from '../dossier/file-of.js';
import type { PersonId } from '../people/people.js';
import type { Placement } from './placement.js';

/** Until the end of September it is about the year that is over. */
const STILL_LAST_YEAR_DAYS = 61;

/** "2026-2027": the school year to conclude on this day. */
export const yearToConclude = (today: Day): string => schoolYearOf(addDays(today, -STILL_LAST_YEAR_DAYS));

/** "2027-2028" after "2026-2027". */
export function yearAfter(schoolYear: string): string {
  const first = Number(schoolYear.slice(0, 4)) + 1;
  return `${first}-${first + 1}`;
}

/** What keeps a placement open, the first of it: it runs; no POK; hours not written, not handed in, not signed; and its file. */
export const WHY_OPEN = [
  ...(['running', 'pok', 'hours', 'to-hand-in', 'to-sign', 'papers', 'evaluation', 'other-address'] as const),
] as const;
export interface WhyOpen {
  readonly why: (typeof WHY_OPEN)[number];
  /** Whole minutes, where it is about hours; 0 where weeks lie open of which that is not said. */
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
 * @param documents what there is of those
 */
export function yearEnd(
  placements: readonly Placement[],
  documents: Omit<FileDocuments, 'placements' | 'today'>,
  { schoolYear, today }: { readonly schoolYear: string; readonly today: Day },
): YearEnd {
  const left = placements.filter((one) => one.closed === undefined && one.schoolYear <= schoolYear);
  const judged = left.map((placement) => ({ placement, why: whyOpen(placement, placements, { ...documents, today }) }));
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

/** Null: its last day is over, and nothing is missing of what it is concluded with; of two addresses at neither [Tweede adres]. */
function whyOpen(
  placement: Placement,
  all: readonly Placement[],
  documents: Omit<FileDocuments, 'placements'>,
): WhyOpen | null {
  if (placement.period.until >= documents.today) return { why: 'running', minutes: 0 };
  const placements = all.filter(({ studentId }) => studentId === placement.studentId);
  const of = (one: Placement): FileFacts => fileOf(one, { ...documents, placements });
  const missing = missingFor(of(placement), besideOf(placement, placements).map(of));
  return missing.map(asReason).sort((a, b) => WHY_OPEN.indexOf(a.why) - WHY_OPEN.indexOf(b.why))[0] ?? null;
}

function asReason(missing: Missing): WhyOpen {
  switch (missing.what) {
    case 'hours':
      return { why: 'hours', minutes: missing.minutes };
    case 'hours-to-hand-in':
      return { why: 'to-hand-in', minutes: missing.minutes };
    case 'hours-to-sign':
      return { why: 'to-sign', minutes: missing.minutes };
    case 'last-days':
      return { why: 'running', minutes: 0 };
    case 'weeks-to-hand-in':
      return { why: 'to-hand-in', minutes: 0 };
    case 'weeks-to-sign':
      return { why: 'to-sign', minutes: 0 };
    case 'pok':
    case 'other-address':
      return { why: missing.what, minutes: 0 };
    case 'reflection-report':
    case 'confidentiality':
    case 'assignments':
      return { why: 'papers', minutes: 0 };
    case 'evaluation':
    case 'attitude':
      return { why: 'evaluation', minutes: 0 };
  }
}
