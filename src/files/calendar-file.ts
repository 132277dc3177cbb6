/**
 * Appointments as iCalendar files. Times are UTC: every calendar shows them by its own clock, and the library prints a
 * date under a zone with the digits of the server's.
 */
import ical, { ICalAttendeeRole, ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Appointment, Attendee, CalendarFiles } from '../ports/calendar-files.js';

/** @param domain behind each id, so that no other calendar has it */
export function createCalendarFiles(domain: string): CalendarFiles {
  return ({ id, isCancelled, changedAt, from, until, title, where, organizer, attendees, sequence }: Appointment) => {
    const method = isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST;
    const calendar = ical({ method, prodId: { company: 'BPV-bot', product: 'afspraken', language: 'NL' } });
    calendar.createEvent({
      ...{ id: `${id}@${domain}`, sequence, stamp: changedAt, start: from, end: until, summary: title },
      ...(where !== '' && { location: where }),
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      organizer: known(organizer),
      // Nobody has to answer: a talk that does not suit is moved in the bot.
      attendees: attendees.map((one) => ({
        ...{ ...known(one), rsvp: false },
        ...{ role: ICalAttendeeRole.REQ, status: ICalAttendeeStatus.NEEDSACTION },
      })),
    });
    return { method, content: calendar.toString() };
  };
}

/** A name stands between quotes, in which there is no way to write one. */
function known({ name, mail }: Attendee): { name: string; email: string } {
  return { name: name.replace(/["\\\p{Cc}]+/gu, ' ').trim(), email: mail };
}
