/** The questions of the reader, in Dutch: what was read, and what it has to know. */
import { addDays, weekNumber, type Day, type Week } from '../domain/calendar/day.js';
import type { SaidEntry } from '../domain/weeks/week-sheet.js';
import {
  capital,
  dayInShort,
  dayInWords,
  dayOfWeek,
  dayWithItsYear,
  hoursInWords,
  listed,
  spanInDigits,
  weekInWords,
} from '../texts/amounts.js';

export const tooLong = 'Dat bericht is te lang om te lezen. Stuur het in kleinere stukken.';

export const nightOfWhichDay = 'Bij welke dag hoort dat: gisteren of vandaag?';
export const notYetThere = (days: readonly Day[]): string =>
  `${days.length === 1 ? 'Die dag moet nog komen' : 'Een deel daarvan moet nog komen'} (${listed([...new Set([days.at(0), days.at(-1)])].filter((day) => day !== undefined).map(dayInWords))}). Uren schrijf je achteraf. Welke dag bedoel je?`;
export const notBegun = (day: Day, start: string): string =>
  `Om ${start} op ${dayInWords(day)} moet nog beginnen. Welke dag bedoel je?`;
export const weekdayAndDateDisagree = (days: readonly Day[]): string =>
  `De dag en de datum kloppen niet met elkaar. Bedoel je ${days.map(dayInWords).join(' of ')}?`;
export const longAgo = (day: Day): string => `Bedoel je ${dayWithItsYear(day)}? Dat is meer dan 60 dagen geleden.`;
export const whichOf = (days: readonly Day[]): string => `Welke dag bedoel je: ${days.map(dayInWords).join(' of ')}?`;
export const earlyOrLate = (readings: readonly { start: string; end: string }[]): string =>
  `Bedoel je ${readings.map(({ start, end }) => `${start} tot ${end}`).join(' of ')}?`;
export const breakLengthUnknown = 'Hoe lang was je pauze?';
export const netOrGross = (amount: number, pause: number): string =>
  `Is ${hoursInWords(amount)} al zonder de pauze van ${hoursInWords(pause)}, of moet die er nog af?`;
export const isBreakOff = (amount: string): string =>
  `Is ${amount} zonder de pauze, of moet die er nog af? Hoe lang was die dan?`;
export const breakOfWhich = 'Gaat die pauze van elke dag af, of alleen van de laatste?';
export const breakBetween = 'Zat die pauze tussen de twee tijden in, of moet die er nog af?';
export const breakTooLong = 'De pauze is langer dan de werktijd. Hoe zit het?';
export const spanAndAmount = (span: number, amount: number): string =>
  `Die tijden zijn samen ${hoursInWords(span)}, maar er staat ${hoursInWords(amount)}. Wat klopt?`;
export const negative = 'Minder dan niets kan ik niet opschrijven. Hoeveel uur was het?';
export const zero = 'Nul uur hoef je niet op te schrijven. Hoeveel uur was het?';
export const overADay = (minutes: number): string =>
  `${hoursInWords(minutes)} op een dag kan niet: een dag heeft 24 uur. Hoeveel was het?`;
export const withoutUnit = (value: number): string =>
  `${value} uur op een dag kan niet. Bedoel je iets anders dan uren?`;
export const howExactly = (minutes: number): string =>
  minutes > 0 ? `Hoeveel precies? ${hoursInWords(minutes)}?` : 'Hoeveel uur was dat precies?';
export const whichAmount = (amounts: readonly number[]): string =>
  `Bedoel je ${amounts.map(hoursInWords).join(' of ')}?`;
