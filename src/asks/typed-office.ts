/** What the BPV-bureau asks in words of its own. */
import type { Day } from '../domain/calendar/day.js';
import type { Guide } from '../domain/placements/placement.js';

/** As it was typed: names, and `at`, the one student or company that it is about. */
export interface TypedReplacement {
  readonly kind: 'replace';
  readonly was: string;
  readonly becomes: string;
  readonly role?: Guide;
  readonly at?: string;
  /** Without it from today on. */
  readonly from?: Day;
}

export type OfficeTextRequest = TypedReplacement;
