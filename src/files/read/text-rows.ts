/** Rows out of a text file: UTF-8, Windows-1252 or what Excel calls Unicode; split by whichever of four signs fits. */
import { parse, type InfoRecord } from 'csv-parse/sync';
import { DUO_RECORDS, headersIn } from '../../domain/import/columns.js';
import { HEAD_WITHIN } from '../../domain/import/head.js';
import type { Sheet, SheetRow } from '../../domain/import/sheet.js';

const DELIMITERS = [';', ',', '|', '\t'] as const;
const LONGEST_CELL = 4_000;
/** After so many quotes that never close nobody looks for what comes behind the next one. */
const MOST_BROKEN = 200;

export function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return linesOf(bytes).map(lineOf).join('');
  }
}

/** Two lists that were put together may be of two encodings: each line is read by itself. */
function lineOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // On node 20 only a decoder that streams knows what stands at 0x80 to 0x9f.
    return new TextDecoder('windows-1252').decode(bytes, { stream: true });
  }
}

/** With their ends. */
function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(0x0a, from);
    const until = end < 0 ? bytes.length : end + 1;
    lines.push(bytes.subarray(from, until));
    from = until;
  }
  return lines;
}

/** Throws `TooManyRows`. @param own headers that the school has given a meaning */
export function textSheet(text: string, mostRows: number, own: Readonly<Record<string, string>>): Sheet {
  // Excel's own word for which sign it is; it shows no such row.
  const said = /^sep=(.)\r?\n/i.exec(text);
  const body = said ? text.slice(said[0].length) : text;
  const delimiter = said?.[1] ?? delimiterOf(body, own);
  const lines = body.split(/\r\n|\n|\r/);
  if (lines.length > mostRows) throw new TooManyRows();
  const rows: SheetRow[] = [];
  const broken: { row: number; why: 'quote' | 'too-long' }[] = [];
  // From the line at `from` on, of which the row is `row`: again behind every quote that never closes.
  for (let from = 0, row = 1; from < lines.length;) {
    const { records, stopped } = recordsFrom(lines.slice(from), delimiter);
    let next = from;
    for (const { cells, endsAt } of records) {
      if (swallowed(cells, delimiter)) break;
      if (cells.some((cell) => cell.length > LONGEST_CELL)) broken.push({ row, why: 'too-long' });
      else rows.push({ row, cells: cells.map((cell) => cell.trim()) });
      row += 1;
      next = from + endsAt;
    }
    const isWhole = !stopped && next >= lines.length - 1;
    if (isWhole || next >= lines.length) break;
    broken.push({ row, why: 'quote' });
    if (broken.length > MOST_BROKEN) break;
    row += 1;
    from = next + 1;
  }
  return { name: '', rows, broken };
}

export class TooManyRows extends Error {}

interface Taken {
  readonly cells: readonly string[];
  /** How many lines were read when it ended. */
  readonly endsAt: number;
}

function recordsFrom(lines: readonly string[], delimiter: string): { records: readonly Taken[]; stopped: boolean } {
  let stopped = false;
  const found = parse(lines.join('\n'), {
    delimiter,
    record_delimiter: '\n',
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_records_with_error: true,
    on_skip: () => {
      stopped = true;
      return undefined;
    },
  }) as unknown as { readonly info: InfoRecord; readonly record: string[] }[];
  let endsAt = 0;
  const records = found.map(({ record }): Taken => {
    endsAt += 1 + record.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
    return { cells: record, endsAt };
  });
  return { records, stopped };
}

/** A quote that was not closed where it should has taken the rows behind it into one cell. */
function swallowed(cells: readonly string[], delimiter: string): boolean {
  return cells.some((cell) => cell.includes('\n') && cell.split(delimiter).length > 3);
}

/** The sign with which most headers are known; where none are, the one that most often stands in the first rows. */
function delimiterOf(text: string, own: Readonly<Record<string, string>>): string {
  const start = text
    .slice(0, 20_000)
    .split(/\r\n|\n|\r/)
    .slice(0, HEAD_WITHIN);
  const scored = DELIMITERS.map((delimiter) => {
    const rows = start.map((line) => line.split(delimiter).map((cell) => cell.trim().replace(/^"|"$/g, '')));
    const known = Math.max(0, ...rows.map((cells) => headersIn(cells, own)));
    const ofDuo = rows.filter(([first = '', ...more]) => DUO_RECORDS.has(first) && more.length > 0).length;
    return { delimiter, known: known + ofDuo, cells: rows.reduce((sum, cells) => sum + cells.length, 0) };
  });
  return scored.reduce((a, b) => (b.known > a.known || (b.known === a.known && b.cells > a.cells) ? b : a)).delimiter;
}
