/** What the bot says of talks and calls: when they are, who comes, whether they were held. */
import type { OfferRefusal, Slot } from '../domain/talks/availability.js';
import type { OddTime } from '../domain/talks/plan-talk.js';
import type { Talk, TalkKind, TalkTime } from '../domain/talks/talks.js';
import type { Role } from '../domain/people/people.js';
import type { Day } from '../domain/calendar/day.js';
import type { Moment } from '../domain/calendar/moment.js';
import { capital, dayInWords, firstName, listed } from './amounts.js';

const NAMES: Readonly<Record<TalkKind, { readonly name: string; readonly the: string }>> = {
  'first-contact': { name: 'eerste contact', the: 'het eerste contact' },
  call: { name: 'telefoongesprek', the: 'het telefoongesprek' },
  'trainer-talk': { name: 'gesprek over hoe het gaat', the: 'het gesprek over hoe het gaat' },
  halfway: { name: 'tussenevaluatie', the: 'de tussenevaluatie' },
  final: { name: 'eindevaluatie', the: 'de eindevaluatie' },
  'two-weekly': { name: 'tweewekelijks gesprek', the: 'het tweewekelijkse gesprek' },
};

/** "tussenevaluatie" */
export const talkName = (kind: TalkKind): string => NAMES[kind].name;
/** "de tussenevaluatie" */
export const theTalk = (kind: TalkKind): string => NAMES[kind].the;
export const talkOfStudent = (kind: TalkKind, student: string): string => `${capital(talkName(kind))} van ${student}`;

/** "vrijdag 4 december om 10:00 bij De Brug" */
export const whenAndWhere = ({ day, time, place }: TalkTime): string =>
  `${dayInWords(day)} om ${time}${place === '' ? '' : ` ${atPlace(place)}`}`;
const atPlace = (place: string): string =>
  /^(?:bij|op|in|via|aan|online|thuis)\b/i.test(place) ? place : `bij ${place}`;

/** "vrijdag 4 december 10:00" */
export const momentInWords = ({ day, time }: Moment): string => `${dayInWords(day)} ${time}`;
export const slotInWords = ({ day, from, until }: Slot): string => `${dayInWords(day)} ${from}-${until}`;

export const planned = (kind: TalkKind, at: TalkTime, isMoved: boolean): string =>
  `✔ ${capital(talkName(kind))} ${isMoved ? 'verplaatst naar' : 'op'} ${whenAndWhere(at)}.`;
export const othersHear = (names: readonly string[]): string =>
  `${listed(names.map(firstName))} ${names.length === 1 ? 'krijgt' : 'krijgen'} bericht, met een afspraak voor de agenda.`;
export const notOffered = (teacher: string, slots: readonly Slot[]): string =>
  `Let op: ${firstName(teacher)} gaf voor dit moment niet aan te kunnen (wel: ${listed(slots.map(slotInWords))}). Je hoort het als het niet past.`;
/** `self`: how the reader is called, where it is the reader too; `others` by name. */
export function takenByOther(self: 'je' | 'u' | null, others: readonly string[]): string {
  if (others.length === 0) return `Let op: ${self === 'u' ? 'u hebt' : 'je hebt'} rond die tijd al een ander gesprek.`;
  const who = [...(self === null ? [] : [self === 'u' ? 'u' : 'jij']), ...others.map(firstName)];
  return `Let op: ${listed(who)} ${who.length === 1 ? 'heeft' : 'hebben'} rond die tijd al een ander gesprek.`;
}
const ODD: Readonly<Record<OddTime, string>> = {
  night: 'dat is vroeg of laat op de dag',
  'free-day': 'dan is de school dicht',
  weekend: 'dat is in het weekend',
};
export const oddTime = (kind: TalkKind, at: TalkTime, odd: OddTime): string =>
  `${capital(theTalk(kind))} op ${whenAndWhere(at)}: ${ODD[odd]}. Klopt dat?`;
export const yesPlan = 'Ja, plannen';
export const noPlan = 'Nee';
export const notInLastWeeks = 'Let op: een eindevaluatie ligt meestal in de laatste weken van de BPV.';

export const yourTalks = 'Je gesprekken';
export const talksOf = (student: string): string => `Gesprekken van ${student}`;
export const allTalks = 'Gesprekken van je studenten';
export const noTalksToCome = 'Er staat geen gesprek open.';
export const andMore = (count: number): string => `En nog ${count}.`;
export const whoseTalk = 'Van wie? Typ bijvoorbeeld: gesprekken Sanne.';
export const noSuchTalk = 'Dit gesprek is niet van een student van je, of het bestaat niet meer.';
export const notInIt = 'Bij dit gesprek ben je niet zelf, dus plannen en afvinken doet wie er wel bij is.';
export const whichTalk = 'Welk gesprek bedoel je?';
export const nothingPlanned = 'Er is geen gesprek gepland.';
export const nothingToMove = 'Er is geen gesprek gepland, dus er is niets te verplaatsen. Wil je er een plannen?';
export const nothingPlannedNow = 'Er is geen gesprek gepland, en volgens het plan is er nu geen. Welk wil je plannen?';
export const planIt = (kind: TalkKind): string => `${capital(talkName(kind))} plannen`;
export const planNone = 'Geen';
export const toComeStill = (kind: TalkKind, at: TalkTime): string =>
  `${capital(theTalk(kind))} staat gepland op ${whenAndWhere(at)}. Is dat gesprek al gehouden?`;
