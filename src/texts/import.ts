/** What is said of files that are taken over, by command or in the chat. */
import type { Expected } from '../domain/import/cells.js';
import type { RowProblem, RowRef, Why } from '../domain/import/row.js';
import type { FileFault } from '../domain/import/sheet.js';

/** "rij 17, kolom uren: "vierhonderd" is geen getal", with its sheet where the file has some. */
export function problemInWords(problem: RowProblem): string {
  const column = problem.column === '' ? '' : `, kolom ${problem.column}`;
  if (problem.row === 0) return whyInWords(problem.why, problem.value);
  return `${rowInWords(problem)}${column}: ${whyInWords(problem.why, problem.value)}`;
}

export function rowInWords({ sheet, row }: Pick<RowRef, 'sheet' | 'row'>): string {
  return `${sheet === '' ? '' : `blad ${sheet}, `}rij ${row}`;
}

export function whyInWords(why: Why, value: string): string {
  switch (why.kind) {
    case 'expected':
      return `"${value}" ${EXPECTED[why.what]}`;
    case 'missing':
      return 'is leeg, en zonder kan deze rij niet';
    case 'absent':
      return 'die kolom staat niet in het bestand, en zonder kan deze rij niet';
    case 'not-in-file':
      return `het bestand heeft geen kolom ${listInWords(why.columns)}${toSet(why.ask)}`;
    case 'incomplete':
      return `is niet compleet zonder ${listInWords(why.columns)}`;
    case 'mail-of-another':
      return `"${value}": dit mailadres is van iemand anders`;
    case 'broken':
      return BROKEN[why.how];
    case 'unknown-student':
      return `"${value}" is geen student die hier bekend is (lees eerst het bestand met mensen in)`;
    case 'unknown-staff':
      return `"${value}" is niemand van school die hier bekend is, als nummer of mailadres (lees eerst het bestand met mensen in)`;
    case 'which-one':
      return value === '' ? 'er passen er meer; zeg welke' : `"${value}" past bij meer dan een`;
    case 'of-another':
      return `"${value}" is het adres van ${why.name}`;
    case 'unknown-placement':
      return `"${value}" is geen plaatsing die hier bekend is; een bestand van DUO werkt alleen bij wat er al is`;
    case 'unknown-company':
      return `"${value}" is geen leerbedrijf van een plaatsing die hier bekend is; een bestand van bedrijven werkt alleen bij wat er al is`;
    case 'unknown-period':
      return `"${value}" is geen periode die hier bekend is`;
    case 'twice':
      return `"${value}" staat ook in rij ${why.row}, met iets anders erbij`;
    case 'before-begin':
      return `"${value}" ligt voor het begin`;
    case 'in-future':
      return `"${value}" moet nog komen`;
  }
}

const toSet = (ask: readonly string[]): string =>
  ask.length === 0
    ? ''
    : `; geldt voor alle rijen hetzelfde, zeg het dan met ${ask.map((one) => `--set ${one}=…`).join(' ')}`;

const listInWords = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} en ${words.at(-1) ?? ''}`;

const EXPECTED: Readonly<Record<Expected, string>> = {
  day: 'is geen dag (verwacht: 7-9-2026)',
  week: 'is geen week (verwacht: week 4, of week 4 2027)',
  number: 'is geen telefoonnummer',
  hours: 'is geen getal (verwacht: uren, zoals 460 of 460,5)',
  'hours-range': 'valt buiten wat kan (verwacht: meer dan 0, hoogstens 10.000 uur)',
  'days-range': 'is te veel voor een dag (verwacht: hoogstens 24 uur per dag)',
  'no-state-number':
    'lijkt een burgerservicenummer, en dat hoort hier niet (verwacht: studentnummer of personeelscode)',
  'company-id': 'is geen nummer van een leerbedrijf (verwacht: negen cijfers)',
  born: 'maakt iemand jonger dan 14 jaar',
  year: 'is geen leerjaar (verwacht: 1, 2 of 3)',
  'school-year': 'is geen schooljaar (verwacht: 2026-2027)',
  crebo: 'is geen crebo (verwacht: vijf cijfers)',
  time: 'is geen tijd (verwacht: 8:30)',
  days: 'zijn geen dagen met uren (verwacht: do 7; vr 6,5)',
  weekdays: 'zijn geen dagen (verwacht: ma di wo)',
  role: 'is geen rol (verwacht: student, praktijkopleider, werkbegeleider, docent, slb of bureau)',
  mail: 'is geen mailadres',
  'kind-of-judgement': 'is geen soort beoordeling (verwacht: ontwikkelingsgericht of kwalificerend)',
  'calendar-kind': 'is geen soort (verwacht: vakantie, feestdag, themaweek, schooldag, periode of lesdagen)',
  text: 'is te lang of geen tekst',
};

const BROKEN: Readonly<Record<Extract<Why, { kind: 'broken' }>['how'], string>> = {
  quote: 'een aanhalingsteken gaat open en niet meer dicht',
  'too-long': 'een cel is te lang',
  'more-cells': 'er staan meer cellen dan de kop kolommen heeft',
};

export function faultInWords(fault: FileFault): string {
  switch (fault.kind) {
    case 'not-there':
      return 'dat bestand is er niet, of mag niet worden gelezen';
    case 'not-fetched':
      return 'ik kan dit bestand niet ophalen; stuur het nog eens';
    case 'empty':
      return 'het bestand is leeg';
    case 'too-big':
      return `het bestand is te groot (uitgepakt), hoogstens ${fault.mostMb} MB`;
    case 'too-many-rows':
      return `het bestand heeft te veel rijen, hoogstens ${fault.most}`;
    case 'passwords':
      return `er staat een kolom met wachtwoorden in (${fault.column}); zo'n bestand lees ik niet. Haal die kolom eruit en probeer het opnieuw`;
    case 'no-head':
      return 'in de eerste tien rijen staat geen kop met kolommen die ik ken';
    case 'not-readable':
      return NOT_READABLE[fault.as];
  }
}

const NOT_READABLE: Readonly<Record<Extract<FileFault, { kind: 'not-readable' }>['as'], string>> = {
  excel: 'het Excel-bestand is beschadigd',
  'old-excel':
    'het bestand heeft een wachtwoord, of is van een oude Excel (.xls); bewaar het als .xlsx zonder wachtwoord',
  text: 'dit is geen tabel in tekst (CSV) en geen Excel-bestand',
};

/** "212 nieuw, 4 anders, 3 hetzelfde" */
export function countsInWords({
  created,
  changed,
  same,
}: {
  readonly created: number;
  readonly changed: number;
  readonly same: number;
}): string {
  return `${created} nieuw, ${changed} anders, ${same} hetzelfde`;
}
