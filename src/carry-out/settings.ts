/** What the BPV-bureau records, and what each sets for oneself. */
import { askPok, clearPok, setPok } from '../features/placements/set-pok.js';
import { notWorked, snooze } from '../features/reminders/answer-reminder.js';
import { nudgeStudent } from '../features/reminders/nudge-student.js';
import { preferWay } from '../features/reminders/prefer-way.js';
import { setByForm, setByWords, showReminders } from '../features/reminders/set-reminders.js';
import type { CarryOut } from './carried.js';

export const SETTINGS = {
  'ask-pok': askPok,
  'set-pok': setPok,
  'clear-pok': clearPok,
  reminders: setByWords,
  'show-reminders': (_, asked, ports) => showReminders(asked, ports),
  'set-reminders': setByForm,
  snooze,
  'nudge-student': nudgeStudent,
  'not-worked': notWorked,
  prefer: preferWay,
} satisfies Partial<CarryOut>;
