/** The totals below the hours of the workbook: formulas that add up by the word of their column, and go on to do so. */
import type { SheetData } from 'write-excel-file/node';
import { amountsOf, COUNTS_AS, type HoursStatement } from '../domain/evidence/hours-statement.js';
import { capital } from '../texts/amounts.js';
import { countsAsInWords } from '../texts/evidence.js';
import type { WorkbookFeature } from './printed-sheets.js';

/** Where on the sheet the hours stand, and the word of what they count as. */
interface Columns {
  readonly hours: string;
  readonly countsAs: string;
}

/** Rows that go below `rows` rows, of which the first is a head. The amounts stand in the seventh cell. */
export function totalsRows(rows: number, { hours, countsAs }: Columns): SheetData {
  const range = (column: string): string => `${column}2:${column}${Math.max(rows, 2)}`;
  const first = rows + 2;
  const sums = COUNTS_AS.map((as) => [
    `Totaal ${countsAsInWords[as]}`,
    `SUMIFS(${range(hours)},${range(countsAs)},"${countsAsInWords[as]}")`,
  ]);
  const together = ['Samen', `SUM(${hours}${first}:${hours}${first + COUNTS_AS.length - 1})`];
  return [
    [],
    ...[...sums, together].map(([label = '', formula = '']) => [
      ...[null, null, { value: capital(label), fontWeight: 'bold' as const }, null, null, null],
      { value: formula, type: 'Formula' as const, format: '0.00', fontWeight: 'bold' as const },
    ]),
  ];
}

/** What those formulas come to, in order. Whole minutes. */
export function totalsOfHours(statement: HoursStatement): number[] {
  const amounts = COUNTS_AS.map((as) => amountsOf(statement)[as]);
  return [...amounts, amounts.reduce((sum, minutes) => sum + minutes, 0)];
}

/**
 * What formulas come to, for readers that do not calculate: a preview on a phone.
 * @param minutes per sheet, in order of its formulas
 */
export function calculated(minutes: readonly (readonly number[])[]): WorkbookFeature {
  const transform = (xml: string, _options: unknown, { sheetIndex }: { readonly sheetIndex: number }): string => {
    let i = 0;
    return xml.replace(/<\/f>/g, (tag) => `${tag}<v>${(minutes[sheetIndex]?.[i++] ?? 0) / 60}</v>`);
  };
  return { files: { transform: { 'xl/worksheets/sheet{id}.xml': { transform } } } };
}
