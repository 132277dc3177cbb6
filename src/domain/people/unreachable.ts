/** Whom nothing can be told, why, and since when: what who relies on them is to know. */
import type { Day } from '../calendar/day.js';

/** Never seen there; the app was removed or the bot blocked; what is written is refused; it fails for over an hour. */
export const WHY_LOST = ['never-seen', 'removed', 'refused', 'failing'] as const;

export interface Lost {
  readonly why: (typeof WHY_LOST)[number];
  /** Null: they have never been there. */
  readonly since: Day | null;
}
