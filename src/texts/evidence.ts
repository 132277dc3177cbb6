/** What stands on the hours statement, and what the check of one says. */
import type { Week } from '../domain/calendar/day.js';
import type { SealedEvent, Way } from '../domain/evidence/decision.js';
import type {
  CountsAs,
  HoursStatement,
  ShownVersion,
  Signature,
  StatementFormat,
} from '../domain/evidence/hours-statement.js';
import { codeOf } from '../domain/evidence/signed-statement.js';
import type { RootHeader } from '../domain/evidence/nightly-root.js';
import type { Entry, NotWorkedReason, WeekEvent, WeekState } from '../domain/weeks/week-sheet.js';
import type { WeekWithout } from '../domain/weeks/weeks-without.js';
import { momentOf, type ClockTime } from '../domain/calendar/moment.js';
import { dateInWords, dayOfWeek, weekOfYear, hoursInWords, listed } from './amounts.js';
import { countsOn, type Placement } from '../domain/placements/placement.js';
import type { SheetMark } from '../domain/hours/sheet-marks.js';
import { markInShort } from './marks.js';
import { lineInShort } from './lines.js';
import { roleInWords } from './looking.js';
import { totalExplained, totalInWords } from './totals.js';
import { notWorkedInWords, stateInWords } from './weeks.js';

/** By which way, as it goes on after a name and a role. */
export const wayInWords: Readonly<Record<Way, string>> = {
  chat: 'bericht in Teams',
  card: 'kaart in Teams',
  mail: 'link in e-mail',
  tab: 'tabblad in Teams',
  bot: 'de bot zelf',
};

export const formatInWords: Readonly<Record<StatementFormat, string>> = { pdf: 'PDF', xlsx: 'Excel', json: 'JSON' };

/** "vr 27 nov 2026 16:02", on the wall in the Netherlands. */
export function stamp(iso: string): string {
  const { day, time } = momentOf(new Date(iso));
  return `${dayOfWeek(day)} ${day.slice(0, 4)} ${time}`;
}

/** "Afgetekend door Karel Jansen (praktijkopleider, kaart in Teams) op vr 27 nov 2026 16:02: 13 uur" */
export function signedLine(signature: Signature, nameOf: (id: string) => string): string {
  const { by, role, way, at, minutes, notWorked } = signature;
  const what = notWorked ? `niet gewerkt (${notWorkedInWords(notWorked)})` : hoursInWords(minutes);
  return `Afgetekend door ${nameOf(by)} (${roleInWords(role)}, ${wayInWords[way]}) op ${stamp(at)}: ${what}`;
}