export const yesHeld = 'Ja, gehouden';
export const notYetHeld = 'Nog niet';
export const heldAlready = (kind: TalkKind, on: Day): string =>
  `${capital(theTalk(kind))} staat al als gehouden, op ${dayInWords(on)}.`;
export const heldBefore = (kind: TalkKind, on: Day): string => `${heldAlready(kind, on)} Was er nog een gesprek?`;
export const wasThat = 'Nee, dat was het';
export const tickedAsHeld = (kind: TalkKind, on: Day): string =>
  `Er is geen gesprek gepland. ${capital(theTalk(kind))} staat als gehouden op ${dayInWords(on)}. Ging dat toch niet door?`;
export const nobodyNamed = 'Ik ken geen student van je met die naam.';
export const whichStudent = 'Wie bedoel je?';
export const healthNotKept = 'Wat over gezondheid ging, heb ik niet bewaard.';

/** How it stands, in a line. */
export function standing(talk: Talk, today: Day): string {
  const { state, planned: at, heldOn } = talk;
  if (state === 'held') return `✔ Gehouden op ${dayInWords(heldOn ?? today)}`;
  if (state === 'waived') return 'Niet nodig op dit adres';
  if (state === 'open' || at === null) return 'Nog niet gepland';
  return at.day < today ? `Was gepland op ${whenAndWhere(at)}: doorgegaan?` : capital(whenAndWhere(at));
}
export const toHold = (from: Day, until: Day): string => `Tussen ${dayInWords(from)} en ${dayInWords(until)}`;
export const cannotLine = (name: string, reason: string, other: Moment | null): string =>
  [
    `${firstName(name)} kan dan niet${reason === '' ? '' : `: ${reason}`}.`,
    ...(other ? [`Voorstel: ${momentInWords(other)}.`] : []),
  ].join(' ');
export const withWhom = (names: readonly string[]): string => `Met ${listed(names)}`;
export const formsIn = (names: readonly string[]): string =>
  names.length === 0
    ? 'Voorbereiding: nog niet ingevuld'
    : `Voorbereiding ingevuld door ${listed(names.map(firstName))}`;
export const reportIn = 'Het verslag staat erbij.';

// The form of when and where.
export const planTitle = (kind: TalkKind, student: string | null): string =>
  student === null ? `Plan je ${talkName(kind)}` : `Plan ${theTalk(kind)} van ${firstName(student)}`;
export const moveTitle = (kind: TalkKind): string => `${capital(talkName(kind))} verplaatsen`;
export const momentLabel = (teacher: string): string => `Momenten waarop ${firstName(teacher)} kan`;
export const otherMoment = 'Een ander moment (vul hieronder in)';
export const dayLabel = 'Dag';
export const timeLabel = 'Hoe laat';
export const placeLabel = 'Waar';
export const arrangeFirst = (names: readonly string[]): string =>
  `Spreek het eerst af met ${listed(names.map(firstName))}.`;

export const cancelTitle = (kind: TalkKind): string => `${capital(theTalk(kind))} afzeggen`;
export const reasonLabel = 'Waarom (hoeft niet)';
export const cannotTitle = (kind: TalkKind): string => `Ik kan niet bij ${theTalk(kind)}`;
export const otherDayLabel = 'Een dag waarop het wel kan (hoeft niet)';
export const otherTimeLabel = 'En hoe laat';
export const sayTime =
  'Hoe laat kan het op die dag? Vul ook een tijd in, of laat de dag leeg. Er is nog niets doorgegeven.';
export const sayDay = 'Op welke dag? Vul ook een dag in, of laat de tijd leeg. Er is nog niets doorgegeven.';

export const cancelled = (kind: TalkKind): string => `✔ ${capital(theTalk(kind))} is afgezegd.`;
export const cannotTold = '✔ Doorgegeven. De afspraak blijft staan tot iemand hem verplaatst.';
export const held = (kind: TalkKind, on: Day): string =>
  `✔ ${capital(theTalk(kind))} is gehouden op ${dayInWords(on)}.`;
export const notHeld = (kind: TalkKind): string =>
  `${capital(theTalk(kind))} is niet gehouden en blijft op de lijst. Plan een nieuw moment.`;
export const waived = (kind: TalkKind): string => `✔ ${capital(theTalk(kind))} is op dit adres niet nodig.`;

// What others hear.
export const toldPlanned = (kind: TalkKind, student: string, at: TalkTime, by: string, isMoved: boolean): string =>
  `${talkOfStudent(kind, student)} is ${isMoved ? 'verplaatst naar' : 'gepland op'} ${whenAndWhere(at)}, door ${firstName(by)}.`;
