/** What the bot says to who looks: progress, contacts, lists, a student's page. */
import type { Attention } from '../domain/roster/attention.js';
import type { Day, Period, Week } from '../domain/calendar/day.js';
import type { Forecast } from '../domain/placements/forecast.js';
import type { Role } from '../domain/people/people.js';
import type { Placement } from '../domain/placements/placement.js';
import {
  capital,
  dayInShort,
  hoursAtThisPace,
  hoursInDigits,
  hoursInWords,
  listed,
  weekInWords,
  weekNumberInWords,
  weekWithDates,
} from './amounts.js';
import { leaveInShort } from './leave.js';
import { notReachable } from './unreachable.js';

const weeks = (count: number): string => (count === 1 ? '1 week' : `${count} weken`);
/** "week 48", "weken 48 en 52" */
export const weeksByNumber = (named: readonly Week[]): string =>
  `${named.length === 1 ? 'week' : 'weken'} ${listed(named.map(weekNumberInWords))}`;
const days = (count: number): string => (count === 1 ? '1 dag' : `${count} dagen`);
export const students = (count: number): string => (count === 1 ? '1 student' : `${count} studenten`);

/** "Met dit tempo 448 van 460 uur in week 26." */
export function forecastLine({ minutes, toMake, week, reached }: Forecast, company: string | null): string {
  const whole = hoursInDigits(toMake);
  return [
    company === null ? 'Met dit tempo' : `${company}: met dit tempo`,
    reached ? `zijn de ${whole} uur vol` : `${hoursAtThisPace(minutes)} van ${whole} uur`,
    `in ${weekInWords(week)}.`,
  ].join(' ');
}

/** Once all are made and signed. */
export const hoursMade = (company: string | null): string =>
  company === null ? 'Alle uren zijn gemaakt en afgetekend.' : `${company}: alle uren zijn gemaakt en afgetekend.`;

/** "2 weken geen uren" */
export function attentionInWords(attention: Attention): string {
  switch (attention.kind) {
    case 'ended': {
      const over = `einddatum ${dayInShort(attention.on)} voorbij`;
      return attention.short > 0 ? `${over}, ${hoursInWords(attention.short)} te kort` : over;
    }
    case 'not-handed-in':
      return `${attention.named ? weeksByNumber(attention.named) : weeks(attention.weeks)} niet ingediend`;
    case 'no-hours':
      return `${weeks(attention.weeks)} geen uren`;
    case 'unsigned':
      return `${weeks(attention.weeks)} niet afgetekend, ${attention.weeks === 1 ? 'al' : 'de oudste al'} ${days(attention.days)}`;
    case 'sick':
      return `${days(attention.days)} ziek`;
    case 'behind':
      return `${attention.percent} % achter op schema`;
    case 'pok-missing':
      return 'POK ontbreekt';
    case 'contact-moment':
      return momentToHold(attention);
    case 'not-answering':
      return 'reageert niet op herinneringen';
    case 'unreachable':
      return [...(attention.who === 'student' ? [] : [roleInWords(attention.who)]), notReachable(attention.lost)].join(
        ' ',
      );
  }
}

/** "tussenevaluatie t/m vr 5 feb" */
function momentToHold({ moment, from, until, isOver }: Extract<Attention, { kind: 'contact-moment' }>): string {
  const what = momentInWords(moment);
  if (isOver) return `${what} (t/m ${dayInShort(until)}) nog niet afgevinkt`;
  return [what, ...(from ? ['van', dayInShort(from)] : []), 't/m', dayInShort(until)].join(' ');
}

export const sickSinceInWords = (from: Day): string => `ziek sinds ${dayInShort(from)}`;

function momentInWords(moment: Extract<Attention, { kind: 'contact-moment' }>['moment']): string {
  switch (moment) {
    case 'first-contact':
      return 'eerste contact';
    case 'call':
      return 'bellen';
    case 'trainer-talk':
      return 'gesprek met praktijkopleider';
    case 'halfway':
      return 'tussenevaluatie';
    case 'final':
      return 'eindevaluatie';
  }
}

export const overviewTitle = (count: number): string => `Overzicht: ${students(count)}`;
export const attentionHeading = (count: number): string => `Vraagt aandacht (${count})`;
export const onCourseHeading = (count: number): string => `Op koers (${count})`;
export const noStudents = 'Er zijn nog geen studenten gekoppeld. Het BPV-bureau kan dat doen.';
export const ownOnly = 'Dit overzicht is er voor begeleiders. Typ "voortgang" om te zien hoe je er zelf voor staat.';
export const whichStudent = 'Van welke student? Typ de naam, of "overzicht" voor allemaal.';
export const nobodyNamed = 'Bij die naam vind ik geen student. Typ "overzicht" om te zien wie er zijn.';
/** To a question that is not read, of who guides students. */
export const askedOtherwise =
  'Dat kan ik zo niet beantwoorden. Wel: "wie is ziek", "wie loopt achter", "wie heeft geen uren", "welke weken zijn niet afgetekend", "wie heeft geen POK", "wie heeft verlof", "wie heeft niet ingediend". Of typ de naam van een student, of "overzicht" voor allemaal.';
export const whoOf = (count: number): string =>
  count > 3 ? `Dat kunnen ${count} studenten zijn. Wie is het?` : 'Welke student?';
export const doYouMean = (names: readonly string[]): string =>
  names.length === 1 ? `Gaat het om ${names[0] ?? ''}?` : 'Zo heet niemand hier precies. Om wie gaat het?';
