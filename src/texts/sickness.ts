/** What the bot says about being sick and being back. Never why somebody is sick. */
import { addDays, type Day } from '../domain/calendar/day.js';
import { momentOf } from '../domain/calendar/moment.js';
import type { Role } from '../domain/people/people.js';
import type { SicknessRefusal } from '../domain/sickness/sick-decision.js';
import { isReportedAfterwards, type SickPeriod } from '../domain/sickness/sickness.js';
import { capital, dayInWords, instantInWords, listed, periodInWords } from './amounts.js';

// To the student.

export const causeNotKept = 'Waarom je ziek bent hoef ik niet te weten; dat heb ik niet bewaard.';
export const askHowLong = 'Weet je al hoe lang?';
/** The same for both: nobody learns from it what there is of somebody else's. */
export const noSuchSickness =
  'Die ziekmelding kan ik niet vinden, of die hoort bij iemand anders. Er is niets veranderd.';
export const notYourSickness = noSuchSickness;

/** "Beterschap. Ik heb Theater De Brug (Karel Jansen), je SLB'er en je BPV-docent gemeld dat je vandaag ziek bent." */
export function reportedTo(told: readonly string[], period: SickPeriod): string {
  const wish = period.state === 'open' ? 'Beterschap. ' : '';
  return told.length > 0
    ? `${wish}Ik heb ${listed(told)} gemeld dat je ${sickWhen(period)}.`
    : `${wish}Ik heb opgeschreven dat je ${sickWhen(period)}, maar kan nog niemand bereiken.`;
}

/** "vandaag ziek bent", "ziek bent van ma t/m wo", "ziek was ...": as it was on the day of the report. */
function sickWhen({ state, from, expectedUntil, reportedAt }: SickPeriod): string {
  const isToday = from === momentOf(new Date(reportedAt)).day;
  const last = expectedUntil === null || expectedUntil === from ? '' : ` t/m ${dayInWords(expectedUntil)}`;
  if (state !== 'open') return `ziek was ${last === '' ? 'op' : 'van'} ${dayInWords(from)}${last}`;
  if (isToday) return last === '' ? 'vandaag ziek bent' : `ziek bent vanaf vandaag${last}`;
  return `ziek bent ${expectedUntil === from ? 'op' : 'vanaf'} ${dayInWords(from)}${last}`;
}

/** Of a mail: "Milan Bakker is vandaag ziek". */
export function subjectOfSick(student: string, period: SickPeriod): string {
  const { state, from, reportedAt } = period;
  const isToday = state === 'open' && from === momentOf(new Date(reportedAt)).day;
  return isToday ? `${student} is vandaag ziek` : sickOf(student, period);
}

export const companyWith = (company: string, trainer: string): string => `${company} (${trainer})`;
export const yourCoach = "je SLB'er";
export const yourTeacher = 'je BPV-docent';

/** Whom the bot cannot write to has to be called. */
export function notReached(who: string, phone: string | null, dayHasBegun: boolean): string {
  const call = phone === null ? 'bel zelf even' : `bel zelf even: ${phone}`;
  return `${capital(who)} kan ik (nog) niet bereiken, ${call}.${dayHasBegun ? ' Je werkdag is al begonnen.' : ''}`;
}

export const alsoCall = (company: string, phone: string | null): string =>
  `Bel ${company} ook even, je werkdag is al begonnen${phone === null ? '' : `: ${phone}`}.`;

export function alreadySick(period: SickPeriod, today: Day): string {
  const { from, expectedUntil } = period;
  const until = expectedUntil === null ? '' : `, t/m ${dayInWords(expectedUntil)}`;
  const over = isPast(period, today) ? ' Die dag is voorbij: ben je er nog niet weer?' : '';
  return `Je staat al ziek gemeld sinds ${dayInWords(from)}${until}.${over}`;
}

/** The end that was expected has gone by, and nothing was said since. */
const isPast = ({ expectedUntil }: SickPeriod, today: Day): boolean => expectedUntil !== null && expectedUntil < today;

/** How it stands, on any day. */
export function standing(period: SickPeriod, today: Day): string {
  const { state, from, expectedUntil, back, reportedAt } = period;
  switch (state) {
    case 'open':
      return `Je staat ziek gemeld vanaf ${dayInWords(from)}${
        expectedUntil === null ? '. Tot wanneer is nog niet bekend' : ` t/m ${dayInWords(expectedUntil)}`
      }.${isPast(period, today) ? ' Die dag is voorbij; of je weer beter bent heb je nog niet gezegd.' : ''}`;
    case 'recovered': {
      const day = dayInWords(back ?? from);
      return `Je bent weer beter gemeld: je eerste dag terug ${(back ?? from) < today ? 'was' : 'is'} ${day}.`;
    }
    case 'taken-back':
      return `Je ziekmelding van ${instantInWords(reportedAt)} is teruggenomen.`;
  }
}

