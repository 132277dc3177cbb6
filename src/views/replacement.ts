/** The placements that a replacement is about, and what of each waits for who is replaced. */
import { hashOf } from '../domain/evidence/hash.js';
import type { Person, PersonId } from '../domain/people/people.js';
import { mayKeepPlacement } from '../domain/people/permissions.js';
import { guideOf, type Placement, type Replacement } from '../domain/placements/placement.js';
import { weekOfSheet } from '../domain/weeks/week-sheet.js';
import type { Day, Week } from '../domain/calendar/day.js';
import type { ReplaceWhere } from '../asks/office.js';
import type { Ports } from '../ports.js';
import { goesOver } from '../texts/office.js';
import { waitsAt } from './what-waits.js';

type What = Replacement & Omit<ReplaceWhere, 'from'>;

/** Those that are not over, in order of id. */
export async function placementsToReplace(
  { role, was, student, company }: Omit<What, 'becomes'>,
  { reader, today }: { readonly reader: Person; readonly today: Day },
  ports: Ports,
): Promise<Placement[]> {
  const found = await ports.placements.ofStaff(was);
  return found.filter(
    (one) =>
      mayKeepPlacement(reader, one) &&
      guideOf(role, one) === was &&
      one.closed === undefined &&
      one.period.until >= today &&
      (student === undefined || one.studentId === student) &&
      (company === undefined || one.company.name === company),
  );
}

/** What a confirmation was drawn from: these placements, as they stand. */
export async function drawnOf(drawn: readonly Placement[], { placements }: Pick<Ports, 'placements'>): Promise<string> {
  const records = await Promise.all(drawn.map(({ id }) => placements.load(id)));
  return hashOf(records.map((record) => [record?.id ?? '', record?.version ?? 0])).slice(0, 16);
}

/** In words, one line at most a placement. */
export async function whatGoesOver({ role, was }: Replacement, placement: Placement, ports: Ports): Promise<string[]> {
  const all = await waitsAt(role, was, placement, ports);
  const weeks = all.flatMap(({ notice: { about } }): Week[] =>
    about.kind === 'sign-off' ? [weekOfSheet(about.sheet)] : [],
  );
  return goesOver(
    weeks,
    all.map(({ notice: { about } }) => about.kind),
  );
}

export const studentsOf = (placements: readonly Placement[]): PersonId[] => [
  ...new Set(placements.map(({ studentId }) => studentId)),
];
