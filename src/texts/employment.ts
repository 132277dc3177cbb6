/** Whether a student is or was employed by the company: asked once, answered to the BPV-bureau alone. */
import type { EmploymentAnswer } from '../domain/placements/placement.js';
import { dayInWords } from './amounts.js';
import { momentOf } from '../domain/calendar/moment.js';

export const askEmployment = (company: string): string =>
  `Werk je ook buiten je BPV om bij ${company}, of heb je er gewerkt?`;
export const forOfficeAlone = 'Alleen het BPV-bureau ziet je antwoord.';
export const whyAsked = 'Je krijgt deze vraag één keer, omdat je daar BPV loopt.';
export const answers: Readonly<Record<EmploymentAnswer, string>> = {
  no: 'Nee',
  is: 'Ja, nu',
  was: 'Vroeger wel',
};
export const noted = (answer: EmploymentAnswer): string =>
  answer === 'no'
    ? '✔ Genoteerd: nee.'
    : '✔ Genoteerd. Het BPV-bureau kijkt of deze plek kan, en neemt zo nodig contact met je op.';
export const answeredBefore = (answer: EmploymentAnswer): string =>
  `Je antwoord staat al vast: ${answers[answer].toLowerCase()}. Klopt het niet, laat het dan het BPV-bureau weten.`;
export const noSuchQuestion = 'Die vraag kan ik niet vinden, of die hoort bij iemand anders. Er is niets veranderd.';

export const notAskedAnyMore = (company: string): string =>
  `Je stage bij ${company} is afgesloten; deze vraag hoeft niet meer beantwoord.`;
/** From the file. */
export const say = 'Doorgeven';

/** What the BPV-bureau hears. */
export const toldOffice = (student: string, company: string, answer: EmploymentAnswer): string =>
  answer === 'was'
    ? `${student} heeft eerder gewerkt bij ${company}, waar nu de BPV is.`
    : `${student} werkt bij ${company}, waar ook de BPV is.`;
export const officeDecides = "Jullie beslissen of deze plek kan. Praktijkopleider, docent en SLB'er zien dit niet.";
export const whyOffice = 'Je krijgt dit omdat je van het BPV-bureau bent.';
/** On the student's page. */
export const factTitle = (company: string | null): string => (company === null ? 'In dienst' : `In dienst ${company}`);
export const factValue = (answer: EmploymentAnswer, at: string): string =>
  `${answers[answer].toLowerCase()} (gezegd op ${dayInWords(momentOf(new Date(at)).day)})`;
