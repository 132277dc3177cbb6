/** What one hears unasked and when, as a form. */
import template from '../../cards/reminders-form.json' with { type: 'json' };
import { WEEKDAYS } from '../domain/calendar/day.js';
import { timedOf, type Choices } from '../domain/reminders/reminder-choices.js';
import type { Optional } from '../domain/reminders/unasked.js';
import type { Reply } from '../messages.js';
import { weekdayInWords } from '../texts/amounts.js';
import * as texts from '../texts/reminders.js';
import { button, type Button } from './button.js';
import { cardOf } from './fill.js';

interface Option {
  readonly title: string;
  readonly value: string;
}

const fill = cardOf<{
  title: string;
  error: string;
  on: string;
  kinds: readonly Option[];
  /** Of what a time of one's own can be chosen, and whether days. */
  timed: string;
  own: boolean;
  days: string;
  weekdays: readonly Option[];
  at: string;
  quietFrom: string;
  quietUntil: string;
  line: string;
  buttons: readonly Button[];
}>(template);

export interface RemindersForm {
  /** What is filled in. */
  readonly choices: Choices;
  /** What the form is drawn from, by `choicesVersion`. */
  readonly drawnFrom: string;
  readonly kinds: readonly Optional[];
  readonly error: string;
}

export function remindersFormCard({ choices, drawnFrom, kinds, error }: RemindersForm): Reply {
  const timed = timedOf(kinds);
  return {
    kind: 'card',
    card: fill({
      title: texts.settingsTitle,
      error,
      on: choices.on.join(','),
      kinds: kinds.map((kind) => ({ title: texts.optionalInWords(kind), value: kind })),
      timed: timed === null ? '' : texts.timedInWords(timed),
      own: timed === 'hours-reminder',
      days: choices.days.join(','),
      weekdays: WEEKDAYS.map((day) => ({ title: weekdayInWords(day), value: String(day) })),
      at: choices.at ?? '',
      quietFrom: choices.quietFrom ?? '',
      quietUntil: choices.quietUntil ?? '',
      line: texts.alwaysSent,
      buttons: [
        button('Opslaan', { verb: 'set-reminders', drawnFrom }, { style: 'positive', inputs: 'auto' }),
        button('Zo laten', { verb: 'leave-as-is' }),
      ],
    }),
    summary: error === '' ? texts.settingsTitle : error,
  };
}
