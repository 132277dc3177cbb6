/** What the bot says about a placement that ends early [2.10]. */
import type { AnswerEndingRefusal } from '../domain/endings/answer-ending.js';
import type { Ending, EndingPart, EndingReason } from '../domain/endings/ending.js';
import type { FillEndingRefusal, WithdrawEndingRefusal } from '../domain/endings/fill-ending.js';
import type { Day } from '../domain/calendar/day.js';
import type { Placement } from '../domain/placements/placement.js';
import { capital, dayInWords, hoursInWords, instantInWords, listed } from './amounts.js';

export const openForm = (company: string | null): string =>
  company === null ? 'Formulier invullen' : `Formulier: ${company}`;
export const asItStands = (company: string | null): string =>
  company === null ? 'Hoe het staat' : `Hoe het staat: ${company}`;
/** On the page of the student. */
export const endingButton = (company: string | null): string =>
  company === null ? 'Eerder stoppen' : `Eerder stoppen: ${company}`;
export const formTitle = (company: string): string => `Eerder stoppen bij ${company}`;
export const formLines = (trainer: string, hours: string): readonly string[] => [
  'Overleg eerst met het BPV-bureau, en vul dit samen met je praktijkopleider in. Over je gezondheid hoeft er niets bij.',
  `Tot nu toe afgetekend: ${hours}.`,
  `Het gaat eerst naar ${trainer} (praktijkopleider), dan naar je BPV-docent, en dan wordt besloten. Tot dan loopt alles door.`,
];
export const reasonLabel = 'Waarom?';
export const lastDayLabel = 'Laatste dag';
export const remarkLabel = 'Opmerking (mag leeg)';
export const send = 'Versturen';
export const whichPlacement = (name: string): string => `Welke stage van ${name}?`;
export const startFor = (name: string, company: string): string =>
  `Stopt ${name} eerder bij ${company}? ${name} vult dan met de praktijkopleider het formulier in. Tot er besloten is verandert er niets.`;
export const start = 'Starten';
/** After what is said of stopping, where there is something to stop. */
export const goesOn = 'Je stage en je uren lopen door.';
export const nothingToStop =
  'Er loopt geen stage van je (meer), dus er valt niets eerder te stoppen. Heb je er een vraag over? Vraag het hier:';
export const ofStaff = 'Dat een stage eerder stopt loopt via het BPV-bureau. Er is niets veranderd.';
/** The same for both: nobody learns from it what there is of somebody else's. */
export const noSuchEnding = 'Dat kan ik niet vinden, of het hoort bij iemand anders. Er is niets veranderd.';
export const nothingAsked = 'Er is niet gevraagd om eerder te stoppen.';

export function reasonInWords(reason: EndingReason): string {
  switch (reason) {
    case 'no-match':
      return 'het werk past niet';
    case 'cooperation':
      return 'de samenwerking loopt niet';
    case 'no-guidance':
      return 'er is te weinig begeleiding of werk';
    case 'company-stops':
      return 'het leerbedrijf kan niet verder';
    case 'travel':
      return 'verhuizing of reistijd';
    case 'other-programme':
      return 'andere opleiding, of stopt met de opleiding';
    case 'other':
      return 'iets anders';
  }
}

export const reasonToChoose = (reason: EndingReason): string => capital(reasonInWords(reason));
export const someoneElse = 'iemand die hier niet meer is';
export const yourself = (formal: boolean): string => (formal ? 'uw antwoord' : 'jouw antwoord');

export function partInWords(part: EndingPart): string {
  switch (part) {
    case 'trainer':
      return 'praktijkopleider';
    case 'teacher':
      return 'BPV-docent';
    case 'decider':
      return 'besluit';
  }
}

export const title = (student: string | null): string =>
  student === null ? 'Eerder stoppen met je stage' : `${student} wil eerder stoppen`;
export const endedTitle = (student: string | null): string =>
  student === null ? 'Je stage stopt eerder' : `De stage van ${student} stopt eerder`;
export const reasonFact = (reason: EndingReason): string => `Reden: ${reasonInWords(reason)}`;
export const lastDayFact = (day: Day): string => `Laatste dag: ${dayInWords(day)}`;
export const hoursFact = (minutes: number): string => `Afgetekend toen het werd ingevuld: ${hoursInWords(minutes)}`;
export const remarkFact = (remark: string): string => `Opmerking: ${remark}`;

/** Who did what, a line each. */
export function eventLine({ what, by, at }: Ending['history'][number], nameOf: (id: string) => string): string {
  const who = nameOf(by);
  const when = instantInWords(at);
  switch (what.kind) {
    case 'opened':
      return `${who} (BPV-bureau): gestart, ${when}`;
    case 'filled':
      return `${who}: ingevuld, ${when}`;
    case 'returned':
      return `${who} (praktijkopleider): teruggestuurd, ${when}: ${what.reason}`;
    case 'agreed':
      return `${who} (${partInWords(what.as)}): ✔ akkoord, ${when}`;
    case 'refused':
      return `${who} (${partInWords(what.as)}): niet akkoord, ${when}: ${what.reason}`;
    case 'decided':
      return `${who} (besluit): ✔ akkoord, ${when}`;
    case 'withdrawn':
      return `${who}: ingetrokken, ${when}`;
    case 'carried-out':
      return '';
  }
}

