/** What a student asks of weeks of their own that are to go to the trainer. */
import type { NotWorkedReason, SheetId } from '../domain/weeks/week-sheet.js';
import type { OfWeek } from './sign-off-request.js';

export type HandInRequest =
  /** The confirmation before a week goes to the trainer. */
  | { readonly kind: 'ask-hand-in'; readonly sheet: SheetId }
  | ({
      readonly kind: 'hand-in';
      readonly notWorked?: NotWorkedReason;
      /** Said by who has seen which days of the week are to come. */
      readonly beforeItsEnd?: true;
    } & OfWeek)
  /** Weeks that were confirmed together, each as it was shown. */
  | { readonly kind: 'hand-in-all'; readonly weeks: readonly OfWeek[] };
