/** What the bot says about leave. */
import type { Day, Period, Week } from '../domain/calendar/day.js';
import {
  isLapsed,
  type ApproverRole,
  type LeaveAnswer,
  type LeaveKind,
  type LeaveRequest,
} from '../domain/leave/leave.js';
import {
  atThem,
  capital,
  dayInShort,
  dayInWords,
  firstName,
  hoursInWords,
  instantInWords,
  listed,
  periodInWords,
  weekInWords,
} from './amounts.js';
import { withStop } from './lines.js';

type NameOf = (id: string) => string;

/** "op donderdag 3 december", "van donderdag 3 december t/m vrijdag 4 december" */
const onDays = (period: Period): string => `${period.from === period.until ? 'op' : 'van'} ${periodInWords(period)}`;

export const formTitle = 'Vrij vragen';
export const formHint =
  'Werk dat je mist schuift op: je maakt die uren op een ander moment. Over je gezondheid hoeft er niets bij.';
export const goesTo = (kind: LeaveKind, approvers: readonly string[]): string =>
  `${capital(kindInWords(kind))} gaat naar ${listed(approvers)}.`;
export const approver = (name: string, role: ApproverRole): string => `${name} (${approverInWords(role)})`;

export function kindInWords(kind: LeaveKind): string {
  switch (kind) {
    case 'special':
      return 'buitengewoon verlof';
    case 'holiday-shift':
      return 'vakantie verschuiven';
  }
}

/** As the form offers it, with when it is meant. */
export function kindToChoose(kind: LeaveKind): string {
  switch (kind) {
    case 'special':
      return 'Buitengewoon verlof (auditie, televisie, casting, familie …)';
    case 'holiday-shift':
      return 'Vakantie verschuiven (je werkte in een schoolvakantie)';
  }
}

function approverInWords(role: ApproverRole): string {
  switch (role) {
    case 'trainer':
      return 'praktijkopleider';
    case 'teacher':
      return 'BPV-docent';
    case 'committee':
      return 'adviescommissie';
  }
}

export const noDay = 'Kies de dag waarop je vrij wilt.';
export const leaveOfStaff = 'Vrij vragen doet de student zelf.';
/** The same for both: nobody learns from it what there is of somebody else's. */
export const noSuchLeave =
  'Die verlofaanvraag kan ik niet vinden, of die hoort bij iemand anders. Er is niets veranderd.';
export const leaveNotYours = noSuchLeave;

/** On the student's card. */
export function leaveTitle(request: LeaveRequest, today: Day): string {
  const { state, asked } = request;
  const what = asked.kind === 'special' ? 'Verlof' : 'Vakantie verschuiven';
  if (isLapsed(request, today)) return `${what}: niet verleend`;
  switch (state) {
    case 'requested':
      return `${what}: aangevraagd`;
    case 'granted':
      return `✔ ${what}: akkoord`;
    case 'refused':
      return `${what}: geweigerd`;
    case 'withdrawn':
      return `${what}: ingetrokken`;
  }
}

/** On the card of who is asked. */
export const leaveAskedBy = (student: string, kind: LeaveKind): string =>
  kind === 'special' ? `${student} vraagt verlof` : `${student} wil vakantiedagen verschuiven`;

export const reasonOf = (reason: string): string => `Reden: ${withStop(reason)}`;
/** What happens to the work of those days: it shifts only where leave was given, or may be. */
export function shifted(request: LeaveRequest, minutes: number, today: Day): string {
  if (minutes === 0) return 'Er staat dan geen werk gepland.';
  const isOff = request.state === 'refused' || request.state === 'withdrawn' || isLapsed(request, today);
  return isOff
    ? 'Er schuift niets op: het werk van die dagen blijft staan.'
    : `${hoursInWords(minutes)} werk schuift op naar een ander moment.`;
}
/** What of the school's calendar lies in those days. */
export const inHoliday = (name: string): string => `In deze dagen valt de ${name}: dan is er al vrij.`;
export const inThemeWeek = (week: Week, isStudent: boolean): string =>
  `In deze dagen valt een themaweek (${weekInWords(week)}): dan gaat school voor, en vrij van school vraag${isStudent ? ' je' : 't de student'} op school.`;

