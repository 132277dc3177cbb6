/** The end of a school year, by the BPV-bureau. */
import { z } from 'zod';
import { asksOf } from './fields.js';
import type { Typed } from './typed-office.js';

/** Behind a number of the card: placements that can be closed or stay open, students with and without a next place. */
export const YEAR_LISTS = ['complete', 'open', 'going-on', 'without-place'] as const;
export type YearList = (typeof YEAR_LISTS)[number];

export type SchoolYearAsks =
  | Typed<'new-school-year'>
  /** `from`: from which of its rows on. */
  | { readonly kind: 'year-list'; readonly of: YearList; readonly from: number }
  /** `drawn`: what was complete when it was shown. */
  | { readonly kind: 'close-year'; readonly drawn: string }
  /** `done`: the act that closed them. */
  | { readonly kind: 'undo-close-year'; readonly done: string };

const ask = asksOf<SchoolYearAsks>();

export const schoolYear = {
  'new-school-year': ask({}, () => ({ kind: 'new-school-year' })),
  'year-list': ask({ of: z.enum(YEAR_LISTS), from: z.int().min(0) }, (data) => ({ kind: 'year-list', ...data })),
  'close-year': ask({ drawn: z.string().max(64) }, (data) => ({ kind: 'close-year', ...data })),
  'undo-close-year': ask({ done: z.string().max(200) }, (data) => ({ kind: 'undo-close-year', ...data })),
};