export const amountOrSpan = 'Bedoel je een tijd van begin tot eind, of een aantal uren?';
export const whichBelongs = 'Ik zie niet welke uren bij welke dag horen. Zet het bijvoorbeeld zo: ma 8, di 6, wo 4,5.';
export const eachOrTogether = (amount: string): string => `Is dat ${amount} per dag, of alles bij elkaar?`;
export const spreadOverDays = 'Over welke dagen gaan die uren? Zet het bijvoorbeeld zo: do 7, vr 6.';
export const severalAmounts = 'Ik lees meer dan één aantal uren. Hoeveel was het op die dag?';
export const countedTwice = 'Ik lees een aantal keren en een aantal uren. Hoeveel was het per dag?';
export const leftNumbers = (text: string): string => `Ik weet niet wat "${text}" betekent. Kun je het anders zeggen?`;
export const dayTwice = (day: Day): string =>
  `Er staat twee keer iets voor ${dayInWords(day)}. Hoeveel uur was het samen?`;
export const everyDayOf = 'Over welke dagen gaat dat? Bedoel je maandag tot en met vandaag?';
export const dateOrHours = (day: Day, minutes: number): string =>
  `Hoeveel uur was het op ${dayInWords(day)}? Of bedoel je ${hoursInWords(minutes)}?`;
export const likelyWord = (word: string): string => `Bedoel je ${word}?`;
export const overlapping = 'Die tijden vallen over elkaar heen. Hoe laat was het?';
export const howMany = (day: Day): string => `Hoeveel uur op ${dayInWords(day)}?`;
export const howManyAndWhen = 'Hoeveel uur, en op welke dag?';
export const countOrHours = (amount: string): string => `Bedoel je ${amount} gewerkt?`;
export const didYouWork = (what: string): string => `Wil je ${what} opschrijven?`;
export const dateOrSpan = 'Bedoel je een datum of een tijd van begin tot eind?';

/** "6 uur op vrijdag 20 november" */
export function entriesInWords(entries: readonly SaidEntry[]): string {
  const [first] = entries;
  if (!first) return 'uren';
  const total = entries.reduce((sum, { minutes }) => sum + minutes, 0);
  const days = new Set(entries.map(({ day }) => day));
  return days.size === 1
    ? `${hoursInWords(total)} op ${dayInWords(first.day)}`
    : `${hoursInWords(total)} op ${days.size} dagen`;
}

/** The same in the length of a button. */
export function entriesInShort(entries: readonly SaidEntry[]): string {
  const [first] = entries;
  if (!first) return 'Ja';
  const total = entries.reduce((sum, { minutes }) => sum + minutes, 0);
  const days = new Set(entries.map(({ day }) => day));
  return `Ja, ${hoursInWords(total)} ${days.size === 1 ? `op ${dayInShort(first.day)}` : `op ${days.size} dagen`}`;
}