export const noLeaveYet = 'Je hebt nog geen verlof gevraagd. Typ bijvoorbeeld: vrij voor auditie 3 december.';
export const yourLeave = 'Je verlof';
export const whichToCallOff = 'Welk verlof wil je intrekken?';
export const nothingToCallOff = (day: Day | null): string =>
  day === null
    ? 'Er staat geen verlof dat je nog kunt intrekken.'
    : `Voor ${dayInWords(day)} staat er geen verlof, dus er viel niets in te trekken.`;
export const leaveInShort = ({ from, until }: Period): string =>
  from === until ? dayInShort(from) : `${dayInShort(from)} t/m ${dayInShort(until)}`;
/** "do 3 dec (gevraagd)", for who guides the student; why is the student's and theirs who answer. */
export const leaveOfDays = (period: Period, state: LeaveRequest['state']): string =>
  `${leaveInShort(period)}${state === 'requested' ? ' (gevraagd)' : ''}`;
export const callOff = (period: Period): string => `Intrekken: ${leaveInShort(period)}`;
/** "Do 3 dec: aangevraagd, nog geen antwoord van Karel" */
export function leaveLine(request: LeaveRequest, at: readonly string[], nameOf: NameOf, today: Day): string {
  const waiting = request.answers.filter(({ answer }) => answer === null).map(({ personId }) => nameOf(personId));
  const state = leaveTitle(request, today).replace(/^.*: /, '');
  const from =
    request.state === 'requested' && !isLapsed(request, today) ? `, nog geen antwoord van ${listed(waiting)}` : '';
  const where = at.length === 0 ? '' : ` (${listed(at)})`;
  return `${capital(leaveInShort(request.asked.period))}${where}: ${state}${from}`;
}

/** "Karel Jansen (praktijkopleider): ✔ akkoord, donderdag 26 november 10:12" */
export function answerLine({ personId, role, answer, at }: LeaveAnswer, nameOf: NameOf): string {
  const said = answer === 'granted' ? '✔ akkoord' : 'geweigerd';
  const when = at === null ? '' : `, ${instantInWords(at)}`;
  return `${approver(nameOf(personId), role)}: ${answer === null ? 'nog geen antwoord' : `${said}${when}`}`;
}

/** Who is to be told of the request by the student; with the number where there is one. */
interface Unreached {
  readonly name: string;
  readonly phone: string | null;
}
const namesOf = (people: readonly Unreached[]): string => listed(people.map(({ name }) => name));
const notReached = (people: readonly Unreached[]): string =>
  `${namesOf(people)} ${people.length === 1 ? 'is' : 'zijn'} nu niet bereikbaar in Teams.`;
export const notReachedNow = (people: readonly Unreached[]): string =>
  `${notReached(people)} Laat zelf even weten dat er een aanvraag ligt${numbersOf(people)}`;
export const notInTeamsYet = (people: readonly Unreached[]): string =>
  `${namesOf(people)} ${people.length === 1 ? 'gebruikt' : 'gebruiken'} deze bot nog niet. Laat zelf even weten dat er een aanvraag ligt${numbersOf(people)}`;
/** Of those who had got the request that was taken back. */
export const hearItIsOff = (people: readonly Unreached[]): string =>
  `${namesOf(people)} ${people.length === 1 ? 'hoort' : 'horen'} dat het niet doorgaat.`;
export const offNotReached = (people: readonly Unreached[]): string =>
  `${notReached(people)} Laat zelf even weten dat het niet doorgaat${numbersOf(people)}`;
/** They had not got it yet. */
export const offNeverHeard = (people: readonly Unreached[]): string =>
  `${namesOf(people)} ${people.length === 1 ? 'had' : 'hadden'} de aanvraag nog niet gekregen. Heb je het zelf verteld, zeg dan ook dat het niet doorgaat${numbersOf(people)}`;
function numbersOf(people: readonly Unreached[]): string {
  const numbers = people.flatMap(({ name, phone }) =>
    phone === null ? [] : [people.length === 1 ? phone : `${name} ${phone}`],
  );
  return numbers.length > 0 ? `: ${listed(numbers)}.` : '.';
}

