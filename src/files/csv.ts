/** A table as the CSV that Excel opens here by a double click: semicolons, UTF-8 with a mark at its begin. */
import type { Table } from '../domain/import/written.js';

export function csvOf(table: Table): string {
  return `\uFEFF${table.map((row) => row.map(cellOf).join(';')).join('\r\n')}\r\n`;
}

/** What Excel would run gets a quote in front; it is taken off again when the file is read. */
function cellOf(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[;"\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
