/** A new placement, and what was agreed of one: hours, dates, days. */
import { z } from 'zod';
import {
  TERM_FIELDS,
  WHO_FIELDS,
  type PlacementField,
  type PlacementValues,
} from '../domain/placements/placement-form.js';
import type { PlacementId } from '../domain/placements/placement.js';
import { asksOf, placement, called, text, version } from './fields.js';
import type { Typed } from './typed-office.js';

export type PlacementFormAsks =
  | Typed<'edit-placement' | 'new-placement'>
  /** The form with what stands, or as it was filled in before. */
  | { readonly kind: 'placement-form'; readonly placement: PlacementId }
  /** What it changes for whom, to be confirmed; `placement` null: a new one. */
  | {
      readonly kind: 'fill-placement';
      readonly placement: PlacementId | null;
      readonly version: number;
      readonly values: PlacementValues;
    }
  | {
      readonly kind: 'save-placement';
      readonly placement: PlacementId | null;
      readonly version: number;
      readonly values: PlacementValues;
    }
  /** `version`: that which the change has made. */
  | { readonly kind: 'undo-placement'; readonly placement: PlacementId; readonly version: number };

const ask = asksOf<PlacementFormAsks>();

const ALL = [...WHO_FIELDS, ...TERM_FIELDS] as const;
/** A leerbedrijf can be a hospital; people are called by what is held to the same as every sentence. */
const OF_COMPANY: ReadonlySet<PlacementField> = new Set(['company', 'address', 'studentMail', 'trainerMail']);
const fields = Object.fromEntries(
  ALL.map((field) => [field, OF_COMPANY.has(field) ? called(200) : text(200)] as const),
) as Record<PlacementField, ReturnType<typeof called>>;
const of = { placement: placement.nullable(), version };

export const placementForm = {
  'placement-form': ask({ placement }, (data) => ({ kind: 'placement-form', ...data })),
  'undo-placement': ask({ placement, version }, (data) => ({ kind: 'undo-placement', ...data })),
  'new-placement': ask({}, () => ({ kind: 'new-placement' })),
  'fill-placement': ask(
    of,
    ({ placement: which, version: drawn, ...values }) => ({
      ...{ kind: 'fill-placement', placement: which, version: drawn, values },
    }),
    fields,
  ),
  'save-placement': ask({ ...of, values: z.partialRecord(z.enum(ALL), z.string().max(200)) }, (data) => ({
    ...{ kind: 'save-placement', ...data },
  })),
};
