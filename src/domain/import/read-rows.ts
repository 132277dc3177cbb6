/** From sheets to rows that say something, and the problems of those that do not. A row with one problem stays out whole. */
import type { Day } from '../calendar/day.js';
import { Cells } from './row-cells.js';
import { TEMPLATE, type Column, type Kind, type Preset } from './columns.js';
import { headOf, type Head } from './head.js';
import type { Row, RowProblem, RowRef } from './row.js';
import { calendarRow } from './calendar-rows.js';
import { companyRow, personRow, placementRow, workProcessRow } from './rows-of-kind.js';
import type { Sheet, SheetRow } from './sheet.js';

export interface ReadingOptions {
  readonly preset: Preset | null;
  /** What no column says, asked once for the file: `leerjaar=2`. */
  readonly set: Readonly<Partial<Record<Column, string>>>;
  /** Headers that the school has given a meaning. */
  readonly own: Readonly<Record<string, string>>;
  readonly today: Day;
}

export interface ReadRows {
  readonly rows: readonly Row[];
  readonly problems: readonly RowProblem[];
  /** Headers that nobody knows, left alone. */
  readonly unknown: readonly { readonly file: string; readonly sheet: string; readonly header: string }[];
  /** Kinds of file that were given; of students only, where that is all the file can hold. */
  readonly kinds: ReadonlySet<Kind | 'students'>;
  /** Sheets with a head. */
  readonly sheets: number;
}

export function readRows(name: string, sheets: readonly Sheet[], options: ReadingOptions): ReadRows {
  const rows: Row[] = [];
  const problems: RowProblem[] = [];
  const unknown: { file: string; sheet: string; header: string }[] = [];
  const kinds = new Set<Kind | 'students'>();
  let read = 0;
  for (const sheet of sheets) {
    const head = headOf(sheet, options.preset, options.own);
    if (!head) continue;
    read += 1;
    kinds.add(head.usual.rol === 'student' ? 'students' : head.kind);
    unknown.push(...head.unknown.map((header) => ({ file: name, sheet: sheet.name, header })));
    problems.push(
      ...sheet.broken.map(({ row, why }) => ({
        ...{ file: name, sheet: sheet.name, row, column: '', value: '' },
        why: { kind: 'broken', how: why } as const,
      })),
    );
    const absent = absentIn(head, options.set);
    for (const row of sheet.rows) {
      if (row.row <= head.until) continue;
      const ref: RowRef = { file: name, sheet: sheet.name, row: row.row, absent };
      const found = readRow(row, ref, head, options);
      if (found === null) continue;
      if (found.row) rows.push(found.row);
      problems.push(...found.problems);
    }
  }
  return { rows, problems, unknown, kinds, sheets: read };
}

/** What no column says, nor what was set for the file; a name may stand in parts. */
function absentIn({ kind, columns, usual }: Head, set: ReadingOptions['set']): ReadonlySet<string> {
  const there = new Set<string | null>([...columns, ...Object.keys(usual), ...Object.keys(set)]);
  if (there.has('voornaam') || there.has('achternaam')) there.add('naam');
  return new Set(TEMPLATE[kind].filter((column) => !there.has(column)));
}

interface ReadRow {
  /** With `wrong`, where something in it could not be read. */
  readonly row: Row | null;
  readonly problems: readonly RowProblem[];
}

/** Null: nothing stands there, or what others add up to. */
function readRow(row: SheetRow, ref: RowRef, head: Head, { set, today }: ReadingOptions): ReadRow | null {
  if (row.cells.every((cell) => cell === '') || (head.preset === 'duo' && row.cells[0] !== 'BPV')) return null;
  if (row.cells.slice(head.columns.length).some((cell) => cell !== '')) {
    const { file, sheet } = ref;
    const problem = { file, sheet, row: ref.row, column: '', value: '', why: { kind: 'broken', how: 'more-cells' } };
    return { row: null, problems: [problem as RowProblem] };
  }
  const said: Partial<Record<Column, string>> = {};
  for (const [place, column] of head.columns.entries()) {
    const cell = unquoted(row.cells[place] ?? '');
    if (column !== null && cell !== '') said[column] = cell;
  }
  if (Object.keys(said).length === 0 || isTotal(row, said)) return null;
  const cells = new Cells({ ...head.usual, ...set, ...said }, said, ref);
  const found = ofKind(head, cells, ref, today);
  const { problems } = cells;
  if (problems.length === 0) return { row: found, problems };
  return { row: found && { ...found, wrong: new Set(problems.map(({ column }) => column)) }, problems };
}

function ofKind({ kind, preset }: Head, cells: Cells, ref: RowRef, today: Day): Row | null {
  switch (kind) {
    case 'people':
      return personRow(cells, ref, today);
    case 'companies':
      return companyRow(cells, ref);
    case 'placements':
      return placementRow(cells, ref, { updatesOnly: preset === 'duo', today });
    case 'calendar':
      return calendarRow(cells, ref, today);
    case 'work-processes':
      return workProcessRow(cells, ref);
  }
}

/** What we write ourselves before a text that Excel would run. */
function unquoted(cell: string): string {
  return /^'[=+\-@]/.test(cell) ? cell.slice(1) : cell;
}

const KEYS: readonly Column[] = [
  'studentnummer',
  'nummer',
  'overeenkomstnummer',
  'leerbedrijf_id',
  'code',
  'soort',
  'rol',
  'mail',
  'naam',
];

/** "Totaal", and a row that has nothing to be known by and only numbers. */
function isTotal({ cells }: SheetRow, said: Partial<Record<Column, string>>): boolean {
  const first = cells.find((cell) => cell !== '') ?? '';
  if (/^(sub|eind)?totaa?l\b|^aantal\b|^som\b/i.test(first) && !Object.values(said).some((cell) => /@/.test(cell)))
    return true;
  return KEYS.every((column) => said[column] === undefined) && cells.every((cell) => /^[\d.,:]*$/.test(cell));
}
