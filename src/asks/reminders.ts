/** Under a reminder, and the form of what one hears unasked. */
import { z } from 'zod';
import { WEEKDAYS, type Week } from '../domain/calendar/day.js';
import { SNOOZES, type Snooze } from '../domain/reminders/snooze.js';
import { OPTIONAL } from '../domain/reminders/unasked.js';
import { asksOf, clock, older, someDay, someWeek, student, ticked } from './fields.js';
import type { PersonId } from '../domain/people/people.js';
import type { Choices } from '../domain/reminders/reminder-choices.js';
import type { TextRequest } from './typed.js';

export type ReminderAsks =
  | Extract<TextRequest, { kind: 'reminders' | 'not-worked' | 'prefer' }>
  /** What one hears unasked and when, as a form; and what it says. */
  | { readonly kind: 'show-reminders' }
  /** `drawnFrom`: what stood when the form was drawn. */
  | { readonly kind: 'set-reminders'; readonly chosen: Choices; readonly drawnFrom?: string | undefined }
  /** Who guides the student has them reminded now. */
  | { readonly kind: 'nudge-student'; readonly student: PersonId }
  /** "Later herinneren", under a reminder: of that week, or (null) of hours to fill in; `drawn`: when that was. */
  | { readonly kind: 'snooze'; readonly how: Snooze; readonly week: Week | null; readonly drawn?: string | undefined };

const ask = asksOf<ReminderAsks>();

export const reminders = {
  snooze: ask({ how: z.enum(SNOOZES), week: someWeek.nullable(), drawn: older(z.string().max(20)) }, (data) => ({
    ...{ kind: 'snooze', ...data },
  })),
  'nudge-student': ask({ student }, (data) => ({ kind: 'nudge-student', ...data })),
  'reminders-off': ask({}, () => ({ kind: 'reminders', on: false })),
  prefer: ask({ by: z.enum(['mail', 'teams']) }, (data) => ({ kind: 'prefer', ...data })),
  'not-worked': ask({ day: someDay }, (data) => ({ kind: 'not-worked', ...data })),
  'set-reminders': ask(
    { drawnFrom: older(z.string().max(64)) },
    ({ drawnFrom, ...chosen }) => ({ kind: 'set-reminders', chosen, drawnFrom }),
    { on: ticked(OPTIONAL), days: ticked(WEEKDAYS), at: clock, quietFrom: clock, quietUntil: clock },
  ),
};
