/** What the bot says of a POK: that it came, that it is gone, and the form in which the office says so. */
import type { Day } from '../domain/calendar/day.js';
import type { Placement } from '../domain/placements/placement.js';
import type { Progress } from '../domain/placements/progress.js';
import { dateInWords, dayInWords, firstName, hoursInWords, listed } from './amounts.js';

export const pokLine = (pok: Day | null): string =>
  pok === null ? 'nog niet binnen' : `binnen sinds ${dateInWords(pok)}`;

export const pokButton = (pok: Day | null, company: string | null): string =>
  [pok === null ? 'POK is binnen' : 'POK wijzigen', company].filter((part) => part !== null).join(': ');
export const pokFormTitle = (student: string, { company }: Placement): string =>
  `POK van ${student} bij ${company.name}`;

/** To the student, once the POK is in or its day has changed. `signed`: minutes, whether they count or not. */
export function pokCame(
  { company, pok }: Placement,
  { counted, submitted, written, notCounting }: Progress,
  signed: number,
): string {
  if (pok === null) {
    return `De POK van ${company.name} staat weer als nog niet binnen. Tot hij er is tellen je uren daar niet mee${signed > 0 ? `, ook niet de ${hoursInWords(signed)} die al is afgetekend` : ''}; vraag het BPV-bureau wat er nog nodig is.`;
  }
  const amounts = [
    ...(counted > 0 ? [`${hoursInWords(counted)} telt nu mee`] : []),
    ...(submitted + written > 0 ? [`${hoursInWords(submitted + written)} telt mee zodra het is afgetekend`] : []),
    ...(notCounting > 0 ? [`${hoursInWords(notCounting)} van daarvoor telt niet mee`] : []),
  ];
  const since = `De POK van ${company.name} is binnen. Je uren tellen mee vanaf ${dayInWords(pok)}`;
  return amounts.length > 0 ? `${since}: ${listed(amounts)}.` : `${since}.`;
}
/** On the button that says so. */
export const pokGone = 'Ja, de POK is niet binnen';
/** "De POK van Sanne de Wit bij Theater De Brug toch niet binnen? 97 uur telt dan niet meer mee." */
export const askPokGone = ({ company }: Placement, student: string, { counted }: Progress): string =>
  `De POK van ${student} bij ${company.name} toch niet binnen? ${counted > 0 ? `${hoursInWords(counted)} telt dan niet meer mee` : 'Er tellen nu nog geen uren mee'}. ${firstName(student)} hoort het.`;
export const pokSet = ({ pok }: Placement, student: string): string =>
  pok === null
    ? `✔ De POK staat als niet binnen. ${firstName(student)} hoort het.`
    : `✔ De POK is binnen sinds ${dayInWords(pok)}. ${firstName(student)} hoort het.`;
/** `by`: who else recorded it; null: oneself, or it was known from the start. */
export const pokAlready = ({ pok }: Placement, by: string | null): string => {
  const recordedBy = by === null ? '' : `, vastgelegd door ${by}`;
  return pok === null
    ? `De POK stond al als niet binnen${recordedBy}.`
    : `De POK stond al op ${dayInWords(pok)}${recordedBy}.`;
};
export const pokBehind = (placement: Placement, by: string | null): string =>
  `Dit formulier is van eerder, dus er is niets veranderd. ${pokAlready(placement, by)} Sla het op als het anders moet worden.`;
export const pokNoDay = 'Kies de dag waarop de POK is ingeleverd.';
export const pokInFuture = 'Die dag moet nog komen. Vul de dag in waarop de getekende POK is ingeleverd.';
export const pokOfOffice = 'Of de POK binnen is, zet het BPV-bureau erin. Er is niets veranderd.';
