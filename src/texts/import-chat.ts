/** What is said of a file that the BPV-bureau sends in the chat. */
import type { ImportList, Settable } from '../asks/import.js';
import { writeHours } from '../domain/import/cells.js';
import { writePlannedDays } from '../domain/import/weekday-cells.js';
import type { FieldChange } from '../domain/import/as-shown.js';
import type { ReportFacts } from './import-report.js';
import { fieldInWords, missingCount } from './import-report.js';
import { faultInWords, problemInWords, rowInWords, whyInWords } from './import.js';
import type { ImportOutcome } from '../domain/import/import-report.js';
import type { RowProblem, RowRef } from '../domain/import/row.js';
import type { FileFault } from '../domain/import/sheet.js';
import { dateInWords, listed } from './amounts.js';
import { parseDay } from '../domain/calendar/day.js';

/** Whoever is not of the BPV-bureau. */
export const filesOfStaff =
  'Met bestanden kan ik hier niets; alleen het BPV-bureau stuurt mij lijsten. Typte u er iets bij? Stuur dat dan nog eens zonder bestand.';

export const tooManyFiles = (most: number): string =>
  `Dat zijn te veel bestanden in één keer, hoogstens ${most}. Er is niets gelezen.`;
export const importGone =
  'Dit bestand heb ik niet meer: ik bewaar het een dag. Stuur het nog eens, dan kijk ik opnieuw.';
export const importBusy = 'Ik ben dit al aan het opslaan. Het antwoord komt zo.';
export const importDropped =
  'Er is niets opgeslagen, en het bestand heb ik weggegooid. Moet het toch? Stuur het dan nog eens.';
export const newerCard = 'Er was intussen een nieuwere kaart van dit bestand. Zo staat het nu.';
export const fillInLabel = (columns: readonly string[]): string => `Vul in: ${columns.join(', ')}`;
export const listLabel = 'Lijst';

/** "plaatsaties.xlsx: het bestand is leeg." */
export const fileFault = ({ file, fault }: { readonly file: string; readonly fault: FileFault }): string =>
  `${file}: ${faultInWords(fault)}.`;
export const nothingRead = 'Hier kan ik niets mee.';

/** "Ik lees 212 plaatsingen: 205 nieuw, 4 anders, 3 rijen kan ik niet lezen." */
export function readInWords(report: ReportFacts): string {
  const refused = refusedRows(report.problems);
  const { created, changed, same, kinds } = report;
  const all = created + changed + same + refused;
  const parts = [
    ...(created > 0 ? [`${created} nieuw`] : []),
    ...(changed > 0 ? [`${changed} anders`] : []),
    ...(same > 0 ? [`${same} hetzelfde`] : []),
    ...(refused > 0 ? [`${refused} ${refused === 1 ? 'rij' : 'rijen'} kan ik niet lezen`] : []),
  ];
  return `Ik lees ${all} ${nounOf([...kinds], all)}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}.`;
}

function nounOf(kinds: readonly string[], count: number): string {
  const [one, other] = kinds;
  const [single, several] = (other === undefined && NOUNS[one ?? '']) || ['rij', 'rijen'];
  return count === 1 ? single : several;
}

const NOUNS: Readonly<Record<string, readonly [string, string]>> = {
  placements: ['plaatsing', 'plaatsingen'],
  companies: ['bedrijf', 'bedrijven'],
  people: ['persoon', 'mensen'],
  students: ['student', 'studenten'],
  calendar: ['regel van de kalender', 'regels van de kalender'],
  'work-processes': ['werkproces', 'werkprocessen'],
};

/** Rows that do not go in. */
export function refusedRows(problems: readonly RowProblem[]): number {
  return new Set(
    problems.filter(({ row }) => row > 0).map(({ file, sheet, row }) => JSON.stringify([file, sheet, row])),
  ).size;
}

