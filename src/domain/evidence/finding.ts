/** What a look at the evidence finds that does not fit: a document, or a root by its number; and why. */
import type { DocumentName } from './document-kinds.js';

export const WHY_BROKEN = [
  /** A root that the house did not sign, or of which it signed something else. */
  'signature',
  /** It was there and is not any more. */
  'missing',
  /** It is not the one that was sealed, or does not follow on the one before; a document: not what its history comes to. */
  'changed',
  /** What the house signed last is not kept any more. */
  'end-missing',
  /** It says to be in a root that does not know it so. */
  'not-in-root',
] as const;
export type WhyBroken = (typeof WHY_BROKEN)[number];

export interface Finding {
  readonly of: DocumentName | number;
  readonly why: WhyBroken;
}
