/** What the BPV-bureau does by button and form. */
import { z } from 'zod';
import type { Day } from '../domain/calendar/day.js';
import type { PersonId } from '../domain/people/people.js';
import { GUIDES, type Replacement } from '../domain/placements/placement.js';
import { asksOf, someDay, student as person, text } from './fields.js';
import type { Typed, TypedReplacement } from './typed-office.js';

/** Which placements: all that somebody guides in that role, of one student or at one company. */
export interface ReplaceWhere {
  readonly from: Day;
  readonly student?: PersonId | undefined;
  readonly company?: string | undefined;
}

export type OfficeAsks =
  | TypedReplacement
  | Typed<'doubts'>
  /** The BPV-bureau says whose account it is. */
  | { readonly kind: 'bind-account'; readonly account: string; readonly person: PersonId }
  /** What it changes for whom, to be confirmed. */
  | ({ readonly kind: 'ask-replace' } & Replacement & ReplaceWhere)
  /** `drawn`: the placements as they stood when that was shown. */
  | ({ readonly kind: 'replace-guide'; readonly drawn: string } & Replacement & ReplaceWhere)
  /** Somebody who is not known yet, to take over. */
  | ({
      readonly kind: 'add-guide';
      readonly name: string;
      readonly mail: string;
      readonly phone: string;
    } & Omit<Replacement, 'becomes'> &
      ReplaceWhere)
  /** `done`: the act that is undone, by its source. */
  | ({ readonly kind: 'undo-replace'; readonly done: string } & Replacement);

const ask = asksOf<OfficeAsks>();

const role = z.enum(GUIDES);
const where = { from: someDay, student: person.optional(), company: z.string().max(200).optional() };
const replacement = { role, was: person, becomes: person };

export const office = {
  doubts: ask({}, () => ({ kind: 'doubts' })),
  'bind-account': ask({ account: z.string().regex(/^[\w-]{1,64}:[\w.-]{1,64}$/), person }, (data) => ({
    ...{ kind: 'bind-account', ...data },
  })),
  'ask-replace': ask({ ...replacement, ...where }, (data) => ({ kind: 'ask-replace', ...data })),
  'replace-guide': ask({ ...replacement, ...where, drawn: z.string().max(64) }, (data) => ({
    ...{ kind: 'replace-guide', ...data },
  })),
  'add-guide': ask({ role, was: person, ...where }, (data) => ({ kind: 'add-guide', ...data }), {
    ...{ name: text(100), mail: text(200), phone: text(30) },
  }),
  'undo-replace': ask({ ...replacement, done: z.string().max(200) }, (data) => ({ kind: 'undo-replace', ...data })),
};
