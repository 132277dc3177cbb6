/** What somebody who guides students was told about a week: facts, kept as they were, so that it can be shown again. */
import type { Attention } from './attention.js';
import type { Week } from './day.js';
import type { Forecast } from './forecast.js';
import type { PersonId } from './people.js';
import type { PlacementId } from './placement.js';
import type { Progress } from './progress.js';

/** Why a student stands out at one placement. */
export interface Reasons {
  readonly placementId: PlacementId;
  readonly attention: readonly Attention[];
}

export interface DigestRow {
  readonly studentId: PersonId;
  /** Per placement with any, in order of start. */
  readonly reasons: readonly Reasons[];
  readonly progress: Progress;
  /** Whole minutes written in the week that is over, and in the one before it. */
  readonly lastWeek: number;
  readonly weekBefore: number;
  /** Per placement that has one. */
  readonly forecasts: readonly { readonly placementId: PlacementId; readonly forecast: Forecast }[];
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
  /** Who stands out first, the most pressing on top; then who is on course, by name. */
  readonly rows: readonly DigestRow[];
  /** How many stood out in the digest of the week before; null where there was none. */
  readonly stoodOutBefore: number | null;
}

export function digestIdOf(personId: PersonId, week: Week): string {
  return `digest:${personId}:${week}`;
}
