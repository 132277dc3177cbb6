/** Where the head of a sheet is, and what its columns are. */
import {
  DUO_BPV,
  DUO_RECORDS,
  headersIn,
  isOfTheState,
  LAYOUTS,
  plainHeader,
  type Column,
  type Kind,
  type Preset,
} from './columns.js';
import type { Sheet, SheetRow } from './sheet.js';

/** So many rows may stand above it. */
export const HEAD_WITHIN = 10;
const KNOWN_AT_LEAST = 2;

export interface Head {
  readonly preset: Preset;
  readonly kind: Kind;
  /** Per place of a row; null: nothing that is read. */
  readonly columns: readonly (Column | null)[];
  readonly usual: Readonly<Partial<Record<Column, string>>>;
  /** Headers that nobody knows, as they stand there. */
  readonly unknown: readonly string[];
  /** What is above it and itself is no row. */
  readonly until: number;
}

/** The row of ten in which most headers are known, two at least: a title above it may hold one by chance. */
export function headRow(rows: readonly SheetRow[], own: Readonly<Record<string, string>> = {}): SheetRow | null {
  let best: SheetRow | null = null;
  let most = KNOWN_AT_LEAST - 1;
  for (const row of rows.slice(0, HEAD_WITHIN)) {
    const known = headersIn(row.cells, own);
    if (known > most) [best, most] = [row, known];
  }
  return best;
}

/** @param own headers that the school itself has given a meaning, plain, to columns of the template */
export function headOf(
  { rows }: Pick<Sheet, 'rows'>,
  preset: Preset | null,
  own: Readonly<Record<string, string>> = {},
): Head | null {
  if (isOfDuo(rows) && (preset === null || preset === 'duo')) {
    return { preset: 'duo', kind: 'placements', columns: DUO_BPV, usual: {}, unknown: [], until: 0 };
  }
  const row = headRow(rows, own);
  if (!row) return null;
  const names = row.cells.map(plainHeader);
  const layouts = LAYOUTS.filter(
    (layout) =>
      (preset === null || layout.preset === preset) && !layout.notWith?.some((header) => names.includes(header)),
  );
  const scored = layouts.map((layout) => {
    const aliases = { ...layout.aliases, ...ownOf(layout.kind, own) };
    return { layout, aliases, known: new Set(names.filter((name) => name in aliases)).size };
  });
  const best = scored.reduce((a, b) => (b.known > a.known ? b : a), scored[0] ?? ({ known: 0 } as never));
  if (best.known < KNOWN_AT_LEAST) return null;
  const seen = new Set<Column>();
  const columns = names.map((name) => {
    const column = best.aliases[name] ?? null;
    // A second column of that name is left alone: which of the two is meant nobody can tell.
    if (column === null || seen.has(column)) return null;
    seen.add(column);
    return column;
  });
  return {
    ...{ preset: best.layout.preset, kind: best.layout.kind, columns, usual: best.layout.usual ?? {} },
    unknown: row.cells.filter((cell, i) => {
      const name = names[i] ?? '';
      return (
        name !== '' &&
        !isOfTheState(cell) &&
        (!(name in best.aliases) || (columns[i] === null && best.aliases[name] !== null))
      );
    }),
    until: row.row,
  };
}

function ownOf(kind: Kind, own: Readonly<Record<string, string>>): Record<string, Column> {
  const columns = LAYOUTS.find((layout) => layout.kind === kind)?.aliases ?? {};
  return Object.fromEntries(
    Object.entries(own).flatMap(([header, column]) => {
      const known = columns[column];
      return known ? [[header, known] as const] : [];
    }),
  );
}

/** By these another file with a column of such words knows its rows; DUO calls its own otherwise. */
const KEYS_OF_OTHERS: ReadonlySet<string> = new Set([
  'studentnummer',
  'deelnemernummer',
  'nummer',
  'overeenkomstnummer',
]);

/** Every line begins with the kind of its record; it has no head, unless somebody put one above it. */
function isOfDuo(rows: readonly SheetRow[]): boolean {
  const [first, ...others] = rows.slice(0, HEAD_WITHIN);
  const isRecord = ({ cells }: SheetRow): boolean => DUO_RECORDS.has(cells[0] ?? '');
  if (!first || !others.every(isRecord)) return false;
  return isRecord(first) || (others.length > 0 && !first.cells.some((cell) => KEYS_OF_OTHERS.has(plainHeader(cell))));
}
