/** The first page of the hours statement. */
import type { HoursStatement } from '../domain/evidence/hours-statement.js';
import type { WeekIs } from '../domain/evidence/how-signed.js';
import { capital, dateInWords, listed } from './amounts.js';
import { totalInWords } from './totals.js';

export const byPok = 'volgens de POK';

/** Which hours count, and since when. */
export function whatCounts({ pok }: Pick<HoursStatement['placement'], 'pok'>): string {
  if (pok === null) return 'De POK is nog niet ingeleverd: er telt nog geen uur mee.';
  return `Mee tellen uren vanaf ${dateInWords(pok)}, de dag waarop de POK is ingeleverd, zodra de week is afgetekend. Uren van daarvoor staan er wel bij en tellen niet.`;
}

export const weeksHeading = 'Weken';

const weekIsInWords: Readonly<Record<WeekIs, string>> = {
  signed: totalInWords.counted,
  'handed-in': `${totalInWords.submitted} (wacht op aftekenen)`,
  written: `${totalInWords.written} (nog niet ingediend, teruggestuurd of open voor een correctie)`,
  without: 'zonder uren',
};

/** "50 weken afgetekend, 2 ingediend (wacht op aftekenen) en 7 zonder uren." */
export function weeksInWords(counts: Readonly<Record<WeekIs, number>>, order: readonly WeekIs[]): string {
  const [first, ...rest] = order.filter((is) => counts[is] > 0);
  if (first === undefined) return 'Er is nog geen week voorbij.';
  const one = `${counts[first] === 1 ? '1 week' : `${counts[first]} weken`} ${weekIsInWords[first]}`;
  return `${capital(listed([one, ...rest.map((is) => `${counts[is]} ${weekIsInWords[is]}`)]))}.`;
}

export const signedHeading = 'Hoe is afgetekend';
export const nothingSigned = 'Er is nog geen week afgetekend.';

export const checkHeading = 'Deze urenstaat controleren';
export const checkSteps = (code: string): string[] => [
  `1. Op elke bladzijde staat onderaan dezelfde controlecode: ${code}. Staat er een andere, dan hoort de bladzijde bij een andere urenstaat.`,
  '2. Achter elke week staat wie die aftekende, en wanneer. Achterin staat elke versie van elke week; wat is afgetekend, kan niet ongemerkt veranderen.',
  '3. Het bewijs is het JSON-bestand van deze urenstaat: vraag erom bij de school. Hoe u het naast dit papier legt, staat achterin bij Controle.',
];
