/** What the bot says, unasked, about weeks that wait for a signature. */
import { weekNumber, type Week } from '../domain/day.js';
import type { Placement } from '../domain/placement.js';
import { firstName, listed } from './amounts.js';

const MOST_NAMED = 5;

/** "Week 46 en 47", "12 weken" */
const weeksOf = (weeks: readonly Week[]): string =>
  weeks.length > MOST_NAMED ? `${weeks.length} weken` : `Week ${listed(weeks.map((week) => String(weekNumber(week))))}`;
export const moreWeeks = (count: number): string => (count === 1 ? 'En nog 1 week.' : `En nog ${count} weken.`);

export const waitForYou = (weeks: readonly Week[], student: string): string =>
  `${weeksOf(weeks)} van ${student} ${weeks.length === 1 ? 'wacht' : 'wachten'} nog op uw handtekening.`;
export const whyReminded = (student: string): string =>
  `U krijgt deze herinnering omdat u praktijkopleider bent van ${firstName(student)}. Typ "herinneringen" om dit in te stellen.`;

export const lieWith = (
  weeks: readonly Week[],
  { student, trainer, days }: { readonly student: string; readonly trainer: string; readonly days: number },
  { company }: Placement,
): string =>
  `${weeksOf(weeks)} van ${student} ${weeks.length === 1 ? 'ligt' : 'liggen'} al ${days} werkdagen bij ${trainer} (${company.name}).`;
export const whyTold = (student: string): string =>
  `Je krijgt dit omdat je BPV-docent bent van ${firstName(student)}. Typ "herinneringen" om dit in te stellen.`;