/** The name that goes with an id; the id itself where nobody is known by it any more. */
export function namesIn({ people }: Pick<HoursStatement, 'people'>): (id: string) => string {
  const names = new Map<string, string>(people.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}

/** "30 min", "geen", or "" where nothing was said. */
export function breakOf({ breakMinutes }: Entry): string {
  if (breakMinutes === undefined) return '';
  return breakMinutes === 0 ? 'geen' : `${breakMinutes} min`;
}

/** "bij: do 19 nov 7 uur (13:00-20:00, opbouw licht)", as the version history says it. */
export function eventInWords(what: WeekEvent): string {
  switch (what.kind) {
    case 'added':
      return `bij: ${entriesInShort(what.entries)}`;
    case 'replaced':
      return `gewijzigd: ${entriesInShort(what.removed)} wordt ${entriesInShort(what.entries)}`;
    case 'removed':
      return `weg: ${entriesInShort(what.removed)}`;
    case 'taken-back':
      return `ongedaan gemaakt: ${entriesInShort(what.removed)} weg${what.restored.length > 0 ? `, ${entriesInShort(what.restored)} terug` : ''}`;
    case 'submitted':
      return `ingediend: ${what.notWorked ? notWorkedLine(what.notWorked) : hoursInWords(what.minutes)}`;
    case 'withdrawn':
      return 'ingetrokken';
    case 'returned':
      return `teruggestuurd${what.about ? ` om ${lineInShort(what.about)}` : ''}: ${what.reason}`;
    case 'approved':
      return `afgetekend: ${hoursInWords(what.minutes)}`;
    case 'signature-taken-back':
      return 'handtekening teruggenomen: per ongeluk gezet';
    case 'given-up':
      return 'correctie niet doorgezet: wat was afgetekend geldt weer';
    case 'reopened':
      return `heropend voor een correctie${what.reason ? `: ${what.reason}` : ''}`;
  }
}

/** Who, in which role, by which way: "Sanne de Wit (student), bericht in Teams". */
export function actorInWords(event: SealedEvent<unknown>, nameOf: (id: string) => string): string {
  return `${nameOf(event.by)} (${roleInWords(event.role)}), ${wayInWords[event.way]}`;
}

export const notWorkedLine = (reason: NotWorkedReason): string => `niet gewerkt (${notWorkedInWords(reason)})`;

/** "ingeleverd op 7 september 2026, vastgelegd door Anneke Smit" */
export function pokLine({ pok, pokHistory = [] }: HoursStatement['placement'], nameOf: (id: string) => string): string {
  if (pok === null) return 'nog niet ingeleverd';
  const recorded = pokHistory.at(-1);
  return `ingeleverd op ${dateInWords(pok)}${recorded ? `, vastgelegd door ${nameOf(recorded.by)}` : ''}`;
}

function entriesInShort(entries: readonly Entry[]): string {
  if (entries.length === 0) return 'niets';
  return listed(entries.map(lineInShort));
}

/** "afgetekend", "ingediend", or where the one stands beside the other: which of the two this is. */
export function versionInWords({ kind }: Pick<ShownVersion, 'kind'>, state: WeekState): string {
  switch (kind) {
    case 'signed':
      return stateInWords('approved');
    case 'signed-earlier':
      return 'afgetekend, daarna heropend';
    case 'unsigned':
      return state === 'reopened' ? 'correctie, nog niet afgetekend' : stateInWords(state);
  }
}

export const rootLine = (root: RootHeader | null): string =>
  root ? `nr. ${root.n} van ${stamp(root.at)}: ${root.hash}` : 'nog niet gemaakt';
export const whatQrShows =
  'De code hieronder leidt naar een pagina van de BPV-bot die zegt of deze urenstaat daar is ondertekend, wanneer, en hoeveel uur er toen telde. Er staat geen naam op. Let erop dat het adres van de school is.';
export const qrIs = 'QR-code met het adres';
export const howToCheck =
  'Vraag dezelfde urenstaat als JSON. Wie de BPV-bot heeft, voert uit: npm run --silent verify -- BESTAND.json --key SLEUTELS.json, met de openbare sleutels van de school (op het adres van haar BPV-bot, onder /.well-known/bpv-keys.json); docs/verify.html doet hetzelfde in een browser. Met de hand: neem per week elke gebeurtenis uit history, haal het veld hash weg, schrijf de rest in de canonieke vorm van RFC 8785 en neem daarover SHA-256. Dat is hash, en het veld previous van de volgende. De laatste van elke week moet zijn wat hier staat; de hash over alle weken is die over de lijst van [id, laatste hash] per week.';

/** "3f2a 90bc 17de 4401" */
export const inFours = (code: string): string => (code.match(/.{4}/g) ?? []).join(' ');

/** "3f2a 90bc 17de 4401", the same on each page of one statement: the beginning of the hash over all weeks. */
export const checkCode = ({ head }: Pick<HoursStatement, 'head'>): string => inFours(codeOf({ head }));

export const countsAsInWords: Readonly<Record<CountsAs, string>> = {
  signed: totalInWords.counted,
  'handed-in': totalInWords.submitted,
  written: totalInWords.written,
  'before-pok': 'vóór de POK',
};
export const countsAsExplained: Readonly<Record<CountsAs, string>> = {
  signed: totalExplained.counted,
  'handed-in': totalExplained.submitted,
  written: totalExplained.written,
  'before-pok': 'telt niet mee',
};

/** "geen uren", "geen uren (herfstvakantie)" */
export function withoutLine({ why }: Pick<WeekWithout, 'why'>): string {
  if (why === null) return 'geen uren';
  return `geen uren (${why.kind === 'holiday' ? why.name : 'themaweek'})`;
}

/** What stands behind a line: of itself, and of its day. */
export function remarks(entry: Entry, placement: Placement, marks: readonly SheetMark[]): string[] {
  const ofDay = marks.filter(({ day, kind }) => day === entry.day && kind !== 'before-pok');
  return [
    ...(entry.makesUp ? ['inhaaluren'] : []),
    ...(countsOn(placement, entry.day) ? [] : ['vóór de POK, telt niet mee']),
    ...ofDay.map(markInShort),
  ];
}

/** What the outside world knows the placement by, as far as it is known. */
export function numbersOf({ placement, people }: HoursStatement): [label: string, value: string][] {
  const { number } = people.find(({ id }) => id === placement.studentId) ?? {};
  const known = [
    ['Studentnummer', number],
    ['Opleiding (crebo)', placement.crebo],
    ['Leerbedrijf-ID', placement.companyId],
  ] as const;
  return known.flatMap(([label, value]): [string, string][] => (value === undefined ? [] : [[label, value]]));
}

/** "week 47 van 2026" */
export function weekInYear(week: Week): string {
  return weekOfYear(week);
}

/** The card with links, and the page behind one. */
export const statementTitle = (student: string): string => `Urenstaat van ${student}`;
export const linksWork = (until: ClockTime): string => `Elke link werkt één keer, tot ${until}.`;
export const linkWorks = (until: ClockTime): string =>
  `De urenstaat staat klaar. Deze link werkt één keer, tot ${until}.`;
export const whichStatement = 'Welke urenstaat?';
export const company = 'Leerbedrijf';
export const student = 'Student';
export const moreStatements = (shown: number): string =>
  `Dit zijn de eerste ${shown}. Voor een ander: typ de naam van de student.`;
export const notYourStatement = 'Die urenstaat kan ik hier niet geven: hij hoort bij iemand anders.';
export const downloadTitle = (format: StatementFormat): string => `Urenstaat (${formatInWords[format]})`;
export const download = 'Downloaden';
export const goneTitle = 'Deze link werkt niet meer';
export const gone = 'Hij is al gebruikt of verlopen. Typ "urenstaat" in de chat voor een nieuwe.';
export const notAllowedTitle = 'Deze urenstaat is niet voor u';
export const notAllowed = 'Wie hem opvroeg, hoort niet (meer) bij deze BPV-plaats.';

/** "urenstaat-sanne-de-wit-2026-2027.pdf" */
export function fileName(name: string, schoolYear: string, format: StatementFormat): string {
  const words =
    `${name} ${schoolYear}`
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return `urenstaat-${words.join('-')}.${format}`;
}
