/** What the bot says about hours. */
import type { HoursRefusal, Conflict } from '../domain/hours/hours.js';
import type { Progress } from '../domain/placements/progress.js';
import { minutesIn, type SaidEntry, type WeekSheet } from '../domain/weeks/week-sheet.js';
import {
  capital,
  dateInWords,
  dayInShort,
  dayInWords,
  hoursInDigits,
  hoursInWords,
  listed,
  weekInWords,
} from './amounts.js';
import { fileIsClosed } from './general.js';
import { totalsInShort } from './totals.js';

/** "✔ Vrijdag 20 november: 6 uur." or "✔ ma 23 nov 8 uur, di 24 nov 6 uur en wo 25 nov 4,5 uur." */
export function stored(entries: readonly SaidEntry[], how: 'added' | 'replaced'): string {
  const days = [...new Set(entries.map((entry) => entry.day))];
  const amount = (day: string): string => hoursInWords(minutesIn(entries.filter((entry) => entry.day === day)));
  const [first] = days;
  const nowIs = how === 'replaced' ? ' (aangepast)' : '';
  if (first && days.length === 1) return `✔ ${capital(dayInWords(first))}: ${amount(first)}${nowIs}.`;
  return `✔ ${capital(listed(days.map((day) => `${dayInShort(day)} ${amount(day)}`)))}${nowIs}.`;
}

/** "✔ Teruggedraaid. Weg: vr 20 nov 6 uur. Weer terug: vr 20 nov 4 uur." */
export function takenBack(removed: readonly SaidEntry[], restored: readonly SaidEntry[]): string {
  const lines = (entries: readonly SaidEntry[]): string =>
    listed(entries.map(({ day, minutes }) => `${dayInShort(day)} ${hoursInWords(minutes)}`));
  return [
    '✔ Teruggedraaid.',
    ...(removed.length > 0 ? [`Weg: ${lines(removed)}.`] : []),
    ...(restored.length > 0 ? [`Weer terug: ${lines(restored)}.`] : []),
  ].join(' ');
}
export const undoneBefore = (week: WeekSheet['week']): string =>
  `Dat was al teruggedraaid. Zo staat ${weekInWords(week)} nu:`;
export const dayRemoved = (day: SaidEntry['day']): string => `✔ ${capital(dayInWords(day))} is leeggemaakt.`;
export const doneBefore = (week: WeekSheet['week']): string =>
  `Dat had je al gedaan. Daarna is er nog iets veranderd; zo staat ${weekInWords(week)} nu:`;
/** Under a form that was behind and now bears what stands: what was typed is still there. */
export function formBehind(line: SaidEntry | null, isNew: boolean): string {
  const kept = 'Wat je invulde staat er nog: sla het op als het zo moet worden.';
  if (isNew) return `De week is veranderd sinds dit formulier, dus ik heb nog niets opgeslagen. ${kept}`;
  return line
    ? `Dit formulier is van eerder, dus ik heb niets veranderd. Er staat nu: ${lineInWords(line)}. ${kept}`
    : 'De regel die je wilde wijzigen staat er niet meer, dus ik heb niets veranderd. Sla je dit op, dan wordt het een nieuwe regel.';
}

/** "vrijdag 20 november, 13:00-17:00, 4 uur, opbouw" */
const lineInWords = ({ day, start, end, minutes, activity }: SaidEntry): string =>
  [dayInWords(day), start && end && `${start}-${end}`, hoursInWords(minutes), activity].filter(Boolean).join(', ');

export const lineChanged = '✔ Aangepast.';
export const dayOfOtherWeek = (week: WeekSheet['week']): string =>
  `Dag: die valt niet in ${weekInWords(week)}. Kies een dag van deze week.`;
export const lineGone = (week: WeekSheet['week']): string =>
  `Die regel staat er niet meer. Zo staat ${weekInWords(week)} nu:`;
export const lineRemoved = '✔ Die regel is weg.';
export const linesRemoved = (lines: readonly SaidEntry[]): string =>
  `✔ Weggehaald: ${listed(lines.map(({ day, minutes, activity }) => [dayInShort(day), hoursInWords(minutes), activity].filter(Boolean).join(' ')))}.`;
export const whichLine = (day: SaidEntry['day']): string => `Wat moet er weg van ${dayInWords(day)}?`;
export const wholeDay = 'De hele dag';
export const lineLabel = ({ minutes, activity }: SaidEntry): string =>
  [hoursInWords(minutes), activity?.slice(0, 24)].filter(Boolean).join(' · ');
export const whichDayToCorrect = (minutes: number): string => `Welke dag moet ${hoursInWords(minutes)} zijn?`;
export const whichDayToClear = 'Welke dag moet weg?';
export const nothingToUndo =
  'Ik heb het afgelopen uur niets opgeslagen dat ik kan terugdraaien. Typ "week" om te kijken wat er staat.';
export const dayStays = (day: SaidEntry['day']): string => `Goed, ${dayInWords(day)} blijft zoals het was.`;
export const notSameAsHolds = (week: WeekSheet['week']): string =>
  `In ${weekInWords(week)} staat al iets, dus ik heb niets overgenomen. Zo staat hij nu:`;
