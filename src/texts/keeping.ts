/** What is kept of people: removing it, handing it to them, who looked. */
import { momentOf } from '../domain/calendar/moment.js';
import type { LookedAt } from '../domain/keeping/looks.js';
import type { Goes } from '../domain/keeping/what-goes.js';
import type { Way } from '../domain/evidence/decision.js';
import type { Role } from '../domain/people/people.js';
import type { Forgets } from '../asks/keeping.js';
import { dayWithItsYear, listed } from './amounts.js';
import { daysInWords } from './keeping-terms.js';
import { roleInWords } from './looking.js';

/** Also where there never was anything: of another school nobody learns more. */
export const nothingLeft = 'Van deze persoon staat hier niets (meer).';
export const whom = (names: readonly string[]): string => `Bedoel je ${listed(names)}?`;
export const textsOfStudents =
  'Teksten horen bij een student: bij de uren, het verlof, de leerdoelen en de gesprekken.';
export const notYourself = 'Jezelf kun je niet verwijderen. Een collega van het BPV-bureau kan het.';
export const stillGuides = (name: string, students: number): string =>
  `${name} begeleidt nog ${students === 1 ? 'een student' : `${students} studenten`}. Zeg eerst wie het overneemt: "Wim vervangt ${name}".`;

export const askForget = (name: string, what: Forgets): string =>
  what === 'texts' ? `Alle teksten van ${name} verwijderen?` : `${name} verwijderen?`;

/** @param evidenceDays how long proof is kept after the last day */
export function whatGoesInWords(
  goes: Exclude<Goes, { kind: 'refused' }>,
  isStudent: boolean,
  evidenceDays: number,
): readonly string[] {
  if (goes.kind === 'all') {
    return [
      `Weg gaat alles: naam, mailadres, telefoonnummer, geboortedatum, Teams-account${isStudent ? ', de plaatsing en wat daarbij hoort' : ''}.`,
      isStudent
        ? 'Er zijn geen uren geschreven, dus de wet laat hier niets bewaren.'
        : 'Er is niets door deze persoon afgetekend, dus de wet laat hier niets bewaren.',
      FOR_GOOD,
    ];
  }
  const until = goes.nameUntil === null ? '' : `, hier tot ${dayWithItsYear(goes.nameUntil)}`;
  return [
    isStudent
      ? 'Weg gaan: mailadres, telefoonnummer, Teams-account, geboortedatum, alles wat er geschreven is, de reflecties en de ingeleverde bestanden.'
      : 'Weg gaan: mailadres, telefoonnummer en Teams-account.',
    isStudent
      ? `Blijven: de naam, de uren, de handtekeningen, de POK en de beoordeling. Ze bewijzen de BPV voor de rijksaccountant; daarom moet de school ze ${daysInWords(evidenceDays)} na afloop bewaren${until}. Daarna gaan ze vanzelf.`
      : `Blijft: de naam bij wat er is vastgelegd en afgetekend. Dat bewijst de BPV van studenten; daarom moet de school dat ${daysInWords(evidenceDays)} na afloop bewaren${until}. Daarna gaat de naam vanzelf.`,
    FOR_GOOD,
  ];
}

export const textsGoInWords: readonly string[] = [
  'Weg gaan: wat er geschreven is bij uren, verlof, leerdoelen, gesprekken, documenten en beoordeling, en de reflecties.',
  'Blijven: uren, handtekeningen en wat er is besloten, want die bewijzen de BPV. Op de urenstaat staat dan "tekst verwijderd", en het bewijs klopt nog.',
  'Dit kan niet ongedaan worden gemaakt.',
];
const FOR_GOOD = 'Dit kan niet ongedaan worden gemaakt.';

export const forget = 'Verwijderen';
export const changedSince = 'Er is intussen iets veranderd. Dit gaat er nu weg:';
export const partGone = (name: string): string =>
  `✔ Verwijderd. Van ${name} staan alleen de naam en het bewijs van de uren er nog.`;
export const textsGone = (name: string): string => `✔ De teksten van ${name} zijn verwijderd. De uren staan er nog.`;

export const looksTitle = (name: string): string => `Wie ${name} bekeek`;
export const nobodyLooked = 'Niemand van de medewerkers, zolang dat wordt bewaard.';
export const looksKept = (days: number): string =>
  `Dit wordt ${daysInWords(days)} bewaard. De student zelf en berichten die vanzelf kwamen staan er niet bij.`;
export const someoneGone = 'iemand van wie de naam is verwijderd';
export const lookerTitle = (name: string, roles: readonly Role[]): string =>
  roles.length === 0 ? name : `${name} (${listed(roles.map(roleInWords))})`;
export const andEarlier = (times: number): string => `en ${times} keer eerder`;

const LOOKED_AT: Readonly<Record<LookedAt, string>> = {
  page: 'de pagina',
  week: 'een week',
  absence: 'ziekte of verlof',
  placement: 'leerdoelen, gesprekken of dossier',
  file: 'een bestand',
};
const BY_WAY: Readonly<Record<Way, string>> = {
  chat: 'in de chat',
  card: 'op een kaart',
  mail: 'via een link in een mail',
  tab: 'in de tab',
  bot: 'door de bot',
};

export function lookInWords({
  at,
  what,
  way,
}: {
  readonly at: Date;
  readonly what: LookedAt;
  readonly way: Way;
}): string {
  const { day, time } = momentOf(at);
  return `${dayWithItsYear(day)} ${time}: ${LOOKED_AT[what]}, ${BY_WAY[way]}`;
}
