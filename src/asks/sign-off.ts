/** What a trainer does with weeks that wait for a signature. */
import { z } from 'zod';
import { ask, entry, sheet, shownWeek, text } from './fields.js';

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
