/** A reminder: what is open, and one tap to each way on. What a button does is judged when it is pressed. */
import { weekOf, type Day, type Week } from '../domain/calendar/day.js';
import type { Moment } from '../domain/calendar/moment.js';
import type { Placement } from '../domain/placements/placement.js';
import { sheetIdOf } from '../domain/weeks/week-sheet.js';
import { SNOOZES, TONIGHT } from '../domain/reminders/snooze.js';
import { buttonsOfReminder as words } from '../texts/reminders.js';
import { noteShow } from './note.js';
import type { Shown } from './reply.js';
import { button, type Button } from './show.js';

export interface ReminderView {
  readonly title: string;
  readonly lines: readonly string[];
  /** First days without hours; the company where there is more than one address. */
  readonly fillIn: readonly { readonly placement: Placement; readonly day: Day; readonly company: string | null }[];
  readonly handIn: readonly { readonly placement: Placement; readonly week: Week; readonly company: string | null }[];
  /** Up to which day "Niet gewerkt" speaks of; null where no day is asked for. */
  readonly notWorked: Day | null;
  readonly week: Week | null;
  readonly now: Moment;
}

export function reminderShow({ title, lines, fillIn, handIn, notWorked, week, now }: ReminderView): Shown<'note'> {
  const buttons: Button[] = [
    ...handIn.map((at) =>
      button(words.handIn(at.week, at.company), { verb: 'ask-hand-in', sheet: sheetIdOf(at.placement.id, at.week) }),
    ),
    ...fillIn.map(({ placement, day, company }) =>
      button([words.fillIn, company].filter((part) => part !== null).join(': '), {
        verb: 'edit-entry',
        ...{ sheet: sheetIdOf(placement.id, weekOf(day)), entry: '', day },
      }),
    ),
    ...(notWorked === null ? [] : [button(words.notWorked, { verb: 'not-worked', day: notWorked })]),
    ...SNOOZES.filter((how) => how !== 'tonight' || now.time < TONIGHT).map((how) =>
      button(words[how], { verb: 'snooze', how, week, drawn: `${now.day}T${now.time}` }),
    ),
  ];
  return noteShow(title, buttons, lines);
}
