/**
 * The SLB'er opens a closed file again, as where an hour or a paper turns out wrong: what was said of it is said anew, and
 * who heard that it was closed hears this as well.
 */
import { isBehind, isDoneBefore, type Act, type Decision } from '../evidence/decision.js';
import type { Placement } from '../placements/placement.js';
import { afterEvent, type Judgement, type JudgementEvent } from './judgement.js';
import { refreshed, told, toldOf } from './judgement-notices.js';

export type OpenFileRefusal = { readonly why: 'open-already' | 'behind' };

/** @param version of the judgement as it was shown */
export function decideOpenFile(
  document: Judgement,
  version: number,
  { placement, act }: { readonly placement: Placement; readonly act: Act },
): Decision<Judgement, JudgementEvent, OpenFileRefusal> {
  if (isDoneBefore(document, act)) return { kind: 'again' };
  // The end of a school year closes as well, without a judgement.
  if (document.closed === null && placement.closed === undefined)
    return { kind: 'refused', refusal: { why: 'open-already' } };
  if (isBehind(document, version)) return { kind: 'refused', refusal: { why: 'behind' } };
  const event = { ...act, what: { kind: 'opened' } } as const;
  const notices = [...toldOf(document, placement), told(document, placement.teacherId)];
  return {
    kind: 'change',
    change: {
      next: afterEvent(document, event),
      event,
      notices: [...refreshed(document, act), ...notices.filter(({ to }) => to !== act.by)],
    },
  };
}
