/**
 * The day on which something is said. A day or a week of another school year than that bears its year, in whatever
 * sentence it stands: so it is kept beside all that one turn or notice says, and no sentence can leave it out.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Day } from '../domain/calendar/day.js';

const today = new AsyncLocalStorage<Day>();

/** Whatever is said in there, however late, is said on that day. */
export const sayingOn = <Said>(day: Day, say: () => Said): Said => today.run(day, say);

/** The year of a day of another school year (August to July), as " 2025"; "" in this one, where day and month say enough. */
export function yearIfOther(day: Day): string {
  const now = today.getStore();
  return now === undefined || schoolYearOf(day) === schoolYearOf(now) ? '' : ` ${day.slice(0, 4)}`;
}

const schoolYearOf = (day: Day): number => Number(day.slice(0, 4)) - (day.slice(5) < '08-01' ? 1 : 0);
