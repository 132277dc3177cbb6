/** What the bot says about hours that are still to be filled in, and about when it says so. */
import type { Day, Week, Weekday } from '../domain/calendar/day.js';
import type { DaysToFillIn, WeekToHandIn } from '../domain/hours/hours-to-fill-in.js';
import type { ClockTime, Moment } from '../domain/calendar/moment.js';
import type { WeeklyTimes } from '../domain/calendar/occasions.js';
import type { QuietHours } from '../domain/reminders/quiet-hours.js';
import type { ChoicesRefusal } from '../domain/reminders/reminder-choices.js';
import type { ReminderTimes } from '../domain/school/school.js';
import type { Optional } from '../domain/reminders/unasked.js';
import type { Snooze } from '../domain/reminders/snooze.js';
import { capital, dayInWords, hoursInWords, listed, weekdayInWords, weekInWords } from './amounts.js';

// Reminders.

/** "Je hebt nog uren in te vullen van donderdag 26 en vrijdag 27 november." */
export function daysOpen(open: readonly DaysToFillIn[]): string {
  const [only, ...more] = open;
  if (only && more.length === 0) return `Je hebt nog uren in te vullen van ${daysListed(only.days)}.`;
  const perAddress = open.map(({ placement, days }) => `${placement.company.name}: ${daysListed(days)}`);
  return `Je hebt nog uren in te vullen. ${perAddress.join('. ')}.`;
}

/** Above this many days their short names are easier to read. */
const MOST_IN_FULL = 3;

/** "donderdag 26 en vrijdag 27 november", "ma 16, di 17, wo 18 en vr 20 november": a month once, behind its last day. */
function daysListed(days: readonly Day[]): string {
  return listed(
    days.map((day, i) => {
      const [weekday = '', date = '', ...month] = dayInWords(day).split(' ');
      const name = days.length > MOST_IN_FULL ? weekday.slice(0, 2) : weekday;
      const isLastOfMonth = days[i + 1]?.slice(0, 7) !== day.slice(0, 7);
      return [name, date, ...(isLastOfMonth ? month : [])].join(' ');
    }),
  );
}

/** "Week 48 is nog niet ingediend: er staat 13 uur in." */
export function weeksOpen(open: readonly WeekToHandIn[]): string {
  const [only, ...more] = open;
  if (!only || more.length > 0) {
    const weeks = [...new Set(open.map(({ week }) => weekInWords(week)))];
    if (isSheets(open) && weeks.length > MOST_IN_FULL) {
      return `Nog niet ingediend: ${open.length} urenstaten, van ${weeks.length} weken.`;
    }
    return `Nog niet ingediend: ${weeks.length > MOST_IN_FULL ? `${weeks.length} weken` : listed(weeks)}.`;
  }
  if (only.isToClose) {
    return `${capital(weekInWords(only.week))} is nog niet afgesloten: je hebt toen niet gewerkt. Kies waarom, dan is hij klaar.`;
  }
  const holds = only.minutes === 0 ? 'er staat nog niets in' : `er staat ${hoursInWords(only.minutes)} in`;
  return `${capital(weekInWords(only.week))} is nog niet ingediend: ${holds}.`;
}

/** "Week 48 bij Theater De Brug: 13 uur" */
export function weekOpen({ week, minutes, placement, isToClose }: WeekToHandIn, isSeveral: boolean): string {
  const at = isSeveral ? ` bij ${placement.company.name}` : '';
  return `${capital(weekInWords(week))}${at}: ${isToClose ? 'niet gewerkt, alleen nog af te sluiten' : minutes === 0 ? 'nog niets' : hoursInWords(minutes)}`;
}

/** A week at two addresses is two sheets. */
export const isSheets = (open: readonly WeekToHandIn[]): boolean =>
  new Set(open.map(({ week }) => week)).size < open.length;
export function moreWeeksOpen(count: number, areSheets: boolean): string {
  const [one, several] = areSheets ? ['urenstaat', 'urenstaten'] : ['week', 'weken'];
  return `En nog ${count} ${count === 1 ? one : several} van eerder. Typ "week indienen", of "week 40" voor een andere.`;
}
/** `reminders`: those of the school. */
export const onlyWeekly = ({ week, ignoredMost }: ReminderTimes): string =>
  `Ik heb het nu ${ignoredMost} keer gevraagd zonder antwoord. Daarom vraag ik het voortaan alleen nog ${onDays([week.day])}. Een tik op een knop is genoeg, dan vraag ik het weer zoals eerst.`;
export const tipHours = 'Typ bijvoorbeeld "do 7 vr 6", of tik hieronder.';
export const whyReminded = ({ days, at }: WeeklyTimes): string =>
  `Ik kijk hier ${onDays(days)} om ${at} naar. Typ "herinneringen" om dat te veranderen.`;

export const buttonsOfReminder = {
  fillIn: 'Invullen',
  notWorked: 'Niet gewerkt',
  handIn: (week: Week, company: string | null): string =>
    [`${capital(weekInWords(week))} indienen`, company].filter((part) => part !== null).join(': '),
  'two-hours': 'Later: over 2 uur',
  tonight: 'Vanavond',
  tomorrow: 'Morgen',
} as const satisfies Record<Snooze | 'fillIn' | 'notWorked' | 'handIn', unknown>;

/** Over the times at which it can be asked again. */
export const laterInWords = 'Later';

