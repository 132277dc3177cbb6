/** What is left of what was removed: what it was of, when, and by which rule. No name, and nothing that stood in it. */
import { documentNamed, type DocumentName } from '../evidence/document-kinds.js';
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

/** Each of these tells why the document of that name is not there: its person, its placement or itself was removed. */
export function tombstonesOf(name: DocumentName): string[] {
  const { kind, id } = documentNamed(name);
  const ids = [...new Set([id, ...id.split(':')])];
  const wholly = ids.flatMap((subject) =>
    (['person', 'placement'] as const).map((what) => tombstoneId({ what, subject })),
  );
  return kind === 'sickness' || kind === 'leave' ? [...wholly, tombstoneId({ what: kind, subject: id })] : wholly;
}
