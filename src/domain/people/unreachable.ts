/** Whom nothing can be told, why, and since when: what who relies on them is to know. */
import type { Day } from '../calendar/day.js';

/**
 * In Teams: never seen there; the app was removed or the bot blocked; what is written is refused; it fails for over an
 * hour. By mail: there is no address; the server refuses it.
 */
export const WHY_LOST = ['never-seen', 'removed', 'refused', 'failing', 'no-address', 'address-refused'] as const;

export interface Lost {
  readonly why: (typeof WHY_LOST)[number];
  /** Null: they have never been there. */
  readonly since: Day | null;
}

/** Whether it is mail that does not get there. */
export const isByMail = ({ why }: Lost): boolean => why === 'no-address' || why === 'address-refused';
