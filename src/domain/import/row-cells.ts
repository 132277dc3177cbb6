/** The cells of one row, each read as what it should hold. */
import { CellFault, isStateNumber } from './cells.js';
import type { Column } from './columns.js';
import type { RowProblem, RowRef } from './row.js';

/** The cells of one row by the name of their column; what is wrong with them is gathered. */
export class Cells {
  readonly problems: RowProblem[] = [];

  constructor(
    private readonly texts: Readonly<Partial<Record<Column, string>>>,
    /** Without what was set for the file as a whole. */
    private readonly said: Readonly<Partial<Record<Column, string>>>,
    private readonly ref: RowRef,
  ) {}

  text(column: Column): string {
    return this.texts[column] ?? '';
  }

  /** Undefined where it is empty, and where it is wrong, which is noted. */
  read<T>(column: Column, reader: (cell: string) => T): T | undefined {
    const text = this.text(column);
    if (text === '') return undefined;
    try {
      return reader(text);
    } catch (error) {
      if (!(error instanceof CellFault)) throw error;
      this.wrong(column, { kind: 'expected', what: error.expected });
      return undefined;
    }
  }

  wrong(column: Column, why: RowProblem['why']): null {
    const { file, sheet, row, absent } = this.ref;
    const asked = why.kind === 'missing' && absent?.has(column) ? ({ kind: 'absent' } as const) : why;
    const isOfTheState = why.kind === 'expected' && why.what === 'no-state-number';
    const value = isOfTheState ? '…' : shown(this.said[column] ?? this.text(column));
    this.problems.push({ file, sheet, row, column, value, why: asked });
    return null;
  }
}

/** A number that may be somebody's burgerservicenummer is repeated nowhere, in whichever column it stood. */
export function shown(text: string): string {
  return text.slice(0, 80).replace(/(?<!\d)\d{9}(?!\d)/g, (digits) => (isStateNumber(digits) ? '…' : digits));
}
