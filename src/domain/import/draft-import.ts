/**
 * Rows of files against what stands at the school: what is new, what changes, what says the same, what is not in them.
 * Decides nothing that a person decided: see `setByPerson`, which looks at the histories of what would change.
 */
import type { Person } from '../people/people.js';
import type { Placement } from '../placements/placement.js';
import { Draft, type Drafted, type Known, type RowOutcome } from './draft.js';
import { draftPerson } from './draft-people.js';
import { draftPlacement } from './draft-placements.js';
import { draftCalendar, draftWorkProcess } from './draft-school.js';
import { fieldsOfSchool } from './fields.js';
import type { ReadRows } from './read-rows.js';
import type { Row } from './row.js';

/** Who and what stands at the school and in none of the files that could hold it. Nothing is removed. */
export interface NotInFiles {
  readonly people: readonly Person[];
  readonly placements: readonly Placement[];
  /** Fields of the school, see `fieldsOfSchool`. */
  readonly ofSchool: readonly string[];
}

export interface ImportDraft extends Drafted {
  readonly missing: NotInFiles;
}

/** People first, as placements name them. */
const ORDER: readonly Row['kind'][] = ['people', 'calendar', 'work-processes', 'placements'];

export function draftImport({ rows, kinds }: Pick<ReadRows, 'rows' | 'kinds'>, known: Known): ImportDraft {
  const draft = new Draft(known);
  const firsts = new Map<string, Row>();
  for (const kind of ORDER) {
    // Periods before the days with lessons in them.
    const ofKind = rows.filter((row) => row.kind === kind).toSorted((a, b) => lessonsLast(a) - lessonsLast(b));
    for (const row of ofKind) {
      const first = firstLike(row, firsts);
      if (first && !saysTheSame(row, first)) {
        draft.refuse(row, keyColumnOf(row), keyOf(row) ?? '', { kind: 'twice', row: first.row });
        continue;
      }
      const outcome = outcomeOf(row, draft);
      if (outcome) draft.outcomes.push(outcome);
    }
  }
  return { ...draft.done(), missing: notIn(kinds, known, draft.seen) };
}

function outcomeOf(row: Row, draft: Draft): RowOutcome | null {
  switch (row.kind) {
    case 'people':
      return draftPerson(row, draft);
    case 'placements':
      return draftPlacement(row, draft);
    case 'calendar':
      return draftCalendar(row, draft);
    case 'work-processes':
      return draftWorkProcess(row, draft);
  }
}

const lessonsLast = (row: Row): number => (row.kind === 'calendar' && row.sort === 'lesson-days' ? 1 : 0);

/** What a row is known by, where it is by something of its own. */
function keyOf(row: Row): string | null {
  switch (row.kind) {
    case 'people':
      return row.number ?? row.mail ?? null;
    case 'placements':
      return row.agreement === undefined ? null : `${row.student} ${row.agreement}`;
    case 'work-processes':
      return `${row.crebo ?? ''} ${row.code}`.trim();
    case 'calendar':
      return null;
  }
}

function keyColumnOf(row: Row): string {
  if (row.kind === 'placements') return 'overeenkomstnummer';
  return row.kind === 'people' ? (row.number === undefined ? 'mail' : 'nummer') : 'code';
}

/** The first row of the files with the same key. */
function firstLike(row: Row, firsts: Map<string, Row>): Row | null {
  const key = keyOf(row);
  if (key === null) return null;
  const whole = `${row.kind} ${key.toLowerCase()}`;
  const first = firsts.get(whole);
  if (!first) firsts.set(whole, row);
  return first ?? null;
}

/** In what both of them say. */
function saysTheSame(row: Row, first: Row): boolean {
  const others = first as unknown as Readonly<Record<string, unknown>>;
  return Object.entries(row).every(([field, value]) => {
    if (['file', 'sheet', 'row', 'kind', 'updatesOnly', 'roles'].includes(field)) return true;
    return others[field] === undefined || JSON.stringify(others[field]) === JSON.stringify(value);
  });
}

function notIn(kinds: ReadRows['kinds'], { people, placements, school }: Known, seen: ReadonlySet<string>): NotInFiles {
  const sorts = new Set([
    ...(kinds.has('calendar') ? ['holiday', 'theme', 'school-day', 'period'] : []),
    ...(kinds.has('work-processes') ? ['process'] : []),
  ]);
  return {
    people: people.filter(
      ({ id, roles }) => !seen.has(id) && (kinds.has('people') || (kinds.has('students') && roles.includes('student'))),
    ),
    placements: kinds.has('placements')
      ? placements.filter(({ id, closed }) => !seen.has(id) && closed === undefined)
      : [],
    ofSchool: [...fieldsOfSchool(school).keys()].filter(
      (field) => sorts.has(field.split('\u001f')[0] ?? '') && !seen.has(field),
    ),
  };
}
