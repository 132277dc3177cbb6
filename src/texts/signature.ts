/** What the page behind the QR code of a printed statement says: nothing of anybody that is not on the paper. */
import type { StatementClaims } from '../domain/evidence/signed-statement.js';
import { hoursInWords } from './amounts.js';
import { inFours, stamp } from './evidence.js';

export const oursTitle = 'Deze urenstaat is hier gemaakt en ondertekend';

export function ours({
  claims,
  key,
  isInUse,
}: {
  readonly claims: StatementClaims;
  readonly key: string;
  readonly isInUse: boolean;
}): string[] {
  const { code, counted, toMake, madeAt } = claims;
  return [
    `Gemaakt op ${stamp(madeAt)}.`,
    `Controlecode: ${inFours(code)}. Onderaan elke bladzijde moet dezelfde staan.`,
    `Afgetekend en tellend: ${hoursInWords(counted)} van ${hoursInWords(toMake)}.`,
    `Ondertekend met sleutel ${inFours(key)}${isInUse ? '' : ', die sindsdien door een nieuwe is vervangen'}.`,
    'Staat er op het papier iets anders, dan is het papier veranderd. Van wie de urenstaat is, staat niet op deze pagina. Wat er in staat is na te gaan met het JSON-bestand: vraag dat aan de school.',
  ];
}

export const notOursTitle = 'Deze code hoort niet bij een urenstaat van hier';
export const notOurs = [
  'De code is veranderd of niet helemaal gelezen, of de urenstaat is niet hier gemaakt. Probeer het nog eens met de camera recht boven het papier.',
  'Blijft dit staan, vraag de school dan om dezelfde urenstaat.',
];
