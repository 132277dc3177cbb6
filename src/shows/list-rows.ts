/** The rows of a list, and rows that lead somewhere when they are tapped. */
import type { Ask, Verb } from '../asks/press.js';
import type { SheetId } from '../domain/weeks/week-sheet.js';
import type { Link } from './parts.js';
import type { Button } from './button.js';

export interface ListRow {
  readonly title: string;
  /** Why it is in the list, before all else. */
  readonly reasons?: readonly string[];
  readonly lines: readonly string[];
  readonly buttons?: readonly Button[];
  readonly links?: readonly Link[];
  /** Weeks of this row that the reader can sign: ticked one by one where a channel has boxes for it. */
  readonly toSign?: readonly { readonly label: string; readonly sheet: SheetId; readonly version: number }[];
}

export interface ListSection {
  /** "" where the rows need none. */
  readonly heading: string;
  readonly rows: readonly ListRow[];
  /** Of who needs attention. */
  readonly isPressing?: boolean;
  /** Open to who asks for it. */
  readonly isFolded?: boolean;
}

/** A row that is tapped as a whole. */
export interface RowToTap<Of extends Verb> {
  readonly title: string;
  readonly what: string;
  readonly ask: Ask<Of>;
}