export const nothingToTakeOver = (before: WeekSheet['week']): string =>
  `In ${weekInWords(before)} staat niets om over te nemen.`;
export const sameToCome = (days: readonly SaidEntry['day'][]): string =>
  `Niet overgenomen, want nog niet geweest: ${listed(days.map(dayInShort))}.`;
export const nothingDone = 'Goed, het blijft zoals het was.';
export const healthDropped = 'Waarom je ziek bent of wat je had hoef ik niet te weten; dat heb ik niet bewaard.';

/** Why hours were not written, and what can be done. */
export function hoursRefused(refusal: HoursRefusal): string {
  switch (refusal.why) {
    case 'future':
      return `${capital(dayInWords(refusal.day))} moet nog komen. Uren schrijf je op als je ze gemaakt hebt.`;
    case 'over-24-hours':
      return `${capital(dayInWords(refusal.day))} zou dan op ${hoursInWords(refusal.minutes)} komen en een dag heeft er 24. Hoeveel was het?`;
    case 'placement-ended':
      return `Je BPV-plaats liep tot en met ${dateInWords(refusal.until)}. Voor ${dayInWords(refusal.day)} kan ik geen uren opschrijven; je BPV-docent kan je verder helpen.`;
    case 'file-closed':
      return fileIsClosed(refusal.on, 'student');
    case 'submitted':
      return `${capital(weekInWords(refusal.sheet.week))} is al ingediend. Trek hem eerst in, dan kun je hem wijzigen.`;
    case 'locked':
      return `${capital(weekInWords(refusal.sheet.week))} is al afgetekend. Correctie aanvragen?`;
    case 'nothing-there':
      return `Op ${dayInWords(refusal.day)} staat niets.`;
    case 'behind':
      return `Dit formulier is van eerder, dus ik heb niets veranderd. Zo staat ${weekInWords(refusal.sheet.week)} nu:`;
    case 'written-over':
      return `${refusal.day ? `${capital(dayInWords(refusal.day))} is daarna nog gewijzigd` : 'Daar staat niets meer van'}, dus ik heb niets teruggedraaid. Zo staat ${weekInWords(refusal.sheet.week)} nu:`;
    case 'day-taken':
      return dayTaken(refusal.conflict);
  }
}

function dayTaken({ kind, day, presentMinutes, newMinutes }: Conflict): string {
  const stands = `${capital(dayInWords(day))} ${kind === 'same-again' ? 'stond' : 'staat'} al op ${hoursInWords(presentMinutes)}.`;
  switch (kind) {
    case 'same-again':
      return `${stands} Nog ${hoursInWords(newMinutes)} erbij?`;
    case 'overlap':
      return `${stands} De nieuwe tijden vallen daar deels overheen. Wat bedoel je?`;
    case 'different':
      return `${stands} Komt er ${hoursInWords(newMinutes)} bij, of was het ${hoursInWords(newMinutes)} in plaats daarvan?`;
  }
}

/** "Die tijden vallen over do 19 nov 20:00-02:00 (Theater De Brug) heen." */
export const overlapsWith = ({ day, start, end }: SaidEntry, company: string | undefined): string =>
  `Die tijden vallen deels over ${dayInShort(day)} ${start ?? ''}-${end ?? ''}${company ? ` (${company})` : ''} heen, en je kunt niet op twee plekken tegelijk zijn. Toch zo opslaan?`;
export const storeAnyway = 'Toch zo opslaan';
export const backToForm = 'Terug naar het formulier';
export const neverMind = 'Nee, laat maar';

/** Buttons under `dayTaken`. */
export const add = ({ presentMinutes, newMinutes }: Conflict): string =>
  `Erbij: ${hoursInWords(presentMinutes + newMinutes)}`;
export const replace = ({ newMinutes }: Conflict): string => `Vervangen: ${hoursInWords(newMinutes)}`;
export const addSame = 'Erbij';
export const askCorrection = 'Correctie aanvragen';
export const withdrawFirst = 'Intrekken';
export const keepAsIs = 'Nee, klopt zo';

/** "Week 47: 6 van ongeveer 13 uur · totaal 145 van 460: 139 afgetekend, 6 opgeschreven" */
export function totalsLine(week: string, minutes: number, plannedMinutes: number, progress: Progress): string {
  const about =
    plannedMinutes > 0
      ? `${hoursInDigits(minutes)} van ongeveer ${hoursInDigits(plannedMinutes)} uur`
      : hoursInWords(minutes);
  return `${capital(week)}: ${about} · ${totalsInShort(progress)}`;
}

export const movedFrom = (week: WeekSheet['week']): string =>
  `Wat dit bericht eerst zei, is weg uit ${weekInWords(week)}.`;
export const deletedMessage =
  'Je hebt een bericht verwijderd waarvan ik de uren heb opgeslagen. Zal ik die ook weghalen?';

export const pickALine = 'Tik op een regel om die te wijzigen of weg te halen.';
export const changing = (what: string): string => `${capital(what)} wijzigen`;
