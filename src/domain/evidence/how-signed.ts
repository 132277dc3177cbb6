/** How the weeks of a statement were signed: what an auditor looks at first [2.7]. */
import type { PersonId, Role } from '../people/people.js';
import { minutesIn } from '../weeks/week-sheet.js';
import {
  allWeeks,
  countsAs,
  COUNTS_AS,
  shownVersions,
  type HoursStatement,
  type StatementWeek,
} from './hours-statement.js';
import type { Way } from './decision.js';

/** Signatures in force of one person, in one role, by one way. */
export interface Signer {
  readonly by: PersonId;
  readonly role: Role;
  readonly way: Way;
  readonly weeks: number;
  /** Whole minutes that count: together over the signers what is signed. */
  readonly minutes: number;
}

/** Who signed most weeks first. */
export function signersOf({ weeks, placement }: Pick<HoursStatement, 'weeks' | 'placement'>): Signer[] {
  const signers = new Map<string, Signer>();
  for (const week of weeks) {
    const version = shownVersions(week).at(-1);
    if (!version?.signature) continue;
    const { by, role, way } = version.signature;
    const key = [by, role, way].join(' ');
    const before = signers.get(key) ?? { by, role, way, weeks: 0, minutes: 0 };
    const counting = version.entries.filter(({ day }) => countsAs(version, week, day, placement) === 'signed');
    signers.set(key, { ...before, weeks: before.weeks + 1, minutes: before.minutes + minutesIn(counting) });
  }
  return [...signers.values()].sort((a, b) => b.weeks - a.weeks || (a.by < b.by ? -1 : 1));
}

/** What a week as a whole is: the POK makes no difference to whether it was signed. */
export const WEEKS_ARE = [...COUNTS_AS.filter((as) => as !== 'before-pok'), 'without'] as const;
export type WeekIs = (typeof WEEKS_ARE)[number];

/** How many weeks there are of each; together all that were over, and those that were written in. */
export function weekCounts(statement: HoursStatement): Readonly<Record<WeekIs, number>> {
  const counts = { signed: 0, 'handed-in': 0, written: 0, without: 0 };
  for (const week of allWeeks(statement)) counts['why' in week ? 'without' : weekIs(week)] += 1;
  return counts;
}

function weekIs({ state, entries }: StatementWeek): WeekIs {
  if (state === 'approved') return 'signed';
  if (state === 'submitted') return 'handed-in';
  return entries.length > 0 ? 'written' : 'without';
}
