/** What an office's file comes to before anybody knows what it means: sheets of rows of texts. */

export interface SheetRow {
  /** As the spreadsheet shows it: the first is 1. */
  readonly row: number;
  /** Trimmed; "" where there is nothing. Days of Excel are "2026-09-07", durations "460:00". */
  readonly cells: readonly string[];
}

export interface Sheet {
  /** "" for a text file. */
  readonly name: string;
  readonly rows: readonly SheetRow[];
  /** Rows that could not be taken apart. */
  readonly broken: readonly { readonly row: number; readonly why: 'quote' | 'too-long' }[];
}

/** Why nothing of a file can be read. */
export type FileFault =
  | { readonly kind: 'too-big'; readonly mostMb: number }
  | { readonly kind: 'empty' }
  /** Not of the form that its first bytes promise, or made unreadable by a password. */
  | { readonly kind: 'not-readable'; readonly as: 'excel' | 'old-excel' | 'text' }
  | { readonly kind: 'too-many-rows'; readonly most: number }
  /** It holds passwords: such a file is not for here. */
  | { readonly kind: 'passwords'; readonly column: string }
  /** In none of its sheets a head was found. */
  | { readonly kind: 'no-head' }
  | { readonly kind: 'not-there' }
  /** It was sent in a chat and cannot be had from there. */
  | { readonly kind: 'not-fetched' };

export interface OfficeFile {
  /** Without folders. */
  readonly name: string;
  readonly content: readonly Sheet[] | FileFault;
}

export const isFault = (content: OfficeFile['content']): content is FileFault => 'kind' in content;
