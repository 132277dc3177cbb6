/** Rows out of an Excel file; what is packed in it is measured before anything is unpacked in earnest. */
import { Unzip, UnzipInflate } from 'fflate';
import readWorkbook, { type CellValue } from 'read-excel-file/node';
import type { Sheet } from '../../domain/import/sheet.js';
import { TooManyRows } from './text-rows.js';

export class UnpacksTooBig extends Error {}

/** Throws `UnpacksTooBig`, `TooManyRows`, or what the library says of a file that is none. */
export async function workbookSheets(bytes: Uint8Array, mostUnpacked: number, mostRows: number): Promise<Sheet[]> {
  measure(bytes, mostUnpacked);
  const sheets = await readWorkbook(Buffer.from(bytes));
  if (sheets.reduce((sum, { data }) => sum + data.length, 0) > mostRows) throw new TooManyRows();
  return sheets.map(({ sheet, data }) => ({
    name: sheet,
    rows: data.map((cells, i) => ({ row: i + 1, cells: [...cells].map(textOfCell) })),
    broken: [],
  }));
}

/** What the file says of its sizes may be a lie, so all of it is unpacked once, and thrown away. */
function measure(bytes: Uint8Array, most: number): void {
  let unpacked = 0;
  const unzip = new Unzip((file) => {
    file.ondata = (error, data) => {
      if (error) throw error;
      unpacked += data.length;
      if (unpacked > most) throw new UnpacksTooBig();
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  const step = 64 * 1024;
  for (let at = 0; at < bytes.length; at += step) unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
}

const MS_PER_HOUR = 3_600_000;
/** Excel counts from here; a number of hours that is shown as a time lies close behind it. */
const EXCEL_BEGINS = Date.UTC(1899, 11, 30);
const FIRST_DAY = Date.UTC(1920, 0, 1);

function textOfCell(cell: CellValue | null | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) {
    const at = cell.getTime();
    if (Number.isNaN(at)) return '';
    if (at >= FIRST_DAY) return cell.toISOString().slice(0, 10);
    const minutes = Math.round((at - EXCEL_BEGINS) / (MS_PER_HOUR / 60));
    return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  }
  if (typeof cell === 'number') return String(Math.round(cell * 1e6) / 1e6);
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nee';
  return String(cell).trim().slice(0, 4_000);
}