/** After an answer to "hoe lang?" */
export const changePassedOn = (period: SickPeriod, today: Day): string => `✔ Doorgegeven. ${standing(period, today)}`;
export const askTomorrow = 'Goed. Voor je volgende werkdag vraag ik het weer; je kunt het ook eerder laten weten.';
export const stillSick = 'Vervelend, beterschap.';
export const welcomeBack = (period: SickPeriod, today: Day): string =>
  `✔ Fijn! ${standing(period, today)} Iedereen die je ziekmelding kreeg, hoort het.`;
export const missedHours = 'Wat je hebt gemist zie je bij je voortgang als "in te halen".';
export const takenBack = '✔ Je ziekmelding is teruggenomen. Iedereen die hem kreeg, hoort dat je toch niet ziek bent.';
export const stillSickQuestion = ({ from, expectedUntil }: SickPeriod): string =>
  expectedUntil === null
    ? `Goedemorgen. Je staat ziek gemeld sinds ${dayInWords(from)}. Hoe is het nu?`
    : `Goedemorgen. Je dacht ziek te zijn t/m ${dayInWords(expectedUntil)}. Hoe is het nu?`;
export const whyAsked = ({ expectedUntil }: SickPeriod): string =>
  expectedUntil === null
    ? 'Ik vraag dit voor elke werkdag zolang je ziek gemeld staat zonder einddatum; na twee weken eens per week.'
    : 'Ik vraag dit omdat die dag voorbij is en je nog niet hebt gezegd dat je weer beter bent.';

export const howLongInWords = { today: 'Vandaag', tomorrow: 'T/m morgen', unknown: 'Ik weet het nog niet' } as const;
export const buttonsOfSick = {
  takeBack: 'Toch niet ziek',
  back: 'Weer beter',
  still: 'Nog ziek',
  notBackAfterAll: 'Toch nog ziek',
  seen: 'Gezien',
} as const;

export const askToReport = (from: Day, today: Day): string =>
  `Je staat niet ziek gemeld. Ziek melden vanaf ${from === today ? 'vandaag' : dayInWords(from)}?`;
export const reportFrom = (from: Day, today: Day): string =>
  `Ja, vanaf ${from === today ? 'vandaag' : dayInWords(from)}`;
export const no = 'Nee';
export const yesDay = (day: Day): string => `Ja, ${dayInWords(day)}`;
export const yesBack = (day: Day): string => `Ja, ${dayInWords(day)} was ik er weer`;
export const noStillSick = 'Nee, nog ziek';
export const untilButton = (day: Day): string => `T/m ${dayInWords(day)}`;

/** Why a sickness was not written, and what can be done. */
export function sicknessRefused(refusal: SicknessRefusal, today: Day): string {
  switch (refusal.why) {
    case 'already':
      return 'Dat is al doorgegeven.';
    case 'changed-since':
      return 'Dit kaartje was niet meer actueel, dus ik heb niets veranderd. Zo staat het nu:';
    case 'until-before-from':
      return `De laatste dag kan niet voor ${dayInWords(refusal.from)} liggen: dan begon het. Tot en met wanneer was het?`;
    case 'overlaps':
      return `Van ${dayInWords(refusal.from)} tot ${dayInWords(refusal.back)} stond je al ziek gemeld. Bedoel je vanaf ${dayInWords(refusal.back)}?`;
    case 'no-placement':
      return `Op ${dayInWords(refusal.from)} loopt er geen BPV-plaats van je, dus ik heb niemand iets gemeld. Meld je ziek bij school zoals je gewend bent.`;
    case 'not-sick':
      return `Je staat niet ziek gemeld, dus ik hoefde niets door te geven.${
        refusal.lastBack === null
          ? ''
          : ` Je eerste dag terug ${refusal.lastBack <= today ? 'was' : 'is'} ${dayInWords(refusal.lastBack)}.`
      }`;
    case 'asked-before':
      return `Dat kaartje is van ${dayInWords(refusal.on)}, dus ik heb niets veranderd. Tot en met welke dag ben je ziek?`;
    case 'perhaps-over':
      return `Je staat al ziek gemeld en bent nog niet beter gemeld. Was ${dayInWords(refusal.until)} je laatste ziektedag?`;
    case 'back-before':
      return `Je was al beter gemeld: je eerste dag terug was ${dayInWords(refusal.lastBack)}. Moet dat ${dayInWords(today)} worden?`;
    case 'back-before-from':
      return `Je staat ziek gemeld vanaf ${dayInWords(refusal.from)}; je eerste dag terug kan daar niet voor liggen. Was je toch niet ziek?`;
    case 'too-late-to-take-back':
      return 'Terugnemen kan in het eerste uur. Ben je weer beter? Dan geef ik dat door.';
  }
}

