/** Who of several students presses most, and what of a student does. */
import type { Attention } from './attention.js';

/** The most pressing first. */
const RANKED: readonly Attention['kind'][] = [
  ...(['ended', 'not-handed-in', 'no-hours', 'unsigned', 'sick', 'behind', 'pok-missing', 'contact-moment'] as const),
  ...(['not-answering', 'unreachable'] as const),
];

/**
 * Negative where the first is more pressing: by the worst of its reasons, then by the next one. The same reason at two
 * addresses is one reason.
 */
export function byPressure(a: readonly Attention[], b: readonly Attention[]): number {
  const [first, second] = [worstOfEach(a), worstOfEach(b)];
  for (const [i, reason] of first.entries()) {
    const other = second[i];
    const difference = other ? byWeight(reason, other) : -1;
    if (difference !== 0) return difference;
  }
  return second.length - first.length || b.length - a.length;
}

/**
 * The same order as numbers, for who sorts elsewhere: compared one after another, the smaller one is more pressing.
 * [4, -3, 10, -1]: one reason of the kind that is fifth, of extent 3, then the end, and of one reason in all.
 */
export function pressureOf(reasons: readonly Attention[]): number[] {
  const worst = worstOfEach(reasons).flatMap((reason) => [RANKED.indexOf(reason.kind), -extentOf(reason)]);
  return [...worst, RANKED.length, -reasons.length];
}

function worstOfEach(reasons: readonly Attention[]): Attention[] {
  const sorted = reasons.toSorted(byWeight);
  return sorted.filter(({ kind }, i) => sorted.findIndex((one) => one.kind === kind) === i);
}

/** Reasons in order, the most pressing first. */
export function byWeight(a: Attention, b: Attention): number {
  return RANKED.indexOf(a.kind) - RANKED.indexOf(b.kind) || extentOf(b) - extentOf(a);
}

function extentOf(attention: Attention): number {
  switch (attention.kind) {
    case 'ended':
      return attention.short;
    case 'not-handed-in':
    case 'no-hours':
    case 'unsigned':
      return attention.weeks;
    case 'sick':
      return attention.days;
    case 'behind':
      return attention.percent;
    case 'pok-missing':
    case 'contact-moment':
    case 'not-answering':
    case 'unreachable':
      return 0;
  }
}
