/** What stands on a line of paper: texts at their places, and the cells of a table as such. Points. */
import { printable } from './fonts.js';

/** Within a cell of a table. */
export const PADDING = { x: 5, y: 2.6 };

export interface Style {
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly align?: 'left' | 'right';
}

export interface Column {
  readonly title: string;
  readonly width: number;
  readonly align?: 'left' | 'right';
}

/** A text at its place in a line of columns. */
export interface Part extends Style {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  /** So far below the top of the line. */
  readonly down?: number;
}

export function partsOf(columns: readonly Column[], cells: readonly string[], style: Style): Part[] {
  let x = 0;
  return columns.map(({ width, align }, i) => {
    const part = { ...style, ...(align && { align }), text: printable(cells[i] ?? ''), x: x + PADDING.x };
    x += width;
    return { ...part, width: width - 2 * PADDING.x };
  });
}
