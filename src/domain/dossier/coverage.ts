/** Which werkprocessen of the programme a placement has covered so far, from the hours, the goals and what was agreed [Werkprocessen]. */
import type { Goals } from '../goals/goals.js';
import type { WorkProcess } from '../school/school.js';
import type { Entry } from '../weeks/week-sheet.js';

/** What was agreed: to be done here, later, or not here; null where nothing was agreed. */
export type AgreedCoverage = 'here' | 'later' | 'not' | null;

export interface CoveredProcess {
  readonly code: string;
  readonly title: string;
  /** Whole minutes; of an entry with several werkprocessen all of it counts for each. */
  readonly minutes: number;
  /** How many goals belong to it. */
  readonly goals: number;
  readonly agreed: AgreedCoverage;
}

export interface Coverage {
  /** Those with hours, most first; those without, in the order of the programme. */
  readonly covered: readonly CoveredProcess[];
  readonly notYet: readonly CoveredProcess[];
  /** Minutes of which no werkproces was named. */
  readonly unnamed: number;
}

/** `goals` null: none were made. */
export function coverageOf(
  workProcesses: readonly WorkProcess[],
  entries: readonly Pick<Entry, 'minutes' | 'workProcesses'>[],
  goals: Pick<Goals, 'goals' | 'work'> | null,
): Coverage {
  const known = new Set(workProcesses.map(({ code }) => code));
  const named = ({ workProcesses: codes = [] }: Pick<Entry, 'workProcesses'>): boolean =>
    codes.some((code) => known.has(code));
  const minutesOf = (some: readonly Pick<Entry, 'minutes'>[]): number =>
    some.reduce((sum, { minutes }) => sum + minutes, 0);
  const all = workProcesses.map(({ code, title }): CoveredProcess => ({
    ...{ code, title, agreed: agreedOf(code, goals?.work ?? null) },
    minutes: minutesOf(entries.filter(({ workProcesses: codes = [] }) => codes.includes(code))),
    goals: (goals?.goals ?? []).filter(({ said }) => said.about.includes(code)).length,
  }));
  return {
    covered: all.filter(({ minutes }) => minutes > 0).sort((a, b) => b.minutes - a.minutes),
    notYet: all.filter(({ minutes }) => minutes === 0),
    unnamed: minutesOf(entries.filter((entry) => !named(entry))),
  };
}

/** Only what the praktijkopleider agreed to. */
function agreedOf(code: string, work: Goals['work']): AgreedCoverage {
  if (work?.state !== 'agreed') return null;
  if (work.here.includes(code)) return 'here';
  return work.later.includes(code) ? 'later' : 'not';
}
