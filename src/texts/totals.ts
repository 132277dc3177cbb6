/** Three totals, three words, the same everywhere: on cards, in `voortgang`, digests and files [conversations: the week]. */
import { allMinutes, type Progress } from '../domain/placements/progress.js';
import { hoursInDigits, hoursInWords } from './amounts.js';

/** In the order in which they are told. */
export const TOTALS = ['counted', 'submitted', 'written'] as const;

export type Totals = Pick<Progress, 'counted' | 'submitted' | 'written' | 'toMake'>;

export const totalInWords = { counted: 'afgetekend', submitted: 'ingediend', written: 'opgeschreven' } as const;

/** What each of them means. */
export const totalExplained = {
  counted: 'telt mee',
  submitted: 'wacht op aftekenen',
  written: 'nog niet ingediend',
} as const;

/** "145 van 460 uur: 139 afgetekend, 6 opgeschreven" */
export const totalsInWords = (totals: Totals): string => `${totalInHours(totals)}${apart(totals)}`;
/** "145 van 460 uur" */
export const totalInHours = (totals: Totals): string => `${allOfTotal(totals)} uur`;

/** "totaal 145 van 460: 139 afgetekend, 6 opgeschreven", where hours are spoken of already. */
export const totalsInShort = (totals: Totals): string => `totaal ${allOfTotal(totals)}${apart(totals)}`;

const allOfTotal = (totals: Totals): string =>
  `${hoursInDigits(allMinutes(totals))} van ${hoursInDigits(totals.toMake)}`;

/** ": 139 afgetekend, 6 opgeschreven" */
export function apart(totals: Totals): string {
  const some = TOTALS.filter((which) => totals[which] > 0).map(
    (which) => `${hoursInDigits(totals[which])} ${totalInWords[which]}`,
  );
  return some.length > 0 ? `: ${some.join(', ')}` : '';
}

export const notCountingYet = 'Telt nog niet mee';
export const stillToMake = 'Nog te maken';
export const byPlan = 'Volgens plan';
export const byPlanInWords = 'volgens plan';
/** "180 uur (28 uur achter)", in whole hours: a plan is no time sheet. */
export function againstPlan(totals: Totals, expected: number): string {
  const whole = (minutes: number): number => Math.floor(minutes / 60) * 60;
  const ahead = whole(allMinutes(totals)) - whole(expected);
  const how = ahead === 0 ? 'op schema' : `${hoursInWords(Math.abs(ahead))} ${ahead > 0 ? 'voor' : 'achter'}`;
  return `${hoursInWords(whole(expected))} (${how})`;
}
/** Beside the three totals. */
export const toMakeInWords = 'te maken';
