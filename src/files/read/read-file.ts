/** An office's file as sheets of texts, or why it is none. What must not be kept of a person is gone from here on. */
import { isOfPasswords, isOfTheState } from '../../domain/import/columns.js';
import { HEAD_WITHIN, headRow } from '../../domain/import/head.js';
import { DUO_RECORDS } from '../../domain/import/columns.js';
import type { OfficeFile, Sheet } from '../../domain/import/sheet.js';
import { textOf, textSheet, TooManyRows } from './text-rows.js';
import { UnpacksTooBig, workbookSheets } from './workbook-sheets.js';

const MB = 1024 * 1024;
/** Of a file as it comes, and of what is packed in it: 5,000 placements are 1 MB. */
export const MOST_BYTES = 20 * MB;
const MOST_UNPACKED = 40 * MB;
const MOST_ROWS = 60_000;

/** @param own headers that the school has given a meaning, see `headOf` */
export async function readOfficeFile(
  name: string,
  bytes: Uint8Array,
  own: Readonly<Record<string, string>> = {},
): Promise<OfficeFile> {
  return { name, content: await contentOf(bytes, own) };
}

async function contentOf(bytes: Uint8Array, own: Readonly<Record<string, string>>): Promise<OfficeFile['content']> {
  if (bytes.length > MOST_BYTES) return { kind: 'too-big', mostMb: MOST_BYTES / MB };
  if (bytes.length === 0) return { kind: 'empty' };
  const isPacked = bytes[0] === 0x50 && bytes[1] === 0x4b;
  // What Office locks with a password looks like a workbook of before 2007.
  const isOld = bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
  if (isOld) return { kind: 'not-readable', as: 'old-excel' };
  let sheets: readonly Sheet[];
  try {
    sheets = isPacked ? await workbookSheets(bytes, MOST_UNPACKED, MOST_ROWS) : [textSheetOf(bytes, own)];
  } catch (error) {
    if (error instanceof UnpacksTooBig) return { kind: 'too-big', mostMb: MOST_UNPACKED / MB };
    if (error instanceof TooManyRows) return { kind: 'too-many-rows', most: MOST_ROWS };
    return { kind: 'not-readable', as: isPacked ? 'excel' : 'text' };
  }
  for (const { rows } of sheets) {
    const column = rows
      .slice(0, HEAD_WITHIN)
      .flatMap(({ cells }) => cells)
      .find(isOfPasswords);
    if (column !== undefined) return { kind: 'passwords', column };
  }
  return sheets.map((sheet) => withoutStateNumbers(sheet, own));
}

function textSheetOf(bytes: Uint8Array, own: Readonly<Record<string, string>>): Sheet {
  const text = textOf(bytes);
  // A picture, a PDF, an archive: no table is made of these.
  if (text.slice(0, 2_000).includes('\0') || text.startsWith('%PDF')) throw new Error('not a text');
  return textSheet(text, MOST_ROWS, own);
}

/** The columns that hold them, and in DUO's file the two places behind the kind of the record. */
function withoutStateNumbers(sheet: Sheet, own: Readonly<Record<string, string>>): Sheet {
  const head = headRow(sheet.rows, own);
  const dropped = new Set(head?.cells.flatMap((cell, place) => (isOfTheState(cell) ? [place] : [])));
  return {
    ...sheet,
    rows: sheet.rows.map(({ row, cells }) => {
      const isRecord = DUO_RECORDS.has(cells[0] ?? '');
      const isDropped = (place: number): boolean => (isRecord ? place === 1 || place === 2 : dropped.has(place));
      const isBelow = isRecord || (head !== null && row > head.row);
      return { row, cells: isBelow ? cells.map((cell, place) => (isDropped(place) ? '' : cell)) : cells };
    }),
  };
}
