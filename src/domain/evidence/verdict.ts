/** What the check of a statement's file comes to. */
import type { Week } from '../calendar/day.js';
import type { HoursStatement } from './hours-statement.js';
import type { StatementFault } from './verify-statement.js';

export type Verdict =
  | { readonly kind: 'not-text' | 'not-json' | 'not-canonical' }
  | { readonly kind: 'not-a-statement'; readonly where: Where }
  | { readonly kind: 'fault'; readonly fault: StatementFault }
  /** The signature is none, or one of another statement. */
  | { readonly kind: 'signature' }
  /** Signed by a key that is not among those of the house it should be of. */
  | { readonly kind: 'other-house'; readonly key: string }
  | { readonly kind: 'holds'; readonly signed: Signed; readonly statement: HoursStatement };

/** `unsigned`: in the format from before there were signatures; `not-checked`: there were no keys to check it by. */
export type Signed = 'signed' | 'not-checked' | 'unsigned';

/** Where a file stops being a statement: the field, and the week and the event that it stands in. */
export interface Where {
  readonly week: Week | null;
  readonly event: number | null;
  readonly field: string;
}
