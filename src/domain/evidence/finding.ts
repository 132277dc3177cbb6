/** What a look at the evidence finds that does not fit: a document, or a root by its number; and why. */
import type { ChainFault } from './chain-standing.js';
import type { DocumentName } from './document-kinds.js';

export const WHY_BROKEN = [
  ...(['signature', 'missing', 'changed', 'end-missing'] as const satisfies readonly ChainFault['why'][]),
  /** It says to be in a root that does not know it so. */
  'not-in-root',
] as const;
export type WhyBroken = (typeof WHY_BROKEN)[number];

export interface Finding {
  readonly of: DocumentName | number;
  readonly why: WhyBroken;
}
