/** What the bot says about handing in, signing off and sending back. */
import type { SealedEvent } from '../domain/evidence/decision.js';
import type { Progress } from '../domain/placements/progress.js';
import { signingsIn } from '../domain/weeks/signed-version.js';
import type { NotWorkedReason, WeekEvent, WeekSheet, WeekState } from '../domain/weeks/week-sheet.js';
import type { Day, Week } from '../domain/calendar/day.js';
import {
  capital,
  dayInWords,
  firstName,
  hoursInDigits,
  hoursInWords,
  instantInWords,
  listed,
  weekInWords,
  weekNumberInWords,
} from './amounts.js';
import { reasonGiven } from './lines.js';

export const askHandIn = ({ week }: WeekSheet, trainer: string): string =>
  `${capital(weekInWords(week))} naar ${trainer}?`;
export const handedIn = (trainer: string): string =>
  `✔ Ingediend. Je hoort het als ${firstName(trainer)} heeft afgetekend.`;
export const withdrawn = (sheet: WeekSheet): string =>
  `✔ ${capital(weekInWords(sheet.week))} is ingetrokken. Je kunt hem weer wijzigen.`;
/** `minutes`: those of the week that counted, and now do not. */
export const reopened = ({ week }: WeekSheet, minutes: number, { counted, toMake }: Progress): string =>
  `${capital(weekInWords(week))} is weer open voor een correctie. ${minutes === 60 ? 'Het ene uur van deze week telt' : `De ${hoursInWords(minutes)} van deze week tellen`} niet mee tot de week opnieuw is afgetekend: je totaal dat telt is nu ${hoursInDigits(counted)} van ${hoursInDigits(toMake)} uur. Wat was afgetekend blijft bewaard.`;
export const givenUp = ({ week }: WeekSheet, { counted, toMake }: Progress): string =>
  `✔ ${capital(weekInWords(week))} staat weer zoals hij was afgetekend. Totaal dat telt: ${hoursInDigits(counted)} van ${hoursInDigits(toMake)} uur.`;
export const emptyWeek = (sheet: WeekSheet): string =>
  `In ${weekInWords(sheet.week)} staat nog niets. Heb je niet gewerkt? Kies dan waarom, of schrijf eerst je uren op.`;
export const whichWeekToHandIn = (open: number): string =>
  open > MOST_CHOICES
    ? `Er staan ${open} weken open. Welke wil je indienen? Dit zijn de oudste ${MOST_CHOICES}.`
    : 'Welke week wil je indienen?';
export const firstThis = (week: Week): string =>
  `Voor ${weekInWords(week)} kan worden ingediend, is er nog een vraag open.`;
export const handInAsIs = 'Zo indienen';
export const MOST_CHOICES = 3;
/** "Week 47: 13 uur", the length of a button. */
export const weekChoice = (week: Week, minutes: number, company: string | null): string =>
  company === null
    ? `${capital(weekInWords(week))}: ${hoursInWords(minutes)}`
    : `${capital(weekInWords(week))} · ${company}`;
/** Weeks that are confirmed together. */
export const askHandInAll = (weeks: readonly Week[], trainers: readonly string[]): string =>
  `${capital(listed(weeks.map((week) => weekInWords(week))))} naar ${listed(trainers)}?`;
export const handInAll = (weeks: number): string => (weeks === 1 ? 'Deze week indienen' : `${weeks} weken indienen`);
export const weekRow = (week: Week, minutes: number): string =>
  `${capital(weekInWords(week))} · ${hoursInWords(minutes)}`;
export const handedInAll = (weeks: number, trainers: readonly string[]): string => {
  const who = listed(trainers.map(firstName));
  const whoSigns = `${who} ${trainers.length === 1 ? 'heeft' : 'hebben'} afgetekend.`;
  return `✔ ${weeks === 1 ? '1 week' : `${weeks} weken`} ingediend.${who === '' ? '' : ` Je hoort het als ${whoSigns}`}`;
};
export const noneHandedIn = 'Er is niets ingediend.';
export const noneToHandIn = 'Deze weken kunnen niet ingediend worden.';
export const nothingToHandIn = 'Er staat geen week met uren die nog ingediend moet worden.';
/** "donderdag 26 november en vrijdag 27 november komen nog." */
export const stillToCome = (days: readonly Day[]): string =>
  `${listed(days.map(dayInWords))} ${days.length === 1 ? 'komt' : 'komen'} nog.`;
export const whySigned = (count: number): string =>
  `Je krijgt dit bericht omdat jij ${count === 1 ? 'deze week' : 'deze weken'} hebt ingediend.`;
export const signedBy = (weeks: readonly Week[], trainer: string, progress: Progress): string =>
  `✔ ${weeksListed(weeks)} ${weeks.length === 1 ? 'is' : 'zijn'} afgetekend door ${firstName(trainer)}. Totaal dat telt: ${hoursInDigits(progress.counted)} van ${hoursInDigits(progress.toMake)} uur.`;
export const signatureTakenBack = ({ week }: WeekSheet, trainer: string, progress: Progress): string =>
  `${firstName(trainer)} had ${weekInWords(week)} per ongeluk afgetekend en heeft dat teruggenomen. De week wacht weer op aftekenen. Totaal dat telt: ${hoursInDigits(progress.counted)} van ${hoursInDigits(progress.toMake)} uur.`;
/** "Week 45, 46 en 47" */
const weeksListed = (weeks: readonly Week[]): string => `Week ${listed(weeks.map(weekNumberInWords))}`;
export const sentBackBy = (sheet: WeekSheet, trainer: string): string =>
  `${firstName(trainer)} heeft ${weekInWords(sheet.week)} teruggestuurd.`;
