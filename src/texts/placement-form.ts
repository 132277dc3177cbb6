/** A new placement, and what was agreed of one, in words. */
import type { Terms, PlacementField } from '../domain/placements/placement-form.js';
import type { Day } from '../domain/calendar/day.js';
import { dayInWords, hoursInWords, listed, periodInWords } from './amounts.js';

export const formTitle = (student: string, company: string): string => `Plaatsing van ${student} bij ${company}`;
export const newTitle = 'Nieuwe plaatsing';
export const placementButton = (company: string | null): string =>
  ['Plaatsing wijzigen', company].filter((part) => part !== null).join(': ');
export const whichPlacement = (student: string): string => `Welke plaatsing van ${student}?`;

export const fieldLabels: Readonly<Record<PlacementField, string>> = {
  studentName: 'Student (voornaam en achternaam)',
  studentNumber: 'Studentnummer',
  studentMail: 'Mailadres van de student',
  company: 'Leerbedrijf',
  address: 'Adres',
  companyPhone: 'Telefoon van het leerbedrijf',
  trainerName: 'Praktijkopleider (voornaam en achternaam)',
  trainerMail: 'Mailadres van de praktijkopleider',
  trainerPhone: 'Telefoon van de praktijkopleider',
  teacher: 'BPV-docent',
  coach: "SLB'er",
  hours: 'Uren op de POK',
  from: 'Eerste dag',
  until: 'Laatste dag',
  year: 'Leerjaar',
  days: 'Werkdagen met uren (do 7; vr 6,5)',
  start: 'Werk begint meestal om',
  since: 'Deze afspraak geldt vanaf',
  signed: 'Opnieuw getekend',
};
export const yes = 'Ja';
export const no = 'Nee, een bpv-blad';

export function faultInWords(field: PlacementField): string {
  switch (field) {
    case 'hours':
      return 'Vul de uren in als een getal, bijvoorbeeld 460.';
    case 'from':
      return 'Kies de eerste dag.';
    case 'until':
      return 'Kies de laatste dag; die ligt niet voor de eerste.';
    case 'year':
      return 'Kies het leerjaar.';
    case 'days':
      return 'Zet de werkdagen zo: do 7; vr 6,5.';
    case 'start':
      return 'Vul de tijd in als 09:00.';
    case 'studentName':
      return 'Vul een voornaam en een achternaam van de student in, of een nummer dat bekend is.';
    case 'studentNumber':
      return 'Dat nummer is van een andere student.';
    case 'company':
      return 'Vul het leerbedrijf in.';
    case 'trainerName':
      return 'Vul een voornaam en een achternaam van de praktijkopleider in.';
    case 'studentMail':
    case 'trainerMail':
      return 'Dat mailadres klopt niet. Vul het in als naam@voorbeeld.nl, of laat het leeg.';
    case 'teacher':
    case 'coach':
      return "Kies een BPV-docent en een SLB'er.";
    default:
      return 'Dit veld klopt nog niet.';
  }
}

/** "460 uur wordt 480 uur"; "" where nothing of it changes. */
export function changesInWords(before: Terms, after: Terms): string[] {
  const { minutesToMake, period, year, usualStart } = after;
  return [
    ...(before.minutesToMake !== minutesToMake
      ? [`${hoursInWords(before.minutesToMake)} wordt ${hoursInWords(minutesToMake)}`]
      : []),
    ...(before.period.from !== period.from || before.period.until !== period.until
      ? [`${periodInWords(before.period)} wordt ${periodInWords(period)}`]
      : []),
    ...(before.year !== year ? [`leerjaar ${before.year} wordt ${year}`] : []),
    ...(before.usualStart !== usualStart ? [`begin van het werk ${before.usualStart} wordt ${usualStart}`] : []),
    ...(JSON.stringify(before.plannedMinutes) !== JSON.stringify(after.plannedMinutes)
      ? ['andere werkdagen of uren per dag']
      : []),
  ];
}
export const askTerms = (title: string, changes: readonly string[]): string => `${title}: ${listed(changes)}. Opslaan?`;
export const termsStored = (title: string, changes: readonly string[]): string => `✔ ${title}: ${listed(changes)}.`;
export const termsAreTold = (student: string, trainer: string): string => `${student} en ${trainer} horen het.`;
export const changeUndone = '✔ Teruggedraaid. Wie het al gehoord had, hoort ook dit.';
export const alreadySo = 'Zo stond het al. Er is niets veranderd.';
export const endedEarly = 'Deze stage is eerder beëindigd. De laatste dag staat daarmee vast.';
export const behind = 'Er is intussen iets anders vastgelegd. Kijk of dit nog klopt.';

export const askNew = (student: string, company: string, { minutesToMake, period }: Terms): string =>
  `${student} bij ${company}: ${hoursInWords(minutesToMake)}, ${periodInWords(period)}. Opslaan?`;
export const newStored = (student: string, company: string): string =>
  `✔ Plaatsing van ${student} bij ${company} staat erin.`;
export const pokStillMissing = 'De POK is nog niet binnen: uren tellen mee vanaf de dag dat die er is.';
export const newPeople = (names: readonly string[]): string =>
  `Nieuw hier: ${listed(names)}. Zij komen erbij zodra je opslaat.`;

export const newAddress = (name: string, mail: string): string => `Mailadres van ${name}: ${mail}`;

/** To student and praktijkopleider. */
export const termsChanged = (
  { student, company }: { readonly student: string | null; readonly company: string },
  changes: readonly string[],
  since: Day,
): string =>
  `De afspraken over de stage${student === null ? '' : ` van ${student}`} bij ${company} zijn gewijzigd vanaf ${dayInWords(since)}: ${listed(changes)}.`;
