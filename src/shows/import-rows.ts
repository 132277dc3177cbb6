/** What files that wait would do, row by row as the spreadsheet shows them. Of the tab alone. */
export interface ImportRow {
  readonly file: string;
  readonly sheet: string;
  /** As the spreadsheet counts them. */
  readonly row: number;
  readonly does: 'makes' | 'changes' | 'refused';
  /** Whom or what it is about; "" where that cannot be said. */
  readonly who: string;
  /** What it changes; of a refused row what is wrong in it, each with its column and what stands there. */
  readonly lines: readonly string[];
  readonly problems: readonly { readonly column: string; readonly value: string; readonly words: string }[];
}

export interface ImportRows {
  readonly kind: 'import-rows';
  /** In all, of which these are a page. */
  readonly count: number;
  readonly rows: readonly ImportRow[];
  readonly next: number | null;
}
