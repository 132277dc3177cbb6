/**
 * Rows of files against what stands at the school: what is new, what changes, what says the same, what is not in them.
 * Decides nothing that a person decided: see `setByPerson`, which looks at the histories of what would change.
 */
import type { Person } from '../people/people.js';
import type { Placement } from '../placements/placement.js';
import type { WorkProcess } from '../school/school.js';
import { Draft, type Drafted, type Known, type RowOutcome } from './draft.js';
import { atSeenCompany, companiesOf, draftCompany, type Companies } from './draft-companies.js';
import { draftPerson } from './draft-people.js';
import { draftPlacement } from './draft-placements.js';
import { draftCalendar, draftWorkProcess } from './draft-school.js';
import { fieldsOfSchool } from './fields.js';
import type { ReadRows } from './read-rows.js';
import type { Row } from './row.js';

/** Who and what stands at the school and in none of the files that could hold it. Nothing is removed. */
export interface NotInFiles {
  readonly people: readonly Person[];
  readonly placements: readonly (Placement & { readonly studentName: string })[];
  /** Names of companies of placements that go on. */
  readonly companies: readonly string[];
  /** Fields of the school, see `fieldsOfSchool`; a work process has a title. */
  readonly ofSchool: readonly { readonly field: string; readonly title?: string }[];
}

export interface ImportDraft extends Drafted {
  readonly missing: NotInFiles;
}

/** People first, as placements name them; companies last, as they are those of placements. */
const ORDER: readonly Row['kind'][] = ['people', 'calendar', 'work-processes', 'placements', 'companies'];

export function draftImport({ rows, kinds }: Pick<ReadRows, 'rows' | 'kinds'>, known: Known): ImportDraft {
  const draft = new Draft(known);
  const firsts = new Map<string, Row>();
  for (const kind of ORDER) {
    // Periods before the days with lessons in them.
    const ofKind = rows.filter((row) => row.kind === kind).toSorted((a, b) => lessonsLast(a) - lessonsLast(b));
    const companies = companiesOf(
      kind === 'companies' ? draft.allPlacements() : [],
      ofKind.filter((row) => row.kind === 'companies'),
    );
    for (const row of ofKind) {
      const keys = keysOf(row, draft);
      const twice = keys.find(({ key }) => {
        const first = firsts.get(key);
        return first && !saysTheSame(row, first);
      });
      if (twice) {
        const { row: at } = firsts.get(twice.key) ?? row;
        draft.refuse(row, twice.column, twice.value, { kind: 'twice', row: at });
        continue;
      }
      // What stays out is not what a later row has to agree with.
      if (!row.wrong) for (const { key } of keys) if (!firsts.has(key)) firsts.set(key, row);
      const outcome = outcomeOf(row, draft, companies);
      if (outcome) draft.outcomes.push(outcome);
    }
  }
  return { ...draft.done(), missing: notIn(kinds, known, draft.seen) };
}

function outcomeOf(row: Row, draft: Draft, companies: Companies): RowOutcome | null {
  switch (row.kind) {
    case 'people':
      return draftPerson(row, draft);
    case 'placements':
      return draftPlacement(row, draft);
    case 'companies':
      return draftCompany(row, draft, companies);
    case 'calendar':
      return draftCalendar(row, draft);
    case 'work-processes':
      return draftWorkProcess(row, draft);
  }
}

const lessonsLast = (row: Row): number => (row.kind === 'calendar' && row.sort === 'lesson-days' ? 1 : 0);

interface RowKey {
  readonly key: string;
  readonly column: string;
  readonly value: string;
}

/** What a row is known by, where it is by something of its own: a person by number and by address. */
function keysOf(row: Row, { people }: Draft): RowKey[] {
  const keyed = (column: string, value: string): RowKey => ({
    key: `${row.kind} ${column} ${value.toLowerCase()}`,
    ...{ column, value },
  });
  switch (row.kind) {
    case 'people': {
      const { number, mail } = row;
      // Two who have one address already, each with a number, are told apart by it.
      const own = number === undefined ? null : people.byNumber(number);
      const isTheirs = own !== null && own !== 'several' && own.mail === mail;
      return [
        ...(number === undefined ? [] : [keyed('nummer', number)]),
        ...(mail === undefined || isTheirs ? [] : [keyed('mail', mail)]),
      ];
    }
    case 'placements':
      return row.agreement === undefined || row.student === ''
        ? []
        : [keyed('overeenkomstnummer', `${row.student} ${row.agreement}`)];
    case 'companies':
      return row.companyId === undefined
        ? [keyed('leerbedrijf', row.company ?? '')]
        : [keyed('leerbedrijf_id', row.companyId)];
    case 'work-processes':
      return [keyed('code', `${row.crebo ?? ''} ${row.code}`.trim())];
    case 'calendar':
      return [];
  }
}

/** In what both of them say. */
function saysTheSame(row: Row, first: Row): boolean {
  const others = first as unknown as Readonly<Record<string, unknown>>;
  return Object.entries(row).every(([field, value]) => {
    if (['file', 'sheet', 'row', 'kind', 'updatesOnly', 'roles', 'absent', 'wrong'].includes(field)) return true;
    return others[field] === undefined || JSON.stringify(others[field]) === JSON.stringify(value);
  });
}

function notIn(kinds: ReadRows['kinds'], { people, placements, school }: Known, seen: ReadonlySet<string>): NotInFiles {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const sorts = new Set([
    ...(kinds.has('calendar') ? ['holiday', 'theme', 'school-day', 'period'] : []),
    ...(kinds.has('work-processes') ? ['process'] : []),
  ]);
  return {
    people: people.filter(
      ({ id, roles }) => !seen.has(id) && (kinds.has('people') || (kinds.has('students') && roles.includes('student'))),
    ),
    placements: kinds.has('placements')
      ? placements
          .filter(({ id, closed }) => !seen.has(id) && closed === undefined)
          .map((one) => ({ ...one, studentName: names.get(one.studentId) ?? '' }))
      : [],
    companies: kinds.has('companies')
      ? [
          ...new Set(
            placements
              .filter((one) => one.closed === undefined && !seen.has(atSeenCompany(one)))
              .map(({ company }) => company.name),
          ),
        ]
      : [],
    ofSchool: [...fieldsOfSchool(school)].flatMap(([field, value]) => {
      if (!sorts.has(field.split('\u001f')[0] ?? '') || seen.has(field)) return [];
      return [{ field, ...(field.startsWith('process') && { title: (value as WorkProcess).title }) }];
    }),
  };
}
