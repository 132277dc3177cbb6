/** What the bot says whatever the subject. */
import type { Day } from '../domain/calendar/day.js';
import { momentOf } from '../domain/calendar/moment.js';
import type { Role } from '../domain/people/people.js';
import { dayInWords, firstName } from './amounts.js';

export const stranger = (office: { name: string; mail: string } | null): string =>
  office
    ? `Ik ken u nog niet. ${office.name} kan u toevoegen: ${office.mail}. Er is niets opgeslagen.`
    : 'Ik ken u nog niet. Het BPV-bureau van uw school kan u toevoegen. Er is niets opgeslagen.';
/** The office knows somebody with this address, and has to say whether it is this one. */
export const notSureWho = (office: { name: string; mail: string } | null): string =>
  `Ik weet nog niet zeker wie u bent. ${office ? `${office.name} kan dat nakijken: ${office.mail}` : 'Het BPV-bureau van uw school kan dat nakijken'}. Er is niets opgeslagen.`;
/** Whether the turn stored something before it broke; "maybe": the database fell silent while it was writing. */
type Stored = 'no' | 'yes' | 'maybe';

function whetherStored(stored: Stored): string {
  switch (stored) {
    case 'no':
      return 'er is niets opgeslagen';
    case 'yes':
      return 'maar het is wel opgeslagen. Typ "week" om te kijken';
    case 'maybe':
      return 'en ik weet niet of het is opgeslagen. Typ straks "week" om te kijken; nog een keer typen kan geen kwaad';
  }
}

export const noConnection = (stored: Stored): string =>
  stored === 'no'
    ? 'Ik heb even geen verbinding, er is niets opgeslagen. Probeer het zo nog eens.'
    : `Ik heb even geen verbinding, ${whetherStored(stored)}.`;
export const broken = (reference: string, stored: Stored): string =>
  `Dit ging mis, ${whetherStored(stored)}. (ref ${reference})`;
/** It may have been a confirmation, a question or an apology: `week` shows what is true now. */
export const answerLost = (at: string): string =>
  `Mijn antwoord op het bericht van ${momentOf(new Date(at)).time} kwam niet aan. Typ "week" of "voortgang" om te zien hoe het nu staat. Mist er iets? Stuur het dan nog een keer.`;
/** With what the message was about, as it stands. */
export const answerLostButSee = (at: string): string =>
  `Mijn antwoord op het bericht van ${momentOf(new Date(at)).time} kwam niet aan. Zo staat het nu; mist er iets, stuur het dan nog een keer.`;
/** The same for both: nobody learns from it what there is of somebody else's. */
export const notYours = 'Die week kan ik niet vinden, of die hoort bij iemand anders. Er is niets veranderd.';
/** A card of whoever has nothing to do with it any more: no name, nothing of what it showed. */
export const liesElsewhere = 'Dit ligt nu bij iemand anders. Er is hier niets meer te doen.';

export const noSuchSheet = notYours;
export const noPlacement = 'Je hebt nog geen BPV-plaats in het systeem. Het BPV-bureau kan die toevoegen.';
export const whichAddress = 'Bij welk adres?';
export const unreadable = 'Dat formulier kon ik niet lezen. Er is niets opgeslagen.';
export const questionGone = 'Die vraag is verlopen. Typ het nog een keer, dan kijk ik opnieuw.';
export const answeredOtherwise = 'Die vraag was al beantwoord. Er is niets veranderd.';
export const notUnderstood = 'Dat snap ik nog niet.';
export const notUnderstoodAgain = 'Dat snap ik ook niet. Vul het hier in, dan staat het goed.';
/** To staff who ask what a student asks for themselves. */
export const studentsOwn = (role: Role): string => `Dat doet de student zelf. ${helpOf(role)}`;

export const welcome = (name: string, role: Role): string =>
  `Hoi ${firstName(name)}! Ik houd de BPV-uren bij. ${helpOf(role)}`;

/** Three examples of one's own role. */
export function helpOf(role: Role): string {
  switch (role) {
    case 'student':
      return 'Typ bijvoorbeeld "uren 6 vrijdag", "week indienen" of "voortgang".';
    case 'trainer':
      return 'Zodra een student een week indient, krijgt u hier een kaart om af te tekenen. Typ "openstaand" voor wat er nog ligt, of de naam van een student.';
    case 'mentor':
      return 'Typ "overzicht" voor de studenten die u begeleidt, of de naam van een student.';
    case 'teacher':
    case 'coach':
      return 'Typ "overzicht" voor je studenten, of de naam van een student.';
    case 'office':
      return 'Typ "overzicht" voor de hele school, of de naam van een student.';
  }
}

export const pokMissing = (companies: string): string =>
  `De POK van ${companies} is nog niet binnen: die uren tellen nog niet mee.`;

/** Of a reason or a proposal that others read, and in which words of health stood. */
export const healthInReason =
  'Er stond iets over gezondheid bij. Dat bewaart de bot niet, en zonder die woorden klopt de zin niet meer: er is niets verstuurd. Schrijf het opnieuw, zonder wat er met iemands gezondheid is.';
/** The same of the student's own field. */
export const healthInField =
  'Er stond iets bij dat over gezondheid kan gaan. Dat hoef ik niet te weten en bewaar ik niet: er is niets opgeslagen en niets verstuurd. Schrijf dat veld opnieuw, kort en zonder waarom.';
/** Of whichever form. */
export const healthInForm =
  'In een van de velden stond iets over gezondheid. Dat bewaart de bot niet, dus er is niets opgeslagen. Vul dat veld opnieuw in, zonder die woorden.';

/** What waits at a placement that ends early, or whose file is closed. */
export const asksNoMore = 'Hier hoeft niets meer mee: de stage stopt eerder, of het dossier is afgesloten.';

/** What a file was closed with stands; who can open it. */
export const fileIsClosed = (on: Day, to: 'student' | 'signer'): string =>
  to === 'student'
    ? `Deze stage is afgesloten op ${dayInWords(on)}, dus wat er staat, staat vast. Klopt er iets niet? Vraag je SLB'er om het dossier weer te openen.`
    : `Deze stage is afgesloten op ${dayInWords(on)}, dus wat er staat, staat vast. Klopt er iets niet? De SLB'er van de student kan het dossier weer openen.`;
