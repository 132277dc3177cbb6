/** What was counted of a school on a Monday, and what of it is other than on the Monday before [conversations: office]. */
import type { Week } from '../calendar/day.js';
import type { SchoolId } from '../people/people.js';
import type { CountedRow, CountedSchool, SchoolCount, SchoolList } from './school-count.js';

/** What comes and goes; who is on course is what is left. */
export const WATCHED = ['behind', 'short', 'pok-missing', 'unsigned', 'unreachable'] as const satisfies SchoolList[];
export type Watched = (typeof WATCHED)[number];

/** Who or what stood in a list: a person by id, a company by what it is known by and its name. */
export type Named = Pick<CountedRow, 'key' | 'personId' | 'company'>;

export interface SchoolWeek {
  /** "demo:2026-W48" */
  readonly id: string;
  readonly schoolId: SchoolId;
  readonly week: Week;
  /** The Monday that it is laid beside; null: there is none. */
  readonly before: Week | null;
  readonly count: SchoolCount;
  readonly listed: Readonly<Record<Watched, readonly Named[]>>;
}

export interface ListChange {
  readonly list: Watched;
  readonly now: number;
  readonly before: number;
  readonly joined: readonly Named[];
  readonly left: readonly Named[];
}

/** There is one a school and week. */
export function schoolWeekIdOf(schoolId: SchoolId, week: Week): string {
  return `${schoolId}:${week}`;
}

export function schoolWeekOf({ count, lists }: CountedSchool, week: Week, before: Week | null): SchoolWeek {
  const named = (list: Watched): Named[] =>
    lists[list].map(({ key, personId, company }) => ({ key, personId, company }));
  return {
    ...{ id: schoolWeekIdOf(count.id, week), schoolId: count.id, week, before, count },
    listed: {
      ...{ behind: named('behind'), short: named('short'), 'pok-missing': named('pok-missing') },
      ...{ unsigned: named('unsigned'), unreachable: named('unreachable') },
    },
  };
}

/** The lists in which somebody or something came or went, in the order of the overview. */
export function changesSince(before: SchoolWeek, now: SchoolWeek): ListChange[] {
  return WATCHED.flatMap((list) => {
    const joined = notIn(now.listed[list], before.listed[list]);
    const left = notIn(before.listed[list], now.listed[list]);
    if (joined.length === 0 && left.length === 0) return [];
    return [{ list, now: now.listed[list].length, before: before.listed[list].length, joined, left }];
  });
}

function notIn(some: readonly Named[], others: readonly Named[]): Named[] {
  const known = new Set(others.map(({ key }) => key));
  return some.filter(({ key }) => !known.has(key));
}
