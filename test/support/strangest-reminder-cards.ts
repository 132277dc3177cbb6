/** Reminders and the form of them, at their longest. */
import { remindersFormShow } from '../../src/shows/reminders-form.js';
import { WEEKDAYS, weekOf, type Day, type Week } from '../../src/domain/calendar/day.js';
import type { StudentFacts } from '../../src/domain/hours/hours-to-fill-in.js';
import type { ClockTime } from '../../src/domain/calendar/moment.js';
import type { PlacementId } from '../../src/domain/placements/placement.js';
import { newRhythm } from '../../src/domain/reminders/rhythm.js';
import { OPTIONAL, optionalFor } from '../../src/domain/reminders/unasked.js';
import type { Reply } from '../../src/shows/reply.js';
import { hoursReminder, weekReminder } from '../../src/shows/reminder.js';
import { placementOfSanne, sanne, school } from './people.js';

const rhythm = newRhythm(sanne().id, sanne().schoolId, 'student');
const FRIDAY = '2026-11-27' as Day;
const facts = (company: string, addresses: number): StudentFacts => ({
  placements: Array.from({ length: addresses }, (_, i) =>
    placementOfSanne({
      id: `p${i}` as PlacementId,
      company: { name: company, address: '', phone: null },
      plannedMinutes: addresses > 1 ? { 1: 60, 2: 60, 3: 60, 4: 60, 5: 60, 6: 60 } : { 4: 420, 5: 360 },
    }),
  ),
  ...{ summaries: [], school: school(), leaveDays: new Set(), sickDays: new Set(), notWorked: new Set() },
  talks: [],
});
const choices = {
  ...{ on: optionalFor(['student']), days: [5] as const, at: '16:00' as ClockTime },
  ...{ quietFrom: '22:00' as ClockTime, quietUntil: '07:00' as ClockTime },
};
const form = { choices, drawnFrom: '0123456789abcdef', error: '' };
const shown = (reply: Reply | null): Reply => reply ?? { kind: 'text', text: '' };

export function strangestReminderCards(strange: string, long: string): readonly (readonly [string, string, Reply])[] {
  const friday = { day: FRIDAY, time: '16:00' as ClockTime };
  const sunday = { day: '2026-11-29' as Day, time: '19:00' as ClockTime };
  const week: Week = weekOf(FRIDAY);
  const hours = (company: string, addresses: number): Reply =>
    shown(hoursReminder(rhythm, facts(company, addresses), friday));
  const handIn = (company: string, addresses: number): Reply =>
    shown(weekReminder(week, rhythm, facts(company, addresses), sunday));
  return [
    ['question', 'hours-reminder', hours('Theater De Brug', 1)],
    ['question', 'hours-reminder-longest', hours(long, 2)],
    ['question', 'week-reminder', handIn('Theater De Brug', 1)],
    ['question', 'week-reminder-longest', handIn(long, 2)],
    ['reminders-form', 'reminders-form', remindersFormShow({ ...form, kinds: choices.on })],
    ['reminders-form', 'reminders-form-coach', remindersFormShow({ ...form, kinds: ['digest'] })],
    [
      'reminders-form',
      'reminders-form-longest',
      remindersFormShow({ ...form, choices: { ...choices, days: WEEKDAYS }, kinds: OPTIONAL, error: strange }),
    ],
  ];
}
