/** What files that wait would do, a row of the spreadsheet at a time, and what is wrong in a row beside it. */
import type { ImportId } from '../../asks/import.js';
import { changesOf } from '../../domain/import/as-shown.js';
import type { ImportReport } from '../../domain/import/import-report.js';
import type { RowRef } from '../../domain/import/row.js';
import type { Asked, Ports } from '../../ports.js';
import { isDecided } from '../../ports/office-files.js';
import type { ImportRow, ImportRows } from '../../shows/import-rows.js';
import { whyInWords } from '../../texts/import.js';
import { fieldChangeInWords } from '../../texts/import-chat.js';
import { importOf, takenOver, type TakesOver } from '../../views/try-import.js';
import { namesIn, whoIs } from '../../views/waiting-import.js';

const MOST_ROWS = 200;

/** Null: it is not there any more, or was never the reader's to see. */
export async function seeImportRows(
  { import: id, from }: { readonly import: ImportId; readonly from: number },
  asked: Pick<Asked, 'person' | 'at' | 'way'>,
  ports: Ports,
  takesOver: TakesOver,
): Promise<ImportRows | null> {
  const found = await importOf(id, asked, ports);
  if (!found || isDecided(found)) return null;
  const report = await takenOver(found, { takesOver, dryRun: true }, asked, ports);
  if (!report) return null;
  const students = report.draft.made.placements.map(({ subject }) => subject.studentId);
  const [names, known] = await Promise.all([
    namesIn(changesOf(report), report, ports),
    ports.people.byIds([...new Set(students)]),
  ]);
  const all = [
    ...rowsOf(report, new Map([...known.map(({ id: who, name }) => [who, name] as const), ...names])).values(),
  ];
  all.sort(inOrder);
  const next = from + MOST_ROWS;
  return {
    ...{ kind: 'import-rows', count: all.length, rows: all.slice(from, next) },
    next: next < all.length ? next : null,
  };
}

type Names = ReadonlyMap<string, string>;

function rowsOf(report: ImportReport, names: Names): ReadonlyMap<string, ImportRow> {
  const rows = new Map<string, ImportRow>();
  const put = ({ file, sheet, row }: RowRef, more: (before: ImportRow) => Partial<ImportRow>): void => {
    const key = JSON.stringify([file, sheet, row]);
    const before = rows.get(key) ?? { file, sheet, row, does: 'changes', who: '', lines: [], problems: [] };
    rows.set(key, { ...before, ...more(before) });
  };
  const nameOf = (id: string): string | null => names.get(id) ?? null;
  for (const change of changesOf(report))
    put(change.row, ({ who, lines }) => ({
      who: who || whoIs(change, nameOf),
      lines: [...lines, ...change.fields.map((field) => fieldChangeInWords(field, nameOf))],
    }));
  const { people, placements } = report.draft.made;
  for (const { subject, row } of people) put(row, () => ({ does: 'makes', who: subject.name }));
  for (const { subject, row } of placements)
    put(row, () => ({ does: 'makes', who: whoIs({ sort: 'placements', subject }, nameOf) }));
  for (const { column, value, why, ...row } of report.problems)
    put(row, ({ problems }) => ({
      does: 'refused',
      problems: [...problems, { column, value, words: whyInWords(why, value) }],
    }));
  return rows;
}

function inOrder(a: ImportRow, b: ImportRow): number {
  const [left, right] = [`${a.file} ${a.sheet}`, `${b.file} ${b.sheet}`];
  return left === right ? a.row - b.row : left < right ? -1 : 1;
}
