/** What the bot says, unasked, about weeks that wait for a signature. */
import type { Week } from '../domain/calendar/day.js';
import type { Placement } from '../domain/placements/placement.js';
import { firstName, listed, weekInWords, weekNumberInWords } from './amounts.js';

const MOST_NAMED = 5;

/** "Week 46 en 47", "12 weken" */
const weeksOf = (weeks: readonly Week[]): string =>
  weeks.length > MOST_NAMED ? `${weeks.length} weken` : `Week ${listed(weeks.map(weekNumberInWords))}`;
export const moreWeeks = (count: number): string => (count === 1 ? 'En nog 1 week.' : `En nog ${count} weken.`);

export const waitForYou = (weeks: readonly Week[], student: string): string =>
  `${weeksOf(weeks)} van ${student} ${weeks.length === 1 ? 'wacht' : 'wachten'} nog op uw handtekening.`;
export const whyReminded = (student: string): string =>
  `U krijgt deze herinnering omdat u praktijkopleider bent van ${firstName(student)}. Typ "herinneringen" om dit in te stellen.`;

/** A week that was handed in, and how many working days ago. */
export interface Lying {
  readonly week: Week;
  readonly days: number;
}

/** Of weeks that lie for different times, how long the oldest does. */
export function lieWith(
  lying: readonly Lying[],
  { student, trainer }: { readonly student: string; readonly trainer: string },
  { company }: Placement,
): string {
  const [oldest, ...others] = lying.toSorted((a, b) => b.days - a.days);
  const areOneAge = others.every(({ days }) => days === oldest?.days);
  const since = oldest ? `al ${oldest.days} werkdagen` : '';
  const lie = `${lying.length === 1 ? 'ligt' : 'liggen'}${areOneAge ? ` ${since}` : ''}`;
  const first = areOneAge || !oldest ? '' : `, ${weekInWords(oldest.week)} ${since}`;
  return `${weeksOf(lying.map(({ week }) => week))} van ${student} ${lie} bij ${trainer} (${company.name})${first}.`;
}
export const whyTold = (student: string): string =>
  `Je krijgt dit omdat je BPV-docent bent van ${firstName(student)}. Typ "herinneringen" om dit in te stellen.`;
