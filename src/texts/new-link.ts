/** What the mail says that brings a new link. */
import type { Week } from '../domain/calendar/day.js';
import { weekInWords } from './amounts.js';

export interface Opens {
  readonly what:
    | 'week'
    | 'sickness'
    | 'leave'
    | 'make-up'
    | 'goals'
    | 'work-agreements'
    | 'paper'
    | 'papers'
    | 'talks'
    | 'judgement'
    | 'pok'
    | 'ending'
    | 'open';
  /** Of a week. */
  readonly week: Week | null;
  /** Whom it is about; null where that is the reader, or where it is of many. */
  readonly student: string | null;
}

/** "Nieuwe link: week 47 van Milan Bakker" */
export const newLinkOf = (opens: Opens): string => `Nieuwe link: ${inWords(opens)}`;
/** "Uw nieuwe link: week 47 van Milan Bakker." */
export const newLinkTitle = (opens: Opens, isForGuest: boolean): string =>
  `${isForGuest ? 'Uw' : 'Je'} nieuwe link: ${inWords(opens)}.`;
export const newLinkWhy = (isForGuest: boolean): string =>
  isForGuest
    ? 'U krijgt deze mail omdat u om een nieuwe link vroeg.'
    : 'Je krijgt deze mail omdat je om een nieuwe link vroeg.';

function inWords({ what, week, student }: Opens): string {
  const of = student === null ? '' : ` van ${student}`;
  switch (what) {
    case 'week':
      return `${week ? weekInWords(week) : 'een week'}${of}`;
    case 'sickness':
      return `ziekmelding${of}`;
    case 'leave':
      return `verlof${of}`;
    case 'make-up':
      return `inhaalplan${of}`;
    case 'goals':
      return `leerdoelen${of}`;
    case 'talks':
      return `gesprekken${of}`;
    case 'work-agreements':
      return `werkafspraken${of}`;
    case 'paper':
      return `document${of}`;
    case 'papers':
      return `documenten${of}`;
    case 'judgement':
      return `eindbeoordeling${of}`;
    case 'pok':
      return `POK${of}`;
    case 'ending':
      return `eerder stoppen${of}`;
    case 'open':
      return 'alles wat openstaat';
  }
}
