/** What the bot says when a week is not handed in or signed as it was meant. */
import type { HandInRefusal } from '../domain/weeks/hand-in.js';
import type { SignOffRefusal } from '../domain/weeks/sign-off.js';
import type { WeekSheet } from '../domain/weeks/week-sheet.js';
import { mondayOf, weekNumber, weekOfNumbers, type Day, type Period, type Week } from '../domain/calendar/day.js';
import { capital, dateInWords, dayInWords, weekInWords, weekWithItsYear } from './amounts.js';
import { fileIsClosed } from './general.js';
import { emptyWeek, stillToCome } from './weeks.js';

/** Why one of several weeks does not go in. */
export function leftOut(refusal: HandInRefusal, sheet: WeekSheet): string {
  const week = capital(weekInWords(sheet.week));
  switch (refusal.why) {
    case 'empty':
      return `${week} gaat niet mee: daar staat nog niets in.`;
    case 'changed-since':
      return `${week} is niet ingediend: die is sinds dit kaartje veranderd.`;
    default:
      return handInRefused(refusal, sheet);
  }
}
const notOver = (sheet: WeekSheet, toCome: readonly Day[]): string =>
  `${capital(weekInWords(sheet.week))} is nog niet voorbij${toCome.length === 0 ? '.' : `: ${stillToCome(toCome)}`} Weet je nu al dat je niet meer werkt?`;
/** A week that is none of the placement's, with its dates: which year is meant is the doubt. */
export function outsideThePlacement(week: Week, { from, until }: Period): string {
  const why = `${capital(weekWithItsYear(week))} valt buiten je BPV-plaats: die loopt van ${dateInWords(from)} t/m ${dateInWords(until)}.`;
  const same = [0, 1, 2].map((years) => weekOfNumbers(Number(week.slice(0, 4)) + years, weekNumber(week)));
  const coming = same.find((other) => other && mondayOf(other) >= from && mondayOf(other) <= until);
  return coming
    ? `${why} ${capital(weekInWords(coming))} van je plaats begint op ${dayInWords(mondayOf(coming))}.`
    : why;
}

export function handInRefused(refusal: HandInRefusal, sheet: WeekSheet): string {
  const week = capital(weekInWords(sheet.week));
  switch (refusal.why) {
    case 'empty':
      return emptyWeek(sheet);
    case 'outside':
      return outsideThePlacement(sheet.week, refusal.period);
    case 'not-begun':
      return `${week} moet nog komen: die begint op ${dayInWords(refusal.from)}.`;
    case 'not-over':
      return notOver(sheet, refusal.toCome);
    case 'changed-since':
      return `${week} is sinds dit kaartje veranderd. Zo staat hij nu:`;
    case 'already-submitted':
      return `${week} was al ingediend.`;
    case 'already-approved':
      return `${week} is al afgetekend.`;
    case 'not-submitted':
      return `${week} ligt niet bij je praktijkopleider, dus er valt niets in te trekken.`;
  }
}

/** `to`: the student corrects, who signs takes a signature back. */
export function signOffRefused(refusal: SignOffRefusal, sheet: WeekSheet, to: 'student' | 'signer'): string {
  const week = capital(weekInWords(sheet.week));
  switch (refusal.why) {
    case 'file-closed':
      return fileIsClosed(refusal.on, to);
    case 'not-submitted':
      return `${week} ligt niet (meer) bij u. Zo staat hij nu:`;
    case 'changed-since':
      return `Dit is een andere versie; er is nog niets getekend. Zo staat ${weekInWords(sheet.week)} nu:`;
    case 'not-reopened':
      return `${week} is niet open voor een correctie. Zo staat hij nu:`;
    case 'signature-stands':
      return 'Een handtekening terugnemen kan alleen binnen een dag, door wie haar zette en zolang er daarna niets is gebeurd. Vraag de student om een correctie.';
    case 'no-reason':
      return 'Schrijf er kort bij waarom u de week terugstuurt; de student krijgt dat te lezen.';
    case 'not-approved':
      return `${week} is niet afgetekend, dus een correctie is niet nodig.`;
  }
}