export const laterAsked = (day: Day, time: ClockTime, today: Day): string =>
  `Goed, ik vraag het ${day === today ? 'vandaag' : dayInWords(day)} om ${time} weer, als het dan nog openstaat.`;
export const nothingOpen = 'Er staat niets meer open om in te vullen.';
/** `isToClose`: a week without any hours is left, which has to be handed in as such. */
export const notWorkedNoted = (days: readonly Day[], isToClose: boolean): string =>
  `✔ Genoteerd: niet gewerkt op ${daysListed(days)}. ${
    isToClose
      ? 'Naar die dagen vraag ik niet meer, alleen nog om de week af te sluiten.'
      : 'Ik vraag er niet meer naar.'
  }`;

// Settings.

export const settingsTitle = 'Herinneringen';
export const settingsSaved = '✔ Zo doe ik het voortaan.';
export const allOff =
  '✔ Herinneringen staan uit. Wat dringend is (ziekmeldingen, weken om af te tekenen, antwoorden) blijf ik sturen.';
export const digestOff = '✔ Het overzicht van de week staat uit. Kijken kan altijd: typ "overzicht".';
export const onceIsForHours =
  'Eén losse herinnering kan ik alleen aan eigen uren geven. Er is niets veranderd; het overzicht is in te stellen met "herinneringen".';
export const timeIsOver = 'Die tijd is al voorbij. Er is niets ingesteld; wanneer moet ik het vragen?';
export const alwaysSent = 'Ziekmeldingen, weken om af te tekenen en antwoorden komen altijd.';
export const setButton = 'Instellen';
export const nothingToSet = 'Er is niets in te stellen: alles wat ik uit mezelf stuur, is dringend.';
export const timedInWords = (kind: 'hours-reminder' | 'digest'): string =>
  kind === 'digest' ? 'Het overzicht komt om' : 'Om';

export function choicesRefused(refusal: ChoicesRefusal): string {
  switch (refusal.why) {
    case 'no-time':
      return 'Vul een tijd in als 16:00.';
    case 'no-days':
      return 'Kies ten minste een dag, of zet de herinnering aan uren uit.';
    case 'one-day':
      return 'Het overzicht gaat over een hele week en komt op één dag. Typ bijvoorbeeld "herinner me op dinsdag om 10:00".';
    case 'half-quiet':
      return 'Vul bij de stille uren allebei de tijden in. Twee keer dezelfde tijd betekent: geen stille uren.';
    case 'time-is-quiet':
      return `Tussen ${refusal.quiet.from} en ${refusal.quiet.until} stuur ik niets, dus ${refusal.at} past daar niet in. Kies een andere tijd, of andere stille uren.`;
  }
}

export const choicesBehind =
  'De instellingen zijn veranderd sinds dit formulier, dus er is niets opgeslagen. Wat gekozen was staat er nog: sla het op als het zo moet worden.';

export function optionalInWords(kind: Optional): string {
  switch (kind) {
    case 'hours-reminder':
      return 'Uren die nog niet zijn ingevuld';
    case 'week-reminder':
      return 'Een week die nog niet is ingediend';
    case 'contact-moment':
      return 'Gesprekken die eraan komen';
    case 'sign-off-reminder':
      return 'Weken die op uw handtekening wachten';
    case 'unsigned':
      return 'Weken die lang niet zijn afgetekend';
    case 'goals-missing':
      return 'Leerdoelen en werkafspraken die nog missen';
    case 'goals-waiting':
      return 'Leerdoelen die op uw antwoord wachten';
    case 'talk-reminder':
      return 'Een formulier voor een gesprek dat nog niet is verstuurd';
    case 'talk-to-tick':
      return 'Een gesprek waarvan niet bekend is of het doorging';
    case 'two-weekly':
      return 'De vraag of je met je praktijkopleider hebt gepraat';
    case 'goals-unanswered':
      return 'Leerdoelen die lang geen antwoord hebben';
    case 'digest':
      return 'Het overzicht van de week';
  }
}

/** `next`: when the first one comes, if something is open by then; null where none will. */
export function hoursWhen({ days, at }: WeeklyTimes, next: Moment | null): string {
  return `Aan uren die nog openstaan herinner ik je ${onDays(days)} om ${at}. ${nextTime('De eerste', next, 'als er dan iets openstaat')}`;
}
export function weekWhen({ days, at }: WeeklyTimes, next: Moment | null): string {
  return `Aan weken die nog niet zijn ingediend ${onDays(days)} om ${at}. ${nextTime('De eerste', next, 'als er dan iets openstaat')}`;
}
export function digestWhen({ days, at }: WeeklyTimes, next: Moment | null): string {
  return `Het overzicht komt ${onDays(days)} om ${at}. ${nextTime('Het eerste', next, 'als er dan iets te melden is')}`;
}
/** "De eerste komt donderdag 3 december om 18:00, als er dan iets openstaat." */
function nextTime(first: string, next: Moment | null, condition: string): string {
  return next ? `${first} komt ${dayInWords(next.day)} om ${next.time}, ${condition}.` : 'Er komt er voorlopig geen.';
}
export const quietWhen = ({ from, until }: QuietHours): string =>
  from === until ? 'Stille uren zijn er niet.' : `Tussen ${from} en ${until} stuur ik niets dat kan wachten.`;

/** "op vrijdag", "op maandag en woensdag", "elke dag" */
function onDays(days: readonly Weekday[]): string {
  return days.length === 7 ? 'elke dag' : `op ${listed(days.map(weekdayInWords))}`;
}
