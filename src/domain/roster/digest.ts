/** What somebody who guides students was told about a week: facts, kept as they were, so that it can be shown again. */
import type { Attention } from './attention.js';
import { parseWeek, type Day, type Week } from '../calendar/day.js';
import type { Forecast } from '../placements/forecast.js';
import type { OpenWeeks } from '../weeks/open-weeks.js';
import type { PersonId } from '../people/people.js';
import type { PlacementId } from '../placements/placement.js';

/** How a student does at one placement. */
export interface AtPlacement {
  readonly placementId: PlacementId;
  /** The most pressing first. */
  readonly attention: readonly Attention[];
  /** Its first day, as long as that is to come. */
  readonly begins: Day | null;
  /** Whole minutes, as in `Progress`. */
  readonly counted: number;
  readonly submitted: number;
  readonly written: number;
  readonly toMake: number;
  /** Whole minutes written in the week that is over, and in the one before it. */
  readonly lastWeek: number;
  readonly weekBefore: number;
  /** Null where nothing counts yet, or the placement is over. */
  readonly forecast: Forecast | null;
}

export interface DigestRow {
  readonly studentId: PersonId;
  /** Sick from this day on, for whoever hears of it [2.3]; not where that is a reason to stand out. */
  readonly sickSince?: Day;
  /** What has nothing to do with a placement. */
  readonly attention: readonly Attention[];
  /** In order of start. */
  readonly at: readonly AtPlacement[];
  /** In how many digests in a row the student has stood out, this one included; 0: not in this one. */
  readonly inARow: number;
}

export interface Digest {
  /** "digest:joost:2026-W48" */
  readonly id: string;
  readonly personId: PersonId;
  /** The week in which it was made. */
  readonly week: Week;
  /** ISO instant. */
  readonly at: string;
  /** How many students were looked at. */
  readonly students: number;
  /** Who stands out first, the most pressing on top; then who is on course, by name: those of a coach alone. */
  readonly rows: readonly DigestRow[];
  /** What waits for the reader's own signature. */
  readonly toSign: readonly OpenWeeks[];
  /** How many stood out in the digest before this one; null where there was none. */
  readonly before: { readonly week: Week; readonly stoodOut: number } | null;
}

/** There is one a person and week. */
export function digestIdOf(personId: PersonId, week: Week): string {
  return `digest:${personId}:${week}`;
}

/** The week that an id is of; null where it is no digest's. */
export function weekOfDigest(id: string): Week | null {
  return parseWeek(id.slice(id.lastIndexOf(':') + 1));
}

export function standsOut({ attention, at }: Pick<DigestRow, 'attention' | 'at'>): boolean {
  return attention.length > 0 || at.some((placement) => placement.attention.length > 0);
}

export function stoodOutIn({ rows }: Pick<Digest, 'rows'>): number {
  return rows.filter(standsOut).length;
}
