/** A talk that stands in calendars. */
import type { Appointment } from '../../src/ports/calendar-files.js';

export const talkOfSanne = (changes: Partial<Appointment> = {}): Appointment => ({
  ...{ id: 'talk:sanne-de-brug:midterm', sequence: 0, isCancelled: false },
  ...{ title: 'Tussenevaluatie van Sanne de Wit', where: 'Theater De Brug' },
  ...{ from: new Date('2026-12-04T09:00:00Z'), until: new Date('2026-12-04T10:00:00Z') },
  changedAt: new Date('2026-11-25T13:00:00Z'),
  organizer: { name: 'Els Meijer', mail: 'els@example.com' },
  attendees: [
    { name: 'Sanne de Wit', mail: 'sanne@example.com' },
    { name: 'Karel Jansen', mail: 'karel@example.com' },
  ],
  ...changes,
});
