/** The BPV-bureau closes the file of a placement: from then on nobody is asked or told of it. And opens it again. */
import type { Day } from '../calendar/day.js';
import { isDoneBefore, type Act, type Decision } from '../evidence/decision.js';
import type { Placement } from './placement.js';
import { changeTo, subjectOf, type PlacementRecord, type PokEvent, type RecordedEvent } from './recorded.js';

type Decided<Refusal> = Decision<PlacementRecord, RecordedEvent<Placement> | PokEvent, Refusal>;

export function decideClose(placement: PlacementRecord, closed: Day, act: Act): Decided<'already'> {
  if (isDoneBefore(placement, act)) return { kind: 'again' };
  const now = subjectOf<Placement, PokEvent>(placement);
  if (now.closed !== undefined) return { kind: 'refused', refusal: 'already' };
  return { kind: 'change', change: changeTo<Placement, PokEvent>(placement, { ...now, closed }, act) };
}

/** As long as nothing was recorded since. `done`: the act that closed it. */
export function decideOpenAgain(placement: PlacementRecord, done: string, act: Act): Decided<'behind'> {
  if (isDoneBefore(placement, act)) return { kind: 'again' };
  const { closed, ...open } = subjectOf<Placement, PokEvent>(placement);
  if (closed === undefined || placement.history.at(-1)?.source !== done) return { kind: 'refused', refusal: 'behind' };
  return { kind: 'change', change: changeTo<Placement, PokEvent>(placement, open, act) };
}
