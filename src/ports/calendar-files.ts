/** An appointment as a file that calendars read: new, moved, or called off. */

/** Who is in it. */
export interface Attendee {
  readonly name: string;
  /** A mail address: calendars know people by it. */
  readonly mail: string;
}

export interface Appointment {
  /** The same for as long as it is the same talk, whenever it is moved to: "talk:sanne-de-brug:midterm-2026-W49". */
  readonly id: string;
  /** From 0 on, higher with each change that people are told: a calendar drops what is older than it has. */
  readonly sequence: number;
  readonly isCancelled: boolean;
  readonly title: string;
  /** "" where no place was said. */
  readonly where: string;
  readonly from: Date;
  readonly until: Date;
  /** When it came to be as it is. */
  readonly changedAt: Date;
  /** Who gets the answers that calendars send. */
  readonly organizer: Attendee;
  readonly attendees: readonly Attendee[];
}

export interface CalendarFile {
  readonly method: 'REQUEST' | 'CANCEL';
  /** iCalendar (RFC 5545). */
  readonly content: string;
}

export type CalendarFiles = (appointment: Appointment) => CalendarFile;
