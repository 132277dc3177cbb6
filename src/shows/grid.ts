/** A student's own week as a grid to fill in: what no card has room for. */
import type { FormValues } from '../asks/hours.js';
import type { Ask } from '../asks/press.js';
import type { Day, Week } from '../domain/calendar/day.js';
import type { PlacementId } from '../domain/placements/placement.js';
import type { WeekSheet } from '../domain/weeks/week-sheet.js';
import type { Option } from './parts.js';
import type { Show } from './show.js';

export interface GridLine {
  /** Of the entry, also where nothing of it can be changed. */
  readonly id: string;
  readonly values: FormValues;
  readonly minutes: number;
  readonly amount: string;
  /** What is said of this line, and of its day; "" of nothing. */
  readonly note: string;
  readonly save: Ask<'save-entry'> | null;
  readonly remove: Ask<'remove-entry'> | null;
  /** All that can be said of it, in a form. */
  readonly form: Ask<'edit-entry'> | null;
}

export interface GridDay {
  readonly day: Day;
  readonly label: string;
  readonly plannedMinutes: number;
  readonly lines: readonly GridLine[];
  /** A new line; null where the week takes none. */
  readonly add: Ask<'save-entry'> | null;
}

export interface Grid {
  readonly kind: 'grid';
  readonly week: Week;
  /** The weeks on both sides in which there is a placement; null at the ends. */
  readonly before: Week | null;
  readonly after: Week | null;
  readonly today: Day;
  readonly placement: PlacementId;
  /** Those of this week, to go from one to the other. */
  readonly placements: readonly Option[];
  readonly state: WeekSheet['state'];
  readonly version: number;
  readonly minutes: number;
  readonly days: readonly GridDay[];
  readonly workProcesses: readonly Option[];
  /** The same week as its card says it, with what can be done with it as a whole. */
  readonly card: Pick<Show<'week'>, 'title' | 'subtitle' | 'standing' | 'number' | 'lines' | 'footer' | 'buttons'>;
}
