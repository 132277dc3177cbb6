/** The BPV-bureau records that the signed POK came in, that it did on another day, or not at all [2.1]. */
import type { Day } from '../calendar/day.js';
import { isDoneBefore, type Act, type Change, type Decision } from '../evidence/decision.js';
import { pokVersion, type Placement } from './placement.js';
import type { PlacementRecord, PokEvent, RecordedEvent } from './recorded.js';

export interface PokCommand {
  /** The day it was handed in; null: it is not in. */
  readonly pok: Day | null;
  /** The version that the form was drawn from, see `pokVersion`. */
  readonly version: number | undefined;
}

/** `already`: it stands so; `behind`: somebody recorded something since the form was drawn. */
export type PokRefusal = 'already' | 'behind';

/** What counts is derived from the day, so nothing else is to be changed. */
export function decidePok(
  placement: PlacementRecord,
  { pok, version }: PokCommand,
  act: Act,
): Decision<PlacementRecord, RecordedEvent<Placement> | PokEvent, PokRefusal> {
  const { pokHistory = [] } = placement;
  if (isDoneBefore(placement, act)) {
    return pokHistory.at(-1)?.source === act.source ? { kind: 'again' } : { kind: 'refused', refusal: 'already' };
  }
  if (placement.pok === pok) return { kind: 'refused', refusal: 'already' };
  if (version !== pokVersion(placement)) return { kind: 'refused', refusal: 'behind' };
  return { kind: 'change', change: pokRecorded(placement, pok, act) };
}

/** The day of the POK, whoever found it out: recorded with who and when, and the student hears it. */
export function pokRecorded(
  placement: PlacementRecord,
  pok: Day | null,
  act: Act,
): Change<PlacementRecord, RecordedEvent<Placement> | PokEvent> {
  const { by, at, source } = act;
  return {
    next: { ...placement, pok, pokHistory: [...(placement.pokHistory ?? []), { pok, by, at, source }] },
    event: { ...act, what: { kind: 'pok', pok } },
    notices: [
      {
        key: `pok:${placement.id}:${pok ?? 'none'}:${source}`,
        to: placement.studentId,
        about: { kind: 'pok', placement: placement.id, source },
      },
    ],
  };
}