/** As it stands on the card: of several files with the name of this one. */
export function problemLine(problem: RowProblem, isOneOfMore: boolean): string {
  const where = isOneOfMore ? `${problem.file}, ` : '';
  if (problem.why.kind !== 'not-in-file') return `${where}${problemInWords(problem)}`;
  const { columns, ask } = problem.why;
  const plain = whyInWords({ kind: 'not-in-file', columns, ask: [] }, '');
  return `${where}${plain}${ask.length === 0 ? '' : '; is het voor alle rijen hetzelfde, vul het dan hieronder in'}`;
}

/** What else there is to know before it is stored. */
export function besideInWords(report: ReportFacts): string[] {
  const missing = missingCount(report.missing);
  const unknown = [...new Set(report.unknown.map(({ header }) => header))];
  const onTheWay = report.peopleOnTheWay;
  return [
    ...(onTheWay === 1 ? ['Er komt 1 persoon bij die in een plaatsing staat.'] : []),
    ...(onTheWay > 1 ? [`Er komen ${onTheWay} mensen bij die in plaatsingen staan.`] : []),
    ...(unknown.length > 0 ? [`Deze kolommen ken ik niet en laat ik liggen: ${inShort(unknown)}.`] : []),
    ...(report.themeNames.length > 0
      ? [`Van een themaweek bewaar ik de week en niet de naam: ${inShort(report.themeNames)}.`]
      : []),
    ...(missing > 0 ? [`Niet in het bestand en wel bij school: ${missing}. Daar blijf ik van af.`] : []),
    ...(report.kept.length > 0 ? [`Blijft staan, omdat iemand het zelf zo zette: ${report.kept.length}.`] : []),
    ...(report.sharedAddress.length > 0
      ? [`Met hetzelfde mailadres als een ander: ${inShort(report.sharedAddress.map(({ name }) => name))}.`]
      : []),
    ...(report.otherAddress.length > 0
      ? [`Ander mailadres, het account in Teams blijft: ${inShort(report.otherAddress.map(({ name }) => name))}.`]
      : []),
  ];
}

const MOST_NAMED = 6;
const inShort = (words: readonly string[]): string =>
  words.length <= MOST_NAMED
    ? listed(words)
    : `${words.slice(0, MOST_NAMED).join(', ')} en nog ${words.length - MOST_NAMED}`;

export const allTheSame = 'Het staat er allemaal al zo. Er is niets op te slaan.';
export const nothingToSave = 'Zo kan ik er niets van opslaan.';

/** "Bekijk de 4"; where two lists are as long, with what they are of. */
export function seeLabel(list: ImportList, count: number, isAlone: boolean): string {
  switch (list) {
    case 'changes':
      return isAlone ? `Bekijk de ${count}` : `Bekijk de ${count} die anders zijn`;
    case 'problems':
      return isAlone ? `Bekijk de ${count}` : `Bekijk de ${count} die ik niet lees`;
    case 'missing':
      return `Niet in het bestand: ${count}`;
    case 'kept':
      return `Blijft staan: ${count}`;
  }
}

export function listTitle(list: ImportList, count: number): string {
  switch (list) {
    case 'changes':
      return `Anders in dit bestand: ${count}`;
    case 'problems':
      return `Dit kan ik niet lezen: ${count}`;
    case 'missing':
      return `Niet in het bestand en wel bij school: ${count}. Ik haal niets weg.`;
    case 'kept':
      return `Het bestand zegt iets anders, en dit blijft staan: ${count}`;
  }
}

/** "rij 4: Sanne de Wit" */
export const rowTitle = (row: RowRef, who: string, isOneOfMore: boolean): string =>
  `${isOneOfMore ? `${row.file}, ` : ''}${rowInWords(row)}${who === '' ? '' : `: ${who}`}`;