/** How it ended, for the student. */
export function endedForStudent(request: LeaveRequest, nameOf: NameOf, today: Day): string {
  const refused = refusalIn(request);
  if (isLapsed(request, today)) return lapsed;
  switch (request.state) {
    case 'requested':
      return '';
    case 'granted':
      return 'Iedereen is akkoord.';
    case 'refused':
      return refused
        ? `Geweigerd door ${nameOf(refused.personId)}. ${reasonOf(refused.reason ?? '')} Je kunt overleggen en het daarna opnieuw vragen.`
        : '';
    case 'withdrawn':
      return 'Je hebt deze aanvraag ingetrokken.';
  }
}

/** How it stands for somebody who is asked; "" as long as they can answer. The reason of a refusal is the student's. */
export function standsForApprover(request: LeaveRequest, nameOf: NameOf, reader: string, today: Day): string {
  if (isLapsed(request, today)) return lapsed;
  const refused = refusalIn(request);
  const mine = request.answers.find(({ personId }) => personId === reader);
  const last = request.history.at(-1);
  const at = last ? ` op ${instantInWords(last.at)}` : '';
  switch (request.state) {
    case 'requested':
      return mine?.answer === 'granted'
        ? '✔ Akkoord gegeven. De student hoort het zodra iedereen heeft geantwoord.'
        : '';
    case 'granted':
      return `✔ Verleend${at}: iedereen is akkoord.`;
    case 'refused':
      return refused && refused.personId === reader
        ? `Geweigerd door ${mine?.role === 'trainer' ? 'u' : 'jou'}${at}. ${reasonOf(refused.reason ?? '')}`
        : `Geweigerd door ${refused ? nameOf(refused.personId) : 'een ander'}${at}. Er is niets meer te doen.`;
    case 'withdrawn':
      return `Ingetrokken door ${nameOf(request.studentId)}${at}. Er is niets meer te doen.`;
  }
}

const lapsed = 'Verlopen: de dagen zijn voorbij en niet iedereen heeft geantwoord, dus er is geen verlof verleend.';

const refusalIn = ({ answers }: LeaveRequest): LeaveAnswer | undefined =>
  answers.find(({ answer }) => answer === 'refused');

/** Why somebody gets the card. */
export function askedAs(role: ApproverRole): string {
  switch (role) {
    case 'trainer':
      return 'U krijgt dit bericht omdat u praktijkopleider bent van deze student.';
    case 'teacher':
      return 'Je krijgt dit bericht omdat je BPV-docent bent van deze student.';
    case 'committee':
      return 'Je krijgt dit bericht omdat je in de adviescommissie voor verlof zit.';
  }
}

/** Asking after what lies unanswered. */
export const waitsForAnswer = 'Deze aanvraag wacht nog op antwoord.';
export const stillUnanswered = (people: readonly { readonly name: string; readonly phone: string | null }[]): string =>
  `Nog geen antwoord van ${listed(people.map(({ name, phone }) => (phone === null ? name : `${name} (${phone})`)))}. Bel even: zonder antwoord is er geen verlof.`;
export const whyLeave = 'Je krijgt dit bericht omdat jij dit verlof hebt gevraagd.';

/** What the student hears unasked. `at`: of which companies, where the reader has more than one. */
export const leaveGranted = (request: LeaveRequest, at: readonly string[], minutes: number, today: Day): string =>
  `✔ Iedereen is akkoord: je bent vrij ${onDays(request.asked.period)}${atThem(at)}. ${shifted(request, minutes, today)}`;
export const leaveRefusedBy = ({ asked }: LeaveRequest, at: readonly string[], name: string, reason: string): string =>
  `${firstName(name)} is niet akkoord met vrij ${onDays(asked.period)}${atThem(at)}. ${reasonOf(reason)} Je kunt overleggen en het daarna opnieuw vragen.`;
/** What those hear who had agreed. */
export const leaveIsOff = ({ asked }: LeaveRequest, at: readonly string[], student: string): string =>
  `${student} heeft het verlof ${onDays(asked.period)}${atThem(at)} ingetrokken. Er is niets meer te doen.`;

/** On the progress card. */
export const leaveShifts = (minutes: number): string => `Verlof: ${hoursInWords(minutes)} schuift op.`;