// To those who are told.

/** "Milan Bakker is ziek gemeld vanaf woensdag 25 november 07:42." */
export function sickOf(student: string, period: SickPeriod): string {
  switch (period.state) {
    case 'open':
      return `${student} is ziek gemeld vanaf ${since(period)}.`;
    case 'recovered':
      return isReportedAfterwards(period) ? wasSick(student, period) : backOf(student, period);
    case 'taken-back':
      return takenBackOf(student, period);
  }
}

/** Told when it was over already. */
function wasSick(student: string, { from, back, reportedAt }: SickPeriod): string {
  const days = { from, until: addDays(back ?? from, -1) };
  return `${student} was ziek ${days.from === days.until ? 'op' : 'van'} ${periodInWords(days)} (gemeld op ${instantInWords(reportedAt)}).`;
}

/** "Milan Bakker is al 15 dagen ziek, sinds woensdag 25 november." */
export function longSickOf(student: string, days: number, period: SickPeriod, today: Day): string {
  const { from, back, expectedUntil } = period;
  const since = `sinds ${dayInWords(from)}`;
  if (back !== null) return `${student} was ${days} dagen ziek, ${since}.`;
  if (expectedUntil === null || !isPast(period, today)) return `${student} is al ${days} dagen ziek, ${since}.`;
  return `${student} staat al ${days} dagen ziek gemeld, ${since}. Verwacht was t/m ${dayInWords(expectedUntil)}; daarna is er niets gezegd.`;
}
export const longMayExtend =
  'De opleiding moet dan misschien langer duren, tenzij de adviescommissie anders beslist. Leg het besluit hier vast.';
export const longDecision = (isExtended: boolean): string => (isExtended ? 'Opleiding verlengen' : 'Niet verlengen');
export const longDecided = (isExtended: boolean): string =>
  `✔ Vastgelegd: de adviescommissie besloot de opleiding ${isExtended ? '' : 'niet '}te verlengen.`;

/** To the SLB'er, once. */
export const silentOf = (student: string, { expectedUntil }: SickPeriod): string =>
  `${student} dacht ziek te zijn t/m ${expectedUntil === null ? '' : dayInWords(expectedUntil)} en heeft sindsdien niet laten weten hoe het gaat, ook niet toen ik ernaar vroeg.`;

function since({ from, reportedAt }: SickPeriod): string {
  const moment = momentOf(new Date(reportedAt));
  return moment.day === from
    ? instantInWords(reportedAt)
    : `${dayInWords(from)} (gemeld op ${instantInWords(reportedAt)})`;
}

export const expectedBack = ({ expectedUntil }: SickPeriod): string =>
  expectedUntil === null ? 'Verwacht terug: nog niet bekend.' : `Verwacht ziek t/m ${dayInWords(expectedUntil)}.`;

export function changedOf(student: string, { from, expectedUntil }: SickPeriod): string {
  return expectedUntil === null
    ? `${student} is nog ziek (sinds ${dayInWords(from)}). Wanneer het over is, is nog niet bekend.`
    : `${student} verwacht ziek te zijn t/m ${dayInWords(expectedUntil)} (sinds ${dayInWords(from)}).`;
}

export function backOf(student: string, { from, back }: SickPeriod): string {
  const first = back ?? from;
  const days = first > from ? ` Ziek: ${periodInWords({ from, until: addDays(first, -1) })}.` : '';
  return `${student} is weer beter. Eerste dag terug: ${dayInWords(first)}.${days}`;
}

export const takenBackOf = (student: string, { reportedAt }: SickPeriod): string =>
  `${student} is toch niet ziek: de ziekmelding van ${instantInWords(reportedAt)} is teruggenomen.`;

export const seenAt = (iso: string): string => `✔ Gezien op ${instantInWords(iso)}.`;

/** Every message that was not asked for says why one gets it. */
export function whyTold(role: Role): string {
  switch (role) {
    case 'trainer':
      return 'U krijgt dit bericht omdat u praktijkopleider bent van deze student.';
    case 'teacher':
      return 'Je krijgt dit bericht omdat je BPV-docent bent van deze student.';
    case 'coach':
      return "Je krijgt dit bericht omdat je SLB'er bent van deze student.";
    case 'student':
    case 'mentor':
    case 'office':
      return '';
  }
}