export const toldCancelled = (
  kind: TalkKind,
  student: string,
  at: TalkTime | null,
  by: string,
  reason: string,
): string =>
  `${talkOfStudent(kind, student)}${at ? ` van ${dayInWords(at.day)} ${at.time}` : ''} is afgezegd door ${firstName(by)}${reason === '' ? '' : `: ${reason}`}.`;
export const toldOffAtEnd = (kind: TalkKind, student: string, at: TalkTime | null): string =>
  `${talkOfStudent(kind, student)}${at ? ` van ${dayInWords(at.day)} ${at.time}` : ''} gaat niet door: de stage stopt eerder.`;
export const toldHeld = (kind: TalkKind, student: string, on: Day, by: string): string =>
  `${talkOfStudent(kind, student)} staat als gehouden op ${dayInWords(on)}, ingevuld door ${firstName(by)}.`;
export const toldNotHeld = (kind: TalkKind, student: string, by: string): string =>
  `${talkOfStudent(kind, student)} is niet doorgegaan, meldt ${firstName(by)}. Plan een nieuw moment.`;
export const toldWaived = (kind: TalkKind, student: string, by: string): string =>
  `${talkOfStudent(kind, student)} is op dit adres niet nodig, zegt ${firstName(by)}.`;
export const toldReport = (kind: TalkKind, student: string, by: string): string =>
  `Het verslag van ${theTalk(kind)} van ${student} staat klaar, van ${firstName(by)}.`;
export const askForm = (kind: TalkKind, at: TalkTime): string =>
  `Over ${theTalk(kind)} op ${dayInWords(at.day)} om ${at.time}: vul vooraf het formulier in.`;
export const askFormAgain = (kind: TalkKind, at: TalkTime): string =>
  `Het formulier voor ${theTalk(kind)} op ${dayInWords(at.day)} is nog niet verstuurd.`;
export const askHeld = (kind: TalkKind, student: string, at: TalkTime): string =>
  `Is ${theTalk(kind)} van ${student} op ${dayInWords(at.day)} doorgegaan?`;
export const askTwoWeekly = (trainer: string): string =>
  `Heb je de afgelopen twee weken met ${firstName(trainer)} gepraat over hoe het gaat?`;
/** Of who is in it: the student, or who guides them. */
export function whyTold(role: Role | null, student: string, company: string): string {
  const whose = `het gesprek over de BPV van ${student} bij ${company}`;
  if (role === 'trainer') return `U krijgt dit omdat u bij ${whose} bent.`;
  return role === 'student'
    ? `Je krijgt dit omdat je bij het gesprek over je BPV bij ${company} bent.`
    : `Je krijgt dit omdat je bij ${whose} bent.`;
}

// When a docent can.
export const offered = 'Wanneer je kunt voor gesprekken';
export const noneOffered = 'Je hebt nog geen momenten opgegeven. Typ bijvoorbeeld: ik kan dinsdag 14-17 en vrijdag.';
export const offersOfTeachers = 'Wanneer er gesprekken kunnen, geeft de BPV-docent op.';
export const offeredNow = (slots: readonly Slot[]): string => `✔ Genoteerd: ${listed(slots.map(slotInWords))}.`;
export const studentsPick = 'Studenten kiezen hieruit als zij een gesprek plannen.';
export const slotsDropped = '✔ Weggehaald.';
export function offerRefused(refusal: OfferRefusal): string {
  switch (refusal.why) {
    case 'past':
      return 'Dat moment is al geweest.';
    case 'ends-before-it-begins':
      return 'Het einde ligt voor het begin.';
    case 'too-many':
      return 'Dat zijn te veel momenten. Haal er eerst een paar weg.';
  }
}

/** What is seldom wanted. */
export const more = 'Meer';
export const buttons = {
  plan: 'Plannen',
  move: 'Verplaatsen',
  callOff: 'Afzeggen',
  cannot: 'Ik kan dan niet',
  tell: 'Doorgeven',
  held: 'Gehouden',
  notHeld: 'Ging niet door',
  notHeldAfterAll: 'Toch niet gehouden',
  prepare: 'Voorbereiden',
  preparation: 'Voorbereiding',
  writeReport: 'Verslag maken',
  report: 'Verslag',
  changeReport: 'Verslag wijzigen',
  allTalks: 'Alle gesprekken',
  notHere: 'Niet nodig op dit adres',
  inCalendar: 'In mijn agenda',
  keep: 'Bewaren',
  send: 'Versturen',
} as const;

export const appointmentFile = 'Afspraak voor je agenda';
export const linkUntil = (time: string): string => `De link werkt één keer, tot ${time}.`;

export const linkGoneTitle = 'Deze link werkt niet meer';
export const linkGone = 'Hij is al gebruikt of verlopen. Vraag in de chat een nieuwe bij het gesprek.';
