/**
 * How a school's chain of roots stands: what the house signed last, kept apart from the roots, against the roots that are
 * there and against the documents, which say in which root they are. No one of the three can be shortened unseen.
 */
import type { WhyBroken } from './finding.js';
import { follows, type ChainEnd, type LastRoot, type NightlyRoot } from './nightly-root.js';

/** What is wrong with a chain. `root`: the number of the one that it is about. */
export interface ChainFault {
  readonly root: number;
  readonly why: Exclude<WhyBroken, 'not-in-root'>;
}

/** `isSigned`: whether the house signed what it says. */
interface Seen<Of> {
  readonly of: Of;
  readonly isSigned: boolean;
}

export interface ChainFacts {
  readonly end: Seen<ChainEnd> | null;
  /** The last root of the school's own. */
  readonly last: Seen<NightlyRoot> | null;
  /** The last root of before there was a chain per school. */
  readonly house: LastRoot;
}

export interface ChainStanding {
  readonly faults: readonly ChainFault[];
  /** What the next root follows on; null: there is nothing yet. `unknown`: it cannot be known, and none is made. */
  readonly base: LastRoot | 'unknown';
}

/** @param marked the highest number beyond the base of a root that a document of the school says to be in; null: none does */
export function knownToDocuments({ faults, base }: ChainStanding, marked: number | null): ChainStanding {
  if (marked === null) return { faults, base };
  // Roots and what was signed last went together; the documents know that there were more.
  return { faults: [...faults, { root: marked, why: 'missing' }], base: 'unknown' };
}

export function chainStanding({ end, last, house }: ChainFacts): ChainStanding {
  const unsigned = [end, last].flatMap((seen): ChainFault[] =>
    seen && !seen.isSigned ? [{ root: seen.of.n, why: 'signature' }] : [],
  );
  const root = last?.isSigned ? last.of : null;
  if (!end?.isSigned) {
    if (!last) return { faults: unsigned, base: end ? 'unknown' : house };
    // The first root is added just before its end is kept: a run may have been cut short between.
    if (!end && root && follows(root, house)) return { faults: unsigned, base: root };
    const faults = end ? unsigned : [...unsigned, { root: last.of.n, why: 'end-missing' } as const];
    return { faults, base: root ?? 'unknown' };
  }
  const { n, hash } = end.of;
  if (root && root.n === n && root.hash === hash) return { faults: unsigned, base: root };
  if (root && follows(root, end.of)) return { faults: unsigned, base: root };
  const why = !last || last.of.n < n ? 'missing' : 'changed';
  return { faults: [...unsigned, { root: n, why }], base: end.of };
}
