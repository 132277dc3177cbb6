/** What the bot says of reflections, and of werkprocessen that were covered. */
import type { Day } from '../domain/calendar/day.js';
import type { CoveredProcess } from '../domain/dossier/coverage.js';
import type { TakeOffReflectionRefusal, WriteReflectionRefusal } from '../domain/dossier/reflections.js';
import { capital, dateInWords, dayInWords, hoursInWords } from './amounts.js';

export const question = 'Wat ging er goed, en wat zou je anders doen?';
export const oneLine = 'Eén regel is genoeg; typ hem hieronder. Liever niet? Typ dan: reflectie uit.';
export const written = '✔ Bewaard bij je reflecties.';
/** Whose they are. */
export const yoursAlone = 'Alleen jij ziet je reflecties, tot je zelf je verslag inlevert.';
export const withHealth =
  'Er stond iets bij dat over gezondheid kan gaan. Dat bewaar ik niet. Schrijf het opnieuw, zonder die woorden.';
export const asksOn = '✔ Ik vraag er voortaan naar als je uren hebt opgeschreven, hoogstens één keer per week.';
export const asksOff =
  '✔ Ik vraag er niet meer naar. Zelf opschrijven kan altijd: typ "reflectie" met je tekst erachter.';
export const onButton = 'Vraag het me elke week';
export const offButton = 'Vraag het niet meer';
export const reflectionsOfStudent = 'Reflecties schrijft een student, en alleen die ziet ze.';
export const yourReflections = (count: number): string =>
  count === 0 ? 'Je reflecties' : count === 1 ? 'Je reflectie' : `Je ${count} reflecties`;
export const at = (company: string): string => `Bij ${company}`;
export const noneYet =
  'Er staat nog niets. Typ bijvoorbeeld: reflectie: het inhangen ging goed, volgende keer begin ik met de kabels.';
export const dayLine = (on: Day): string => capital(dayInWords(on));
export const andOlder = (count: number): string => `En nog ${count} van eerder; in het verslag staan ze allemaal.`;
export const makeReport = 'Maak er een verslag van';
export const takenOff = '✔ Weggehaald. Er is niets van bewaard.';
export const noSuchReflections = 'Die reflecties kan ik hier niet laten zien: ze horen bij iemand anders.';

export function writeRefused(refusal: WriteReflectionRefusal): string {
  switch (refusal.why) {
    case 'no-words':
      return question;
    case 'too-many':
      return `Er staan er al ${refusal.most}. Haal er eerst een weg.`;
  }
}
export const takeOffRefused = (refusal: TakeOffReflectionRefusal): string =>
  ({ gone: 'Die stond er al niet meer. Er is niets veranderd.' })[refusal.why];

/** The Word file. */
export const reportTitle = 'Reflectieverslag';
export const reportOf = (student: string): string => `Reflectieverslag van ${student}`;
export const reportSubtitle = (company: string, schoolYear: string): string => `${company} · schooljaar ${schoolYear}`;
export const reportLine =
  'Je reflecties op volgorde van datum, in Word. Maak er zelf een verslag van en lever het dan in.';
export const reportNotes = 'Mijn aantekeningen';
export const reportHeads: readonly { readonly head: string; readonly hint: string }[] = [
  { head: 'Inleiding', hint: 'Waar heb je gewerkt, en wat deed je daar?' },
  { head: 'Wat ging goed', hint: 'Kijk hieronder terug: waar was je tevreden over, en hoe kwam dat?' },
  { head: 'Wat zou ik anders doen', hint: 'Wat neem je mee naar een volgende keer?' },
  { head: 'Mijn leerdoelen', hint: 'Wat heb je bereikt, en waaraan zie je dat?' },
];
export const dayOfNote = (on: Day): string => `${capital(dayInWords(on).split(' ')[0] ?? '')} ${dateInWords(on)}`;
export function reportName(student: string, schoolYear: string): string {
  const words =
    `reflectieverslag ${student} ${schoolYear}`
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return `${words.join('-')}.docx`;
}

/** Coverage. */
export const yourCoverage = 'Je werkprocessen';
export const coverageOfStudent = (student: string): string => `Werkprocessen van ${student}`;
export const coverageButton = (company: string | null): string =>
  company === null ? 'Werkprocessen' : `Werkprocessen ${company}`;
export const withHours = 'Met uren';
export const withoutHours = 'Nog geen uren';
export const processTitle = ({ code, title }: CoveredProcess): string => `${code} ${title}`;
export function processLine({ minutes, goals, agreed }: CoveredProcess): string {
  const parts = [
    ...(minutes > 0 ? [hoursInWords(minutes)] : []),
    ...(goals > 0 ? [goals === 1 ? '1 leerdoel' : `${goals} leerdoelen`] : []),
    ...(agreed === 'later' ? ['afgesproken voor later'] : []),
    ...(agreed === 'here' && minutes === 0 ? ['afgesproken om hier te doen'] : []),
    ...(agreed === 'not' ? ['kan hier niet, zo is afgesproken'] : []),
  ];
  return capital(parts.join(' · '));
}
export const countsForEach = 'Noem je bij een regel meer werkprocessen, dan telt hij bij elk mee.';
export const unnamedHours = (minutes: number): string =>
  `${capital(hoursInWords(minutes))} zonder werkproces. Kies ze bij Wijzigen van een regel.`;
export const noProcesses = 'Van deze opleiding zijn nog geen werkprocessen bekend. Het BPV-bureau kan ze invoeren.';
export const whoseCoverage = 'Van wie? Typ bijvoorbeeld: werkprocessen Sanne.';