/** "uren: 460 wordt 480"; of what is no single value only the name. */
export function fieldChangeInWords({ field, was, is }: FieldChange, nameOf: (id: string) => string | null): string {
  const words = fieldInWords(field);
  const [before, after] = [was, is].map((value) => valueInWords(field, value, nameOf));
  if (after === null || after === undefined) return words;
  return before ? `${words}: ${before} wordt ${after}` : `${words}: ${after}`;
}

function valueInWords(field: string, value: unknown, nameOf: (id: string) => string | null): string | null {
  if (value === null || value === undefined) return null;
  if (field === 'minutesToMake' && typeof value === 'number') return writeHours(value);
  if (field === 'plannedMinutes') return writePlannedDays(value);
  if (field.endsWith('Id') && field !== 'companyId') return typeof value === 'string' ? nameOf(value) : null;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return null;
  const day = parseDay(value);
  return day ? dateInWords(day) : value;
}

export const keptLine = (field: string, name: string, when: string): string =>
  `${fieldInWords(field)}: zo gezet${name === '' ? '' : ` door ${name}`} op ${when}`;

export function differsNow(rows: readonly RowRef[]): string {
  const words = inShort([...new Set(rows.map(rowInWords))]);
  return `Intussen is er bij school iets veranderd. Anders dan ik liet zien: ${words}. Kijk nog eens; er is niets opgeslagen.`;
}

/** "✔ Opgeslagen. 31 studenten zijn nog niet in Teams gezien; van 12 praktijkopleiders is er geen mailadres." */
export function savedInWords({
  notSeen,
  withoutMail,
}: {
  readonly notSeen: number;
  readonly withoutMail: number;
}): string {
  const parts = [
    ...(notSeen === 1 ? ['1 student is nog niet in Teams gezien'] : []),
    ...(notSeen > 1 ? [`${notSeen} studenten zijn nog niet in Teams gezien`] : []),
    ...(withoutMail > 0
      ? [`van ${withoutMail} ${withoutMail === 1 ? 'praktijkopleider' : 'praktijkopleiders'} is er geen mailadres`]
      : []),
  ];
  return parts.length === 0 ? '✔ Opgeslagen.' : `✔ Opgeslagen. ${parts.join('; ').replace(/^v/, 'V')}.`;
}
export function savedCounts({
  created,
  changed,
  refused,
}: {
  readonly created: number;
  readonly changed: number;
  readonly refused: number;
}): string {
  const rows = `${refused} ${refused === 1 ? 'rij is' : 'rijen zijn'} niet gelezen`;
  return `${created} nieuw, ${changed} anders${refused === 0 ? '' : `; ${rows}`}.`;
}

/** Where it was decided on before. */
export const outcomeInWords = (outcome: ImportOutcome): string =>
  outcome.kind === 'dropped' ? importDropped : `${savedInWords(outcome)} ${savedCounts(outcome)}`;

export const setTitle = 'Wat niet in het bestand staat';
export const setHint = 'Geldt voor elke rij waarin het niet staat. Laat leeg wat per rij verschilt.';
export const applySet = 'Zo lezen';
export const setLabels: Readonly<Record<Settable, string>> = {
  ...{ rol: 'Rol', docent: 'Docent (nummer of mailadres)', slb: 'SLB (nummer of mailadres)' },
  ...{ leerjaar: 'Leerjaar (1, 2 of 3)', schooljaar: 'Schooljaar (2026-2027)', crebo: 'Crebo', uren: 'Uren' },
  ...{ begin: 'Eerste dag', einde: 'Laatste dag', leerbedrijf: 'Leerbedrijf' },
  ...{ praktijkopleider: 'Praktijkopleider (naam)', soort: 'Soort' },
};

export const notSeenTitle = 'Nog niet gezien';
export const notSeenHeading = (count: number): string => `Studenten, nog niet in Teams gezien: ${count}`;
export const withoutMailHeading = (count: number): string => `Praktijkopleiders zonder mailadres: ${count}`;
export const everybodySeen = 'Alle studenten zijn in Teams gezien, en van elke praktijkopleider is er een mailadres.';