/** "Gisteren (di 24 nov)", "Vandaag (wo 25 nov)", "Vrijdag 20 november", with the year where it is another. */
export function dayLabel(day: Day, today: Day): string {
  if (day === today) return `Vandaag (${dayInShort(day)})`;
  if (day === addDays(today, -1)) return `Gisteren (${dayInShort(day)})`;
  const words = day.slice(0, 4) === today.slice(0, 4) ? dayInWords(day) : `${dayOfWeek(day)} ${day.slice(0, 4)}`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function spanLabel({ start, end, minutes }: { start: string; end: string; minutes: number }): string {
  return `${spanInDigits(start as never, end as never)} (${hoursInWords(minutes)})`;
}

export const endsBeforeItBegins = 'De laatste dag ligt voor de eerste. Welke dagen bedoel je?';
export const fromWhenToWhen = 'Van wanneer tot en met wanneer is dat?';
export const whichDayBack = 'Vanaf welke dag ben je er weer?';
export const whichDayOff = 'Welke dag wil je vrij?';
export const weekOutside = (number: number): string => `Week ${number} valt niet in je BPV. Welke week bedoel je?`;
export const noSuchWeek = (number: number): string => `Week ${number} bestaat niet.`;
export const oneWeekAtATime = 'Ik lees meer dan één week. Welke bedoel je?';
export const whichWeek = 'Welke week bedoel je?';
export const weekLabel = (week: Week): string => capital(weekInWords(week));
export const weekNotBegun = (week: Week): string =>
  `Week ${weekNumber(week)} moet nog komen. Welke week wil je indienen?`;
export const whichDayToClear = 'Welke dag moet weg?';
export const oneDayAtATime = 'Ik haal één dag tegelijk weg. Welke dag?';
export const nothingThereYet = (day: Day): string =>
  `${dayLabel(day, day).replace(/^Vandaag/, 'Die dag')} moet nog komen. Welke dag bedoel je?`;
export const whichTime = 'Hoe laat wil je een herinnering? Bijvoorbeeld: herinner me om 18:00.';
export const offForAWhile =
  'Tot een bepaalde dag uitzetten kan ik niet; er is niets veranderd. Typ "herinneringen uit" om ze uit te zetten, en later "herinneringen aan".';
export const cannotRemindOf =
  'Aan iets dat je zelf noemt herinner ik je niet, alleen aan uren die nog openstaan. Wat er in je dossier nog moet, staat onder "dossier".';
export const remindOfHours = (day: string): string => `${day}: aan mijn uren`;
export const oneTime = 'Ik lees meer dan één tijd. Hoe laat wil je een herinnering?';
export const morningOrEvening = "'s Ochtends of 's avonds?";
export const howManyInstead = (day: Day): string => `Hoeveel uur moet het op ${dayInWords(day)} zijn?`;
export const whatToCorrect = 'Welke dag klopt niet, en hoeveel uur moet het zijn?';
export const whichOfThese = 'Ik lees hier meer dan één ding in. Wat wil je doen?';
export const inTwoMessages = 'Ik lees hier twee dingen in. Stuur ze apart, dan gaat het goed.';
export const otherTime = (start: string | undefined, end: string | undefined): string =>
  start === undefined ? `Tot ${end ?? ''}. Hoe laat begon je?` : `Vanaf ${start}. Tot hoe laat?`;
export const notWorkedThen = 'Bedoel je een begin- en eindtijd, of hoeveel uur het was?';

export const whichDayOfTalk = 'Op welke dag is het gesprek?';
export const whenIsTalk = 'Op welke dag is het gesprek, en hoe laat?';
export const whichTimeOfTalk = 'Hoe laat is het gesprek?';
export const whichDayWasTalk = 'Op welke dag was het gesprek?';
export const talkToCome = (day: Day): string => `${capital(dayInWords(day))} moet nog komen. Wanneer was het gesprek?`;
export const talkIsOver = 'Dat is al geweest. Is het gesprek gehouden?';
export const yesOn = (day: string): string => `Ja, op ${day}`;
export const wasItATalk = 'Was dat een gesprek over de stage, met de docent of de praktijkopleider?';
export const isItATalk = 'Is dat een gesprek over de stage, met de docent of de praktijkopleider?';
export const yesTalk = 'Ja, een gesprek';
export const talkAt = (time: string | null): string => (time === null ? 'gesprek plannen' : `gesprek om ${time}`);
export const worked = (long: string): string => `${capital(long)} gewerkt`;
export const thoseHours = 'die tijd';
export const talkOrHours = (time: string | null, long: string): string =>
  time === null
    ? 'Wil je een gesprek plannen, of is dat gewerkte tijd?'
    : `Bedoel je een gesprek om ${time}, of ${long} gewerkt?`;
export const handedInToCome = (day: Day): string =>
  `${capital(dayInWords(day))} moet nog komen. Op welke dag is het ingeleverd?`;
export const whichDayHandedIn = 'Op welke dag is het ingeleverd?';
export const slotEndsFirst = 'Die tijd eindigt voor hij begint. Van hoe laat tot hoe laat?';
export const slotIsOver = (day: Day): string => `${capital(dayInWords(day))}, die tijd is al geweest. Welke dag dan?`;
export const isItLeave = 'Wil je vrij vragen?';
export const askLeave = (day: string): string => `Vrij vragen: ${day}`;
