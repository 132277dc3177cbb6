/** What a trainer does with weeks that wait for a signature. */
import { z } from 'zod';
import { asksOf, entry, sheet, shownWeek, text } from './fields.js';
import type { SheetId } from '../domain/weeks/week-sheet.js';

/** `version`: that of the sheet as it was shown. */
export interface OfWeek {
  readonly sheet: SheetId;
  readonly version: number;
}

export type SignOffAsks =
  | ({ readonly kind: 'approve' } & OfWeek)
  /** `line`: the one that it is about, by its id; left out where it is the week. */
  | ({ readonly kind: 'return'; readonly reason: string; readonly line?: string } & OfWeek)
  | ({ readonly kind: 'take-back-signature' } & OfWeek)
  /** All weeks of this sheet's placement that wait: what they are, and then to sign them as they were shown. */
  | { readonly kind: 'ask-approve-all'; readonly sheet: SheetId }
  | { readonly kind: 'approve-all'; readonly weeks: readonly OfWeek[] };

const ask = asksOf<SignOffAsks>();

export const signOff = {
  approve: ask(shownWeek, (data) => ({ kind: 'approve', ...data })),
  return: ask(shownWeek, ({ line, ...data }) => ({ kind: 'return', ...data, ...(line && { line }) }), {
    reason: text(500),
    line: entry.optional(),
  }),
  'ask-approve-all': ask({ sheet }, (data) => ({ kind: 'ask-approve-all', ...data })),
  'approve-all': ask({ weeks: z.array(z.object(shownWeek)).min(1).max(60).readonly() }, (data) => ({
    ...{ kind: 'approve-all', ...data },
  })),
  'take-back-signature': ask(shownWeek, (data) => ({ kind: 'take-back-signature', ...data })),
};
