/** What is only looked at: students, who is who, digests; and the few words that a button stands for. */
import { z } from 'zod';
import { WHO_OF, type WhoOf } from '../domain/roster/attention.js';
import { asksOf, someWeek, student } from './fields.js';
import type { Week } from '../domain/calendar/day.js';
import type { Placement } from '../domain/placements/placement.js';
import { SCHOOL_LISTS, type SchoolList } from '../domain/roster/school-count.js';
import type { PersonId } from '../domain/people/people.js';
import type { TextRequest } from './typed.js';

export type LookingAsks =
  | Extract<TextRequest, { kind: 'progress' | 'open-weeks' | 'overview' | 'student' | 'ways' }>
  | Extract<TextRequest, { kind: 'help' | 'find-help' | 'small-talk' | 'unknown' }>
  | { readonly kind: 'welcome' }
  | { readonly kind: 'silence' }
  /** Who is who: around oneself, or around a student whom one guides. */
  | { readonly kind: 'contact'; readonly student?: PersonId }
  /** Their page, with the weeks up to `until`; or the sheet of one `week`. */
  | {
      readonly kind: 'show-student';
      readonly student: PersonId;
      readonly week?: Week;
      readonly until?: Week;
      readonly whether?: WhoOf;
    }
  /** The students of whom this is so, from this one of the list on. */
  | { readonly kind: 'who'; readonly of: WhoOf; readonly from?: number }
  /** Behind a number of the school: all leerjaren, or one. */
  | {
      readonly kind: 'school-list';
      readonly of: SchoolList;
      readonly year?: Placement['year'];
      readonly from: number;
    }
  /** "Toon alle": a digest from this row on; null: the overview of now. */
  | { readonly kind: 'show-all'; readonly digest: string | null; readonly from: number };

/** A word that a button stands for may be of another subject. */
const ask = asksOf<LookingAsks | { readonly kind: 'this-week' | 'fill-in' | 'show-reminders' }>();

/** A row of a list. */
const from = z.number().int().min(0);
const digest = z.string().regex(/^digest:[\w-]{1,60}:\d{4}-W\d{2}$/);

export const looking = {
  'show-student': ask(
    { student, week: someWeek.optional(), until: someWeek.optional(), whether: z.enum(WHO_OF).optional() },
    ({ student: who, week, until, whether }) => ({
      ...{ kind: 'show-student', student: who },
      ...(week && { week }),
      ...(until && { until }),
      ...(whether && { whether }),
    }),
  ),
  'show-who': ask({ of: z.enum(WHO_OF), from }, (data) => ({ kind: 'who', ...data })),
  'show-ways': ask({ from }, (data) => ({ kind: 'ways', ...data })),
  'school-list': ask(
    { of: z.enum(SCHOOL_LISTS), year: z.literal([1, 2, 3]).optional(), from },
    ({ year, ...data }) => ({
      ...{ kind: 'school-list', ...data },
      ...(year && { year }),
    }),
  ),
  'show-contact': ask({ student }, (data) => ({ kind: 'contact', ...data })),
  'show-all': ask({ digest: digest.nullable(), from }, (data) => ({ kind: 'show-all', ...data })),
  ask: ask(
    {
      about: z.enum([
        ...([
          'show-reminders',
          'progress',
          'help',
          'this-week',
          'fill-in',
          'contact',
          'open-weeks',
          'overview',
        ] as const),
      ]),
    },
    ({ about }) => ({ kind: about }),
  ),
};
