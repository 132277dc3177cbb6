/** A student's week: looked at, handed in, opened again. */
import { z } from 'zod';
import { NOT_WORKED_REASONS } from '../domain/weeks/week-sheet.js';
import { ask, sheet, shownWeek } from './fields.js';

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
