/** Under a reminder, and the form of what one hears unasked. */
import { z } from 'zod';
import { WEEKDAYS } from '../domain/calendar/day.js';
import { SNOOZES } from '../domain/reminders/snooze.js';
import { OPTIONAL } from '../domain/reminders/unasked.js';
import { ask, clock, older, someDay, someWeek, ticked } from './fields.js';

export const reminders = {
  snooze: ask({ how: z.enum(SNOOZES), week: someWeek.nullable(), drawn: older(z.string().max(20)) }, (data) => ({
    ...{ kind: 'snooze', ...data },
  })),
  'reminders-off': ask({}, () => ({ kind: 'reminders', on: false })),
  'not-worked': ask({ day: someDay }, (data) => ({ kind: 'not-worked', ...data })),
  'set-reminders': ask(
    { drawnFrom: older(z.string().max(64)) },
    ({ drawnFrom, ...chosen }) => ({ kind: 'set-reminders', chosen, drawnFrom }),
    { on: ticked(OPTIONAL), days: ticked(WEEKDAYS), at: clock, quietFrom: clock, quietUntil: clock },
  ),
};
