/** A line of a week in words, where it is spoken of. */
import type { ChangedSince } from '../domain/weeks/changed-since.js';
import type { Entry, WeekEvent } from '../domain/weeks/week-sheet.js';
import { dayInShort, hoursInWords, spanInDigits } from './amounts.js';

/** "08:30-17:00", or "" where only an amount was given. */
export function timesOf({ start, end }: Entry): string {
  return start && end ? spanInDigits(start, end) : '';
}

/** "do 19 nov 7 uur (13:00-20:00, opbouw licht)" */
export function lineInShort(entry: Entry): string {
  const more = [timesOf(entry), entry.activity].filter(Boolean).join(', ');
  return `${dayInShort(entry.day)} ${hoursInWords(entry.minutes)}${more && ` (${more})`}`;
}

/** What somebody wrote as a sentence: others may stand behind it. */
export const withStop = (written: string): string => (/[.!?…]$/.test(written) ? written : `${written}.`);
/** "Reden: vrijdag was korter.", or of one line: "Reden, om vr 20 nov 6 uur: je was er tot 14 uur." */
export const reasonGiven = ({ reason, about }: Extract<WeekEvent, { kind: 'returned' }>): string =>
  about ? `Reden, om ${lineInShort(about)}: ${withStop(reason)}` : `Reden: ${withStop(reason)}`;
/** To the trainer who sent it back. */
export const handedInAgain = (event: Extract<WeekEvent, { kind: 'returned' }>): string =>
  `Opnieuw ingediend, nadat de week was teruggestuurd. ${reasonGiven(event)}`;
/** Beside the line itself. */
export const reasonBeside = (reason: string): string => `Teruggestuurd om deze regel: ${reason}`;

export const wholeWeek = 'De hele week';

/** Under a week that waits again. */
export function changedInWords({ since, added, gone, changed }: ChangedSince): string[] {
  const when = since === 'returned' ? 'sinds de week is teruggestuurd' : 'sinds de week is afgetekend';
  const lines = [
    ...changed.map(({ from, to }) => `gewijzigd: ${lineInShort(from)} is nu ${lineInShort(to)}`),
    ...added.map((line) => `erbij: ${lineInShort(line)}`),
    ...gone.map((line) => `weg: ${lineInShort(line)}`),
  ];
  return lines.length > 0 ? [`Veranderd ${when}:`, ...lines] : [`Er is niets veranderd ${when}.`];
}

export const breakInShort = (minutes: number): string => `${minutes} min pauze`;
export const madeUpInShort = 'inhaaluren';
