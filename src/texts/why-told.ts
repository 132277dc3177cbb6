/** Why one gets what nobody asked for, where it is not the subject's own to say [conversations: without being asked]. */
import type { Person } from '../domain/people/people.js';

/** Praktijkopleiders and werkbegeleiders are guests of the school: they are addressed with "u". */
export const isFormal = ({ roles }: Pick<Person, 'roles'>): boolean =>
  roles.every((role) => role === 'trainer' || role === 'mentor');

export const whyPok = 'Je krijgt dit bericht omdat hiervan afhangt welke uren van je meetellen.';
/** That it did not get there, or did after all. */
export const whyRelied = (teller: Pick<Person, 'roles'>): string =>
  isFormal(teller)
    ? 'U krijgt dit bericht omdat u dit via mij hebt laten weten.'
    : 'Je krijgt dit bericht omdat je dit via mij hebt laten weten.';
