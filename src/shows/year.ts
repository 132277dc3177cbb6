/** A student's year: what each day is, hours against pace week by week, and the werkprocessen that the hours went to. */
import type { Day, Week } from '../domain/calendar/day.js';
import type { CoveredProcess } from '../domain/dossier/coverage.js';
import type { Option } from './parts.js';

/** With hours: as their week stands. Without: why there are none, or that they are missing. */
export type DayState =
  'signed' | 'handed-in' | 'returned' | 'written' | 'sick' | 'leave' | 'free' | 'missing' | 'planned' | 'none';

export interface YearDay {
  readonly day: Day;
  readonly state: DayState;
  readonly minutes: number;
}

/** In minutes, all up to the end of that week; `norm` is where one should be by then. */
export interface YearWeek {
  readonly week: Week;
  readonly signed: number;
  readonly made: number;
  readonly norm: number;
}

export interface Year {
  readonly kind: 'year';
  readonly from: Day;
  readonly until: Day;
  readonly today: Day;
  readonly days: readonly YearDay[];
  readonly weeks: readonly YearWeek[];
  readonly minutesToMake: number;
  /** By their ids, in order of start: of which more can be looked at. */
  readonly placements: readonly Option[];
  /** With what the hours and the goals say of each, in the order of the programme. */
  readonly workProcesses: readonly (CoveredProcess & {
    /** The same in words; "" where there is nothing to say. */
    readonly words: string;
  })[];
}