export const andMore = (count: number): string => `En nog ${count}. Typ meer van de naam.`;
export const atCompanies = (name: string, companies: readonly string[]): string => `${name} (${listed(companies)})`;
export const atWhichCompany = (name: string): string => `Bij welk adres van ${name}?`;
export const weekOutside = (week: Week, name: string): string =>
  `${capital(weekWithDates(week))} valt buiten de BPV-plaats van ${name}.`;
/** On a button that goes to the middle of a long list. */
export const fromRow = (place: number): string => `Vanaf ${place}`;
export const earlierWeeks = 'Eerdere weken';
export const laterWeeks = 'Latere weken';

export const sickIsNotHeard =
  "Wie ziek is, horen alleen het leerbedrijf, de BPV-docent en de SLB'er. Vraag het aan een van hen.";
export const notYourStudent = 'Die student kan ik hier niet laten zien. Typ "overzicht" om te zien wie er wel zijn.';

export const openWeeksTitle = (count: number): string =>
  count === 0 ? 'Er ligt niets om af te tekenen.' : `Nog af te tekenen: ${weeks(count)}`;
/** Where more waits than signatures: "Nog te doen: 2 weken aftekenen en 1 verlofaanvraag" */
export function openTitle({
  weeks: toSign,
  leaves,
  plans,
  goals,
  work,
  endings,
  papers,
  rest,
}: {
  readonly weeks: number;
  readonly leaves: number;
  readonly plans: number;
  /** At how many placements. */
  readonly goals: number;
  readonly work: number;
  readonly endings: number;
  readonly papers: number;
  /** Forms, talks and judgements. */
  readonly rest: number;
}): string {
  if (leaves + plans + goals + work + endings + papers + rest === 0) return openWeeksTitle(toSign);
  return `Nog te doen: ${listed([
    ...(toSign > 0 ? [`${weeks(toSign)} aftekenen`] : []),
    ...(leaves > 0 ? [`${leaves} ${leaves === 1 ? 'verlofaanvraag' : 'verlofaanvragen'}`] : []),
    ...(plans > 0 ? [`${plans} ${plans === 1 ? 'inhaalplan' : 'inhaalplannen'}`] : []),
    ...(goals > 0 ? ['leerdoelen'] : []),
    ...(work > 0 ? ['werkafspraken'] : []),
    ...(endings > 0 ? [`${endings} keer eerder stoppen`] : []),
    ...(papers > 0 ? [`${papers} ${papers === 1 ? 'stuk' : 'stukken'} bekijken`] : []),
    ...(rest > 0 ? [`${rest} ${rest === 1 ? 'punt' : 'punten'} rond gesprekken en beoordeling`] : []),
  ])}`;
}
export const openLeaveLine = (period: Period): string => `verlof ${leaveInShort(period)}`;
export const openPlanLine = 'inhaalplan';
export const openGoalsLine = 'leerdoelen';
export const openWorkLine = 'werkafspraken';
export const openEndingLine = 'eerder stoppen';
export const openPaperLine = 'stuk om te bekijken';
export const openFormLine = (talk: string): string => `formulier voor ${talk}`;
export const toHoldLine = (talk: string): string => `${talk} is nog niet geweest`;
export const toPlanLine = (talk: string): string => `${talk} plannen`;
export const toTickLine = (talk: string): string => `is ${talk} doorgegaan?`;
export const toJudgeLine = 'eindbeoordeling geven';
export const toConcludeLine = 'dossier nakijken en cijfer invoeren';
export const moreOfFiles = (count: number): string => `En daarna nog ${count} van gesprekken, stukken en beoordeling.`;
/** "week 46 en 47 · 26 uur" */
export const openWeeksLine = (waiting: readonly Week[], minutes: number): string =>
  `week ${listed(waiting.map(weekNumberInWords))} · ${hoursInWords(minutes)}`;
export const allWeeks = (count: number): string => `Alle ${count} weken`;
export const moreOpen = (count: number): string =>
  `En daarna nog ${students(count)}. Eerst deze; typ daarna weer "openstaand".`;
/** Who signs nothing, and for whom nothing else waits. */
export const nothingOpen =
  'Er wacht niets op je. Aftekenen doet de praktijkopleider. Typ "overzicht" om te zien bij wie er weken blijven liggen.';

export const contactTitle = (of: string | null): string => (of === null ? 'Wie is wie' : `Rond ${of}`);
export const askByName = 'Typ de naam van een student voor de contactgegevens rond die student.';

/** Of somebody whom no chat reaches, or who wants it so. */
export const getsMail = 'Krijgt berichten per mail';
export const companyInWords = 'leerbedrijf';

/** "praktijkopleider", as it stands behind a name. */
export function roleInWords(role: Role): string {
  switch (role) {
    case 'student':
      return 'student';
    case 'trainer':
      return 'praktijkopleider';
    case 'mentor':
      return 'werkbegeleider';
    case 'teacher':
      return 'BPV-docent';
    case 'coach':
      return "SLB'er";
    case 'office':
      return 'BPV-bureau';
  }
}

export const schoolYearLine = ({ company, year }: Placement): string => `${company.name} · leerjaar ${year}`;
export const nothingWritten = 'nog niets ingevuld';
export const weekLine = (minutes: number, state: string): string => `${hoursInWords(minutes)} · ${state}`;
export const statementButton = (company: string | null): string =>
  ['Urenstaat', company].filter((part) => part !== null).join(': ');
