/** A student's week: looked at, handed in, opened again. */
import { z } from 'zod';
import { NOT_WORKED_REASONS, type NotWorkedReason, type SheetId } from '../domain/weeks/week-sheet.js';
import { asksOf, sheet, shownWeek } from './fields.js';
import type { Week } from '../domain/calendar/day.js';
import type { PlacementId } from '../domain/placements/placement.js';
import type { OfWeek } from './sign-off.js';
import type { TextRequest } from './typed.js';

/** A week of one's own; `placementId` once a student with two placements has said which. */
export interface WeekRequest<Kind extends 'week' | 'submit-week'> {
  readonly kind: Kind;
  readonly week: Week;
  readonly placementId?: PlacementId;
  readonly to?: 'withdraw' | 'reopen';
}

/** A week is opened again, for whatever is to come of it. */
export interface OpeningRequest {
  readonly kind: 'reopen' | 'withdraw';
  readonly sheet: SheetId;
  readonly version: number;
}

export type WeeksAsks =
  | WeekRequest<'week'>
  | (Omit<WeekRequest<'submit-week'>, 'week'> & Pick<Extract<TextRequest, { kind: 'submit-week' }>, 'week' | 'weeks'>)
  | { readonly kind: 'this-week' }
  | { readonly kind: 'show-sheet'; readonly sheet: SheetId }
  /** What was signed before a correction; `event` is its number in the history. */
  | { readonly kind: 'show-signed'; readonly sheet: SheetId; readonly event: number }
  /** The confirmation before a week goes to the trainer. */
  | { readonly kind: 'ask-hand-in'; readonly sheet: SheetId }
  | ({
      readonly kind: 'hand-in';
      readonly notWorked?: NotWorkedReason;
      /** Said by who has seen which days of the week are to come. */
      readonly beforeItsEnd?: true;
    } & OfWeek)
  /** Weeks that were confirmed together, each as it was shown. */
  | { readonly kind: 'hand-in-all'; readonly weeks: readonly OfWeek[] }
  | OpeningRequest
  | { readonly kind: 'give-up-correction'; readonly sheet: SheetId; readonly version: number };

const ask = asksOf<WeeksAsks>();

export const weeks = {
  'show-week': ask({ sheet }, (data) => ({ kind: 'show-sheet', ...data })),
  'show-signed': ask({ sheet, event: z.number().int().min(1) }, (data) => ({ kind: 'show-signed', ...data })),
  'ask-hand-in': ask({ sheet }, (data) => ({ kind: 'ask-hand-in', ...data })),
  'hand-in': ask(
    { ...shownWeek, notWorked: z.enum(NOT_WORKED_REASONS).optional(), beforeItsEnd: z.literal(true).optional() },
    ({ notWorked, beforeItsEnd, ...data }) => ({
      ...{ kind: 'hand-in', ...data },
      ...(notWorked && { notWorked }),
      ...(beforeItsEnd && { beforeItsEnd }),
    }),
  ),
  'hand-in-all': ask({ weeks: z.array(z.object(shownWeek)).min(1).max(60).readonly() }, (data) => ({
    ...{ kind: 'hand-in-all', ...data },
  })),
  withdraw: ask(shownWeek, (data) => ({ kind: 'withdraw', ...data })),
  reopen: ask(shownWeek, (data) => ({ kind: 'reopen', ...data })),
  'give-up-correction': ask(shownWeek, (data) => ({ kind: 'give-up-correction', ...data })),
};
