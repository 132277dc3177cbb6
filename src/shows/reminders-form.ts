/** What one hears unasked and when, as a form. */
import { WEEKDAYS } from '../domain/calendar/day.js';
import { timedOf, type Choices } from '../domain/reminders/reminder-choices.js';
import type { Optional } from '../domain/reminders/unasked.js';
import { weekdayInWords } from '../texts/amounts.js';
import { labels } from '../texts/buttons.js';
import * as texts from '../texts/reminders.js';
import type { Shown } from './reply.js';
import { button } from './button.js';

export interface RemindersForm {
  /** What is filled in. */
  readonly choices: Choices;
  /** What the form is drawn from, by `choicesVersion`. */
  readonly drawnFrom: string;
  readonly kinds: readonly Optional[];
  readonly error: string;
}

export function remindersFormShow({ choices, drawnFrom, kinds, error }: RemindersForm): Shown<'reminders-form'> {
  const timed = timedOf(kinds);
  return {
    kind: 'show',
    show: {
      ...{ kind: 'reminders-form', title: texts.settingsTitle, error },
      on: choices.on,
      kinds: kinds.map((kind) => ({ title: texts.optionalInWords(kind), value: kind })),
      timed: timed === null ? '' : texts.timedInWords(timed),
      own: timed === 'hours-reminder',
      days: choices.days.map(String),
      weekdays: WEEKDAYS.map((day) => ({ title: weekdayInWords(day), value: String(day) })),
      ...{ at: choices.at ?? '', quietFrom: choices.quietFrom ?? '', quietUntil: choices.quietUntil ?? '' },
      line: texts.alwaysSent,
      buttons: [
        button(labels.save, { verb: 'set-reminders', drawnFrom }, { look: 'positive', isOfForm: true }),
        button(labels.leaveSo, { verb: 'leave-as-is' }),
      ],
      summary: error === '' ? texts.settingsTitle : error,
    },
  };
}
