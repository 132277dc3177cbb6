/** Lines of a week: written and changed in a form, taken back. */
import { z } from 'zod';
import type { FormValues } from '../messages/hours-request.js';
import { ask, entry, older, sheet, someDay, text, version } from './fields.js';

const form = {
  day: text(10),
  amount: text(40),
  start: text(40),
  end: text(40),
  breakMinutes: text(40),
  activity: text(300),
  workProcesses: text(300),
  makesUp: text(5),
} satisfies Record<keyof FormValues, z.ZodType<string>>;

export const hours = {
  undo: ask(
    {
      source: z.string().max(200),
      sheets: z.array(sheet).min(1).max(10).readonly(),
      whole: z.literal(true).exactOptional(),
    },
    (data) => ({ kind: 'undo', ...data }),
  ),
  'change-week': ask({ sheet }, (data) => ({ kind: 'change-week', ...data })),
  'edit-entry': ask({ sheet, entry, day: someDay.optional() }, ({ day: first, ...data }) => ({
    ...{ kind: 'edit-entry', ...data },
    ...(first && { day: first }),
  })),
  'remove-entry': ask({ sheet, entry, version: older(version) }, (data) => ({
    kind: 'save-entry',
    ...data,
    said: null,
  })),
  /** What the form says is read in Dutch afterwards. */
  'save-entry': ask(
    { sheet, entry, version: older(version) },
    ({ sheet: id, entry: entryId, version: drawn, ...typed }) => ({
      ...{ kind: 'edit-entry', sheet: id, entry: entryId, version: drawn, typed },
    }),
    form,
  ),
};
