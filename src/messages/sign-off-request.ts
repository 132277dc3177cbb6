/** What a trainer asks of weeks that wait for a signature. */
import type { SheetId } from '../domain/weeks/week-sheet.js';

/** `version`: that of the sheet as it was shown. */
export interface OfWeek {
  readonly sheet: SheetId;
  readonly version: number;
}

export type SignOffRequest =
  | ({ readonly kind: 'approve' } & OfWeek)
  /** `line`: the one that it is about, by its id; left out where it is the week. */
  | ({ readonly kind: 'return'; readonly reason: string; readonly line?: string } & OfWeek)
  | ({ readonly kind: 'take-back-signature' } & OfWeek)
  /** All weeks of this sheet's placement that wait: what they are, and then to sign them as they were shown. */
  | { readonly kind: 'ask-approve-all'; readonly sheet: SheetId }
  | { readonly kind: 'approve-all'; readonly weeks: readonly OfWeek[] };
