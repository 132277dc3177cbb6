/** What stands in a mail around the facts, and its subject. */
import type { Day, Week } from '../domain/calendar/day.js';
import type { ClockTime } from '../domain/calendar/moment.js';
import type { Person } from '../domain/people/people.js';
import { dayInWords, firstName, hoursInWords, weekInWords } from './amounts.js';
import { isFormal } from './why-told.js';

/** "Sanne de Wit, week 47: 13 uur aftekenen" */
export const toSignOff = (student: string, week: Week, minutes: number): string =>
  `${student}, ${weekInWords(week)}: ${minutes === 0 ? 'niet gewerkt,' : hoursInWords(minutes)} aftekenen`;
/** A week that is not to be signed. */
export const aboutWeek = (student: string, week: Week): string => `${student}, ${weekInWords(week)}`;
/** Mail programs put it under the one before. */
export const again = (subject: string): string => `Re: ${subject}`;

export function greeting(reader: Pick<Person, 'name' | 'roles'>, time: ClockTime): string {
  const part = time < '06:00' ? 'avond' : time < '12:00' ? 'morgen' : time < '18:00' ? 'middag' : 'avond';
  return isFormal(reader) ? `Goede${part} ${reader.name},` : `Hoi ${firstName(reader.name)},`;
}

export const buttons = {
  sign: 'Bekijken en aftekenen',
  answer: 'Bekijken en antwoorden',
  look: 'Bekijken',
} as const;

/** Where what is told is of several schools. */
export const lookAt = (school: string): string => `Bekijken bij ${school}`;

export const linkWorks = (until: Day, isForGuest: boolean): string =>
  isForGuest
    ? `De knop werkt tot en met ${dayInWords(until)}. U hebt geen account of wachtwoord nodig.`
    : `De knop werkt tot en met ${dayInWords(until)}. Je hebt geen account of wachtwoord nodig.`;
/** Where more than one thing waits; the page has the same number. */
export const stillOpen = (count: number, isForGuest: boolean): string =>
  `In totaal ${isForGuest ? 'hebt u' : 'heb je'} nu nog ${count} dingen te doen. Via de knop ${isForGuest ? 'vindt u' : 'vind je'} ze allemaal.`;
export const orCopy = 'Werkt de knop niet? Open dan dit adres:';
export const repliesTo = (who: string): string => `Antwoorden op deze mail gaat naar ${who}.`;
export const asTeacher = (name: string): string => `${name}, BPV-docent`;
export const unsubscribe = 'Geen herinneringen meer per mail:';

/** Of a school that mails nothing about who is sick. */
export const linkOnlySubject = 'Er staat een bericht over de BPV voor u klaar';
export const linkOnly = (isForGuest: boolean): string =>
  isForGuest
    ? 'Er staat een bericht voor u klaar. Met de knop hieronder kunt u het lezen.'
    : 'Er staat een bericht voor je klaar. Met de knop hieronder kun je het lezen.';
