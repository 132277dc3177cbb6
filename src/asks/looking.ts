/** What is only looked at: students, who is who, digests; and the few words that a button stands for. */
import { z } from 'zod';
import { WHO_OF } from '../domain/roster/attention.js';
import { ask, someWeek, student } from './fields.js';

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