export const askedToSign = 'U krijgt dit bericht omdat u praktijkopleider bent van deze student.';

export function notWorkedInWords(reason: NotWorkedReason): string {
  switch (reason) {
    case 'holiday':
      return 'vakantie';
    case 'sick':
      return 'ziek';
    case 'theme-week':
      return 'themaweek';
    case 'other':
      return 'anders';
  }
}

/** Of a week that only the student knows of; an empty one says so itself. */
export const draftLine = ({ entries }: Pick<WeekSheet, 'entries'>): string =>
  entries.length > 0 ? 'Nog niet ingediend' : '';
/** "ingediend op vrijdag 27 november 15:40", for everyone who sees the sheet: who brought it into its state, and when. */
export function stateLine(sheet: WeekSheet, nameOf: (id: string) => string, reader: string): string {
  const last =
    sheet.state === 'approved'
      ? signingsIn(sheet.history).at(-1)
      : sheet.state === 'submitted'
        ? sheet.history.findLast(({ what }) => what.kind === 'submitted')
        : lastWithState(sheet);
  if (!last || sheet.state === 'draft') return stateInWords(sheet.state);
  const by = last.by === reader ? 'door jou' : `door ${nameOf(last.by)}`;
  return `${stateInWords(sheet.state)} ${by} op ${instantInWords(last.at)}`;
}

/** `signs`: whether it is theirs to sign. */
interface StaffReader {
  readonly id: string;
  readonly signs: boolean;
}

/** "✔ Afgetekend door u op vrijdag 27 november 16:02.": to the trainer, and to the others who guide the student. */
function judgedLine(
  sheet: WeekSheet,
  nameOf: (id: string) => string,
  { id: reader, signs }: StaffReader,
): string | null {
  const last = lastWithState(sheet);
  if (!last) return null;
  const by = last.by === reader ? 'u' : nameOf(last.by);
  const at = instantInWords(last.at);
  switch (last.what.kind) {
    case 'approved':
      return `✔ Afgetekend door ${by} op ${at}.`;
    case 'returned':
      return `Teruggestuurd door ${by} op ${at}. ${reasonGiven(last.what)}`;
    case 'withdrawn':
      return `Ingetrokken door ${nameOf(last.by)} op ${at}.${signs ? ' U hoeft niets te doen.' : ''}`;
    case 'signature-taken-back':
      return last.by === reader
        ? `Uw handtekening is teruggenomen op ${at}.`
        : `${nameOf(last.by)} heeft de handtekening teruggenomen op ${at}.`;
    case 'given-up':
      return `✔ Afgetekend. De correctie is niet doorgezet, op ${at}: wat was afgetekend geldt weer.`;
    case 'reopened':
      return `Weer open voor een correctie, op verzoek van ${nameOf(last.by)} op ${at}.${signs ? ' U krijgt de nieuwe versie vanzelf.' : ''}`;
    default:
      return null;
  }
}

/** What became of the week, for the staff who cannot sign it now. */
export function stateForStaff(sheet: WeekSheet, nameOf: (id: string) => string, reader: StaffReader): string {
  if (sheet.state === 'draft' && !lastWithState(sheet)) return 'Nog niet ingediend.';
  return judgedLine(sheet, nameOf, reader) ?? `${capital(stateLine(sheet, nameOf, reader.id))}.`;
}

export function stateInWords(state: WeekState): string {
  switch (state) {
    case 'draft':
      return 'concept';
    case 'submitted':
      return 'ingediend';
    case 'returned':
      return 'teruggestuurd';
    case 'approved':
      return 'afgetekend';
    case 'reopened':
      return 'heropend voor correctie';
  }
}

const STATE_EVENTS: ReadonlySet<WeekEvent['kind']> = new Set([
  ...(['submitted', 'withdrawn', 'approved', 'signature-taken-back'] as const),
  ...(['returned', 'reopened', 'given-up'] as const),
]);

function lastWithState(sheet: WeekSheet): SealedEvent<WeekEvent> | undefined {
  return sheet.history.findLast(({ what }) => STATE_EVENTS.has(what.kind));
}

export const asSigned = (sheet: WeekSheet): string => `${capital(weekInWords(sheet.week))}, zoals eerder afgetekend`;
export const signedByOn = (signer: string, at: string): string => `door ${signer} op ${instantInWords(at)}`;
export const together = (hours: string): string => `Samen ${hours}.`;
export const nothingToSign = 'Er ligt niets meer om af te tekenen.';
export const signOffTotal = (hours: string, remarks: string): string => `Samen ${hours}${remarks}`;

export const notWorkedBecause = (reason: string): string => `Niet gewerkt: ${reason}`;

export const signAll = (weeks: number): string =>
  weeks === 1 ? 'Deze week aftekenen' : `Alle ${weeks} weken aftekenen`;
export const askSignAll = (student: string, weeks: number): string =>
  weeks === 1 ? `Deze week van ${student} tekent u dan af:` : `Deze weken van ${student} tekent u dan af:`;
/** `all`: signed now or, by the same person, before. */
export const signedAll = (signed: number, all: number): string => {
  if (signed === 0) return all === 1 ? '✔ Deze week is al afgetekend.' : '✔ Deze weken zijn al afgetekend.';
  return signed === 1 ? '✔ 1 week afgetekend.' : `✔ ${signed} weken afgetekend.`;
};
export const noneSigned = 'Er is niets afgetekend.';
export const alreadySigned = (week: string): string => `${week}: was al afgetekend.`;
export const takeBackSignature = 'Per ongeluk afgetekend';
export const leftUnsigned = (week: string): string => `${week}: niet afgetekend, want die is intussen veranderd.`;
