/** What is left of what was removed: what it was of, when, and by which rule. No name, and nothing that stood in it. */
import type { KeepingTerms } from './terms.js';

/**
 * `person`: all of somebody. `contact`: how they were reached and who they are in Teams; what proves hours stays. `name`:
 * the rest of them. `texts`: what was written of a student's placements. `placement`: all of it.
 */
export const REMOVED = ['person', 'contact', 'name', 'texts', 'placement', 'sickness', 'leave'] as const;
export type Removed = (typeof REMOVED)[number];

export interface Tombstone {
  readonly what: Removed;
  /** The id of whom or what it was. */
  readonly subject: string;
  /** ISO instant. */
  readonly at: string;
  /** Asked of the BPV-bureau, or the term that was over. */
  readonly rule: 'asked' | keyof KeepingTerms;
}

/** One thing is removed once. */
export const tombstoneId = ({ what, subject }: Pick<Tombstone, 'what' | 'subject'>): string => `${what} ${subject}`;

/** The tombstones that tell why a document is not there, by the name that roots know it by: "placement p", "p:2026-W47". */
export function tombstonesOf(name: string): string[] {
  const id = name.slice(name.indexOf(' ') + 1);
  const ids = [...new Set([id, ...id.split(':')])];
  return ids.flatMap((subject) => REMOVED.map((what) => tombstoneId({ what, subject })));
}
