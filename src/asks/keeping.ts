/** What is kept of people: to have it, to remove it, to see who looked. */
import { z } from 'zod';
import type { PersonId } from '../domain/people/people.js';
import { asksOf, student as person } from './fields.js';
import type { Typed } from './typed-office.js';

/** All of somebody, as far as the law lets it go; or what was written of a student's placements. */
export const FORGETS = ['all', 'texts'] as const;
export type Forgets = (typeof FORGETS)[number];

export type KeepingAsks =
  | { readonly kind: 'my-data' }
  | Typed<'forget-named' | 'looks-named'>
  /** What goes and what stays, to be confirmed. */
  | { readonly kind: 'ask-forget'; readonly person: PersonId; readonly what: Forgets }
  /** `drawn`: what was said to go. */
  | { readonly kind: 'forget'; readonly person: PersonId; readonly what: Forgets; readonly drawn: string }
  | { readonly kind: 'see-looks'; readonly person: PersonId };

const ask = asksOf<KeepingAsks>();
const what = z.enum(FORGETS);

export const keeping = {
  'my-data': ask({}, () => ({ kind: 'my-data' })),
  'ask-forget': ask({ person, what }, (data) => ({ kind: 'ask-forget', ...data })),
  forget: ask({ person, what, drawn: z.string().max(64) }, (data) => ({ kind: 'forget', ...data })),
  'see-looks': ask({ person }, (data) => ({ kind: 'see-looks', ...data })),
};