/** How it stands, for whom it is about and for the others; `waitsFor`: the names of who has to answer. */
export function standing(
  { state, asked, carriesOver }: Pick<Ending, 'state' | 'asked' | 'carriesOver'>,
  {
    isStudent,
    student,
    waitsFor,
  }: { readonly isStudent: boolean; readonly student: string; readonly waitsFor: string },
): string {
  switch (state) {
    case 'none':
      return nothingAsked;
    case 'opened':
      return isStudent
        ? 'Vul het formulier in, samen met je praktijkopleider. Tot er besloten is verandert er niets.'
        : `Wacht op ${student}, voor het formulier.`;
    case 'filled':
    case 'trainer-agreed':
    case 'teacher-agreed':
      return `Wacht op ${waitsFor}. Tot er besloten is verandert er niets.`;
    case 'decided':
      return `Besloten: de laatste dag is ${asked ? dayInWords(asked.lastDay) : ''}. ${carries(carriesOver === true)}`;
    case 'refused':
      return 'Niet akkoord. De stage loopt door.';
    case 'withdrawn':
      return 'Ingetrokken. De stage loopt door.';
  }
}

const carries = (carriesOver: boolean): string =>
  carriesOver
    ? 'De uren die meetellen gaan mee naar een volgende stage.'
    : 'De uren gaan niet mee naar een volgende stage.';

/** Weeks that are still open can be handed in and signed. */
export const weeksStay = (isStudent: boolean): string =>
  isStudent
    ? 'Weken tot en met die dag kun je nog indienen en laten aftekenen.'
    : 'Weken tot en met die dag kunnen nog ingediend en afgetekend worden.';
export const notAnsweredYet = (names: readonly string[], formal: boolean): string =>
  `Er is nog geen antwoord van ${listed(names)}.${formal ? '' : ' Is iemand er niet, dan kun je een ander in die plaats zetten.'}`;
export const yourAnswerWaits = 'Hier wordt nog op een antwoord gewacht.';

export const agree = 'Akkoord';
export const agreeAndCarry = 'Akkoord, uren mee';
export const agreeNotCarry = 'Akkoord, uren niet mee';
export const iAgree = 'Ik ga akkoord';
export const iAgreeAndCarry = 'Ik ga akkoord, en de uren gaan mee naar een volgende stage';
export const iAgreeNotCarry = 'Ik ga akkoord, en de uren gaan niet mee';
export const refuse = (part: EndingPart): string => (part === 'trainer' ? 'Terugsturen' : 'Niet akkoord');
export const iRefuse = (part: EndingPart): string =>
  part === 'trainer' ? 'Ik stuur terug, omdat:' : 'Ik ga niet akkoord, omdat:';
export const whyRefuse = (formal: boolean): string => (formal ? 'Waarom niet?' : 'Waarom niet?');

/** Why one gets it. */
export function why(part: EndingPart | 'student' | 'mentor' | 'coach' | 'office', formal: boolean): string {
  const gets = formal ? 'U krijgt dit bericht omdat u' : 'Je krijgt dit bericht omdat je';
  switch (part) {
    case 'student':
      return 'Je krijgt dit bericht omdat dit je eigen stage is.';
    case 'trainer':
      return `${gets} praktijkopleider ${formal ? 'bent' : 'bent'}.`;
    case 'mentor':
      return `${gets} werkbegeleider bent.`;
    case 'teacher':
      return `${gets} BPV-docent bent.`;
    case 'coach':
      return `${gets} SLB'er bent.`;
    case 'office':
      return `${gets} bij het BPV-bureau werkt.`;
    case 'decider':
      return `${gets} hierover besluit.`;
  }
}

export function fillRefused(refusal: FillEndingRefusal): string {
  switch (refusal.why) {
    case 'behind':
      return 'Er is intussen iets veranderd. Dit is hoe het nu staat.';
    case 'running':
      return 'Dit is al gevraagd. Wil je iets anders invullen, trek het dan eerst in.';
    case 'decided':
      return 'Hierover is al besloten.';
    case 'over':
      return 'Deze stage is al afgelopen.';
    case 'no-reason':
      return 'Kies waarom.';
    case 'no-day':
      return 'Kies de laatste dag.';
    case 'before-start':
      return `De stage begint pas op ${dayInWords(refusal.from)}.`;
    case 'not-early':
      return `De stage loopt tot en met ${dayInWords(refusal.until)}. Kies een dag daarvoor.`;
    case 'hours-after':
      return `Op ${dayInWords(refusal.day)} staan nog uren. Die dag of later kan de laatste zijn; anders haal je die uren eerst weg.`;
  }
}

export function answerRefused(refusal: AnswerEndingRefusal, formal: boolean): string {
  switch (refusal.why) {
    case 'not-asked':
      return `Hier is nu geen antwoord van ${formal ? 'u' : 'je'} nodig. Dit is hoe het staat.`;
    case 'behind':
      return 'Er is intussen iets veranderd. Dit is hoe het nu staat.';
    case 'no-reason':
      return 'Schrijf er kort bij waarom.';
    case 'no-choice':
      return 'Kies of de uren meegaan.';
    case 'day':
      return `${fillRefused(refusal.of)} Zo kan er nog niet besloten worden.`;
  }
}

export function withdrawRefused({ why: because }: WithdrawEndingRefusal): string {
  switch (because) {
    case 'behind':
      return 'Er is intussen iets veranderd. Dit is hoe het nu staat.';
    case 'decided':
      return 'Hierover is al besloten. Vraag het het BPV-bureau.';
    case 'not-running':
      return 'Er loopt niets dat je kunt intrekken.';
  }
}

/** On the card of progress and on the student's page. */
export function endedEarly({ period, ended }: Placement, company: string | null, today: Day): string {
  const stops = `${today > period.until ? 'gestopt op' : 'stopt op'} ${dayInWords(period.until)}`;
  const where = company === null ? capital(stops) : `${company}: ${stops}`;
  return `${where}. ${carries(ended?.carriesOver === true)}`;
}
